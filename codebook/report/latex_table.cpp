// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/report/markup_text.h"
#include "codebook/report/table_writers.h"

namespace codebook {

namespace {

QString line(const QStringList& cells) {
    return QStringLiteral("    ") + cells.join(QStringLiteral(" & ")) + QStringLiteral(" \\\\\n");
}

}  // namespace

QString latexTable(const TextTable& table) {
    QString columns;
    QStringList head;
    for (std::size_t column = 0; column < width(table); ++column) {
        columns += columnAt(table, column).isNumber ? u'r' : u'l';
        head << latexText(columnAt(table, column).header);
    }
    QString latex = QStringLiteral("% \\usepackage{booktabs}\n\\begin{table}\n  \\centering\n");
    if (!table.title.isEmpty())
        latex += QStringLiteral("  \\caption{") + latexText(table.title) + QStringLiteral("}\n");
    latex += QStringLiteral("  \\begin{tabular}{") + columns +
             QStringLiteral("}\n    \\toprule\n") + line(head) + QStringLiteral("    \\midrule\n");
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        QStringList cells;
        for (const TextCell& cell : wholeRow(table, row)) cells << latexText(cell.text);
        latex += line(cells);
    }
    latex += QStringLiteral("    \\bottomrule\n  \\end{tabular}\n");
    for (const QString& note : table.notes)
        latex += QStringLiteral("\n  \\par\\footnotesize ") + latexText(note) + u'\n';
    return latex + QStringLiteral("\\end{table}\n");
}

}  // namespace codebook
