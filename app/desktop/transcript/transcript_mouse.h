// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the pointer does on a transcript: selects, marks codings, moves their edges, drags passages
// away.
#pragma once

#include <QPoint>
#include <QTimer>

#include <optional>

#include "app/desktop/transcript/transcript_content.h"

class QMouseEvent;

namespace app {

class TranscriptView;

class TranscriptMouse {
   public:
    explicit TranscriptMouse(TranscriptView& view);

    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void pressTwice(const QMouseEvent& event);
    /// Stops moving an edge; false if none was being moved.
    bool cancel();
    /// The turn whose time the pointer is on; -1 for none.
    std::int32_t timeUnderPointer() const { return m_timeUnderPointer; }

   private:
    enum class Doing : std::uint8_t { Nothing, Selecting, MovingEdge, HoldingSelection };

    void pressOnText(const QMouseEvent& event);
    bool pressInMargin(QPoint point);
    bool takeGrip(QPoint point);
    void moveEdge(QPoint point, Qt::KeyboardModifiers modifiers);
    void extendTo(QPoint point);
    void clickText(QPoint point);
    void dragOut();
    void hover(QPoint point);
    void scrollOn();
    void startSelecting(Snap snap, QPoint point);

    TranscriptView& m_view;
    Doing m_doing = Doing::Nothing;
    Snap m_snap = Snap::Character;
    codebook::Span m_first;  ///< what the first press took, whole
    QPoint m_pressedAt;
    QPoint m_now;
    Qt::KeyboardModifiers m_modifiers;
    bool m_hasMoved = false;
    std::optional<QPoint> m_lastClick;
    qint64 m_pressedTwice = 0;  ///< when, in milliseconds of a steady clock
    std::int32_t m_timeUnderPointer = -1;
    QTimer m_scrolling;
};

}  // namespace app
