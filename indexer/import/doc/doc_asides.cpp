// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/doc/doc_asides.h"

#include <algorithm>

#include "indexer/import/source/little_endian.h"

namespace indexer {

namespace {

/// UTF-16 with its length before it.
QString stringAt(QByteArrayView bytes, std::uint64_t at) {
    QString text;
    const std::uint64_t length = shortAt(bytes, at);
    const QByteArrayView units = partAt(bytes, at + 2, 2 * length);
    for (qsizetype i = 0; i + 1 < units.size(); i += 2)
        text += QChar(shortAt(units, static_cast<std::uint64_t>(i)));
    return text;
}

/// The parts of a story, whose places count from the story's begin.
std::vector<DocRange> partsOf(const DocFile& file, DocFile::Story story, DocFile::Table table,
                              int recordSize) {
    std::vector<DocRange> parts;
    const DocRange whole = file.range(story);
    const std::vector<std::uint32_t> places = file.places(table, recordSize).places;
    for (std::size_t i = 0; i + 1 < places.size(); ++i) {
        const std::uint64_t begin = std::uint64_t{whole.begin} + places[i];
        const std::uint64_t end = std::uint64_t{whole.begin} + places[i + 1];
        parts.push_back({static_cast<std::uint32_t>(std::min<std::uint64_t>(begin, whole.end)),
                         static_cast<std::uint32_t>(std::min<std::uint64_t>(end, whole.end))});
    }
    return parts;
}

void addNotes(const DocFile& file, DocFile::Table references, DocFile::Story story,
              DocFile::Table texts, DocAsides& asides) {
    const DocPlaces found = file.places(references, 2);
    const std::vector<DocRange> parts = partsOf(file, story, texts, 0);
    for (std::size_t i = 0; i < found.records.size() && i < parts.size(); ++i)
        asides.notes[found.places[i]] = parts[i];
}

/// A text box ends with a paragraph that nobody sees.
DocRange withoutGuard(const DocFile& file, DocRange box) {
    const QStringView text = QStringView(file.text()).sliced(box.begin, box.end - box.begin);
    if (text.endsWith(u"\r\r")) --box.end;
    return box;
}

/// A shape in the text and a text box know each other by the shape's number.
void addBoxes(const DocFile& file, DocAsides& asides) {
    const DocPlaces shapes = file.places(DocFile::Table::Shapes, 26);
    const DocPlaces boxes = file.places(DocFile::Table::BoxTexts, 22);
    const std::vector<DocRange> parts =
        partsOf(file, DocFile::Story::Boxes, DocFile::Table::BoxTexts, 22);
    std::map<std::uint32_t, std::uint32_t> placeOf;
    for (std::size_t i = 0; i < shapes.records.size(); ++i)
        placeOf.emplace(longAt(shapes.records[i], 0), shapes.places[i]);
    for (std::size_t i = 0; i < boxes.records.size(); ++i) {
        const bool isUnused = shortAt(boxes.records[i], 8) != 0;
        if (isUnused || parts[i].begin >= parts[i].end) continue;
        const DocRange box = withoutGuard(file, parts[i]);
        const auto place = placeOf.find(longAt(boxes.records[i], 14));
        if (place == placeOf.end() || !asides.boxes.emplace(place->second, box).second)
            asides.otherBoxes.push_back(box);
    }
}

std::vector<QString> commentOwners(const DocFile& file) {
    std::vector<QString> owners;
    const QByteArray bytes = file.table(DocFile::Table::CommentOwners);
    for (std::uint64_t at = 0; at + 2 <= static_cast<std::uint64_t>(bytes.size());
         at += 2 + 2ULL * shortAt(bytes, at))
        owners.push_back(stringAt(bytes, at));
    return owners;
}

/// By the tag that the reference to a comment has.
std::map<std::uint32_t, DocRange> commentRanges(const DocFile& file) {
    const QByteArray names = file.table(DocFile::Table::CommentRangeNames);
    const DocPlaces begins = file.places(DocFile::Table::CommentRangeBegins, 4);
    const std::vector<std::uint32_t> ends = file.places(DocFile::Table::CommentRangeEnds, 0).places;
    std::map<std::uint32_t, DocRange> ranges;
    std::uint64_t at = 6;
    for (std::size_t i = 0; i < begins.records.size(); ++i) {
        at += 2 + 2ULL * shortAt(names, at);
        const std::uint32_t tag = longAt(names, at + 2);
        at += shortAt(names, 4);
        const std::size_t end = shortAt(begins.records[i], 0);
        if (end < ends.size()) ranges[tag] = {begins.places[i], ends[end]};
    }
    return ranges;
}

void addComments(const DocFile& file, DocAsides& asides) {
    const DocPlaces references = file.places(DocFile::Table::CommentReferences, 30);
    const std::vector<DocRange> parts =
        partsOf(file, DocFile::Story::Comments, DocFile::Table::CommentTexts, 0);
    const std::vector<QString> owners = commentOwners(file);
    const std::map<std::uint32_t, DocRange> ranges = commentRanges(file);
    for (std::size_t i = 0; i < references.records.size() && i < parts.size(); ++i) {
        const QByteArray& record = references.records[i];
        DocComment comment;
        comment.text = parts[i];
        const std::size_t owner = shortAt(record, 20);
        comment.author = owner < owners.size() ? owners[owner] : stringAt(record, 0);
        if (const auto range = ranges.find(longAt(record, 26)); range != ranges.end())
            comment.about = range->second;
        asides.comments[references.places[i]] = comment;
    }
}

}  // namespace

DocAsides asidesOf(const DocFile& file) {
    using Story = DocFile::Story;
    using Table = DocFile::Table;
    DocAsides asides;
    addNotes(file, Table::NoteReferences, Story::Notes, Table::NoteTexts, asides);
    addNotes(file, Table::EndnoteReferences, Story::Endnotes, Table::EndnoteTexts, asides);
    addBoxes(file, asides);
    addComments(file, asides);
    return asides;
}

std::vector<QString> fontsOf(const DocFile& file) {
    const QByteArray bytes = file.table(DocFile::Table::Fonts);
    std::vector<QString> fonts;
    std::uint64_t at = 4;
    for (int number = shortAt(bytes, 0); number > 0; --number) {
        QString name;
        for (std::uint64_t unit = at + 40; shortAt(bytes, unit) != 0 && name.size() < 64; unit += 2)
            name += QChar(shortAt(bytes, unit));
        fonts.push_back(name);
        at += 1ULL + byteAt(bytes, at);
    }
    return fonts;
}

}  // namespace indexer
