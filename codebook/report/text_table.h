// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table as a value: what it says, apart from how it is written down.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace codebook {

struct TextCell {
    QString text;
    bool isNumber = false;  ///< set flush right
};

struct TextColumn {
    QString header;
    bool isNumber = false;  ///< its header is set flush right
};

/// Columns, rows, and what stands above and below them. Rows may be shorter than the header: the
/// missing cells are empty. Text may hold line ends, marks and any script.
struct TextTable {
    QString title;  ///< empty: none
    std::vector<TextColumn> columns;
    std::vector<std::vector<TextCell>> rows;
    QStringList notes;
    /// The first cell of each row names it, as in a cross-tab; else every cell is plain data.
    bool hasRowHeaders = false;

    void addColumn(const QString& header, bool isNumber = false) {
        columns.push_back({header, isNumber});
    }
    /// Adds a row whose cells are numbers where their columns are.
    void addRow(const QStringList& texts) {
        std::vector<TextCell> row;
        for (const QString& text : texts) {
            const bool isNumber = row.size() < columns.size() && columns[row.size()].isNumber;
            row.push_back({text, isNumber});
        }
        rows.push_back(std::move(row));
    }
};

}  // namespace codebook
