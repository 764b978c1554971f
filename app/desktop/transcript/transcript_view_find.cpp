// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The view's find bar: places are marked as one types, and the one reached last stays selected.
#include <algorithm>

#include "app/desktop/transcript/find_bar.h"
#include "app/desktop/transcript/transcript_page.h"
#include "app/desktop/transcript/transcript_view.h"

namespace app {

void TranscriptView::openFind() {
    if (m_page->layout.isEmpty()) return;
    constexpr std::int32_t Longest = 200;
    const codebook::Span selected = selection();
    const bool isShort = !selected.isEmpty() && selected.length() <= Longest;
    QString words = isShort ? m_page->layout.content().text->slice(selected) : QString();
    if (words.contains(u'\n')) words.clear();
    m_findBar->show();
    layOutFindBar();
    m_findBar->open(words);
    find(m_findBar->words());
}

void TranscriptView::find(const QString& words) {
    TranscriptPage& page = *m_page;
    page.found.clear();
    page.foundNow = {};
    if (!page.layout.isEmpty()) page.found = placesOf(words, *page.layout.content().text);
    const std::int32_t from =
        page.selection.hasCaret() ? page.selection.span().begin : page.visibleSpan().begin;
    goToFound(from, true);
}

void TranscriptView::goToFound(std::int32_t from, bool isForward) {
    TranscriptPage& page = *m_page;
    viewport()->update();
    m_findBar->showPlace(0, 0);
    if (page.found.empty()) return;
    auto at = std::lower_bound(
        page.found.begin(), page.found.end(), from,
        [](const codebook::Span& span, std::int32_t position) { return span.begin < position; });
    if (isForward && at == page.found.end()) at = page.found.begin();
    if (!isForward) at = at == page.found.begin() ? page.found.end() - 1 : at - 1;
    page.foundNow = *at;
    m_findBar->showPlace(at - page.found.begin() + 1, static_cast<qsizetype>(page.found.size()));
    bringIntoView(*at, viewport()->height() / 3);
}

void TranscriptView::findNext() { findFrom(true); }

void TranscriptView::findPrevious() { findFrom(false); }

void TranscriptView::findFrom(bool isForward) {
    TranscriptPage& page = *m_page;
    if (m_findBar->words().isEmpty()) openFind();
    if (m_findBar->words().isEmpty() || page.layout.isEmpty()) return;
    // Without the bar, the search goes on from what is selected, and selects what it finds.
    const bool isOpen = !m_findBar->isHidden();
    if (!isOpen) page.found = placesOf(m_findBar->words(), *page.layout.content().text);
    const std::int32_t from = isOpen ? page.foundNow.begin : page.selection.span().begin;
    goToFound(isForward ? from + 1 : from, isForward);
    if (!isOpen) closeFind();
}

void TranscriptView::closeFind() {
    const codebook::Span now = m_page->foundNow;
    m_page->found.clear();
    m_page->foundNow = {};
    m_findBar->hide();
    layOutFindBar();
    setFocus(Qt::OtherFocusReason);
    if (!now.isEmpty()) select(now);
    viewport()->update();
}

}  // namespace app
