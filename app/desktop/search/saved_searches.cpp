// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/saved_searches.h"

#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace app {

using codebook::Analysis;
using codebook::AnalysisId;

namespace {

const QString Kind = QStringLiteral("search");
constexpr int LongestName = 260;

QString shownName(QString name) { return name.replace(u'&', QStringLiteral("&&")); }

}  // namespace

SavedSearches::SavedSearches(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_choose(new QToolButton(this)),
      m_save(new QToolButton(this)),
      m_name(new QLineEdit(this)),
      m_menu(new QMenu(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::unit);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_choose, m_name, m_save})
        layout->addWidget(widget);
    for (QToolButton* button : {m_choose, m_save}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_choose->setMenu(m_menu);
    m_choose->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_choose->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_save->setText(tr("Save"));
    m_save->setAccessibleName(tr("Save the search"));
    m_name->setAccessibleName(tr("Name of the search"));
    m_name->setPlaceholderText(tr("Name; Enter keeps it"));
    m_name->setFixedWidth(LongestName);
    m_name->installEventFilter(this);
    m_name->hide();
    connect(m_menu, &QMenu::aboutToShow, this, &SavedSearches::fillMenu);
    connect(m_save, &QToolButton::clicked, this, &SavedSearches::save);
    connect(m_name, &QLineEdit::returnPressed, this, &SavedSearches::acceptName);
    connect(&session, &Session::changed, this, &SavedSearches::follow);
    describe();
}

QString SavedSearches::nameOf(AnalysisId search) const {
    const Analysis* row = m_session.study().analyses.find(search);
    return row ? row->name : QString();
}

bool SavedSearches::isChanged() const { return m_current && !(m_question == m_stored); }

void SavedSearches::setQuestion(const SearchQuestion& question) {
    m_question = question;
    describe();
}

void SavedSearches::describe() {
    const QString name = nameOf(m_current);
    const QString text = name.isEmpty() ? tr("Unsaved search")
                         : isChanged()  ? tr("%1 (changed)").arg(name)
                                        : name;
    m_choose->setText(shownName(fontMetrics().elidedText(text, Qt::ElideRight, LongestName)) +
                      QStringLiteral(" ▾"));
    m_choose->setAccessibleName(tr("Search: %1").arg(text));
    m_save->setVisible(!m_session.project().isReadOnly() && isWhole() &&
                       (!m_current || isChanged()));
}

void SavedSearches::fillMenu() {
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
    m_menu->addAction(tr("&New search"), this, &SavedSearches::startAnew);
    if (m_session.project().isReadOnly()) return;
    m_menu->addAction(tr("Save &as…"), this, &SavedSearches::saveAs)->setEnabled(isWhole());
    m_menu->addAction(tr("&Rename…"), this, &SavedSearches::rename)->setEnabled(bool(m_current));
    m_menu->addAction(tr("Re&move"), this, &SavedSearches::remove)->setEnabled(bool(m_current));
}

void SavedSearches::openMenu() { m_choose->showMenu(); }

void SavedSearches::open(AnalysisId search) {
    const Analysis* row = m_session.study().analyses.find(search);
    if (!row) return;
    const QString text = row->parameters;
    m_session.attempt([&] {
        const SearchQuestion question = searchFromText(text);
        m_current = search;
        m_question = m_stored = question;
        closeName();
        describe();
        Q_EMIT opened(question);
    });
}

void SavedSearches::startAnew() {
    m_current = {};
    m_question = m_stored = {};
    describe();
    Q_EMIT opened(m_question);
}

bool SavedSearches::store(const QString& name) {
    for (const Analysis& known : m_session.study().analyses) {
        if (known.name != name || known.id == m_current) continue;
        m_session.fail(known.kind == Kind ? tr("Another saved search is called “%1”.").arg(name)
                                          : tr("Another analysis is called “%1”.").arg(name));
        return false;
    }
    const QString text = searchToText(m_question);
    const SearchQuestion stored = std::exchange(m_stored, m_question);
    const bool isStored =
        m_session.perform(tr("Save the search “%1”").arg(name), [&](codebook::Step& step) {
            step.saveAnalysis(name, Kind, text, m_session.project().now().toMSecsSinceEpoch());
        });
    if (!isStored) {
        m_stored = stored;
        return false;
    }
    for (const Analysis& known : m_session.study().analyses)
        if (known.name == name && known.kind == Kind) m_current = known.id;
    describe();
    m_session.say(tr("Saved as “%1”.").arg(name));
    return true;
}

void SavedSearches::save() {
    if (!isWhole()) return m_session.say(tr("Write a query first."));
    if (const QString name = nameOf(m_current); !name.isEmpty())
        store(name);
    else
        saveAs();
}

void SavedSearches::saveAs() {
    if (isWhole()) askForName({}, false);
}

void SavedSearches::rename() {
    if (m_current) askForName(nameOf(m_current), true);
}

void SavedSearches::askForName(const QString& name, bool isRename) {
    m_isRename = isRename;
    m_name->setText(name);
    m_name->show();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void SavedSearches::acceptName() {
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) return;
    bool isDone = false;
    if (m_isRename) {
        isDone =
            m_session.perform(tr("Rename a search to “%1”").arg(name),
                              [&](codebook::Step& step) { step.renameAnalysis(m_current, name); });
    } else {
        // Under another name it is another search.
        const AnalysisId before = std::exchange(m_current, AnalysisId());
        isDone = store(name);
        if (!isDone) m_current = before;
    }
    if (isDone) closeName();
}

void SavedSearches::closeName() {
    if (!m_name->isVisible()) return;
    m_name->hide();
    m_choose->setFocus(Qt::OtherFocusReason);
}

void SavedSearches::remove() {
    if (!m_current) return;
    const QString name = nameOf(m_current);
    m_session.perform(
        tr("Remove the search “%1”").arg(name),
        [removed = m_current](codebook::Step& step) { step.removeAnalysis(removed); });
}

void SavedSearches::follow(const codebook::Change& change) {
    if (!change.touches(codebook::Entity::Analysis)) return;
    const Analysis* row = m_session.study().analyses.find(m_current);
    // What was removed stays on the screen, unsaved; undoing brings it back into the menu.
    if (!row) {
        m_current = {};
        return describe();
    }
    const QString text = row->parameters;
    const bool wasChanged = isChanged();
    m_session.attempt([&] {
        const SearchQuestion stored = searchFromText(text);
        if (stored == m_stored) return;
        m_stored = stored;
        // Undone or saved elsewhere: it is shown as it is now, unless one is at work on it.
        if (!wasChanged) open(m_current);
    });
    describe();
}

bool SavedSearches::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_name && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        closeName();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace app
