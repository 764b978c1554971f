// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/docx_symbols.h"

namespace indexer {

QString plainSymbol(const QString& font, char32_t code) {
    if (font.compare(QLatin1String("Wingdings"), Qt::CaseInsensitive) != 0) return {};
    switch (code & 0xFFU) {
        case 0x4A:
            return QStringLiteral("\u263A");
        case 0x4B:
            return QStringLiteral("\U0001F610");
        case 0x4C:
            return QStringLiteral("\u2639");
        case 0xA7:
            return QStringLiteral("\u25AA");
        case 0xA8:
            return QStringLiteral("\u25FB");
        case 0xDF:
            return QStringLiteral("\u2190");
        case 0xE0:
            return QStringLiteral("\u2192");
        case 0xFC:
            return QStringLiteral("\u2713");
        default:
            return {};
    }
}

}  // namespace indexer
