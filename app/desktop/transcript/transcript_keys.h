// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What keys do on a transcript: everything that the pointer does.
#pragma once

#include "app/desktop/transcript/reading_selection.h"

class QKeyEvent;

namespace app {

class TranscriptView;

class TranscriptKeys {
   public:
    explicit TranscriptKeys(TranscriptView& view) : m_view(view) {}
    /// False where the key means nothing here.
    bool press(const QKeyEvent& event);
    /// True for keys that mean something here before they mean anything to the window.
    bool isOurs(const QKeyEvent& event) const;

   private:
    bool command(const QKeyEvent& event);
    bool moveEdge(const QKeyEvent& event);
    bool walkCodings(const QKeyEvent& event);
    bool sideways(const QKeyEvent& event);
    bool vertical(const QKeyEvent& event);
    bool toTheEnds(const QKeyEvent& event);
    bool page(const QKeyEvent& event);
    bool letter(const QKeyEvent& event);
    /// True where a letter or digit means a code.
    bool isTyping(const QKeyEvent& event) const;
    bool leave();
    void walkTurns(Direction direction);
    void goToTurn(std::int32_t turn);
    /// Puts the caret on the page where it has none yet.
    ReadingSelection started() const;

    TranscriptView& m_view;
};

}  // namespace app
