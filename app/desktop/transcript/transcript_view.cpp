// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/transcript_view.h"

#include "app/desktop/transcript/transcript_page.h"
namespace app {
TranscriptView::TranscriptView(QWidget* parent)
    : QAbstractScrollArea(parent), m_page(std::make_unique<TranscriptPage>()) {}
TranscriptView::~TranscriptView() = default;
void TranscriptView::showContent(TranscriptContent) {}
void TranscriptView::showNothing(const QString&) {}
void TranscriptView::showCodings(std::vector<ShownCoding>) {}
void TranscriptView::showHits(std::vector<codebook::Span>) {}
void TranscriptView::setStyle(const ReadingStyle& style) { m_page->style = style; }
const ReadingStyle& TranscriptView::style() const { return m_page->style; }
codebook::Span TranscriptView::selection() const { return m_page->selection; }
void TranscriptView::select(codebook::Span span) { m_page->selection = span; }
std::int32_t TranscriptView::caret() const { return -1; }
std::int32_t TranscriptView::currentTurn() const { return -1; }
void TranscriptView::reveal(codebook::Span, bool) {}
void TranscriptView::markCoding(codebook::CodingId coding) { m_page->marked = coding; }
codebook::CodingId TranscriptView::markedCoding() const { return m_page->marked; }
void TranscriptView::setMemoText(std::function<QString(codebook::CodingId)>) {}
QRect TranscriptView::rectOf(codebook::Span) const { return {}; }
QRect TranscriptView::lastLineOf(codebook::Span) const { return {}; }
std::int32_t TranscriptView::positionAt(QPoint) const { return 0; }
std::vector<codebook::CodingId> TranscriptView::codingsAt(std::int32_t) const { return {}; }
void TranscriptView::openFind() {}
void TranscriptView::findNext() {}
void TranscriptView::findPrevious() {}
void TranscriptView::paintEvent(QPaintEvent* e) { QAbstractScrollArea::paintEvent(e); }
void TranscriptView::resizeEvent(QResizeEvent* e) { QAbstractScrollArea::resizeEvent(e); }
void TranscriptView::scrollContentsBy(int dx, int dy) {
    QAbstractScrollArea::scrollContentsBy(dx, dy);
}
void TranscriptView::keyPressEvent(QKeyEvent* e) { QAbstractScrollArea::keyPressEvent(e); }
void TranscriptView::mousePressEvent(QMouseEvent* e) { QAbstractScrollArea::mousePressEvent(e); }
void TranscriptView::mouseMoveEvent(QMouseEvent* e) { QAbstractScrollArea::mouseMoveEvent(e); }
void TranscriptView::mouseReleaseEvent(QMouseEvent* e) {
    QAbstractScrollArea::mouseReleaseEvent(e);
}
void TranscriptView::mouseDoubleClickEvent(QMouseEvent* e) {
    QAbstractScrollArea::mouseDoubleClickEvent(e);
}
void TranscriptView::wheelEvent(QWheelEvent* e) { QAbstractScrollArea::wheelEvent(e); }
void TranscriptView::contextMenuEvent(QContextMenuEvent* e) {
    QAbstractScrollArea::contextMenuEvent(e);
}
void TranscriptView::dragEnterEvent(QDragEnterEvent* e) { QAbstractScrollArea::dragEnterEvent(e); }
void TranscriptView::dragMoveEvent(QDragMoveEvent* e) { QAbstractScrollArea::dragMoveEvent(e); }
void TranscriptView::dragLeaveEvent(QDragLeaveEvent* e) { QAbstractScrollArea::dragLeaveEvent(e); }
void TranscriptView::dropEvent(QDropEvent* e) { QAbstractScrollArea::dropEvent(e); }
void TranscriptView::changeEvent(QEvent* e) { QAbstractScrollArea::changeEvent(e); }
void TranscriptView::focusInEvent(QFocusEvent* e) { QAbstractScrollArea::focusInEvent(e); }
void TranscriptView::focusOutEvent(QFocusEvent* e) { QAbstractScrollArea::focusOutEvent(e); }
bool TranscriptView::event(QEvent* e) { return QAbstractScrollArea::event(e); }
bool TranscriptView::viewportEvent(QEvent* e) { return QAbstractScrollArea::viewportEvent(e); }
}  // namespace app
