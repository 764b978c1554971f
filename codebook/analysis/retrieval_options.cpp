// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/retrieval.h"
#include "codebook/error.h"
#include "codebook/words.h"

namespace codebook {

namespace {

int distanceAfter(const QString& words, QLatin1String prefix) {
    if (!words.startsWith(prefix)) return -1;
    bool isNumber = false;
    const int distance = words.mid(prefix.size()).toInt(&isNumber);
    return isNumber ? distance : -1;
}

}  // namespace

Relation relationFrom(const QString& words) {
    using enum Relation::Kind;
    if (words == QLatin1String("overlap")) return {Overlap, 0};
    if (words == QLatin1String("turn")) return {NearTurns, 0};
    if (words == QLatin1String("document")) return {SameDocument, 0};
    for (const auto& [prefix, kind] : {std::pair(QLatin1String("near:"), NearWords),
                                       std::pair(QLatin1String("characters:"), NearCharacters),
                                       std::pair(QLatin1String("turns:"), NearTurns)})
        if (const int distance = distanceAfter(words, prefix); distance >= 0)
            return {kind, distance};
    throw Conflict(Words::tr("“%1” is no relation; use overlap, near:N, characters:N, turn, "
                             "turns:N or document.")
                       .arg(words));
}

std::vector<Exclusion> exclusions(const LeftOut& leftOut) {
    std::vector<Exclusion> all{
        {Words::tr("codings by coders who are not asked for"), leftOut.otherCoders},
        {Words::tr("codings in documents or turns that do not meet the condition"),
         leftOut.elsewhere},
        {Words::tr("codings that wait to be placed in a revised text"), leftOut.waiting},
        {Words::tr("codings beside which the other codes do not stand as asked"), leftOut.unmet}};
    std::erase_if(all, [](const Exclusion& exclusion) { return exclusion.count == 0; });
    return all;
}

RetrievalResult missingPerspective(const Study& study, const TextSource& source,
                                   const QString& from, const QString& to) {
    RetrievalQuestion question;
    question.perspective = from;
    question.lackedPerspective = to;
    return retrieve(study, source, question);
}

}  // namespace codebook
