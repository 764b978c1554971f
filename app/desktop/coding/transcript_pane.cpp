// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/coding/transcript_pane.h"

#include <QSettings>

#include "app/desktop/coding/coding_desk.h"
#include "app/desktop/coding/reading_settings.h"
#include "app/desktop/coding/shown_codings.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "app/desktop/transcript/transcript_view.h"
#include "codebook/project/project.h"
#include "codebook/store/store.h"

namespace app {

using codebook::CodingId;
using codebook::DocumentId;
using codebook::Span;

TranscriptPane::TranscriptPane(Session& session, CodingDesk& desk, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_desk(desk),
      m_view(new TranscriptView(this)),
      m_refresh(new QTimer(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_view);
    m_view->setAccessibleName(tr("Transcript"));
    // Many changes in a row, as an import makes, are drawn once.
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    connect(m_refresh, &QTimer::timeout, this, &TranscriptPane::showCodings);
    m_view->setMemoText([this](CodingId coding) {
        if (const auto memo = memoOf(coding)) return m_session.study().memos.at(memo).text;
        return m_session.project().codingDetail(coding).memo;
    });
    setReading(readReadingStyle());
    connectView();
    connectSession();
    showDocument(session.document());
}

void TranscriptPane::connectView() {
    connect(m_view, &TranscriptView::selectionChanged, this,
            [this](Span span) { m_session.select(m_text.stored(span)); });
    connect(m_view, &TranscriptView::turnChanged, &m_desk, &CodingDesk::standAt);
    connect(m_view, &TranscriptView::codingPressed, this, [this](CodingId coding) {
        if (const auto memo = memoOf(coding))
            Q_EMIT memoWanted(m_session.study().memos.at(memo).span);
        else
            m_session.selectCoding(coding);
    });
    connect(m_view, &TranscriptView::edgeDragged, this, [this](CodingId coding, Span span) {
        if (const auto* row = m_session.study().codings.find(coding))
            m_desk.resize(coding, m_text.resized(row->span, span));
    });
    connect(m_view, &TranscriptView::textTyped, this, &TranscriptPane::openCodes);
    connect(m_view, &TranscriptView::codeWanted, this, [this] { openCodes({}); });
    connect(m_view, &TranscriptView::digitTyped, &m_desk, &CodingDesk::codeByDigit);
    connect(m_view, &TranscriptView::removalWanted, this,
            [this](CodingId coding) { m_desk.remove({coding}); });
    connect(m_view, &TranscriptView::codeDropped, this,
            [this](Span span, const std::vector<codebook::CodeId>& codes) {
                if (m_desk.codePlace(m_session.document(), m_text.stored(span), codes))
                    m_view->setFocus();
            });
    connect(m_view, &TranscriptView::contextMenuWanted, this, &TranscriptPane::openMenu);
    connect(m_view, &TranscriptView::styleChanged, this, [this](const ReadingStyle& style) {
        writeReadingStyle(style);
        Q_EMIT readingChanged(style);
    });
}

void TranscriptPane::connectSession() {
    connect(&m_session, &Session::documentShown, this, &TranscriptPane::showDocument);
    connect(&m_session, &Session::passageShown, this,
            [this](DocumentId, Span span) { m_view->reveal(m_text.shown(span), true); });
    connect(&m_session, &Session::codingSelected, this,
            [this](CodingId coding) { m_view->markCoding(coding); });
    connect(&m_session, &Session::layerChanged, this, &TranscriptPane::showCodings);
    connect(&m_session, &Session::hitsShown, this, &TranscriptPane::showHits);
    connect(&m_session, &Session::pseudonymsChanged, this, &TranscriptPane::showAgain);
    connect(&m_session, &Session::changed, this, &TranscriptPane::follow);
}

void TranscriptPane::showDocument(DocumentId document) {
    if (m_shown && m_view->caret() >= 0) m_places.insert(m_shown, m_text.stored(m_view->caret()));
    m_shown = document;
    const codebook::Document* row = m_session.study().documents.find(document);
    m_revision = row ? row->revision : QString();
    if (!row) {
        m_view->showNothing(m_session.study().documents.isEmpty()
                                ? tr("No documents yet. Drop transcripts here, or import them with "
                                     "Ctrl+Shift+I.")
                                : tr("Choose a document to read."));
        return;
    }
    m_text = {};
    m_session.attempt([&] {
        m_text = ShownText(m_session, document);
        m_view->showContent(m_text.content());
    });
    m_view->setAccessibleName(tr("Transcript of %1").arg(row->name));
    showCodings();
    showHits();
    if (const auto place = m_places.constFind(document); place != m_places.constEnd()) {
        const Span caret = m_text.shown({*place, *place});
        m_view->select(caret);
        m_view->reveal(caret, false);
    } else if (m_view->hasFocus()) {
        m_view->standSomewhere();
    }
}

void TranscriptPane::showCodings() {
    m_refresh->stop();
    if (!m_shown) return;
    auto codings = shownCodings(m_session, m_shown);
    for (ShownCoding& coding : codings) coding.span = m_text.shown(coding.span);
    m_view->showCodings(std::move(codings));
    m_view->markCoding(m_session.coding());
}

void TranscriptPane::showHits() {
    std::vector<Span> spans;
    for (const auto& [document, span] : m_session.hits())
        if (document == m_shown) spans.push_back(m_text.shown(span));
    m_view->showHits(std::move(spans));
}

void TranscriptPane::follow(const codebook::Change& change) {
    using codebook::Entity;
    const codebook::Document* row = m_session.study().documents.find(m_shown);
    if (!m_shown && change.touches(Entity::Document)) showDocument(m_session.document());
    const bool isOtherText = row && row->revision != m_revision;
    if (isOtherText || change.touches(Entity::Speaker) ||
        (row && change.touches(Entity::Document))) {
        showAgain();
        return;
    }
    for (const Entity entity : {Entity::Coding, Entity::Code, Entity::Coder, Entity::Memo})
        if (change.touches(entity) && !m_refresh->isActive()) m_refresh->start();
}

/// What was selected stays so, and so does the place in the text.
void TranscriptPane::showAgain() {
    if (!m_shown) return showDocument({});
    const Span before = m_text.stored(m_view->selection());
    const bool hasCaret = m_view->caret() >= 0;
    const std::int32_t read =
        m_text.stored(m_view->positionAt(m_view->viewport()->rect().center()));
    showDocument(m_shown);
    if (hasCaret) m_view->select(m_text.shown(before));
    m_view->reveal(m_text.shown({read, read}), false);
}

void TranscriptPane::showTurn(int turn) {
    if (!m_shown) return;
    const auto turns = m_session.project().turns(m_shown);
    if (turn < 0 || turn >= static_cast<int>(turns->size())) return;
    m_view->reveal(m_text.shown((*turns)[static_cast<std::size_t>(turn)].span), true);
}

void TranscriptPane::setReading(const ReadingStyle& style) {
    m_view->setStyle(style);
    writeReadingStyle(style);
    Q_EMIT readingChanged(style);
}

CodingId TranscriptPane::codingHere() {
    const auto* coding = m_session.study().codings.find(m_session.coding());
    if (coding && coding->document == m_shown) return coding->id;
    m_session.say(tr("Choose a coding first: click its stripe or its words."));
    return {};
}

}  // namespace app
