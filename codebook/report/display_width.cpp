// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/report/display_width.h"

#include <array>

namespace codebook {

namespace {

struct Block {
    char32_t first;
    char32_t last;
};

/// Blocks whose characters are wide (W or F in UAX 11), unassigned ones among them included.
constexpr std::array wideBlocks{
    Block{0x1100, 0x115F},   Block{0x2E80, 0x303E},   Block{0x3041, 0xA4CF},
    Block{0xA960, 0xA97F},   Block{0xAC00, 0xD7A3},   Block{0xF900, 0xFAFF},
    Block{0xFE30, 0xFE6F},   Block{0xFF01, 0xFF60},   Block{0xFFE0, 0xFFE6},
    Block{0x1F300, 0x1F64F}, Block{0x1F680, 0x1F6FF}, Block{0x1F900, 0x1F9FF},
    Block{0x20000, 0x3FFFD}};

int columnsOf(char32_t character) {
    switch (QChar::category(character)) {
        case QChar::Mark_NonSpacing:
        case QChar::Mark_Enclosing:
        case QChar::Other_Format:
            return 0;
        default:
            break;
    }
    const bool isWide = std::any_of(wideBlocks.begin(), wideBlocks.end(), [&](const Block& block) {
        return block.first <= character && character <= block.last;
    });
    return isWide ? 2 : 1;
}

bool turnsDirection(QChar character) {
    const char16_t unit = character.unicode();
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

}  // namespace

qsizetype displayWidth(QStringView text) {
    qsizetype columns = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (QChar::requiresSurrogates(character)) ++i;
        columns += columnsOf(character);
    }
    return columns;
}

QString terminalLine(const QString& text) {
    QString line = text;
    for (QChar& character : line) {
        const bool isBlank = character == u'\n' || character == u'\r' || character == u'\t' ||
                             character == QChar::LineSeparator ||
                             character == QChar::ParagraphSeparator;
        if (isBlank)
            character = u' ';
        else if (character.category() == QChar::Other_Control || turnsDirection(character))
            character = QChar::ReplacementCharacter;
    }
    return line;
}

}  // namespace codebook
