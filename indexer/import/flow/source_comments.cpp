// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/flow/source_comments.h"

#include <algorithm>

#include "indexer/import/source/words.h"

namespace indexer {

namespace {

struct Range {
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::optional<Range> rangeOf(const QString& name, const QHash<QString, FlowMark>& marks) {
    const FlowMark range = marks.value(commentRange(name));
    const std::optional<qsizetype> reference = marks.value(commentReference(name)).opened;
    const auto begin = range.opened ? range.opened : reference ? reference : range.closed;
    if (!begin) return std::nullopt;
    const auto end = range.closed ? range.closed : reference ? reference : begin;
    if (!range.opened) return Range{*begin, *begin};
    return Range{std::min(*begin, *end), std::max(*begin, *end)};
}

Range withoutEdges(Range range, QStringView text) {
    const auto isEdge = [](QChar c) { return c == u'\n' || c == u'\t'; };
    Range inner = range;
    while (inner.begin < inner.end && isEdge(text.at(inner.begin))) ++inner.begin;
    while (inner.end > inner.begin && isEdge(text.at(inner.end - 1))) --inner.end;
    return inner.begin < inner.end ? inner : range;
}

}  // namespace

QString commentRange(const QString& name) { return QStringLiteral("comment ") + name; }

QString commentReference(const QString& name) { return QStringLiteral("reference ") + name; }

PlacedComments placed(const std::vector<WrittenComment>& written, const TextFlow& flow) {
    PlacedComments made;
    if (written.empty()) return made;
    const QString text = flow.text();
    const QHash<QString, FlowMark> marks = flow.marks();
    for (const WrittenComment& comment : written) {
        std::optional<Range> range = rangeOf(comment.name, marks);
        if (!range && !comment.parent.isEmpty()) range = rangeOf(comment.parent, marks);
        if (!range) {
            ++made.placeless;
            continue;
        }
        const Range inner = withoutEdges(*range, text);
        made.comments.push_back({inner.begin, inner.end, comment.author, comment.text});
    }
    std::stable_sort(made.comments.begin(), made.comments.end(),
                     [](const auto& a, const auto& b) { return a.begin < b.begin; });
    return made;
}

void takeComments(RawText& raw, PlacedComments placed) {
    raw.comments = std::move(placed.comments);
    if (placed.placeless > 0)
        raw.notes.append(
            counted(placed.placeless,
                    Words::tr("%1 comment was left out: nothing in the text refers to it."),
                    Words::tr("%1 comments were left out: nothing in the text refers to them.")));
}

}  // namespace indexer
