// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/flow/end_marked_flow.h"

#include <algorithm>

namespace indexer {

namespace {

/// Word itself nests no deeper than this.
constexpr int DeepestTable = 64;

std::size_t depthOf(int level) {
    return static_cast<std::size_t>(std::clamp(level, 0, DeepestTable));
}

}  // namespace

EndMarkedFlow::EndMarkedFlow(TextFlow& flow) : m_flow(flow), m_places(1) {}

void EndMarkedFlow::append(QStringView characters, int level) {
    beginParagraph(level);
    m_flow.append(characters);
}

void EndMarkedFlow::beginParagraph(int level) {
    goTo(std::max(level, place().isRowAnnounced ? 1 : 0));
    if (!m_flow.isInParagraph()) m_flow.beginParagraph();
}

void EndMarkedFlow::endParagraph(int level) {
    beginParagraph(level);
    m_flow.endParagraph();
}

void EndMarkedFlow::joinParagraphs() { m_flow.endParagraph(true); }

void EndMarkedFlow::endSection() { m_flow.endParagraph(); }

void EndMarkedFlow::announceRow() { place().isRowAnnounced = true; }

void EndMarkedFlow::goTo(int level) {
    const std::size_t depth = depthOf(level);
    std::vector<bool>& rows = place().rows;
    if (rows.size() == depth && (rows.empty() || rows.back())) return;
    m_flow.endParagraph();
    while (rows.size() > depth) closeRow();
    while (rows.size() < depth || (depth > 0 && !rows.back())) {
        if (rows.empty() || rows.back()) {
            m_flow.beginRow();
            rows.push_back(false);
        }
        m_flow.beginCell();
        rows.back() = true;
    }
}

void EndMarkedFlow::endCell(int level) {
    goTo(level);
    // The mark that ends a cell ends a paragraph too.
    if (!m_flow.isInParagraph()) m_flow.beginParagraph();
    m_flow.endParagraph();
    m_flow.endCell();
    place().rows.back() = false;
}

void EndMarkedFlow::endRow(int level) {
    const std::size_t depth = depthOf(level);
    if (depth == 1) place().isRowAnnounced = false;
    while (place().rows.size() > depth) closeRow();
    if (place().rows.size() == depth) closeRow();
}

void EndMarkedFlow::closeRow() {
    if (place().rows.back()) {
        m_flow.endParagraph();
        m_flow.endCell();
    }
    m_flow.endRow();
    place().rows.pop_back();
}

void EndMarkedFlow::closeRows() {
    m_flow.endParagraph();
    while (!place().rows.empty()) closeRow();
}

void EndMarkedFlow::beginNote() {
    m_flow.beginNote();
    m_places.emplace_back();
}

void EndMarkedFlow::endNote() {
    closeRows();
    m_places.pop_back();
    m_flow.endNote();
}

void EndMarkedFlow::beginBox(int level) {
    beginParagraph(level);
    m_flow.beginBox();
    m_places.emplace_back();
}

void EndMarkedFlow::endBox() {
    closeRows();
    m_places.pop_back();
    m_flow.endBox();
}

void EndMarkedFlow::finish() { closeRows(); }

}  // namespace indexer
