// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mutations/markup_mutations.h"

#include <algorithm>
#include <array>

namespace tests {

namespace {

struct Piece {
    qsizetype begin = 0;
    qsizetype end = 0;
};

bool isDigit(char byte) { return byte >= '0' && byte <= '9'; }

/// The first number at or after a place that chance chooses; empty where there is none.
Piece numberIn(const QByteArray& bytes, Chance& chance) {
    qsizetype begin = chance.below(bytes.size());
    while (begin < bytes.size() && !isDigit(bytes.at(begin))) ++begin;
    qsizetype end = begin;
    while (end < bytes.size() && isDigit(bytes.at(end))) ++end;
    return {begin, end};
}

/// The first tag at or after a place that chance chooses, or what goes for one in RTF; empty where
/// there is none.
Piece tagIn(const QByteArray& bytes, Chance& chance) {
    const bool isRtf = bytes.startsWith("{\\rtf");
    const qsizetype begin = bytes.indexOf(isRtf ? '{' : '<', chance.below(bytes.size()));
    if (begin < 0) return {};
    const qsizetype end = bytes.indexOf(isRtf ? ' ' : '>', begin);
    return end < 0 ? Piece{} : Piece{begin, end + 1};
}

/// "</w:p>" for "<w:p w:id='1'>"; nothing for a tag that closes, or itself.
QByteArray closing(const QByteArray& tag) {
    if (tag.startsWith('{')) return "}";
    if (tag.startsWith("</") || tag.startsWith("<!") || tag.startsWith("<?") || tag.endsWith("/>"))
        return {};
    qsizetype end = 1;
    while (end < tag.size() && !QByteArrayView(" \t\r\n>").contains(tag.at(end))) ++end;
    return "</" + tag.mid(1, end - 1) + ">";
}

}  // namespace

void inflateNumber(QByteArray& bytes, Chance& chance) {
    static constexpr std::array numbers{"0",
                                        "-1",
                                        "65536",
                                        "1000000",
                                        "2147483647",
                                        "2147483648",
                                        "4294967296",
                                        "9223372036854775807",
                                        "99999999999999999999999999999999",
                                        "1e308",
                                        "0.0000001"};
    const Piece number = numberIn(bytes, chance);
    if (number.end > number.begin)
        bytes.replace(number.begin, number.end - number.begin, chance.oneOf(numbers));
}

void repeatTag(QByteArray& bytes, Chance& chance) {
    const Piece tag = tagIn(bytes, chance);
    if (tag.end <= tag.begin) return;
    const qsizetype times =
        std::min(qsizetype{1} << chance.below(10), LargestMutant / (tag.end - tag.begin));
    const QByteArray repeated = bytes.mid(tag.begin, tag.end - tag.begin).repeated(times);
    bytes.insert(tag.begin, repeated);
}

void nestTag(QByteArray& bytes, Chance& chance) {
    const Piece tag = tagIn(bytes, chance);
    if (tag.end <= tag.begin) return;
    const QByteArray opening = bytes.mid(tag.begin, tag.end - tag.begin);
    const QByteArray closed = closing(opening);
    const qsizetype times =
        std::min(qsizetype{1} << chance.below(14), LargestMutant / opening.size());
    const bool isClosed = !chance.oneIn(3);
    bytes.insert(tag.begin, opening.repeated(times) + (isClosed ? closed.repeated(times) : ""));
}

}  // namespace tests
