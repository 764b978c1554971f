// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks of cells on their way to and from spreadsheets.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "app/desktop/documents/attribute_table_model.h"

class QItemSelection;

namespace app {

using CellBlock = std::vector<QStringList>;

/// Tab separated text as spreadsheets put it on the clipboard: cells with tabs or line ends stand
/// in quotes, quotes in them doubled; the last line end closes the last row.
CellBlock blockOfText(const QString& written);
QString textOfBlock(const CellBlock& block);

/// What pasting would do.
struct PastePlan {
    std::vector<CellEdit> edits;  ///< only what changes
    int rows = 0;                 ///< of the cells that are written
    int columns = 0;
    int newCases = 0;
    int columnsLeftOut = 0;  ///< behind the last attribute
    int rowsLeftOut = 0;     ///< behind the last row, where they give no names
    QString refusal;         ///< a sentence; empty where it can be done
};

/// The block with its first cell at the cell given; a single cell fills all that is selected.
/// Cases behind the last are new ones, if the block names them.
PastePlan plannedPaste(const AttributeTableModel& model, const QItemSelection& selection,
                       const QModelIndex& at, const CellBlock& block);

/// The cells selected as a block, what lies between them empty.
CellBlock blockOf(const AttributeTableModel& model, const QItemSelection& selection);
/// Each selected column's first selected cell, written into those below.
std::vector<CellEdit> fillDown(const AttributeTableModel& model, const QItemSelection& selection);
/// The selected cells emptied, but for names.
std::vector<CellEdit> cleared(const QItemSelection& selection);

}  // namespace app
