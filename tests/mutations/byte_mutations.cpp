// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mutations/byte_mutations.h"

#include <array>

#include "tests/mutations/markup_mutations.h"

namespace tests {

namespace {

struct Block {
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// Mostly short ones, since long ones leave nothing of a file.
Block blockOf(const QByteArray& bytes, Chance& chance) {
    const qsizetype begin = chance.below(bytes.size());
    const qsizetype longest = chance.oneIn(4) ? bytes.size() - begin : 64;
    return {begin, std::min(1 + chance.below(longest), bytes.size() - begin)};
}

void flipBits(QByteArray& bytes, Chance& chance) {
    for (qsizetype i = 1 + chance.below(16); i > 0 && !bytes.isEmpty(); --i) {
        const qsizetype at = chance.below(bytes.size());
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << chance.below(8)));
    }
}

void insertBytes(QByteArray& bytes, Chance& chance) {
    QByteArray more;
    for (qsizetype i = 1 + chance.below(32); i > 0; --i) more.append(chance.byte());
    bytes.insert(chance.below(bytes.size() + 1), more);
}

void removeBlock(QByteArray& bytes, Chance& chance) {
    const Block block = blockOf(bytes, chance);
    bytes.remove(block.begin, block.length);
}

void overwriteBlock(QByteArray& bytes, Chance& chance) {
    const Block block = blockOf(bytes, chance);
    const bool isOne = chance.oneIn(2);
    const char one = chance.byte();
    for (qsizetype i = 0; i < block.length; ++i)
        bytes[block.begin + i] = isOne ? one : chance.byte();
}

void copyBlock(QByteArray& bytes, Chance& chance) {
    const Block block = blockOf(bytes, chance);
    const QByteArray copied = bytes.mid(block.begin, block.length);
    bytes.insert(chance.below(bytes.size() + 1), copied);
}

void swapBlocks(QByteArray& bytes, Chance& chance) {
    const qsizetype first = chance.below(bytes.size());
    const qsizetype second = first + chance.below(bytes.size() - first);
    const qsizetype end = second + chance.below(bytes.size() - second);
    bytes = bytes.left(first) + bytes.mid(second, end - second) + bytes.mid(first, second - first) +
            bytes.mid(end);
}

void cutShort(QByteArray& bytes, Chance& chance) {
    const qsizetype at = chance.below(bytes.size());
    bytes = chance.oneIn(4) ? bytes.mid(at) : bytes.left(at);
}

void repeatBlock(QByteArray& bytes, Chance& chance) {
    const Block block = blockOf(bytes, chance);
    if (block.length == 0) return;
    const qsizetype most = std::min(qsizetype{1} << chance.below(15), LargestMutant / block.length);
    const QByteArray repeated = bytes.mid(block.begin, block.length).repeated(most);
    bytes.insert(block.begin, repeated);
}

/// Numbers at which lengths and offsets turn over, in 1 to 8 bytes of either order.
void writeMagicNumber(QByteArray& bytes, Chance& chance) {
    static constexpr std::array<std::uint64_t, 12> numbers{
        0,      1,      0x7F,       0x80,       0xFF,       0x7FFF,
        0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x7FFFFFFFFFFFFFFF};
    const qsizetype size = qsizetype{1} << chance.below(4);
    if (bytes.size() < size) return;
    const std::uint64_t number = chance.oneOf(numbers);
    const bool isBigEndian = chance.oneIn(2);
    const qsizetype at = chance.below(bytes.size() - size + 1);
    for (qsizetype i = 0; i < size; ++i) {
        const qsizetype place = isBigEndian ? size - 1 - i : i;
        bytes[at + i] = static_cast<char>(number >> (8 * static_cast<unsigned>(place)) & 0xFFU);
    }
}

void splice(QByteArray& bytes, const QByteArray& other, Chance& chance) {
    const Block block = blockOf(other, chance);
    const qsizetype at = chance.below(bytes.size() + 1);
    if (chance.oneIn(2))
        bytes = bytes.left(at) + other.mid(block.begin);
    else
        bytes.insert(at, other.mid(block.begin, block.length));
}

using Mutation = void (*)(QByteArray& bytes, Chance& chance);
constexpr std::array<Mutation, 12> mutations{
    flipBits, insertBytes, removeBlock,      overwriteBlock, copyBlock, swapBlocks,
    cutShort, repeatBlock, writeMagicNumber, inflateNumber,  repeatTag, nestTag};

}  // namespace

void mutateBytes(QByteArray& bytes, const std::vector<SampleFile>& others, Chance& chance) {
    const auto way = static_cast<std::size_t>(chance.below(mutations.size() + 1));
    if (way == mutations.size())
        splice(bytes, chance.oneOf(others).bytes, chance);
    else
        mutations.at(way)(bytes, chance);
    bytes.truncate(LargestMutant);
}

}  // namespace tests
