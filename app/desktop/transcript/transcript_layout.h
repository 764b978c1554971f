// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The document laid out as far as anybody has seen it: heights of all blocks, guessed until they
// are shown, and lines of those near the visible part. Heights count from the top of the page.
#pragma once

#include <QRect>

#include <unordered_map>

#include "app/desktop/transcript/block_layout.h"
#include "app/desktop/transcript/height_tree.h"
#include "app/desktop/transcript/page_columns.h"
#include "app/desktop/transcript/transcript_blocks.h"
#include "app/desktop/transcript/transcript_content.h"

namespace app {

class TranscriptLayout {
   public:
    TranscriptLayout() = default;

    /// Forgets all lines.
    void setContent(TranscriptContent content);
    /// Forgets all lines unless nothing changes.
    void setPage(int width, const ReadingStyle& style, const QFont& interface,
                 const QColor& mutedInk);

    const TranscriptContent& content() const { return m_content; }
    const TranscriptBlocks& blocks() const { return m_blocks; }
    const PageFonts& fonts() const { return m_fonts; }
    const PageColumns& columns() const { return m_columns; }
    bool isEmpty() const { return m_blocks.count() == 0; }

    /// Of the whole page, its upper and lower edges included.
    std::int64_t height() const;
    /// Lays out what shows when the page is scrolled to `top`. The scroll position to use instead,
    /// so that what is known already stays where it is when guesses beside it turn out wrong.
    std::int64_t settle(std::int64_t top, int viewportHeight);

    std::int32_t blockAt(std::int64_t y) const;
    std::int64_t topOf(std::int32_t block) const;
    /// The block's lines, made now if need be.
    const BlockLayout& lines(std::int32_t block);
    /// Null if they have not been made.
    const BlockLayout* knownLines(std::int32_t block) const;

    /// In the block's units, clamped to it.
    int unitIn(std::int32_t block, std::int32_t position) const;
    std::int32_t positionIn(std::int32_t block, int unit) const;
    /// The top of the line that the position is in, and its height; lays its block out.
    std::pair<std::int64_t, int> lineOf(std::int32_t position);
    /// The turn that the position is in or that was before it; -1 before the first.
    std::int32_t turnAt(std::int32_t position) const;
    /// Whether the block's lines begin at the right.
    bool isRightToLeft(std::int32_t block) const;
    /// The length of the text.
    std::int32_t characters() const;

   private:
    BlockSetting settingOf(std::int32_t block) const;
    int aboveOf(std::int32_t block) const;
    std::int32_t guessedHeight(std::int32_t block) const;
    void guessAll();
    void forgetFarFrom(std::int32_t first, std::int32_t last);

    TranscriptContent m_content;
    TranscriptBlocks m_blocks;
    HeightTree m_heights;
    std::unordered_map<std::int32_t, BlockLayout> m_lines;
    PageFonts m_fonts;
    PageColumns m_columns;
    ReadingStyle m_style;
    QFont m_interface;
    QColor m_mutedInk;
    int m_width = -1;
};

}  // namespace app
