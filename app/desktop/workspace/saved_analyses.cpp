// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace/saved_analyses.h"

#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/error.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace app {

using codebook::Analysis;
using codebook::AnalysisId;

namespace {

constexpr int LongestName = 260;

QString shownName(QString name) { return name.replace(u'&', QStringLiteral("&&")); }

}  // namespace

SavedAnalyses::SavedAnalyses(Session& session, SavedKind kind, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_kind(std::move(kind)),
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
    connect(m_menu, &QMenu::aboutToShow, this, &SavedAnalyses::fillMenu);
    connect(m_save, &QToolButton::clicked, this, &SavedAnalyses::save);
    connect(m_name, &QLineEdit::returnPressed, this, &SavedAnalyses::acceptName);
    connect(&session, &Session::changed, this, &SavedAnalyses::follow);
    describe();
}

QString SavedAnalyses::nameOf(AnalysisId analysis) const {
    const Analysis* row = m_session.study().analyses.find(analysis);
    return row ? row->name : QString();
}

void SavedAnalyses::setText(const QString& text, bool isWhole) {
    m_text = text;
    m_isWhole = isWhole;
    describe();
}

void SavedAnalyses::describe() {
    const QString name = nameOf(m_current);
    const QString text = name.isEmpty() ? tr("Unsaved analysis")
                         : isChanged()  ? tr("%1 (changed)").arg(name)
                                        : name;
    m_choose->setText(shownName(fontMetrics().elidedText(text, Qt::ElideRight, LongestName)) +
                      QStringLiteral(" ▾"));
    m_choose->setAccessibleName(tr("Analysis: %1").arg(text));
    const bool isReadOnly = m_session.project().isReadOnly();
    m_save->setVisible(!isReadOnly && m_isWhole && (!m_current || isChanged()));
}

void SavedAnalyses::fillMenu() {
    m_menu->clear();
    for (const Analysis& analysis : m_session.study().analyses) {
        if (analysis.kind != m_kind.kind) continue;
        QAction* action = m_menu->addAction(shownName(analysis.name), this,
                                            [this, id = analysis.id] { open(id); });
        action->setCheckable(true);
        action->setChecked(analysis.id == m_current);
    }
    if (m_menu->isEmpty()) m_menu->addAction(tr("Nothing is saved yet"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(tr("&New analysis"), this, &SavedAnalyses::startAnew);
    if (m_session.project().isReadOnly()) return;
    m_menu->addAction(tr("Save &as…"), this, &SavedAnalyses::saveAs)->setEnabled(m_isWhole);
    m_menu->addAction(tr("&Rename…"), this, &SavedAnalyses::rename)->setEnabled(bool(m_current));
    m_menu->addAction(tr("Re&move"), this, &SavedAnalyses::remove)->setEnabled(bool(m_current));
}

void SavedAnalyses::openMenu() { m_choose->showMenu(); }

void SavedAnalyses::open(AnalysisId analysis) {
    const Analysis* row = m_session.study().analyses.find(analysis);
    if (!row) return;
    const QString text = row->parameters;
    m_session.attempt([&] {
        m_storedText = m_kind.normal(text);
        m_current = analysis;
        m_text = m_storedText;
        closeName();
        describe();
        Q_EMIT openedText(m_text);
    });
}

void SavedAnalyses::startAnew() {
    m_current = {};
    m_storedText.clear();
    m_text = m_kind.empty;
    describe();
    Q_EMIT openedText(m_text);
}

bool SavedAnalyses::store(const QString& name) {
    for (const Analysis& known : m_session.study().analyses) {
        if (known.name != name || known.id == m_current) continue;
        m_session.fail(tr("Another analysis is called “%1” already.").arg(name));
        return false;
    }
    // The step itself is followed, and must find the question stored as it stands.
    const QString text = m_text;
    const QString before = std::exchange(m_storedText, text);
    const bool isStored =
        m_session.perform(tr("Save the analysis “%1”").arg(name), [&](codebook::Step& step) {
            step.saveAnalysis(name, m_kind.kind, text,
                              m_session.project().now().toMSecsSinceEpoch());
        });
    if (!isStored) {
        m_storedText = before;
        return false;
    }
    for (const Analysis& known : m_session.study().analyses)
        if (known.name == name && known.kind == m_kind.kind) m_current = known.id;
    m_storedText = text;
    describe();
    m_session.say(tr("Saved as “%1”.").arg(name));
    return true;
}

void SavedAnalyses::save() {
    if (!m_isWhole) {
        if (!m_kind.whatIsMissing.isEmpty()) m_session.say(m_kind.whatIsMissing);
        return;
    }
    if (const QString name = nameOf(m_current); !name.isEmpty())
        store(name);
    else
        saveAs();
}

void SavedAnalyses::saveAs() {
    if (m_isWhole) askForName({}, false);
}

void SavedAnalyses::rename() {
    if (m_current) askForName(nameOf(m_current), true);
}

void SavedAnalyses::askForName(const QString& name, bool isRename) {
    m_isRename = isRename;
    m_name->setText(name);
    m_name->show();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void SavedAnalyses::acceptName() {
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) return;
    bool isDone = false;
    if (m_isRename) {
        isDone = m_session.perform(
            tr("Rename an analysis to “%1”").arg(name),
            [&, renamed = m_current](codebook::Step& step) { step.renameAnalysis(renamed, name); });
    } else {
        // Under another name it is another analysis.
        const AnalysisId before = std::exchange(m_current, AnalysisId());
        isDone = store(name);
        if (!isDone) m_current = before;
    }
    if (isDone) closeName();
}

void SavedAnalyses::closeName() {
    if (!m_name->isVisible()) return;
    m_name->hide();
    m_choose->setFocus(Qt::OtherFocusReason);
}

void SavedAnalyses::remove() {
    if (!m_current) return;
    const QString name = nameOf(m_current);
    const AnalysisId removed = m_current;
    m_session.perform(tr("Remove the analysis “%1”").arg(name),
                      [&](codebook::Step& step) { step.removeAnalysis(removed); });
}

void SavedAnalyses::follow(const codebook::Change& change) {
    if (!change.touches(codebook::Entity::Analysis)) return;
    const Analysis* row = m_session.study().analyses.find(m_current);
    // What was removed stays on the screen, unsaved; undoing brings it back into the menu.
    if (!row) {
        m_current = {};
        m_storedText.clear();
        return describe();
    }
    const QString text = row->parameters;
    const bool wasChanged = isChanged();
    m_session.attempt([&] {
        const QString stored = m_kind.normal(text);
        if (stored == m_storedText) return;
        m_storedText = stored;
        // Undone or saved elsewhere: it is shown as it is now, unless one is at work on it.
        if (!wasChanged) open(m_current);
    });
    describe();
}

bool SavedAnalyses::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_name && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        closeName();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace app
