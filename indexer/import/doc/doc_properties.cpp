// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/doc/doc_properties.h"

#include <algorithm>

#include "indexer/import/source/little_endian.h"

namespace indexer {

namespace {

constexpr std::uint64_t PageSize = 512;

/// Bytes of the main stream, and what holds for them.
template <class Properties>
struct Stretch {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    Properties properties;
};

QByteArrayView characterChanges(QByteArrayView page, std::uint64_t runs, std::uint64_t run) {
    const std::uint64_t at = 2ULL * byteAt(page, 4 * (runs + 1) + run);
    return at == 0 ? QByteArrayView() : partAt(page, at + 1, byteAt(page, at));
}

/// Begins with the number of the paragraph's style.
QByteArrayView paragraphChanges(QByteArrayView page, std::uint64_t runs, std::uint64_t run) {
    const std::uint64_t at = 2ULL * byteAt(page, 4 * (runs + 1) + 13 * run);
    if (at == 0) return {};
    const std::uint64_t words = byteAt(page, at);
    const QByteArrayView all = words == 0 ? partAt(page, at + 2, 2ULL * byteAt(page, at + 1))
                                          : partAt(page, at + 1, 2 * words - 1);
    return partAt(all, 2, PageSize);
}

/// One change: what it is about, and where its value stands.
struct Change {
    std::uint16_t kind = 0;
    QByteArrayView value;
};

/// The length of a change's value, which its kind says, or it itself.
std::uint64_t valueSize(std::uint16_t kind, QByteArrayView value) {
    static constexpr std::uint64_t Sizes[] = {1, 1, 2, 4, 2, 2, 0, 3};
    constexpr std::uint16_t TableDefinition = 0xD608;
    constexpr std::uint16_t TabStops = 0xC615;
    if (kind == TableDefinition) return shortAt(value, 0) + 1ULL;
    if (kind == TabStops && byteAt(value, 0) == 255) {
        const std::uint64_t deleted = byteAt(value, 1);
        return 3 + 4 * deleted + 3ULL * byteAt(value, 2 + 4 * deleted);
    }
    const std::uint64_t size = Sizes[kind >> 13U];
    return size == 0 ? 1ULL + byteAt(value, 0) : size;
}

std::vector<Change> changesIn(QByteArrayView list) {
    std::vector<Change> changes;
    for (std::uint64_t at = 0; at + 2 < static_cast<std::uint64_t>(list.size());) {
        const std::uint16_t kind = shortAt(list, at);
        const QByteArrayView rest = partAt(list, at + 2, PageSize * PageSize);
        const std::uint64_t size = valueSize(kind, rest);
        changes.push_back({kind, partAt(rest, 0, size)});
        at += 2 + size;
    }
    return changes;
}

DocLook lookOf(QByteArrayView list) {
    DocLook look;
    for (const Change& change : changesIn(list)) {
        const bool isOn = (byteAt(change.value, 0) & 1U) != 0;
        if (change.kind == 0x0800) look.isDeleted = isOn;
        if (change.kind == 0x0801) look.isInserted = isOn;
        if (change.kind == 0x0806) look.isData = isOn;
        if (change.kind == 0x080A || change.kind == 0x0856) look.isObject = isOn;
        if (change.kind == 0x083C) look.isHidden = isOn;
        if (change.kind == 0x0855) look.isSpecial = isOn;
        if (change.kind == 0x4A4F) look.font = shortAt(change.value, 0);
        if (change.kind != 0x6A09) continue;
        look.font = shortAt(change.value, 0);
        look.symbol = shortAt(change.value, 2);
    }
    return look;
}

void apply(QByteArrayView list, const DocFile& file, DocParagraph& paragraph) {
    for (const Change& change : changesIn(list)) {
        const bool isOn = byteAt(change.value, 0) == 1;
        if (change.kind == 0x2416) paragraph.isInTable = isOn;
        if (change.kind == 0x2417) paragraph.endsRow = isOn;
        if (change.kind == 0x244B) paragraph.endsNestedCell = isOn;
        if (change.kind == 0x244C) paragraph.endsNestedRow = isOn;
        if (change.kind == 0x460B) paragraph.isListed = shortAt(change.value, 0) != 0;
        if (change.kind == 0x6649)
            paragraph.tableLevel = static_cast<int>(std::min(longAt(change.value, 0), 64U));
        // The list that did not fit on the page; one in itself would be a circle.
        if (change.kind != 0x6646 || list.data() == nullptr) continue;
        const std::uint64_t at = longAt(change.value, 0);
        const QByteArrayView large = partAt(file.data(), at + 2, shortAt(file.data(), at));
        const bool isWithin = list.data() >= file.data().constData() &&
                              list.data() < file.data().constData() + file.data().size();
        if (!isWithin) apply(large, file, paragraph);
    }
}

/// Ascending, and none of them over another.
template <class Properties, class Make>
std::vector<Stretch<Properties>> stretches(const DocFile& file, DocFile::Table table, Make make) {
    std::vector<Stretch<Properties>> all;
    const DocPlaces pages = file.places(table, 4);
    for (const QByteArray& record : pages.records) {
        const std::uint64_t number = longAt(record, 0) & 0x3FFFFFU;
        const QByteArrayView page = partAt(file.stream(), number * PageSize, PageSize);
        const std::uint64_t runs = byteAt(page, PageSize - 1);
        for (std::uint64_t run = 0; run < runs; ++run)
            all.push_back(
                {longAt(page, 4 * run), longAt(page, 4 * (run + 1)), make(page, runs, run)});
        if (static_cast<qsizetype>(all.size()) > file.stream().size()) break;
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.begin < b.begin; });
    for (std::size_t i = 0; i + 1 < all.size(); ++i)
        all[i].end = std::min(all[i].end, all[i + 1].begin);
    all.erase(std::remove_if(all.begin(), all.end(),
                             [](const auto& stretch) { return stretch.begin >= stretch.end; }),
              all.end());
    return all;
}

template <class Properties>
DocRuns<Properties> runs(const DocFile& file, const std::vector<Stretch<Properties>>& stretches) {
    DocRuns<Properties> found;
    for (const DocFile::Piece& piece : file.pieces()) {
        const std::uint64_t width = piece.isWide ? 2 : 1;
        const std::uint64_t end = piece.offset + (piece.range.end - piece.range.begin) * width;
        auto stretch = std::partition_point(
            stretches.begin(), stretches.end(),
            [&](const auto& candidate) { return candidate.end <= piece.offset; });
        for (; stretch != stretches.end() && stretch->begin < end; ++stretch) {
            const auto placeOf = [&](std::uint64_t offset) {
                const std::uint64_t within = std::clamp<std::uint64_t>(offset, piece.offset, end);
                return static_cast<std::uint32_t>(piece.range.begin +
                                                  (within - piece.offset) / width);
            };
            found.add({placeOf(stretch->begin), placeOf(stretch->end)}, stretch->properties);
        }
    }
    return found;
}

}  // namespace

DocRuns<DocLook> looksOf(const DocFile& file) {
    return runs(file, stretches<DocLook>(file, DocFile::Table::CharacterPages,
                                         [](auto page, auto count, auto run) {
                                             return lookOf(characterChanges(page, count, run));
                                         }));
}

DocRuns<DocParagraph> paragraphsOf(const DocFile& file) {
    const auto make = [&](auto page, auto count, auto run) {
        DocParagraph paragraph;
        apply(paragraphChanges(page, count, run), file, paragraph);
        return paragraph;
    };
    return runs(file, stretches<DocParagraph>(file, DocFile::Table::ParagraphPages, make));
}

}  // namespace indexer
