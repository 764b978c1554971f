// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/transcript_view.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <utility>

#include "app/desktop/transcript/find_bar.h"
#include "app/desktop/transcript/page_colors.h"
#include "app/desktop/transcript/transcript_accessible.h"
#include "app/desktop/transcript/transcript_keys.h"
#include "app/desktop/transcript/transcript_mouse.h"
#include "app/desktop/transcript/transcript_page.h"

namespace app {

namespace {

constexpr int FlashTime = 900;  ///< milliseconds

}  // namespace

TranscriptView::TranscriptView(QWidget* parent)
    : QAbstractScrollArea(parent),
      m_page(std::make_unique<TranscriptPage>()),
      m_colors(std::make_unique<PageColors>(palette())),
      m_keys(std::make_unique<TranscriptKeys>(*this)),
      m_mouse(std::make_unique<TranscriptMouse>(*this)),
      m_findBar(new FindBar(this)),
      m_flashEnd(new QTimer(this)) {
    TranscriptAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Transcript"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(240, 120);
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    m_findBar->hide();
    m_flashEnd->setSingleShot(true);
    m_flashEnd->setInterval(FlashTime);
    connect(m_flashEnd, &QTimer::timeout, this, [this] {
        m_page->flashed = {};
        viewport()->update();
    });
    connect(m_findBar, &FindBar::wordsChanged, this, &TranscriptView::find);
    connect(m_findBar, &FindBar::nextWanted, this, &TranscriptView::findNext);
    connect(m_findBar, &FindBar::previousWanted, this, &TranscriptView::findPrevious);
    connect(m_findBar, &FindBar::closed, this, &TranscriptView::closeFind);
    relayout();
}

TranscriptView::~TranscriptView() = default;

void TranscriptView::showContent(TranscriptContent content) {
    TranscriptPage& page = *m_page;
    const codebook::Span before = page.selection.span();
    m_mouse->cancel();
    page.sentence.clear();
    page.layout.setContent(std::move(content));
    page.steps.forget();
    page.codings = {};
    page.hits.clear();
    page.found.clear();
    page.foundNow = page.flashed = page.dropTarget = {};
    page.marked = {};
    page.selection.clear();
    page.top = 0;
    settle();
    if (!m_findBar->isHidden()) find(m_findBar->words());
    viewport()->update();
    QAccessibleEvent event(this, QAccessible::VisibleDataChanged);
    QAccessible::updateAccessibility(&event);
    if (!before.isEmpty()) Q_EMIT selectionChanged({});
    if (std::exchange(m_toldTurn, -1) != -1) Q_EMIT turnChanged(-1);
}

void TranscriptView::showNothing(const QString& sentence) {
    showContent({});
    m_page->sentence = sentence;
}

void TranscriptView::showCodings(std::vector<ShownCoding> codings) {
    m_page->codings = CodingIndex(std::move(codings));
    if (m_page->drag && m_page->codings.indexOf(m_page->drag->coding) < 0) m_mouse->cancel();
    viewport()->update();
}

void TranscriptView::showHits(std::vector<codebook::Span> hits) {
    std::sort(hits.begin(), hits.end());
    m_page->hits = std::move(hits);
    viewport()->update();
}

void TranscriptView::setStyle(const ReadingStyle& style) {
    if (style == m_page->style) return;
    m_page->style = style;
    relayout();
}

const ReadingStyle& TranscriptView::style() const { return m_page->style; }

codebook::Span TranscriptView::selection() const { return m_page->selection.span(); }

void TranscriptView::select(codebook::Span span) {
    const std::int32_t length = m_page->layout.characters();
    ReadingSelection next;
    const std::int32_t begin = std::clamp(span.begin, 0, length);
    next.select(begin, std::clamp(span.end, begin, length));
    moveSelection(next, Follow::No);
}

std::int32_t TranscriptView::caret() const { return m_page->selection.caret(); }

std::int32_t TranscriptView::currentTurn() const { return m_page->currentTurn(); }

void TranscriptView::reveal(codebook::Span span, bool flash) {
    if (m_page->layout.isEmpty()) return;
    bringIntoView(span, viewport()->height() / 3);
    if (!flash) return;
    m_page->flashed = span;
    m_flashEnd->start();
    viewport()->update();
}

void TranscriptView::markCoding(codebook::CodingId coding) {
    m_page->marked = coding;
    viewport()->update();
}

codebook::CodingId TranscriptView::markedCoding() const { return m_page->marked; }

void TranscriptView::press(codebook::CodingId coding) {
    const bool isOther = m_page->marked != coding;
    markCoding(coding);
    if (isOther) Q_EMIT markChanged(coding);
    Q_EMIT codingPressed(coding);
}

void TranscriptView::unmark() {
    if (!m_page->marked) return;
    markCoding({});
    Q_EMIT markChanged({});
}

void TranscriptView::setMemoText(std::function<QString(codebook::CodingId)> memoOf) {
    m_memoOf = std::move(memoOf);
}

QRect TranscriptView::rectOf(codebook::Span span) const {
    QRectF around;
    for (const QRectF& rect : m_page->rectsOf(span)) around |= rect;
    return around.toAlignedRect();
}

QRect TranscriptView::lastLineOf(codebook::Span span) const {
    QRectF last;
    for (const QRectF& rect : m_page->rectsOf(span))
        if (rect.bottom() > 0 && rect.top() < viewport()->height())
            last = rect.top() > last.top() ? rect : last | rect;
    return last.toAlignedRect();
}

std::int32_t TranscriptView::positionAt(QPoint inViewport) const {
    return m_page->layout.isEmpty() ? 0 : m_page->positionAt(inViewport);
}

std::vector<codebook::CodingId> TranscriptView::codingsAt(std::int32_t position) const {
    std::vector<codebook::CodingId> ids;
    for (const std::int32_t index : m_page->codingsAt(position))
        ids.push_back(m_page->codings.at(index).id);
    return ids;
}

void TranscriptView::moveSelection(const ReadingSelection& next, Follow follow) {
    const ReadingSelection before = std::exchange(m_page->selection, next);
    if (follow == Follow::Turn && currentTurn() >= 0) {
        const auto& turns = *m_page->layout.content().turns;
        bringIntoView(turns[static_cast<std::size_t>(currentTurn())].span,
                      2 * verticalScrollBar()->singleStep());
    } else if (follow != Follow::No && next.hasCaret()) {
        bringIntoView({next.caret(), next.caret()}, 2 * verticalScrollBar()->singleStep());
    }
    viewport()->update();
    if (before == next) return;
    tellReaders(before);
    const bool holdsWords = !before.span().isEmpty() || !next.span().isEmpty();
    if (holdsWords && before.span() != next.span()) Q_EMIT selectionChanged(next.span());
    const std::int32_t turn = currentTurn();
    if (std::exchange(m_toldTurn, turn) != turn) Q_EMIT turnChanged(turn);
}

void TranscriptView::tellReaders(const ReadingSelection& before) const {
    if (m_page->layout.isEmpty()) return;
    auto* self = const_cast<TranscriptView*>(this);
    const auto unit = [this](std::int32_t position) {
        return static_cast<int>(m_page->layout.content().text->map.toUtf16(position));
    };
    const ReadingSelection& now = m_page->selection;
    if (now.span() != before.span()) {
        QAccessibleTextSelectionEvent event(self, unit(now.span().begin), unit(now.span().end));
        event.setCursorPosition(unit(now.caret()));
        QAccessible::updateAccessibility(&event);
    } else {
        QAccessibleTextCursorEvent event(self, unit(now.caret()));
        QAccessible::updateAccessibility(&event);
    }
}

}  // namespace app
