// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/text_flow.h"

namespace indexer {

namespace {

QString withoutEndingLineEnds(QString text) {
    qsizetype length = text.size();
    while (length > 0 && text.at(length - 1) == QLatin1Char('\n')) --length;
    text.truncate(length);
    return text;
}

}  // namespace

TextFlow::TextFlow() : m_frames(1) {}

void TextFlow::beginParagraph() {
    if (m_frames.back().isOpen) endParagraph();
    m_frames.back().isOpen = true;
}

void TextFlow::endParagraph(bool joinsNext) {
    Frame& frame = m_frames.back();
    if (!frame.isOpen) return;
    frame.isOpen = false;
    frame.isJoined = joinsNext;
    if (!joinsNext) finish(frame);
}

void TextFlow::finish(Frame& frame) {
    frame.paragraphs.append(frame.paragraph);
    frame.paragraphs.append(frame.boxes);
    frame.paragraph.clear();
    frame.boxes.clear();
    frame.isJoined = false;
}

void TextFlow::append(QStringView characters) {
    if (!isInParagraph()) return;
    m_frames.back().paragraph += characters;
    m_characters += characters.size();
}

void TextFlow::beginRow() { m_frames.emplace_back(); }

void TextFlow::endRow(bool isKept) {
    const QString row = m_frames.back().cells.join(QLatin1Char('\t'));
    m_frames.pop_back();
    if (isKept) m_frames.back().paragraphs.append(row);
}

void TextFlow::beginCell() { m_frames.emplace_back(); }

void TextFlow::endCell() {
    if (m_frames.back().isOpen || m_frames.back().isJoined) finish(m_frames.back());
    const QString cell = m_frames.back().paragraphs.join(QLatin1Char('\n'));
    m_frames.pop_back();
    m_frames.back().cells.append(cell);
}

void TextFlow::beginBox() { m_frames.emplace_back(); }

void TextFlow::endBox() {
    if (m_frames.back().isOpen || m_frames.back().isJoined) finish(m_frames.back());
    const QStringList inside = m_frames.back().paragraphs;
    m_frames.pop_back();
    Frame& outside = m_frames.back();
    (outside.isOpen ? outside.boxes : outside.paragraphs).append(inside);
}

void TextFlow::beginNote() { m_frames.emplace_back(); }

void TextFlow::endNote() {
    if (m_frames.back().isOpen || m_frames.back().isJoined) finish(m_frames.back());
    m_notes.append(m_frames.back().paragraphs);
    m_frames.pop_back();
    ++m_noteCount;
}

QString TextFlow::mainText() const {
    Frame last = m_frames.front();
    if (last.isOpen || last.isJoined) finish(last);
    return withoutEndingLineEnds(last.paragraphs.join(QLatin1Char('\n')));
}

QString TextFlow::text() const {
    QString text = mainText();
    const QString notes = withoutEndingLineEnds(m_notes.join(QLatin1Char('\n')));
    if (!notes.isEmpty()) {
        if (!text.isEmpty()) text += QLatin1Char('\n');
        text += notes;
    }
    return text;
}

std::optional<qsizetype> TextFlow::speechEnd() const {
    if (m_notes.isEmpty()) return std::nullopt;
    return mainText().size();
}

}  // namespace indexer
