// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/report/paper_view.h"

#include <QScrollBar>
#include <QTimer>

#include "app/desktop/look/look.h"
#include "app/render/page_document.h"

namespace app {

namespace {

constexpr int PaperWidth = 780;
constexpr int PaperMargin = 48;

}  // namespace

PaperView::PaperView(QWidget* parent) : QTextBrowser(parent) {
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    QPalette print = paletteOf(Scheme::Light);
    print.setColor(QPalette::Base, Qt::white);
    setPalette(print);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.scheme().isEmpty() && link.hasFragment())
            scrollToAnchor(link.fragment());
        else
            Q_EMIT followed(link);
    });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &PaperView::scrollOn);
    // Whoever scrolls does not want to be taken back.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_place = 0; });
}

PaperView::~PaperView() {
    // The page may live on in whoever made it.
    setDocument(nullptr);
}

void PaperView::showPage(std::shared_ptr<QTextDocument> page) {
    m_place = m_page ? verticalScrollBar()->value() : 0;
    page->setDocumentMargin(PaperMargin);
    setDocument(page.get());
    m_page = std::move(page);
    scrollOn();
}

void PaperView::showHtml(const QString& html) {
    auto page = std::make_shared<PageDocument>();
    page->setHtml(html);
    showPage(page);
    m_place = 0;
    // Once it has its place on the screen, which moves what it shows.
    QTimer::singleShot(0, this, [this] { verticalScrollBar()->setValue(0); });
}

void PaperView::scrollOn() {
    if (m_place == 0 || verticalScrollBar()->maximum() < m_place) return;
    verticalScrollBar()->setValue(m_place);
    m_place = 0;
}

/// The desk is the window's own colour; the paper is white, and its ink as black as in print.
void PaperView::putInTheMiddle() {
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int beside = std::max(0, (room - PaperWidth) / 2);
    setViewportMargins(beside, 0, beside, 0);
}

void PaperView::resizeEvent(QResizeEvent* event) {
    putInTheMiddle();
    QTextBrowser::resizeEvent(event);
}

}  // namespace app
