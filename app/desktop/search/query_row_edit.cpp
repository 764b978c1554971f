// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/query_row_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QSpinBox>
#include <QStringListModel>

#include "app/desktop/look/look.h"
#include "app/desktop/passages/query_completion.h"
#include "app/desktop/session/session.h"

namespace app {

using indexer::QueryField;
using indexer::QueryKind;

namespace {

constexpr int Farthest = 99;
constexpr int JoinWidth = 175;
constexpr int SubjectWidth = 150;
constexpr int MatchWidth = 115;
constexpr int AttributeRole = Qt::UserRole + 1;
/// A subject's number: words, pattern, else the field's after them.
constexpr int WordsSubject = 0;
constexpr int PatternSubject = 1;
constexpr int FirstField = 2;

int subjectNumber(const QueryRow& row) {
    if (row.kind == QueryKind::Words) return WordsSubject;
    if (row.kind == QueryKind::Pattern) return PatternSubject;
    return FirstField + static_cast<int>(row.field);
}

}  // namespace

QueryRowEdit::QueryRowEdit(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_join(new QComboBox),
      m_distance(new QSpinBox),
      m_not(new QCheckBox(tr("not"))),
      m_subject(new QComboBox),
      m_match(new QComboBox),
      m_value(new QLineEdit) {
    m_join->setAccessibleName(tr("How it follows the row above"));
    m_join->setFixedWidth(JoinWidth);
    m_distance->setRange(0, Farthest);
    m_distance->setAccessibleName(tr("How far apart at most"));
    m_not->setAccessibleName(tr("Not"));
    m_subject->setAccessibleName(tr("What is asked of"));
    m_subject->setFixedWidth(SubjectWidth);
    m_match->setAccessibleName(tr("How the value is meant"));
    m_match->setFixedWidth(MatchWidth);
    m_value->setAccessibleName(tr("Value"));
    auto* remove = new QToolButton;
    remove->setText(QStringLiteral("×"));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setToolTip(tr("Take the row out"));
    remove->setAccessibleName(tr("Take the row out"));
    fillJoins();
    fillSubjects();
    fillMatches(RowMatch::AnyForm);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::unit);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_join, m_distance, m_not, m_subject, m_match})
        layout->addWidget(widget);
    layout->addWidget(m_value, 1);
    layout->addWidget(remove);
    const auto tell = [this] {
        if (m_isShowing) return;
        fitParts();
        Q_EMIT changed();
    };
    connect(m_join, &QComboBox::currentIndexChanged, this, tell);
    connect(m_distance, &QSpinBox::valueChanged, this, tell);
    connect(m_not, &QCheckBox::toggled, this, tell);
    connect(m_match, &QComboBox::currentIndexChanged, this, tell);
    connect(m_value, &QLineEdit::textChanged, this, tell);
    connect(m_subject, &QComboBox::currentIndexChanged, this, [this, tell] {
        if (m_isShowing) return;
        const bool isOfWords = m_subject->currentData().toInt() == WordsSubject;
        fillMatches(isOfWords ? RowMatch::AnyForm : RowMatch::Is);
        offerValues();
        tell();
    });
    connect(remove, &QToolButton::clicked, this, &QueryRowEdit::removeWanted);
    fitParts();
}

void QueryRowEdit::fillJoins() {
    const auto add = [this](const QString& name, RowJoin join) {
        m_join->addItem(name, static_cast<int>(join));
    };
    add(tr("and"), RowJoin::And);
    add(tr("or"), RowJoin::Or);
    add(tr("near, words apart"), RowJoin::Near);
    add(tr("near, turns apart"), RowJoin::Within);
    add(tr("in the same document as"), RowJoin::SameDocument);
    add(tr("by the same case as"), RowJoin::SameCase);
    add(tr("in an answer to"), RowJoin::Answers);
}

void QueryRowEdit::fillSubjects() {
    m_subject->addItem(tr("words"), WordsSubject);
    m_subject->addItem(tr("regular expression"), PatternSubject);
    const auto add = [this](const QString& name, QueryField field) {
        m_subject->addItem(name, FirstField + static_cast<int>(field));
    };
    add(tr("speaker"), QueryField::Speaker);
    add(tr("document"), QueryField::Document);
    add(tr("folder"), QueryField::Group);
    add(tr("kind of document"), QueryField::Kind);
    add(tr("language"), QueryField::Language);
    add(tr("code"), QueryField::Code);
    add(tr("perspective"), QueryField::Perspective);
    add(tr("coder"), QueryField::Coder);
    add(tr("memo"), QueryField::Memo);
    for (const codebook::Attribute& attribute : m_session.study().attributes) {
        add(attribute.name, QueryField::Attribute);
        m_subject->setItemData(m_subject->count() - 1, attribute.name, AttributeRole);
    }
}

void QueryRowEdit::fillMatches(RowMatch chosen) {
    const bool wasShowing = std::exchange(m_isShowing, true);
    m_match->clear();
    const int subject = m_subject->currentData().toInt();
    const auto add = [this](const QString& name, RowMatch match) {
        m_match->addItem(name, static_cast<int>(match));
    };
    if (subject == WordsSubject) {
        add(tr("in any form"), RowMatch::AnyForm);
        add(tr("as written"), RowMatch::Exactly);
    } else if (subject == PatternSubject) {
        add(tr("matches"), RowMatch::AnyForm);
    } else {
        add(tr("is"), RowMatch::Is);
    }
    if (subject != PatternSubject) {
        add(tr("begins with"), RowMatch::Begins);
        add(tr("ends with"), RowMatch::Ends);
        add(tr("has in it"), RowMatch::Contains);
    }
    if (subject >= FirstField) add(tr("is anything"), RowMatch::Anything);
    m_match->setCurrentIndex(std::max(0, m_match->findData(static_cast<int>(chosen))));
    m_isShowing = wasShowing;
}

/// What the query line would offer behind the field's colon.
void QueryRowEdit::offerValues() {
    QStringList values;
    const QueryRow asked = row();
    if (asked.kind == QueryKind::Field) {
        const QString field = indexer::fieldName(asked.field) + u':';
        for (QString value : offerFor(field, static_cast<int>(field.size()), m_session).texts) {
            value = value.mid(field.size()).remove(u'"');
            if (asked.field == QueryField::Attribute) {
                if (!value.startsWith(asked.attribute + u'=')) continue;
                value = value.mid(asked.attribute.size() + 1);
            }
            values << value;
        }
    }
    values.removeDuplicates();
    auto* completer = new QCompleter(values, m_value);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    if (QCompleter* old = m_value->completer()) old->deleteLater();
    m_value->setCompleter(completer);
}

void QueryRowEdit::fitParts() {
    const QueryRow now = row();
    m_join->setVisible(!m_isFirst);
    m_distance->setVisible(!m_isFirst &&
                           (now.join == RowJoin::Near || now.join == RowJoin::Within));
    // What is near something, or in its company, is there.
    m_not->setVisible(m_isFirst || now.join == RowJoin::And || now.join == RowJoin::Or);
    m_value->setEnabled(now.match != RowMatch::Anything);
}

void QueryRowEdit::setFirst(bool isFirst) {
    m_isFirst = isFirst;
    fitParts();
}

QueryRow QueryRowEdit::row() const {
    QueryRow row;
    row.join = m_isFirst ? RowJoin::And : static_cast<RowJoin>(m_join->currentData().toInt());
    row.distance = m_distance->value();
    const bool mayBeNot = row.join == RowJoin::And || row.join == RowJoin::Or;
    row.isNot = mayBeNot && m_not->isChecked();
    const int subject = m_subject->currentData().toInt();
    row.kind = subject == WordsSubject     ? QueryKind::Words
               : subject == PatternSubject ? QueryKind::Pattern
                                           : QueryKind::Field;
    if (subject >= FirstField) row.field = static_cast<QueryField>(subject - FirstField);
    row.attribute = m_subject->currentData(AttributeRole).toString();
    row.match = static_cast<RowMatch>(m_match->currentData().toInt());
    row.value = m_value->text();
    return row;
}

void QueryRowEdit::show(const QueryRow& row) {
    m_isShowing = true;
    m_join->setCurrentIndex(m_join->findData(static_cast<int>(row.join)));
    m_distance->setValue(row.distance);
    m_not->setChecked(row.isNot);
    const bool isAttribute = row.kind == QueryKind::Field && row.field == QueryField::Attribute;
    int subject = isAttribute ? m_subject->findData(row.attribute, AttributeRole)
                              : m_subject->findData(subjectNumber(row));
    if (subject < 0) {
        // An attribute that the study does not have (any more): the query says so when it is asked.
        m_subject->addItem(row.attribute, subjectNumber(row));
        subject = m_subject->count() - 1;
        m_subject->setItemData(subject, row.attribute, AttributeRole);
    }
    m_subject->setCurrentIndex(subject);
    fillMatches(row.match);
    m_value->setText(row.value);
    m_isShowing = false;
    offerValues();
    fitParts();
}

}  // namespace app
