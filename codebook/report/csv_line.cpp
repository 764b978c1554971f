// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/report/csv_line.h"

namespace codebook {

namespace {

bool needsQuotes(const QString& text) {
    if (text.isEmpty()) return false;
    if (text.front().isSpace() || text.back().isSpace()) return true;
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return character == u',' || character == u';' || character == u'\t' || character == u'"' ||
               character == u'\n' || character == u'\r';
    });
}

}  // namespace

QString csvCell(const QString& text) {
    if (!needsQuotes(text)) return text;
    QString doubled = text;
    doubled.replace(u'"', QStringLiteral("\"\""));
    return u'"' + doubled + u'"';
}

void appendCsvLine(QString& csv, const QStringList& cells) {
    // A single empty cell would be an empty line, which readers pass over.
    if (cells.size() == 1 && cells.front().isEmpty()) csv += QStringLiteral("\"\"");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) csv += u',';
        csv += csvCell(cells[i]);
    }
    csv += QStringLiteral("\r\n");
}

}  // namespace codebook
