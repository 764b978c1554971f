// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What groups are for, and what of them is text.
#include "indexer/import/rtf/rtf_body.h"
#include "indexer/import/source/words.h"

namespace indexer {

/// What the rest of the group is for. Within what is left out, only what has to be counted counts.
void RtfBody::destination(RtfWord word) {
    State& now = state();
    switch (word) {
        case RtfWord::UnicodePair:
            now.sinkOfPair = std::exchange(now.sink, Sink::Nowhere);
            break;
        case RtfWord::UnicodePairText:
            now.sink = now.sinkOfPair;
            break;
        case RtfWord::Picture:
            if ((isBody() || now.isShapeProperty) && !now.isObject) ++m_tally.pictures;
            now.isSkipped = true;
            break;
        case RtfWord::FontTable:
            now.sink = Sink::FontName;
            break;
        case RtfWord::Skipped:
            now.isSkipped = true;
            break;
        default:
            if (isBody())
                contentDestination(word);
            else if (word == RtfWord::FieldInstruction)
                now.isSkipped = true;
            break;
    }
}

void RtfBody::contentDestination(RtfWord word) {
    countPiece();
    State& now = state();
    // A group is for one thing: its end ends only one.
    if (now.closing != Closing::Nothing) return;
    switch (word) {
        case RtfWord::NestedTableProperties:
            now.sink = Sink::Nowhere;
            now.isRowEnd = true;
            break;
        case RtfWord::Margin:
            now.sink = Sink::Margin;
            break;
        case RtfWord::ListText:
            now.sink = Sink::ListText;
            break;
        case RtfWord::Attachment:
            // TextEdit's picture: a group of its own around its name and a stand-in for it.
            ++m_tally.pictures;
            now.isSkipped = true;
            if (m_states.size() > 3) m_states[m_states.size() - 2].isSkipped = true;
            break;
        case RtfWord::Object:
            ++m_tally.embedded;
            now.isObject = true;
            break;
        case RtfWord::Field:
            now.hasSymbol = false;
            break;
        case RtfWord::FieldInstruction:
            m_value.clear();
            now.sink = Sink::Instruction;
            now.closing = Closing::Instruction;
            break;
        case RtfWord::FieldResult:
            now.isSkipped = now.hasSymbol;
            break;
        case RtfWord::Shape:
            now.extentBeforeShape = extent();
            break;
        case RtfWord::ShapeResult:
            // The same again for programs that do not know shapes.
            now.isSkipped = extent() > now.extentBeforeShape;
            break;
        case RtfWord::ShapeProperty:
            now.sink = Sink::Nowhere;
            now.isShapeProperty = true;
            break;
        case RtfWord::Note:
        case RtfWord::TextBox:
            if (!now.isDeleted) noteOrBox(word);
            break;
        default:
            commentDestination(word);
            break;
    }
}

void RtfBody::noteOrBox(RtfWord word) {
    State& now = state();
    now.closing = word == RtfWord::Note ? Closing::Note : Closing::Box;
    if (word == RtfWord::Note)
        m_flow->beginNote();
    else
        m_flow->beginBox(level());
    now.isInTable = false;
    now.tableLevel = 0;
}

/// Around the text: \\atrfstart 1 … \\atrfend 1; after it the author and \\annotation, which says
/// \\atnref 1 unless it is about a place.
void RtfBody::commentDestination(RtfWord word) {
    State& now = state();
    const auto takeValue = [&](Closing closing) {
        m_value.clear();
        now.sink = Sink::Value;
        now.closing = closing;
    };
    if (word == RtfWord::CommentBegin) takeValue(Closing::CommentBegin);
    if (word == RtfWord::CommentEnd) takeValue(Closing::CommentEnd);
    if (word == RtfWord::CommentAuthor) takeValue(Closing::CommentAuthor);
    if (word == RtfWord::CommentReference) takeValue(Closing::CommentReference);
    if (word != RtfWord::Comment) return;
    if (m_flow == &m_commentFlow) {
        now.isSkipped = true;
        return;
    }
    m_comment = Words::tr("without a range %1").arg(m_comments.size());
    m_commentText = {};
    m_flow = &m_commentFlow;
    now.closing = Closing::Comment;
    now.isInTable = now.isDeleted = now.isInserted = now.isHidden = false;
    now.tableLevel = 0;
}

}  // namespace indexer
