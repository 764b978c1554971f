// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The workspaces and pages of an open project, and how one leads to another.
#include <QStackedWidget>

#include "app/desktop/agreement/agreement_workspace.h"
#include "app/desktop/background/index_service.h"
#include "app/desktop/coding/coding_workspace.h"
#include "app/desktop/crosstab/crosstab_workspace.h"
#include "app/desktop/documents/case_table.h"
#include "app/desktop/exchange/exchange_page.h"
#include "app/desktop/intake/import_page.h"
#include "app/desktop/pseudonyms/pseudonym_page.h"
#include "app/desktop/report/report_workspace.h"
#include "app/desktop/search/search_workspace.h"
#include "app/desktop/session/session.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/workspace_rail.h"
#include "app/desktop/team/merge_page.h"

namespace app {

void MainWindow::buildWorkspaces() {
    m_rail = new WorkspaceRail(*m_pages, m_commands);
    addToolBar(Qt::LeftToolBarArea, m_rail);
    m_coding = new CodingWorkspace(
        *m_session, [this] { return m_index->sharedIndex(); }, m_commands);
    m_rail->add(QStringLiteral("coding"), tr("Coding"), QStringLiteral("document-edit"), m_coding);
    m_cases = new CaseTable(*m_session);
    m_cases->declareCommands(m_commands);
    connect(m_cases, &CaseTable::wanted, this, [this] { m_pages->setCurrentWidget(m_cases); });
    m_rail->add(QStringLiteral("cases"), tr("Cases"), QStringLiteral("view-list-details"), m_cases);
    m_import = new ImportPage(*m_session);
    m_import->declareCommands(m_commands);
    m_rail->add(QStringLiteral("import"), tr("Import"), QStringLiteral("document-import"),
                m_import);
    buildSearch();
    buildCrossTabs();
    buildAgreement();
    buildReport();
    buildPages();
    connect(m_coding, &CodingWorkspace::importWanted, m_import, &ImportPage::chooseFiles);
    connect(m_coding, &CodingWorkspace::codebookWanted, this, &MainWindow::importCodebook);
    connect(m_coding, &CodingWorkspace::speakersWanted, this,
            [this](codebook::DocumentId document) {
                m_pages->setCurrentWidget(m_cases);
                m_cases->showSpeakers(document);
            });
    connect(m_import, &ImportPage::shown, this, [this] { m_pages->setCurrentWidget(m_import); });
    connect(m_import, &ImportPage::closed, this, [this] { m_pages->setCurrentWidget(m_coding); });
}

void MainWindow::buildSearch() {
    m_search = new SearchWorkspace(*m_session, [this] { return m_index->sharedIndex(); });
    m_search->declareCommands(m_commands);
    m_rail->add(QStringLiteral("search"), tr("Search"), QStringLiteral("edit-find"), m_search);
    connect(m_search, &SearchWorkspace::wanted, this,
            [this] { m_pages->setCurrentWidget(m_search); });
    connect(m_search, &SearchWorkspace::textWanted, this,
            [this] { m_pages->setCurrentWidget(m_coding); });
    connect(m_index.get(), &IndexService::finished, m_search, &SearchWorkspace::lookAgain);
}

void MainWindow::buildCrossTabs() {
    m_crosstab = new CrossTabWorkspace(*m_session, [this] { return m_index->sharedIndex(); });
    m_crosstab->declareCommands(m_commands);
    m_rail->add(QStringLiteral("crosstab"), tr("Cross-tabs"), QStringLiteral("table"), m_crosstab);
    connect(m_crosstab, &CrossTabWorkspace::wanted, this,
            [this] { m_pages->setCurrentWidget(m_crosstab); });
    connect(m_crosstab, &CrossTabWorkspace::textWanted, this,
            [this] { m_pages->setCurrentWidget(m_coding); });
    connect(m_crosstab, &CrossTabWorkspace::codingWanted, m_coding, &CodingWorkspace::codePlaces);
    connect(m_crosstab, &CrossTabWorkspace::recodingWanted, m_coding, &CodingWorkspace::recode);
    connect(m_index.get(), &IndexService::finished, m_crosstab, &CrossTabWorkspace::lookAgain);
}

void MainWindow::buildAgreement() {
    m_agreement = new AgreementWorkspace(*m_session);
    m_agreement->declareCommands(m_commands);
    m_rail->add(QStringLiteral("agreement"), tr("Agreement"), QStringLiteral("vcs-diff"),
                m_agreement);
    connect(m_agreement, &AgreementWorkspace::wanted, this,
            [this] { m_pages->setCurrentWidget(m_agreement); });
    connect(m_agreement, &AgreementWorkspace::textWanted, this,
            [this] { m_pages->setCurrentWidget(m_coding); });
}

void MainWindow::buildReport() {
    m_report = new ReportWorkspace(*m_session);
    m_report->declareCommands(m_commands);
    m_rail->add(QStringLiteral("report"), tr("Report"), QStringLiteral("document-multiple"),
                m_report);
    connect(m_report, &ReportWorkspace::wanted, this,
            [this] { m_pages->setCurrentWidget(m_report); });
    connect(m_report, &ReportWorkspace::textWanted, this,
            [this] { m_pages->setCurrentWidget(m_coding); });
}

void MainWindow::buildPages() {
    m_merge = new MergePage(*m_session);
    m_merge->declareCommands(m_commands);
    m_pages->addWidget(m_merge);
    connect(m_merge, &MergePage::shown, this, [this] { m_pages->setCurrentWidget(m_merge); });
    connect(m_merge, &MergePage::closed, this, [this] { m_pages->setCurrentWidget(m_coding); });
    m_exchange = new ExchangePage(*m_session);
    m_exchange->declareCommands(m_commands);
    m_pages->addWidget(m_exchange);
    connect(m_exchange, &ExchangePage::shown, this,
            [this] { m_pages->setCurrentWidget(m_exchange); });
    connect(m_exchange, &ExchangePage::closed, this,
            [this] { m_pages->setCurrentWidget(m_coding); });
    m_pseudonyms = new PseudonymPage(*m_session);
    m_pseudonyms->declareCommands(m_commands);
    m_pages->addWidget(m_pseudonyms);
    connect(m_pseudonyms, &PseudonymPage::wanted, this,
            [this] { m_pages->setCurrentWidget(m_pseudonyms); });
    connect(m_report, &ReportWorkspace::pseudonymsWanted, m_pseudonyms, &PseudonymPage::open);
}

}  // namespace app
