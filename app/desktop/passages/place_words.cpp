// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/place_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/desktop/session/session.h"
#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/pseudonyms/pseudonym_overlay.h"
#include "indexer/search/context.h"

namespace app {

using codebook::Project;

namespace {

constexpr std::int32_t LongestWord = 60;  // characters, the blank behind it included

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

PlaceWords wordsAt(const Session& session, const codebook::Place& place, int context) {
    try {
        if (context == 0) return {{}, session.shownWords(place.document, place.span), {}};
        const auto text = session.project().text(place.document);
        const codebook::Document* document = session.study().documents.find(place.document);
        const auto around = [&](const codebook::DocumentText& shown, codebook::Span span) {
            const auto found = indexer::contextOf(shown, span, context, indexer::ContextUnit::Words,
                                                  document ? document->language : QString());
            return PlaceWords{found.before, found.text, found.after};
        };
        if (!session.pseudonyms()) return around(*text, place.span);
        const auto piece = codebook::replacedAround(*session.pseudonyms(), *text, place.span,
                                                    context * LongestWord);
        return around(piece.text, piece.span);
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
        source << session.shownName(document->id);
    if (const QString who = sourceOf(session, place); !who.isEmpty()) source << who;
    return QStringLiteral("“%1”\n— %2")
        .arg(wordsAt(session, place, 0).words.trimmed(), source.join(QStringLiteral(", ")));
}

}  // namespace app
