// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/report/table_writers.h"

namespace codebook {

namespace {

/// An underscore inside a word emphasises nothing on GitHub, so names like "a_b" stay readable.
bool isInsideWord(const QString& text, qsizetype at) {
    return at > 0 && at + 1 < text.size() && text[at - 1].isLetterOrNumber() &&
           text[at + 1].isLetterOrNumber();
}

/// Backslashes before what GitHub would read as markup; line ends as breaks.
QString escaped(const QString& text) {
    QString markdown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character == u'\r') continue;
        if (character == u'\n') {
            markdown += QStringLiteral("<br>");
            continue;
        }
        const bool isMarkup = QStringView(u"\\|<&*`[]~").contains(character) ||
                              (character == u'_' && !isInsideWord(text, i));
        if (isMarkup) markdown += u'\\';
        markdown += character;
    }
    return markdown;
}

QString line(const QStringList& cells) {
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

}  // namespace

QString markdownTable(const TextTable& table) {
    QString markdown;
    if (!table.title.isEmpty())
        markdown += QStringLiteral("**%1**\n\n").arg(escaped(table.title.trimmed()));
    QStringList head;
    QStringList rule;
    for (std::size_t column = 0; column < width(table); ++column) {
        head << escaped(columnAt(table, column).header);
        rule << (columnAt(table, column).isNumber ? QStringLiteral("---:") : QStringLiteral("---"));
    }
    markdown += line(head) + line(rule);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        QStringList cells;
        for (const TextCell& cell : wholeRow(table, row)) cells << escaped(cell.text);
        markdown += line(cells);
    }
    for (const QString& note : table.notes) markdown += u'\n' + escaped(note) + u'\n';
    return markdown;
}

}  // namespace codebook
