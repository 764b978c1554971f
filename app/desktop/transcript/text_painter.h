// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the column of text: what lies under the words, the words, and what marks them.
#pragma once

#include "app/desktop/transcript/page_colors.h"
#include "app/desktop/transcript/tint_bands.h"
#include "app/desktop/transcript/transcript_page.h"

class QPainter;

namespace app {

class TextPainter {
   public:
    /// The page must be laid out where it shows.
    TextPainter(const TranscriptPage& page, const PageColors& colors, QPainter& painter,
                bool hasFocus);
    void paint();

   private:
    void paintBlock(std::int32_t block);
    void paintUnder(std::int32_t block, const BlockLayout& lines, int line, QPointF corner);
    void paintTints(const BlockLayout& lines, int line, codebook::Span span, std::int32_t block,
                    QPointF corner);
    void paintWords(std::int32_t block, const BlockLayout& lines, QPointF corner);
    void fill(codebook::Span span, const QColor& color, const BlockLayout& lines, int line,
              std::int32_t block, QPointF corner);
    void underline(codebook::Span span, const QPen& pen);
    void paintHitEdges();
    void paintMarked();
    void paintMemos();
    void paintCaret();
    std::vector<codebook::Span> visibleOf(const std::vector<codebook::Span>& ascending) const;

    const TranscriptPage& m_page;
    const PageColors& m_colors;
    QPainter& m_painter;
    bool m_hasFocus;
    codebook::Span m_visible;
    std::vector<std::int32_t> m_codings;
    std::vector<Tinted> m_tinted;
    std::vector<codebook::Span> m_hits;
    std::vector<codebook::Span> m_found;
};

}  // namespace app
