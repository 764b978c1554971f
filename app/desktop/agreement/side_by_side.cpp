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

/// What stands on the words, as a dotted line beneath: the tints above are the coders'.
ShownCoding markOn(codebook::Span disputed) {
    ShownCoding mark;
    mark.id = codebook::CodingId{-1};
    mark.span = disputed;
    mark.isMemoOnly = true;
    return mark;
}

/// "Jonas  ■ Trust ■ Law": the codes that the coder used on the words.
QString headOf(const QString& coder, const std::vector<ShownCoding>& codings,
               codebook::Span disputed, const QPalette& palette) {
    QStringList codes;
    for (const ShownCoding& coding : codings)
        if (coding.span.overlaps(disputed))
            codes << QStringLiteral("<span style=\"color:%1\">■</span>&nbsp;%2")
                         .arg(stripeColor(coding.color, palette).name(),
                              coding.code.toHtmlEscaped());
    codes.removeDuplicates();
    return QStringLiteral("<b>%1</b>&ensp;%2").arg(coder.toHtmlEscaped(), codes.join(u' '));
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
        m_heads[column]->setTextFormat(Qt::RichText);
        m_heads[column]->setWordWrap(true);
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
    connect(&session, &Session::pseudonymsChanged, this, [this] {
        if (const codebook::DocumentId shown = std::exchange(m_document, {}))
            show(shown, m_coders, m_disputed, m_codes);
    });
}

/// Both columns are as wide, so the same words stand at the same height.
void SideBySide::scrollAlong(std::size_t from, int value) {
    if (std::exchange(m_isScrolling, true)) return;
    m_views[1 - from]->verticalScrollBar()->setValue(value);
    m_isScrolling = false;
}

QString SideBySide::head(std::size_t column) const { return m_heads[column]->text(); }

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
    m_coders = coders;
    m_disputed = disputed;
    m_codes = codes;
    m_session.attempt([&] {
        if (isNew) m_text = ShownText(m_session, document);
        for (std::size_t column = 0; column < 2; ++column) {
            TranscriptView& view = *m_views[column];
            const codebook::Coder* coder = m_session.study().coders.find(coders[column]);
            const QString name = coder ? coder->name : QString();
            if (isNew) view.showContent(m_text.content());
            auto codings = codingsOf(m_session, document, coders[column], codes);
            m_heads[column]->setText(headOf(name, codings, disputed, palette()));
            codings.push_back(markOn(disputed));
            for (ShownCoding& coding : codings) coding.span = m_text.shown(coding.span);
            view.setAccessibleName(tr("%1, as %2 coded it").arg(row.name, name));
            view.showCodings(std::move(codings));
        }
    });
    for (TranscriptView* view : m_views) view->reveal(m_text.shown(disputed), false);
}

}  // namespace app
