// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/flow/flow_pieces.h"

#include <algorithm>
#include <iterator>

namespace indexer {

namespace {
/// Shorter pieces are copied into the one before: millions of empty paragraphs need little memory.
constexpr qsizetype LongestCopied = 256;
}  // namespace

bool FlowPieces::isBlank() const {
    return std::all_of(m_pieces.begin(), m_pieces.end(), [](const FlowText& piece) {
        return QStringView(piece.text).trimmed().isEmpty();
    });
}

void FlowPieces::separate(QChar separator) {
    if (!m_pieces.empty()) m_pieces.back().text += separator;
}

void FlowPieces::add(FlowText text, QChar separator) {
    separate(separator);
    if (m_pieces.empty() || text.text.size() > LongestCopied)
        m_pieces.push_back(std::move(text));
    else
        append(m_pieces.back(), text);
}

void FlowPieces::add(FlowPieces&& other, QChar separator) {
    if (other.isEmpty()) return;
    if (other.m_pieces.size() == 1) {
        add(std::move(other.m_pieces.front()), separator);
        other.m_pieces.clear();
        return;
    }
    separate(separator);
    m_pieces.splice(m_pieces.end(), other.m_pieces);
}

void FlowPieces::pin(const QString& key, bool opens) {
    FlowText& last = m_pieces.back();
    last.pins.push_back({last.text.size(), key, opens});
}

std::vector<FlowPin> FlowPieces::takePins() {
    std::vector<FlowPin> pins;
    for (FlowText& piece : m_pieces)
        std::move(piece.pins.begin(), piece.pins.end(), std::back_inserter(pins));
    m_pieces.clear();
    return pins;
}

void FlowPieces::appendTo(FlowText& whole) const {
    for (const FlowText& piece : m_pieces) append(whole, piece);
}

void append(FlowText& whole, const FlowText& more) {
    for (const FlowPin& pin : more.pins)
        whole.pins.push_back({whole.text.size() + pin.at, pin.key, pin.opens});
    whole.text += more.text;
}

}  // namespace indexer
