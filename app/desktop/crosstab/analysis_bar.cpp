// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/analysis_bar.h"

#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/error.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace app {

using codebook::Analysis;
using codebook::AnalysisId;

namespace {

const QString Kind = QStringLiteral("crosstab");
constexpr int LongestName = 260;

QString shownName(QString name) { return name.replace(u'&', QStringLiteral("&&")); }

}  // namespace

AnalysisBar::AnalysisBar(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_choose(new QToolButton(this)),
      m_save(new QToolButton(this)),
      m_name(new QLineEdit(this)),
      m_menu(new QMenu(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::unit);
    layout->addWidget(m_choose);
    layout->addWidget(m_name);
    layout->addWidget(m_save);
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_choose->setMenu(m_menu);
    m_choose->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_choose->setAutoRaise(true);
    m_choose->setFocusPolicy(Qt::StrongFocus);
    m_choose->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_save->setText(tr("Save"));
    m_save->setAutoRaise(true);
    m_save->setFocusPolicy(Qt::StrongFocus);
    m_save->setAccessibleName(tr("Save the analysis"));
    m_name->setAccessibleName(tr("Name of the analysis"));
    m_name->setPlaceholderText(tr("Name; Enter keeps it"));
    m_name->setFixedWidth(LongestName);
    m_name->installEventFilter(this);
    m_name->hide();
    connect(m_menu, &QMenu::aboutToShow, this, &AnalysisBar::fillMenu);
    connect(m_save, &QToolButton::clicked, this, &AnalysisBar::save);
    connect(m_name, &QLineEdit::returnPressed, this, &AnalysisBar::acceptName);
    connect(&session, &Session::changed, this, &AnalysisBar::follow);
    describe();
}

QString AnalysisBar::nameOf(AnalysisId analysis) const {
    const Analysis* row = m_session.study().analyses.find(analysis);
    return row ? row->name : QString();
}

void AnalysisBar::setQuestion(const CrossTabQuestion& question) {
    m_question = question;
    describe();
}

void AnalysisBar::describe() {
    const QString name = nameOf(m_current);
    const bool isChanged = m_current && questionToText(m_question) != m_storedText;
    const QString text = name.isEmpty() ? tr("Unsaved analysis")
                         : isChanged    ? tr("%1 (changed)").arg(name)
                                        : name;
    m_choose->setText(shownName(fontMetrics().elidedText(text, Qt::ElideRight, LongestName)) +
                      QStringLiteral(" ▾"));
    m_choose->setAccessibleName(tr("Analysis: %1").arg(text));
    const bool isReadOnly = m_session.project().isReadOnly();
    m_save->setVisible(!isReadOnly && m_question.isWhole() && (!m_current || isChanged));
}

void AnalysisBar::fillMenu() {
    m_menu->clear();
    for (const Analysis& analysis : m_session.study().analyses) {
        if (analysis.kind != Kind) continue;
        QAction* action = m_menu->addAction(shownName(analysis.name), this,
                                            [this, id = analysis.id] { open(id); });
        action->setCheckable(true);
        action->setChecked(analysis.id == m_current);
    }
    if (m_menu->isEmpty()) m_menu->addAction(tr("Nothing is saved yet"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(tr("&New analysis"), this, &AnalysisBar::startAnew);
    if (m_session.project().isReadOnly()) return;
    m_menu->addAction(tr("Save &as…"), this, &AnalysisBar::saveAs)
        ->setEnabled(m_question.isWhole());
    m_menu->addAction(tr("&Rename…"), this, &AnalysisBar::rename)->setEnabled(bool(m_current));
    m_menu->addAction(tr("Re&move"), this, &AnalysisBar::remove)->setEnabled(bool(m_current));
}

void AnalysisBar::openMenu() { m_choose->showMenu(); }

void AnalysisBar::open(AnalysisId analysis) {
    const Analysis* row = m_session.study().analyses.find(analysis);
    if (!row) return;
    const QString text = row->parameters;
    m_session.attempt([&] {
        const CrossTabQuestion question = questionFromText(text);
        m_current = analysis;
        m_question = question;
        m_storedText = questionToText(question);
        closeName();
        describe();
        Q_EMIT opened(question);
    });
}

void AnalysisBar::startAnew() {
    m_current = {};
    m_storedText.clear();
    CrossTabQuestion question;
    question.hasTests = true;
    m_question = question;
    describe();
    Q_EMIT opened(question);
}

bool AnalysisBar::store(const QString& name) {
    const QString text = questionToText(m_question);
    for (const Analysis& known : m_session.study().analyses)
        if (known.name == name && known.kind != Kind) {
            m_session.fail(tr("A saved search is called “%1” already.").arg(name));
            return false;
        }
    const bool isStored =
        m_session.perform(tr("Save the analysis “%1”").arg(name), [&](codebook::Step& step) {
            step.saveAnalysis(name, Kind, text, m_session.project().now().toMSecsSinceEpoch());
        });
    if (!isStored) return false;
    for (const Analysis& known : m_session.study().analyses)
        if (known.name == name && known.kind == Kind) m_current = known.id;
    m_storedText = text;
    describe();
    m_session.say(tr("Saved as “%1”.").arg(name));
    return true;
}

void AnalysisBar::save() {
    if (!m_question.isWhole()) return;
    if (const QString name = nameOf(m_current); !name.isEmpty())
        store(name);
    else
        saveAs();
}

void AnalysisBar::saveAs() {
    if (m_question.isWhole()) askForName({}, false);
}

void AnalysisBar::rename() {
    if (m_current) askForName(nameOf(m_current), true);
}

void AnalysisBar::askForName(const QString& name, bool isRename) {
    m_isRename = isRename;
    m_name->setText(name);
    m_name->show();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void AnalysisBar::acceptName() {
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) return;
    const AnalysisId current = m_current;
    const bool isDone =
        m_isRename
            ? m_session.perform(tr("Rename an analysis to “%1”").arg(name),
                                [&](codebook::Step& step) { step.renameAnalysis(current, name); })
            : store(name);
    if (isDone) closeName();
}

void AnalysisBar::closeName() {
    if (!m_name->isVisible()) return;
    m_name->hide();
    m_choose->setFocus(Qt::OtherFocusReason);
}

void AnalysisBar::remove() {
    if (!m_current) return;
    const QString name = nameOf(m_current);
    const AnalysisId removed = m_current;
    m_session.perform(tr("Remove the analysis “%1”").arg(name),
                      [&](codebook::Step& step) { step.removeAnalysis(removed); });
}

void AnalysisBar::follow(const codebook::Change& change) {
    if (!change.touches(codebook::Entity::Analysis)) return;
    const Analysis* row = m_session.study().analyses.find(m_current);
    // What was removed stays on the screen, unsaved; undoing brings it back into the menu.
    if (!row) {
        m_current = {};
        m_storedText.clear();
        return describe();
    }
    const QString text = row->parameters;
    const bool wasChanged = questionToText(m_question) != m_storedText;
    m_session.attempt([&] {
        const QString stored = questionToText(questionFromText(text));
        if (stored == m_storedText) return;
        m_storedText = stored;
        // Undone or saved elsewhere: it is shown as it is now, unless one is at work on it.
        if (!wasChanged) open(m_current);
    });
    describe();
}

bool AnalysisBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_name && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        closeName();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace app
