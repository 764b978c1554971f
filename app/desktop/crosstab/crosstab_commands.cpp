// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person can do with a cross-tab, of CrossTabWorkspace.
#include <QComboBox>

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/crosstab/analysis_bar.h"
#include "app/desktop/crosstab/axis_field.h"
#include "app/desktop/crosstab/crosstab_model.h"
#include "app/desktop/crosstab/crosstab_view.h"
#include "app/desktop/crosstab/crosstab_workspace.h"
#include "app/desktop/crosstab/question_head.h"
#include "app/desktop/crosstab/relations_view.h"
#include "app/desktop/crosstab/shown_kinds.h"
#include "app/desktop/crosstab/table_notes.h"
#include "app/desktop/session/session.h"
#include "app/desktop/session/user_commands.h"
#include "app/desktop/workspace/table_file.h"
#include "app/desktop/workspace/workspace_commands.h"
#include "app/work/crosstab_text.h"

namespace app {

codebook::TextTable CrossTabWorkspace::text() const {
    if (m_kind->currentData().toInt() == RelationsKind) return m_relations->text();
    if (!m_model->table()) return {};
    codebook::TextTable text =
        crosstabText(*m_model->table(), question(), &m_model->answer().residuals, tr("all"));
    text.title = crosstabTitle(question());
    text.notes = m_notes->sentences();
    return text;
}

void CrossTabWorkspace::copy() {
    if (text().columns.empty()) return;
    copyTable(text());
    m_session.say(tr("The table is copied."));
}

void CrossTabWorkspace::copyAsMarkdown() {
    if (text().columns.empty()) return;
    copyTableAsMarkdown(text());
    m_session.say(tr("The table is copied."));
}

void CrossTabWorkspace::exportTable() {
    const codebook::TextTable table = text();
    if (table.columns.empty()) return;
    m_session.attempt([&] {
        const QString path = app::exportTable(this, table, table.title);
        if (!path.isEmpty()) m_session.say(tr("The table is in %1.").arg(path));
    });
}

void CrossTabWorkspace::exportChart() {
    if (chartNow().isEmpty()) return;
    m_session.attempt([&] {
        const QString path = app::exportChart(this, chartNow(), tr("chart"));
        if (!path.isEmpty()) m_session.say(tr("The chart is in %1, its data beside it.").arg(path));
    });
}

void CrossTabWorkspace::focusTable() {
    if (m_kind->currentData().toInt() == RelationsKind) return m_relations->focusTable();
    if (!m_model->table()) return focusRows();
    if (m_kind->currentData().toInt() == TableKind)
        m_view->setFocus(Qt::ShortcutFocusReason);
    else
        m_chart->setFocus(Qt::ShortcutFocusReason);
}

void CrossTabWorkspace::focusRows() { m_head->rows().line().setFocus(Qt::ShortcutFocusReason); }

void CrossTabWorkspace::followLink(const QString& link) {
    if (link == QLatin1String("rows")) focusRows();
    if (link == QLatin1String("columns"))
        m_head->columns().line().setFocus(Qt::ShortcutFocusReason);
    if (link == QLatin1String("open")) m_analyses->openMenu();
}

void CrossTabWorkspace::declareCommands(UserCommands& commands) {
    const WorkspaceCommands add(commands, this, [this] { Q_EMIT wanted(); });
    add(
        "crosstab.rows", tr("Choose rows and columns"),
        tr("Goes to the question of the cross-tab."), [this] { focusRows(); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X));
    add(
        "crosstab.table", tr("Go to the cross-tab"), {}, [this] { focusTable(); },
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_X));
    add("crosstab.open", tr("Open a saved cross-tab"), {}, [this] { m_analyses->openMenu(); });
    add("crosstab.save", tr("Save the cross-tab"),
        tr("Keeps the question under a name; its table stays live."),
        [this] { m_analyses->save(); });
    add("crosstab.swap", tr("Swap rows and columns"), {}, [this] { m_head->swapAxes(); });
    add("crosstab.negative", tr("Cases that break the pattern of the cell"),
        tr("Who has the row of the number, but nothing in its cell."),
        [this] { showNegativeCases(); });
    add("crosstab.relations", tr("Pairs of codes that stand together"),
        tr("With c and Jaccard, on the same words, one inside the other, near, or in sequence."),
        [this] { showRelations(); });
    add("crosstab.saturation", tr("Saturation curve"),
        tr("How many new codes each interview brought."), [this] { showSaturation(); });
    add("crosstab.timeline", tr("Codes along the document"), {}, [this] { showTimeline(); });
    add("crosstab.copy", tr("Copy the cross-tab"), {}, [this] { copy(); });
    add("crosstab.export", tr("Export the cross-tab…"), {}, [this] { exportTable(); });
    add("crosstab.chart", tr("Export the chart of the cross-tab…"), {}, [this] { exportChart(); });
}

}  // namespace app
