// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/place_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

#include "app/desktop/session/session.h"
#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/pseudonyms/pseudonym_overlay.h"
#include "indexer/search/context.h"

namespace app {

using codebook::Project;

namespace {

constexpr std::int32_t LongestName = 120;  // characters of a marked name

QString timeText(std::chrono::milliseconds time) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString labelOf(const Project& project, codebook::DocumentId document, std::int32_t ordinal) {
    for (const codebook::Speaker& speaker : project.study().speakers)
        if (speaker.document == document && speaker.ordinal == ordinal) return speaker.label;
    return {};
}

}  // namespace

PlaceWords withPseudonyms(const PlaceWords& words, const codebook::PseudonymOverlay* pseudonyms) {
    if (!pseudonyms) return words;
    const codebook::OffsetMap before(words.before);
    const codebook::OffsetMap said(words.words);
    const codebook::ReplacedText all(*pseudonyms, words.before + words.words + words.after);
    const codebook::Span place =
        all.moved({before.codePoints(), before.codePoints() + said.codePoints()});
    return {all.slice({0, place.begin}), all.slice(place),
            all.slice({place.end, all.codePoints()})};
}

PlaceWords wordsAt(const Session& session, const codebook::Place& place, int context) {
    try {
        const Project& project = session.project();
        const auto text = project.text(place.document);
        if (context == 0 && !session.pseudonyms()) return {{}, text->slice(place.span), {}};
        if (context == 0) {
            // So much around it that a name which reaches over an edge is seen whole.
            const std::int32_t begin = std::max(0, place.span.begin - LongestName);
            const std::int32_t end = std::min(text->map.codePoints(), place.span.end + LongestName);
            return {{},
                    withPseudonyms({text->slice({begin, place.span.begin}), text->slice(place.span),
                                    text->slice({place.span.end, end})},
                                   session.pseudonyms())
                        .words,
                    {}};
        }
        const codebook::Document* document = project.study().documents.find(place.document);
        const auto around =
            indexer::contextOf(*text, place.span, context, indexer::ContextUnit::Words,
                               document ? document->language : QString());
        return withPseudonyms({around.before, around.text, around.after}, session.pseudonyms());
    } catch (const codebook::Error&) {
        return {};  // a row without its words is better than a list that cannot be painted
    }
}

QString sourceOf(const Session& session, const codebook::Place& place) {
    try {
        const Project& project = session.project();
        const auto turns = project.turns(place.document);
        const auto range = codebook::turnsOverlapping(*turns, place.span);
        if (range.isEmpty()) return {};
        const codebook::Turn& turn = (*turns)[static_cast<std::size_t>(range.first)];
        QStringList parts;
        if (const QString label = labelOf(project, place.document, turn.speaker); !label.isEmpty())
            parts << session.shown(label);
        if (turn.begins) parts << timeText(*turn.begins);
        if (parts.isEmpty())
            parts << QCoreApplication::translate("app::Passages", "turn %1").arg(range.first + 1);
        return parts.join(QStringLiteral(" · "));
    } catch (const codebook::Error&) {
        return {};
    }
}

QString quotationText(const Session& session, const codebook::Place& place) {
    QStringList source;
    if (const auto* document = session.study().documents.find(place.document))
        source << session.shown(document->name);
    if (const QString who = sourceOf(session, place); !who.isEmpty()) source << who;
    return QStringLiteral("“%1”\n— %2")
        .arg(wordsAt(session, place, 0).words.trimmed(), source.join(QStringLiteral(", ")));
}

}  // namespace app
