// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "codebook/report/table_writers.h"

namespace codebook {

namespace {

/// What LaTeX would read as a command or a ligature. Brackets too: after the end of a row they
/// would be its spacing.
const QHash<QChar, QString>& replacements() {
    static const QHash<QChar, QString> all{
        {u'\\', QStringLiteral("\\textbackslash{}")},
        {u'{', QStringLiteral("\\{")},
        {u'}', QStringLiteral("\\}")},
        {u'$', QStringLiteral("\\$")},
        {u'&', QStringLiteral("\\&")},
        {u'#', QStringLiteral("\\#")},
        {u'%', QStringLiteral("\\%")},
        {u'_', QStringLiteral("\\_")},
        {u'~', QStringLiteral("\\textasciitilde{}")},
        {u'^', QStringLiteral("\\textasciicircum{}")},
        {u'<', QStringLiteral("\\textless{}")},
        {u'>', QStringLiteral("\\textgreater{}")},
        {u'|', QStringLiteral("\\textbar{}")},
        {u'"', QStringLiteral("\\char34{}")},
        {u'`', QStringLiteral("\\textasciigrave{}")},
        {u'[', QStringLiteral("{[}")},
        {u']', QStringLiteral("{]}")},
        {u'*', QStringLiteral("{*}")},
        {u'-', QStringLiteral("-{}")},
        {u'\n', QStringLiteral(" ")},
        {u'\t', QStringLiteral(" ")},
    };
    return all;
}

QString escaped(const QString& text) {
    QString latex;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        const bool isLoneHyphen =
            character == u'-' && (i + 1 == text.size() || text[i + 1] != u'-');
        const auto replacement = replacements().constFind(character);
        if (replacement != replacements().constEnd() && !isLoneHyphen)
            latex += *replacement;
        else if (character.category() != QChar::Other_Control)
            latex += character;
    }
    return latex;
}

QString line(const QStringList& cells) {
    return QStringLiteral("    ") + cells.join(QStringLiteral(" & ")) + QStringLiteral(" \\\\\n");
}

}  // namespace

QString latexTable(const TextTable& table) {
    QString columns;
    QStringList head;
    for (std::size_t column = 0; column < width(table); ++column) {
        columns += columnAt(table, column).isNumber ? u'r' : u'l';
        head << escaped(columnAt(table, column).header);
    }
    QString latex = QStringLiteral("% \\usepackage{booktabs}\n\\begin{table}\n  \\centering\n");
    if (!table.title.isEmpty())
        latex += QStringLiteral("  \\caption{") + escaped(table.title) + QStringLiteral("}\n");
    latex += QStringLiteral("  \\begin{tabular}{") + columns +
             QStringLiteral("}\n    \\toprule\n") + line(head) + QStringLiteral("    \\midrule\n");
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        QStringList cells;
        for (const TextCell& cell : wholeRow(table, row)) cells << escaped(cell.text);
        latex += line(cells);
    }
    latex += QStringLiteral("    \\bottomrule\n  \\end{tabular}\n");
    for (const QString& note : table.notes)
        latex += QStringLiteral("\n  \\par\\footnotesize ") + escaped(note) + u'\n';
    return latex + QStringLiteral("\\end{table}\n");
}

}  // namespace codebook
