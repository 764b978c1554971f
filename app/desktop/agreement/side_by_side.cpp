// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/agreement/side_by_side.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>

#include "app/desktop/coding/shown_codings.h"
#include "app/desktop/look/code_colors.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "app/desktop/transcript/transcript_view.h"
#include "codebook/project/project.h"

namespace app {

namespace {

constexpr int CharactersPerLine = 48;
constexpr qreal Points = 11;

ReadingStyle narrow() {
    ReadingStyle style;
    style.points = Points;
    style.charactersPerLine = CharactersPerLine;
    style.leading = 1.4;
    style.showsNumbers = false;
    style.showsTimes = false;
    style.showsStripes = false;
    return style;
}

}  // namespace

SideBySide::SideBySide(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_heads{new QLabel, new QLabel},
      m_views{new TranscriptView, new TranscriptView} {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (std::size_t column = 0; column < 2; ++column) {
        const int at = static_cast<int>(column);
        m_heads[column]->setContentsMargins(space::between, space::unit, space::inner, space::unit);
        m_views[column]->setStyle(narrow());
        m_views[column]->setAcceptDrops(false);
        m_views[column]->viewport()->setAcceptDrops(false);
        layout->addWidget(m_heads[column], 0, at);
        layout->addWidget(m_views[column], 1, at);
        layout->setColumnStretch(at, 1);
        connect(m_views[column]->verticalScrollBar(), &QScrollBar::valueChanged, this,
                [this, column](int value) { scrollAlong(column, value); });
    }
    layout->setRowStretch(1, 1);
}

/// Both columns are as wide, so the same words stand at the same height.
void SideBySide::scrollAlong(std::size_t from, int value) {
    if (std::exchange(m_isScrolling, true)) return;
    m_views[1 - from]->verticalScrollBar()->setValue(value);
    m_isScrolling = false;
}

void SideBySide::showNothing(const QString& sentence) {
    m_document = {};
    for (std::size_t column = 0; column < 2; ++column) {
        m_heads[column]->clear();
        m_views[column]->showNothing(column == 0 ? sentence : QString());
    }
}

void SideBySide::show(codebook::DocumentId document, std::array<codebook::CoderId, 2> coders,
                      codebook::Span disputed, const std::vector<bool>& codes) {
    const codebook::Document& row = m_session.study().documents.at(document);
    const bool isNew = document != m_document || row.revision != m_revision;
    m_document = document;
    m_revision = row.revision;
    m_session.attempt([&] {
        for (std::size_t column = 0; column < 2; ++column) {
            TranscriptView& view = *m_views[column];
            const codebook::Coder* coder = m_session.study().coders.find(coders[column]);
            const QString name = coder ? coder->name : QString();
            if (isNew) view.showContent(transcriptOf(m_session, document));
            m_heads[column]->setText(name);
            view.setAccessibleName(tr("%1, as %2 coded it").arg(row.name, name));
            view.showCodings(codingsOf(m_session, document, coders[column], codes));
            view.showHits({disputed});
        }
    });
    for (TranscriptView* view : m_views) view->reveal(disputed, false);
}

}  // namespace app
