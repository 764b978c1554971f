// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/flow/text_flow.h"

#include <algorithm>
#include <iterator>

namespace indexer {

namespace {

constexpr QChar LineEnd = u'\n';

FlowText withoutEndingLineEnds(FlowText whole) {
    qsizetype length = whole.text.size();
    while (length > 0 && whole.text.at(length - 1) == LineEnd) --length;
    whole.text.truncate(length);
    for (FlowPin& pin : whole.pins) pin.at = std::min(pin.at, length);
    return whole;
}

}  // namespace

TextFlow::TextFlow() : m_frames(1) {}

void TextFlow::beginParagraph() {
    Frame& frame = m_frames.back();
    if (frame.isOpen) endParagraph();
    frame.isOpen = true;
    for (FlowPin& pin : frame.waiting) this->pin(pin.key, pin.opens);
    frame.waiting.clear();
}

void TextFlow::endParagraph(bool joinsNext) {
    Frame& frame = m_frames.back();
    if (!frame.isOpen) return;
    frame.isOpen = false;
    frame.isJoined = joinsNext;
    if (!joinsNext) finish(frame);
}

void TextFlow::finish(Frame& frame) {
    frame.content.add(std::move(frame.paragraph), LineEnd);
    frame.content.add(std::move(frame.boxes), LineEnd);
    frame.paragraph = {};
    frame.boxes = {};
    frame.isOpen = false;
    frame.isJoined = false;
}

/// A paragraph that waits for a next one, which does not come, stands alone where it holds words.
void TextFlow::settle(Frame& frame) {
    if (frame.isOpen || !frame.isJoined) return;
    if (!frame.paragraph.text.isEmpty() || !frame.boxes.isEmpty()) {
        finish(frame);
        return;
    }
    std::vector<FlowPin>& waiting = frame.waiting;
    std::move(frame.paragraph.pins.begin(), frame.paragraph.pins.end(),
              std::back_inserter(waiting));
    frame.paragraph = {};
    frame.isJoined = false;
}

void TextFlow::append(QStringView characters) {
    if (!isInParagraph()) return;
    m_frames.back().paragraph.text += characters;
    m_characters += characters.size();
}

void TextFlow::open(bool isRow, bool takesWaiting) {
    settle(m_frames.back());
    std::vector<FlowPin> waiting;
    if (takesWaiting) waiting.swap(m_frames.back().waiting);
    m_frames.emplace_back();
    m_frames.back().isRow = isRow;
    m_frames.back().waiting = std::move(waiting);
}

TextFlow::Frame TextFlow::closed() {
    settle(m_frames.back());
    if (m_frames.back().isOpen) finish(m_frames.back());
    Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    return frame;
}

/// Pins from within something that held no text.
void TextFlow::adopt(const std::vector<FlowPin>& pins) {
    for (const FlowPin& pin : pins) this->pin(pin.key, pin.opens);
}

void TextFlow::beginRow() { open(true, !isInParagraph()); }

void TextFlow::endRow(bool isKept) {
    Frame row = closed();
    Frame& outside = m_frames.back();
    if (!isKept) {
        adopt(row.content.takePins());
    } else {
        if (row.content.isEmpty()) row.content.add(FlowText{}, LineEnd);
        (outside.isOpen ? outside.boxes : outside.content).add(std::move(row.content), LineEnd);
    }
    adopt(row.waiting);
}

void TextFlow::beginCell() { open(false, !isInParagraph()); }

void TextFlow::endCell(bool isKept) {
    Frame cell = closed();
    if (!isKept) {
        adopt(cell.content.takePins());
        adopt(cell.waiting);
        return;
    }
    if (cell.content.isEmpty()) {
        cell.content.add(FlowText{}, LineEnd);
        for (const FlowPin& pin : cell.waiting) cell.content.pin(pin.key, pin.opens);
        cell.waiting.clear();
    }
    Frame& outside = m_frames.back();
    (outside.isOpen ? outside.boxes : outside.content)
        .add(std::move(cell.content), outside.isRow ? QChar(u'\t') : LineEnd);
    adopt(cell.waiting);
}

void TextFlow::beginBox() { open(false, !isInParagraph()); }

void TextFlow::endBox() {
    Frame box = closed();
    Frame& outside = m_frames.back();
    (outside.isOpen ? outside.boxes : outside.content).add(std::move(box.content), LineEnd);
    adopt(box.waiting);
}

void TextFlow::beginNote() { open(false, false); }

void TextFlow::endNote() {
    Frame note = closed();
    if (note.content.isBlank()) {
        adopt(note.content.takePins());
        adopt(note.waiting);
        return;
    }
    m_notes.add(std::move(note.content), LineEnd);
    for (const FlowPin& pin : note.waiting) m_notes.pin(pin.key, pin.opens);
    ++m_noteCount;
}

void TextFlow::openMark(const QString& key) { pin(key, true); }

void TextFlow::closeMark(const QString& key) { pin(key, false); }

void TextFlow::pin(const QString& key, bool opens) {
    Frame& frame = m_frames.back();
    if (frame.isOpen || frame.isJoined)
        frame.paragraph.pins.push_back({frame.paragraph.text.size(), key, opens});
    else if (opens || frame.content.isEmpty())
        frame.waiting.push_back({0, key, opens});
    else
        frame.content.pin(key, opens);
}

QHash<QString, FlowMark> TextFlow::marks() const {
    QHash<QString, FlowMark> found;
    for (const FlowPin& pin : whole().pins) {
        FlowMark& mark = found[pin.key];
        if (!pin.opens)
            mark.closed = std::max(pin.at, mark.closed.value_or(pin.at));
        else
            mark.opened = std::min(pin.at, mark.opened.value_or(pin.at));
    }
    return found;
}

FlowText TextFlow::mainText() const {
    const Frame& frame = m_frames.front();
    FlowPieces last;
    if (frame.isOpen || frame.isJoined) {
        Frame unfinished;
        unfinished.paragraph = frame.paragraph;
        unfinished.boxes = frame.boxes;
        finish(unfinished);
        last = std::move(unfinished.content);
    }
    FlowText main;
    frame.content.appendTo(main);
    if (!frame.content.isEmpty() && !last.isEmpty()) main.text += LineEnd;
    last.appendTo(main);
    for (const FlowPin& pin : frame.waiting)
        main.pins.push_back({main.text.size(), pin.key, pin.opens});
    return withoutEndingLineEnds(std::move(main));
}

FlowText TextFlow::whole() const {
    FlowText all = mainText();
    FlowText notes;
    m_notes.appendTo(notes);
    notes = withoutEndingLineEnds(std::move(notes));
    if (!notes.text.isEmpty() && !all.text.isEmpty()) all.text += LineEnd;
    indexer::append(all, notes);
    return all;
}

std::optional<qsizetype> TextFlow::speechEnd() const {
    if (m_notes.isEmpty()) return std::nullopt;
    return mainText().text.size();
}

}  // namespace indexer
