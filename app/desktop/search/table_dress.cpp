// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/table_dress.h"

#include <QHeaderView>
#include <QTableView>

#include "app/desktop/look/look.h"
#include "app/desktop/look/padded_delegate.h"

namespace app {

void dress(QTableView& table, const QString& name) {
    table.setItemDelegate(new PaddedDelegate(&table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setAccessibleName(name);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + space::inner);
    table.horizontalHeader()->setHighlightSections(false);
}

}  // namespace app
