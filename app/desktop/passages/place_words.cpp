// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/place_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "indexer/search/context.h"

namespace app {

using codebook::Project;

namespace {

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

PlaceWords wordsAt(const Project& project, const codebook::Place& place, int context) {
    try {
        const auto text = project.text(place.document);
        if (context == 0) return {{}, text->slice(place.span), {}};
        const codebook::Document* document = project.study().documents.find(place.document);
        const auto around =
            indexer::contextOf(*text, place.span, context, indexer::ContextUnit::Words,
                               document ? document->language : QString());
        return {around.before, around.text, around.after};
    } catch (const codebook::Error&) {
        return {};  // a row without its words is better than a list that cannot be painted
    }
}

QString sourceOf(const Project& project, const codebook::Place& place) {
    try {
        const auto turns = project.turns(place.document);
        const auto range = codebook::turnsOverlapping(*turns, place.span);
        if (range.isEmpty()) return {};
        const codebook::Turn& turn = (*turns)[static_cast<std::size_t>(range.first)];
        QStringList parts;
        if (const QString label = labelOf(project, place.document, turn.speaker); !label.isEmpty())
            parts << label;
        if (turn.begins) parts << timeText(*turn.begins);
        if (parts.isEmpty())
            parts << QCoreApplication::translate("app::Passages", "turn %1").arg(range.first + 1);
        return parts.join(QStringLiteral(" · "));
    } catch (const codebook::Error&) {
        return {};
    }
}

QString quotationText(const Project& project, const codebook::Place& place) {
    QStringList source;
    if (const auto* document = project.study().documents.find(place.document))
        source << document->name;
    if (const QString who = sourceOf(project, place); !who.isEmpty()) source << who;
    return QStringLiteral("“%1”\n— %2")
        .arg(wordsAt(project, place, 0).words.trimmed(), source.join(QStringLiteral(", ")));
}

}  // namespace app
