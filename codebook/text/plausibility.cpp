// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/plausibility.h"

#include <string_view>

namespace codebook {
namespace {

constexpr std::u16string_view dailyLetters = u"åäöÅÄÖéÉüÜæøÆØßñ";
constexpr std::u16string_view usualLetters = u"àèçêáíóúôâîëïûùÀÈÇÁÍÓÚ";
constexpr std::u16string_view openingMarks = u"“‘„‚«‹¿¡";
constexpr std::u16string_view closingMarks = u"”’»›“‘«‹";
constexpr std::u16string_view raisedMarks = u"’´·\u00AD\u00A0";  // may stand inside a word
constexpr std::u16string_view dashes = u"–—…";
constexpr std::u16string_view idleSigns = u"¤¦¬¨¸¯ˆ˜ƒ†‡‰∂∑∏∫√∞≈≠≤≥◊Ωπ∆ˇ˘˙˚˝˛";

bool isIn(std::u16string_view set, QChar c) {
    return set.find(c.unicode()) != std::u16string_view::npos;
}

/// Greek, Cyrillic, Hebrew, Arabic, Han and the rest that do not mix with a–z within a word.
bool isBeyondLatin(QChar c) {
    return c.isLetter() && c.script() != QChar::Script_Latin && c.script() != QChar::Script_Common;
}

double letterAt(QChar previous, QChar letter, QChar next, bool isWeighedByUse) {
    if (isBeyondLatin(letter)) {
        const auto clashes = [](QChar c) { return c.isLetter() && !isBeyondLatin(c); };
        return clashes(previous) || clashes(next) ? -1 : 1;
    }
    if (letter.isUpper() && previous.isLower()) return -1;
    if (!isWeighedByUse) return 1;
    const bool isAlone = !previous.isLetter() && !next.isLetter();
    if (isAlone && letter.isUpper()) return 0.5;
    if (isIn(dailyLetters, letter)) return 1;
    return isIn(usualLetters, letter) ? 0.8 : 0.6;
}

double signAt(QChar previous, QChar sign, QChar next) {
    const bool afterLetter = previous.isLetter();
    const bool beforeLetter = next.isLetter();
    if (isIn(raisedMarks, sign)) return 1;
    if (isIn(dashes, sign)) return afterLetter && beforeLetter ? 0.3 : 1;
    if (afterLetter && beforeLetter) return -1;
    if (isIn(openingMarks, sign) && beforeLetter) return 1;
    if (isIn(closingMarks, sign) && afterLetter) return 1;
    if (sign == QChar(u'€')) return 1;
    return isIn(idleSigns, sign) ? -0.3 : 0.5;
}

}  // namespace

double plausibilityAt(QStringView text, qsizetype position, bool isWeighedByUse) {
    const QChar c = text[position];
    const QChar previous = position > 0 ? text[position - 1] : QChar(u' ');
    const QChar next = position + 1 < text.size() ? text[position + 1] : QChar(u' ');
    const QChar::Category category = c.category();
    const bool isUnreadable =
        c == QChar(QChar::ReplacementCharacter) || category == QChar::Other_Control ||
        category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned;
    if (isUnreadable) return -1;
    if (c.isMark() || c.isSurrogate()) return 0.5;
    return c.isLetter() ? letterAt(previous, c, next, isWeighedByUse) : signAt(previous, c, next);
}

double plausibility(QStringView text) {
    double sum = 0;
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < 0x80) continue;
        sum += plausibilityAt(text, i, false);
        ++count;
    }
    return count == 0 ? 1 : sum / static_cast<double>(count);
}

}  // namespace codebook
