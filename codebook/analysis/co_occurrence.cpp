// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/co_occurrence.h"

#include "codebook/model/code_tree.h"

namespace codebook {

namespace {

/// A passage of one code in the document that is swept.
struct CodedSpan {
    std::int32_t code;
    Span span;
};

/// Joins each code's overlapping spans. Given by code and span, returned by span.
void joinOverlaps(std::vector<CodedSpan>& spans) {
    std::sort(spans.begin(), spans.end(), [](const CodedSpan& a, const CodedSpan& b) {
        return a.code != b.code ? a.code < b.code : a.span < b.span;
    });
    std::size_t kept = 0;
    for (const CodedSpan& next : spans) {
        if (kept > 0 && spans[kept - 1].code == next.code &&
            next.span.begin < spans[kept - 1].span.end)
            spans[kept - 1].span.end = std::max(spans[kept - 1].span.end, next.span.end);
        else
            spans[kept++] = next;
    }
    spans.resize(kept);
    std::sort(spans.begin(), spans.end(),
              [](const CodedSpan& a, const CodedSpan& b) { return a.span < b.span; });
}

void sweep(const std::vector<CodedSpan>& spans, std::vector<CodedSpan>& open,
           CoOccurrences& counts) {
    open.clear();
    for (const CodedSpan& next : spans) {
        std::size_t kept = 0;
        for (const CodedSpan& earlier : open) {
            if (earlier.span.end <= next.span.begin) continue;
            counts.add(CodeId{earlier.code}, CodeId{next.code});
            open[kept++] = earlier;
        }
        open.resize(kept);
        open.push_back(next);
    }
}

}  // namespace

CoOccurrences coOccurrences(const Study& study) {
    const CodeTree tree(study);
    std::vector<std::int32_t> effective(study.codes.idLimit());
    for (const Code& code : study.codes)
        effective[static_cast<std::size_t>(code.id.value)] = tree.effective(code.id).value;

    // Grouped by document by counting, so that only each document's few spans are sorted.
    std::vector<std::size_t> begins(study.documents.idLimit() + 1);
    for (const Coding& coding : study.codings)
        if (coding.isPlaced) ++begins[static_cast<std::size_t>(coding.document.value) + 1];
    for (std::size_t i = 1; i < begins.size(); ++i) begins[i] += begins[i - 1];
    std::vector<CodedSpan> all(begins.back());
    std::vector<std::size_t> next(begins.begin(), begins.end() - 1);
    CoOccurrences counts(study.codes.idLimit());
    for (const Coding& coding : study.codings)
        if (coding.isPlaced)
            all[next[static_cast<std::size_t>(coding.document.value)]++] = {
                effective[static_cast<std::size_t>(coding.code.value)], coding.span};
        else
            counts.leaveOut();
    std::vector<CodedSpan> spans;
    std::vector<CodedSpan> open;
    for (std::size_t document = 0; document + 1 < begins.size(); ++document) {
        spans.assign(all.begin() + static_cast<std::ptrdiff_t>(begins[document]),
                     all.begin() + static_cast<std::ptrdiff_t>(begins[document + 1]));
        joinOverlaps(spans);
        sweep(spans, open, counts);
    }
    return counts;
}

}  // namespace codebook
