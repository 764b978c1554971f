// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/transcript_accessible.h"

#include <algorithm>

#include "app/desktop/transcript/transcript_page.h"
#include "app/desktop/transcript/transcript_view.h"

namespace app {

namespace {

QAccessibleInterface* make(const QString&, QObject* object) {
    auto* view = qobject_cast<TranscriptView*>(object);
    return view ? new TranscriptAccessible(view) : nullptr;
}

/// In the form of IAccessible2: backslash before what has a meaning.
QString escaped(QString value) {
    for (const QChar c : {u'\\', u':', u';', u',', u'='})
        value.replace(c, QStringLiteral("\\") + c);
    return value;
}

}  // namespace

void TranscriptAccessible::install() {
    static const bool isInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    static_cast<void>(isInstalled);
}

TranscriptAccessible::TranscriptAccessible(TranscriptView* view)
    : QAccessibleWidget(view, QAccessible::EditableText) {}

TranscriptView& TranscriptAccessible::view() const {
    return *static_cast<TranscriptView*>(widget());
}

const TranscriptPage& TranscriptAccessible::page() const { return view().page(); }

void* TranscriptAccessible::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::TextInterface) return static_cast<QAccessibleTextInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State TranscriptAccessible::state() const {
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString TranscriptAccessible::text(QAccessible::Text kind) const {
    if (kind == QAccessible::Value && page().layout.isEmpty()) return page().sentence;
    if (kind != QAccessible::Description || view().caret() < 0)
        return QAccessibleWidget::text(kind);
    const codebook::Span selected = view().selection();
    const codebook::Span here{selected.begin, std::max(selected.end, selected.begin + 1)};
    QStringList codes;
    for (const std::int32_t index : page().codings.overlapping(here))
        codes << page().codings.at(index).code;
    codes.removeDuplicates();
    return codes.isEmpty()
               ? TranscriptView::tr("Not coded here")
               : TranscriptView::tr("Coded here: %1").arg(codes.join(QStringLiteral(", ")));
}

int TranscriptAccessible::unitOf(std::int32_t position) const {
    if (page().layout.isEmpty() || position < 0) return 0;
    return static_cast<int>(page().layout.content().text->map.toUtf16(position));
}

codebook::Span TranscriptAccessible::spanOf(int begin, int end) const {
    if (page().layout.isEmpty()) return {};
    const codebook::OffsetMap& map = page().layout.content().text->map;
    return {map.toCodePoint(begin), map.toCodePoint(end)};
}

void TranscriptAccessible::selection(int index, int* begin, int* end) const {
    const codebook::Span span = index == 0 ? view().selection() : codebook::Span();
    *begin = unitOf(span.begin);
    *end = unitOf(span.end);
}

int TranscriptAccessible::selectionCount() const { return view().selection().isEmpty() ? 0 : 1; }

void TranscriptAccessible::addSelection(int begin, int end) { setSelection(0, begin, end); }

void TranscriptAccessible::removeSelection(int index) {
    if (index == 0) setCursorPosition(cursorPosition());
}

void TranscriptAccessible::setSelection(int index, int begin, int end) {
    if (index == 0) view().select(spanOf(begin, end));
}

int TranscriptAccessible::cursorPosition() const { return unitOf(view().caret()); }

void TranscriptAccessible::setCursorPosition(int position) {
    view().select(spanOf(position, position));
}

QString TranscriptAccessible::text(int begin, int end) const {
    if (page().layout.isEmpty() || begin < 0 || end < begin) return {};
    return page().layout.content().text->text.mid(begin, end - begin);
}

int TranscriptAccessible::characterCount() const {
    return page().layout.isEmpty() ? 0
                                   : static_cast<int>(page().layout.content().text->text.size());
}

QRect TranscriptAccessible::characterRect(int offset) const {
    const QRect rect = view().rectOf(spanOf(offset, offset + 1));
    return rect.isNull() ? QRect()
                         : QRect(view().viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

int TranscriptAccessible::offsetAtPoint(const QPoint& onScreen) const {
    const std::int32_t letter = page().letterAt(view().viewport()->mapFromGlobal(onScreen));
    return letter < 0 ? -1 : unitOf(letter);
}

void TranscriptAccessible::scrollToSubstring(int begin, int end) {
    view().reveal(spanOf(begin, end), false);
}

QString TranscriptAccessible::attributes(int offset, int* begin, int* end) const {
    *begin = offset;
    *end = offset;
    if (offset < 0 || offset >= characterCount()) return {};
    const std::int32_t position = spanOf(offset, offset).begin;
    const std::int32_t block = page().layout.blocks().indexOf(position);
    codebook::Span run = page().layout.blocks().at(block).span;
    run.end = std::max(run.end, position + 1);
    // The run in which the same codings lie over the text.
    QStringList codes;
    for (const std::int32_t index : page().codings.overlapping(run)) {
        const ShownCoding& coding = page().codings.at(index);
        if (coding.span.contains(position)) {
            run = run.intersection(coding.span);
            codes << escaped(coding.code);
        } else if (coding.span.end <= position) {
            run.begin = std::max(run.begin, coding.span.end);
        } else {
            run.end = std::min(run.end, coding.span.begin);
        }
    }
    *begin = unitOf(run.begin);
    *end = unitOf(run.end);
    return codes.isEmpty() ? QString()
                           : QStringLiteral("codes:%1;").arg(codes.join(QStringLiteral("\\,")));
}

}  // namespace app
