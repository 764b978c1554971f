// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The transcript as screen readers see it: a read-only text with caret, selection and places.
#pragma once

#include <QAccessibleWidget>

#include "codebook/text/span.h"

namespace app {

class TranscriptPage;
class TranscriptView;

/// Offsets are UTF-16 units of the stored text, as Qt's accessible texts count.
class TranscriptAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
   public:
    /// Makes every TranscriptView accessible; more than once is the same as once.
    static void install();

    explicit TranscriptAccessible(TranscriptView* view);

    void* interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    /// The description names the codes at the caret, because readers pass over attributes that they
    /// do not know.
    QString text(QAccessible::Text kind) const override;

    void selection(int index, int* begin, int* end) const override;
    int selectionCount() const override;
    void addSelection(int begin, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int begin, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int begin, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint& onScreen) const override;
    void scrollToSubstring(int begin, int end) override;
    /// "codes" lists the names of the codes over the offset.
    QString attributes(int offset, int* begin, int* end) const override;

   private:
    TranscriptView& view() const;
    const TranscriptPage& page() const;
    codebook::Span spanOf(int begin, int end) const;
    int unitOf(std::int32_t position) const;
};

}  // namespace app
