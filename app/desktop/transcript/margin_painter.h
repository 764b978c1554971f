// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws what stands beside the text: numbers, times and speakers before it, stripes after it.
#pragma once

#include "app/desktop/transcript/page_colors.h"
#include "app/desktop/transcript/transcript_page.h"

class QFontMetrics;
class QPainter;

namespace app {

/// What a stripe is called in so much room: the code's name is cut before its coder's, who would
/// else be the first to go and is no longer than half of it.
QString stripeLabel(const QString& code, const QString& coder, const QFontMetrics& metrics,
                    int width);

class MarginPainter {
   public:
    /// The page must be laid out where it shows.
    /// @param timeUnderPointer the turn whose time would be clicked now, -1 for none
    MarginPainter(const TranscriptPage& page, const PageColors& colors, QPainter& painter,
                  bool hasFocus, std::int32_t timeUnderPointer);
    void paint();

   private:
    void paintTurn(std::int32_t block);
    void paintCurrentTurn();
    void paintStripes();
    void paintStripe(const Stripe& stripe, const ShownCoding& coding);
    void paintName(const StripeName& name, const ShownCoding& coding);
    void write(const Column& column, int baseline, const QString& text, Qt::Alignment alignment);

    const TranscriptPage& m_page;
    const PageColors& m_colors;
    QPainter& m_painter;
    bool m_hasFocus;
    std::int32_t m_timeUnderPointer;
};

}  // namespace app
