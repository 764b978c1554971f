// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/main_window.h"

#include <QFileInfo>
#include <QMenuBar>
#include <QStackedWidget>

#include "app/desktop/agreement/agreement_workspace.h"
#include "app/desktop/background/background_work.h"
#include "app/desktop/background/index_service.h"
#include "app/desktop/background/long_writes.h"
#include "app/desktop/background/work_strip.h"
#include "app/desktop/coding/coding_workspace.h"
#include "app/desktop/coding/transcript_pane.h"
#include "app/desktop/crosstab/crosstab_workspace.h"
#include "app/desktop/documents/case_table.h"
#include "app/desktop/exchange/exchange_page.h"
#include "app/desktop/intake/import_page.h"
#include "app/desktop/look/look.h"
#include "app/desktop/pseudonyms/pseudonym_page.h"
#include "app/desktop/report/report_workspace.h"
#include "app/desktop/search/search_workspace.h"
#include "app/desktop/session/choice_list.h"
#include "app/desktop/session/session.h"
#include "app/desktop/shell/command_menus.h"
#include "app/desktop/shell/error_strip.h"
#include "app/desktop/shell/header_bar.h"
#include "app/desktop/shell/status_line.h"
#include "app/desktop/shell/workspace_rail.h"
#include "app/desktop/start/crash_mark.h"
#include "app/desktop/start/start_page.h"
#include "app/desktop/team/merge_page.h"
#include "app/desktop/transcript/transcript_view.h"
#include "codebook/project/project.h"

namespace app {

MainWindow::MainWindow(std::unique_ptr<Session> session)
    : m_session(std::move(session)), m_pages(new QStackedWidget), m_errors(new ErrorStrip) {
    setAcceptDrops(true);
    setMinimumSize(720, 480);
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(m_pages, 1);
    m_column->addWidget(m_errors);
    setCentralWidget(body);

    declareProjectCommands();
    if (m_session)
        buildProject();
    else
        buildStart();
    declareViewCommands();
    declareHelpCommands();
    fillMenus(*menuBar(), m_commands);
    restoreShape();
    if (m_session) restorePlace();
}

MainWindow::~MainWindow() {
    // Panels and the index look at the session while they go.
    delete takeCentralWidget();
    m_index.reset();
    m_writes.reset();
}

void MainWindow::showError(const QString& sentence, const QString& detail) {
    if (m_start)
        m_start->showFailure(sentence, detail);
    else
        m_errors->show(sentence, detail);
}

void MainWindow::showInterruption(const Interruption& interruption) {
    if (m_start)
        m_start->showInterruption(interruption);
    else
        m_errors->show(interruption.sentence(), {});
}

void MainWindow::showOpening(const QString& name) {
    const QString sentence = tr("Opening “%1”…").arg(name);
    if (m_start)
        m_start->showOpening(sentence);
    else
        m_session->say(sentence);
}

void MainWindow::buildStart() {
    setWindowTitle(tr("Start"));
    m_start = new StartPage;
    m_start->declareCommands(m_commands);
    m_pages->addWidget(m_start);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::openWanted);
    connect(m_start, &StartPage::created, this, &MainWindow::openWanted);
}

void MainWindow::buildProject() {
    declareEditCommands();
    declareLayerCommands();
    setWindowTitle(QFileInfo(m_session->project().path()).completeBaseName());
    m_index = std::make_unique<IndexService>(*m_session);
    buildWorkspaces();
    buildEdges();
    connect(m_session.get(), &Session::failed, m_errors, &ErrorStrip::show);
    connect(m_session.get(), &Session::gaveBack, m_errors, &ErrorStrip::keep);
    connect(m_session.get(), &Session::changed, m_errors, &ErrorStrip::settle);
    connect(m_session.get(), &Session::documentShown, m_errors, &ErrorStrip::settle);
    connect(m_session.get(), &Session::changed, this, &MainWindow::followHistory);
    connect(m_session.get(), &Session::changed, this, &MainWindow::lookForFile);
    followHistory();
    if (m_session->project().isReadOnly())
        m_errors->showNotice(tr("This project can be read, not changed: %1.")
                                 .arg(m_session->project().readOnlyReason()));
}

void MainWindow::buildEdges() {
    m_header = new HeaderBar(*m_session, m_commands);
    m_column->insertWidget(0, m_header);
    m_works = new WorkStrip;
    m_column->addWidget(m_works);
    m_writes = std::make_unique<LongWrites>(*m_session);
    m_writes->showIn(m_works);
    connect(m_writes.get(), &LongWrites::started, m_works, &WorkStrip::add);
    m_status = new StatusLine(*m_session);
    setStatusBar(m_status);
    connect(m_header, &HeaderBar::searchWanted, this, [this] { openPalette({}); });
    connect(m_import, &ImportPage::importStarted, m_works, &WorkStrip::add);
    connect(m_merge, &MergePage::workStarted, m_works, &WorkStrip::add);
    connect(m_exchange, &ExchangePage::workStarted, m_works, &WorkStrip::add);
    connect(m_pseudonyms, &PseudonymPage::workStarted, m_works, &WorkStrip::add);
    connect(m_cases, &CaseTable::workStarted, m_works, &WorkStrip::add);
    connect(m_report, &ReportWorkspace::workStarted, m_works, &WorkStrip::add);
    // What was begun in a window of another language goes on.
    for (BackgroundWork* work : m_session->findChildren<BackgroundWork*>()) m_works->add(work);
    connect(m_coding, &CodingWorkspace::readingChanged, this, &MainWindow::showReading);
    connect(m_index.get(), &IndexService::progressed, this, &MainWindow::showIndex);
    connect(m_index.get(), &IndexService::failed, this, &MainWindow::showIndex);
    connect(m_index.get(), &IndexService::finished, this, [this] {
        showIndex();
        m_coding->searchAgain();
    });
    connect(m_index.get(), &IndexService::progressed, this, [this](int done, int total) {
        m_status->showIndex(tr("indexing, %1 of %2").arg(done).arg(total));
    });
    showReading();
    showIndex();
}

void MainWindow::showIndex() {
    if (!m_index->failure().isEmpty())
        m_status->showIndex(m_index->failure());
    else if (m_index->isUpToDate())
        m_status->showIndex(tr("index up to date"));
    else
        m_status->showIndex(tr("indexing"));
}

void MainWindow::showReading() {
    m_status->showReading(tr("%1 pt").arg(m_coding->transcript().view().style().points, 0, 'g', 3));
}

void MainWindow::followHistory() {
    const codebook::Project& project = m_session->project();
    const auto show = [this](const char* id, const QString& verb,
                             const std::optional<QString>& text, const QString& nothing) {
        QAction* action = m_commands.action(QLatin1String(id));
        action->setEnabled(text.has_value() && !m_session->project().isReadOnly());
        QString shown = text.value_or(QString());
        action->setText(text ? verb.arg(shown.replace(u'&', QStringLiteral("&&"))) : nothing);
    };
    show("edit.undo", tr("&Undo: %1"), project.undoText(), tr("&Undo"));
    show("edit.redo", tr("&Redo: %1"), project.redoText(), tr("&Redo"));
}

/// The system keeps a file that is open even when it is removed, so nothing fails until the window
/// closes, and with it everything is gone.
void MainWindow::lookForFile() {
    const bool isMissing = !QFileInfo::exists(m_session->project().path());
    if (std::exchange(m_isFileMissing, isMissing) || !isMissing) return;
    m_errors->show(tr("The project’s file has been removed or moved. Save a copy "
                      "(Ctrl+Shift+S) before you close the window."),
                   m_session->project().path());
    m_errors->keep();
}

void MainWindow::openPalette(const QString& typed) {
    if (!m_palette) m_palette = new ChoiceList(this);
    const QRect field = m_header ? m_header->searchRect() : QRect(width() / 3, 0, 320, 0);
    const QRect at(m_header ? m_header->mapTo(this, field.topLeft()) : field.topLeft(),
                   field.size());
    m_palette->open(at, tr("A command, a document, a code"), typed,
                    [this](const QString& text) { return paletteChoices(text); });
}

std::vector<Choice> MainWindow::paletteChoices(const QString& typed) {
    auto choices = commandChoices(m_commands);
    if (!m_session) return choices;
    if (!typed.trimmed().isEmpty()) {
        Choice search;
        search.text = tr("Search all documents for “%1”").arg(typed);
        search.icon = icon(QStringLiteral("edit-find"));
        search.bonus = -1000;
        search.choose = [this, typed] {
            m_pages->setCurrentWidget(m_coding);
            m_coding->search(typed);
        };
        choices.push_back(std::move(search));
        Choice concordance;
        concordance.text = tr("Concordance of “%1”").arg(typed);
        concordance.icon = icon(QStringLiteral("edit-find"));
        concordance.bonus = -1000;
        concordance.choose = [this, typed] {
            m_pages->setCurrentWidget(m_search);
            m_search->searchFor(typed);
            m_search->focusQuery();
        };
        choices.push_back(std::move(concordance));
    }
    for (const codebook::Document& document : m_session->study().documents) {
        Choice choice;
        choice.text = m_session->shown(document.name);
        choice.note = tr("document");
        choice.icon = icon(QStringLiteral("text-x-generic"));
        choice.choose = [this, id = document.id] {
            m_pages->setCurrentWidget(m_coding);
            m_coding->read(id);
        };
        choices.push_back(std::move(choice));
    }
    for (const codebook::Code& code : m_session->study().codes) {
        if (code.mergedInto) continue;
        Choice choice;
        choice.text = code.name;
        choice.note = tr("passages of the code");
        choice.icon = icon(QStringLiteral("tag"));
        choice.choose = [this, id = code.id] {
            m_pages->setCurrentWidget(m_coding);
            m_coding->showPassages(id);
        };
        choices.push_back(std::move(choice));
    }
    return choices;
}

}  // namespace app
