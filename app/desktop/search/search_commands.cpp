// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person can do in the search workspace, of SearchWorkspace.
#include "app/desktop/charts/chart_view.h"
#include "app/desktop/search/autocode_page.h"
#include "app/desktop/search/concordance_page.h"
#include "app/desktop/search/dispersion_page.h"
#include "app/desktop/search/query_builder.h"
#include "app/desktop/search/query_head.h"
#include "app/desktop/search/saved_searches.h"
#include "app/desktop/search/search_workspace.h"
#include "app/desktop/search/similar_page.h"
#include "app/desktop/search/word_pages.h"
#include "app/desktop/session/session.h"
#include "app/desktop/session/user_commands.h"
#include "app/desktop/workspace/table_file.h"
#include "app/desktop/workspace/workspace_commands.h"

namespace app {

void SearchWorkspace::focusQuery() { m_head->focusLine(); }
void SearchWorkspace::focusPage() const { page().focusMain(); }

void SearchWorkspace::copyTable() {
    page().withText([this](const codebook::TextTable& table) {
        if (table.columns.empty()) return m_session.say(tr("There is no table to copy."));
        app::copyTable(table);
        m_session.say(tr("The table is copied."));
    });
}

void SearchWorkspace::exportTable() {
    page().withText([this](const codebook::TextTable& table) {
        if (table.columns.empty()) return m_session.say(tr("There is no table to export."));
        m_session.attempt([&] {
            const QString path = app::exportTable(this, table, table.title);
            if (!path.isEmpty()) m_session.say(tr("The table is in %1.").arg(path));
        });
    });
}

void SearchWorkspace::exportChart() {
    const codebook::Chart chart = page().chart();
    if (chart.isEmpty()) return m_session.say(tr("There is no chart to export."));
    m_session.attempt([&] {
        const QString path = app::exportChart(this, chart, tr("chart"));
        if (!path.isEmpty()) m_session.say(tr("The chart is in %1, its data beside it.").arg(path));
    });
}

void SearchWorkspace::declareCommands(UserCommands& commands) {
    const WorkspaceCommands add(commands, this, [this] { Q_EMIT wanted(); });
    add(
        "searching.query", tr("Write a query"),
        tr("Goes to the search workspace: concordance, words and their company."),
        [this] { focusQuery(); }, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F));
    add("searching.builder", tr("Put a query together row by row"), {}, [this] {
        m_head->showBuilder(!m_head->isBuilderShown());
        if (m_head->isBuilderShown()) m_head->builder().focusFirst();
    });
    add("searching.help", tr("What a query can say"), {},
        [this] { m_head->showHelp(!m_head->isHelpShown()); });
    add("searching.open", tr("Open a saved search"), {}, [this] { m_saved->openMenu(); });
    add("searching.save", tr("Save the search"),
        tr("Keeps the query under a name; its hits stay live."), [this] { m_saved->save(); });
    const auto addPageCommand = [&](const char* id, const QString& text, const QString& hint,
                                    SearchPage* page) {
        add(id, text, hint, [this, page] {
            showPage(page);
            focusPage();
        });
    };
    addPageCommand("searching.concordance", tr("Concordance"), {}, m_concordance);
    addPageCommand("searching.words", tr("Words by frequency"), {}, m_frequencies);
    addPageCommand("searching.collocates", tr("Collocates"),
                   tr("Words that stand beside what the query finds."), m_collocates);
    addPageCommand("searching.keyness", tr("Key words of two groups"),
                   tr("What one group says more than the other."), m_keyness);
    addPageCommand("searching.dispersion", tr("Dispersion over the documents"), {}, m_dispersion);
    addPageCommand("searching.autocode", tr("Autocode…"),
                   tr("By a query, by speakers, headings or questions; shown before it is done."),
                   m_autocode);
    addPageCommand("searching.similar", tr("More like the passages of a code"),
                   tr("Turns that speak alike and are not coded yet, to be accepted or rejected."),
                   m_similar);
    add("searching.copy", tr("Copy what the search shows"), {}, [this] { copyTable(); });
    add("searching.export", tr("Export what the search shows…"), {}, [this] { exportTable(); });
    add("searching.chart", tr("Export the chart of the search…"), {}, [this] { exportChart(); });
}

}  // namespace app
