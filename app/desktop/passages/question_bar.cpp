// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/question_bar.h"

#include <QComboBox>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include "app/desktop/look/look.h"
#include "app/desktop/passages/chip.h"
#include "app/desktop/passages/code_line.h"
#include "app/desktop/passages/code_marks.h"
#include "app/desktop/passages/flow_layout.h"
#include "app/desktop/session/session.h"

namespace app {

using codebook::CodeId;
using codebook::Relation;

QuestionBar::QuestionBar(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_flow(new FlowLayout(this)),
      m_codeLine(new CodeLine(session, this)),
      m_relation(new QComboBox(this)),
      m_distance(new QSpinBox(this)),
      m_filter(new QToolButton(this)),
      m_lack(new QToolButton(this)),
      m_has(new QComboBox(this)),
      m_lacks(new QComboBox(this)) {
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_codeLine->offerFolders(true);
    m_codeLine->setPlaceholderText(tr("Add a code"));
    m_codeLine->setAccessibleName(tr("Add a code to the question"));
    m_codeLine->setFixedWidth(120);
    connect(m_codeLine, &CodeLine::codePicked, this, &QuestionBar::addCode);
    buildRelation();
    buildLack();
    m_filter->setText(tr("Limit"));
    m_filter->setAccessibleName(tr("Limit the passages by attribute, coder or perspective"));
    m_filter->setToolTip(m_filter->accessibleName());
    m_filter->setPopupMode(QToolButton::InstantPopup);
    m_filter->setAutoRaise(true);
    m_filter->setMenu(new QMenu(m_filter));
    m_filter->setFocusPolicy(Qt::StrongFocus);
    connect(m_filter->menu(), &QMenu::aboutToShow, this, &QuestionBar::fillFilterMenu);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_codeLine, m_distance, m_relation,
                                                           m_has, m_lacks, m_filter, m_lack})
        m_flow->addWidget(widget);
    rebuildChips();
}

void QuestionBar::buildRelation() {
    const auto add = [this](const QString& text, Relation::Kind kind) {
        m_relation->addItem(text, static_cast<int>(kind));
    };
    add(tr("on the same words"), Relation::Kind::Overlap);
    add(tr("words apart at most"), Relation::Kind::NearWords);
    add(tr("characters apart at most"), Relation::Kind::NearCharacters);
    add(tr("turns apart at most"), Relation::Kind::NearTurns);
    add(tr("in the same document"), Relation::Kind::SameDocument);
    m_relation->setAccessibleName(tr("Where the other codes must stand"));
    m_distance->setRange(0, 9999);
    m_distance->setAccessibleName(tr("How far apart at most"));
    connect(m_relation, &QComboBox::activated, this, &QuestionBar::readRelation);
    connect(m_distance, &QSpinBox::valueChanged, this, &QuestionBar::readRelation);
}

void QuestionBar::buildLack() {
    m_lack->setText(tr("Perspective gaps"));
    m_lack->setCheckable(true);
    m_lack->setAutoRaise(true);
    m_lack->setFocusPolicy(Qt::StrongFocus);
    m_lack->setAccessibleName(tr("What one perspective has coded and another lacks"));
    m_lack->setToolTip(m_lack->accessibleName());
    m_has->setAccessibleName(tr("Coded in this perspective"));
    m_lacks->setAccessibleName(tr("Not coded in this perspective"));
    connect(m_lack, &QToolButton::clicked, this, &QuestionBar::readLack);
    connect(m_has, &QComboBox::activated, this, &QuestionBar::readLack);
    connect(m_lacks, &QComboBox::activated, this, &QuestionBar::readLack);
}

void QuestionBar::setQuestion(PassageQuestion question) {
    m_question = std::move(question);
    rebuildChips();
}

void QuestionBar::setCodes(const std::vector<CodeId>& codes) {
    m_question.codes.clear();
    for (const CodeId code : codes)
        m_question.codes.push_back({code, m_question.codes.empty() ? Joint::And : Joint::Or});
    ask();
}

void QuestionBar::addCode(CodeId code) {
    const auto isIt = [&](const ChosenCode& one) { return one.code == code; };
    if (std::any_of(m_question.codes.begin(), m_question.codes.end(), isIt)) return;
    m_question.codes.push_back({code, Joint::And});
    ask();
}

void QuestionBar::refresh() {
    forgetDeleted(m_question, m_session.study());
    rebuildChips();
}

void QuestionBar::ask() {
    rebuildChips();
    Q_EMIT asked();
}

void QuestionBar::rebuildChips() {
    std::ptrdiff_t focused = -1;
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        if (m_chips[i]->isAncestorOf(focusWidget()) && isAncestorOf(focusWidget()) &&
            window()->focusWidget() == focusWidget())
            focused = static_cast<std::ptrdiff_t>(i);
    for (Chip* chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    const CodeMarks marks(m_session.study());
    for (std::size_t i = 0; i < m_question.codes.size(); ++i) addCodeChip(i, marks);
    addFilterChips();
    showRelation();
    showLack(marks.perspectives());
    if (focused >= 0 && !m_chips.empty())
        m_chips[std::min(static_cast<std::size_t>(focused), m_chips.size() - 1)]->setFocus();
    else if (focused >= 0)
        m_codeLine->setFocus();
    updateGeometry();
}

Chip* QuestionBar::addChip(const QString& text, const QString& hint) {
    auto* chip = new Chip(this);
    chip->setText(text);
    chip->setHint(hint);
    m_flow->insertWidget(static_cast<int>(m_chips.size()), chip);
    if (!m_chips.empty()) setTabOrder(m_chips.back(), chip);
    m_chips.push_back(chip);
    chip->show();
    return chip;
}

void QuestionBar::addCodeChip(std::size_t number, const CodeMarks& marks) {
    const ChosenCode& one = m_question.codes[number];
    QString text = marks.name(one.code);
    if (one.joint == Joint::Not)
        text = tr("not %1").arg(text);
    else if (number > 0)
        text = one.joint == Joint::And ? tr("and %1").arg(text) : tr("or %1").arg(text);
    Chip* chip = addChip(text, tr("Press to change between and, or and not; Delete takes it out."));
    chip->setMark(marks.color(one.code));
    connect(chip, &Chip::pressed, this, [this, number] { changeJoint(number); });
    connect(chip, &Chip::removed, this, [this, number] { takeOutCode(number); });
}

void QuestionBar::changeJoint(std::size_t number) {
    Joint& joint = m_question.codes[number].joint;
    // The first has nothing before it to be an alternative to.
    if (number == 0)
        joint = joint == Joint::Not ? Joint::And : Joint::Not;
    else
        joint = joint == Joint::And ? Joint::Or : joint == Joint::Or ? Joint::Not : Joint::And;
    ask();
}

void QuestionBar::takeOutCode(std::size_t number) {
    m_question.codes.erase(m_question.codes.begin() + static_cast<std::ptrdiff_t>(number));
    if (!m_question.codes.empty() && m_question.codes.front().joint == Joint::Or)
        m_question.codes.front().joint = Joint::And;
    ask();
}

void QuestionBar::showRelation() {
    const QSignalBlocker noRelation(m_relation);
    const QSignalBlocker noDistance(m_distance);
    const Relation& relation = m_question.relation;
    m_relation->setCurrentIndex(m_relation->findData(static_cast<int>(relation.kind)));
    m_distance->setValue(relation.distance);
    m_relation->setVisible(m_question.hasRelation());
    m_distance->setVisible(m_question.hasRelation() && relation.kind != Relation::Kind::Overlap &&
                           relation.kind != Relation::Kind::SameDocument);
}

void QuestionBar::readRelation() {
    const auto kind = static_cast<Relation::Kind>(m_relation->currentData().toInt());
    if (kind != m_question.relation.kind) {
        // What is near depends on what is counted.
        m_question.relation.distance = kind == Relation::Kind::NearWords        ? 10
                                       : kind == Relation::Kind::NearCharacters ? 100
                                                                                : 0;
        m_question.relation.kind = kind;
    } else {
        m_question.relation.distance = m_distance->value();
    }
    showRelation();
    Q_EMIT asked();
}

void QuestionBar::showLack(const QStringList& perspectives) {
    const bool isPossible = perspectives.size() > 1;
    if (!isPossible) m_question.isAboutLack = false;
    m_lack->setVisible(isPossible);
    m_lack->setChecked(m_question.isAboutLack);
    const auto fill = [&](QComboBox* box, const QString& format, const QString& chosen) {
        box->clear();
        for (const QString& perspective : perspectives)
            box->addItem(format.arg(perspective), perspective);
        box->setCurrentIndex(box->findData(chosen));
        box->setVisible(m_question.isAboutLack);
    };
    fill(m_has, tr("%1 has"), m_question.has);
    fill(m_lacks, tr("%1 lacks"), m_question.lacks);
}

void QuestionBar::readLack() {
    m_question.isAboutLack = m_lack->isChecked();
    const auto chosen = [](const QComboBox* box, int otherwise) {
        const QVariant current = box->currentData();
        return current.isValid() ? current.toString() : box->itemData(otherwise).toString();
    };
    // What the chosen code's perspective lacks is asked for first.
    const CodeMarks marks(m_session.study());
    if (m_question.lacks.isEmpty() && !m_question.codes.empty())
        m_lacks->setCurrentIndex(
            m_lacks->findData(marks.perspective(m_question.codes.front().code)));
    const QString lacksBefore = m_question.lacks;
    m_question.lacks = chosen(m_lacks, 1);
    m_question.has = chosen(m_has, 0);
    if (m_question.has == m_question.lacks) {
        // The other one gives way.
        const bool hasStays = sender() == m_has;
        QString& other = hasStays ? m_question.lacks : m_question.has;
        const QComboBox* box = hasStays ? m_lacks : m_has;
        other = box->itemData(box->itemData(0).toString() == other ? 1 : 0).toString();
    }
    if (m_question.isAboutLack && lacksBefore.isEmpty()) m_question.codes.clear();
    ask();
}

}  // namespace app
