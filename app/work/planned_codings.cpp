// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/planned_codings.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/work/named_codes.h"
#include "codebook/model/schema.h"
#include "codebook/project/coding_verbs.h"
#include "codebook/project/project.h"

namespace app {

using codebook::CodeId;
using codebook::Place;

std::vector<PlannedCoding> stillToMake(std::vector<PlannedCoding> codings,
                                       const codebook::Study& study, codebook::CoderId coder,
                                       int* already) {
    std::sort(codings.begin(), codings.end(), [](const auto& left, const auto& right) {
        return left.place != right.place ? left.place < right.place : left.code < right.code;
    });
    codings.erase(std::unique(codings.begin(), codings.end()), codings.end());
    const codebook::CodeTree tree(study);
    std::map<QString, CodeId> codes;
    for (const PlannedCoding& planned : codings)
        if (const auto [entry, isNew] = codes.try_emplace(planned.code); isNew)
            if (const auto named = tree.named(planned.code); named.size() == 1)
                entry->second = named.front();
    std::set<CodeId> wanted;
    for (const auto& [path, code] : codes)
        if (code) wanted.insert(code);
    std::set<std::pair<CodeId, Place>> made;
    if (coder)
        for (const codebook::Coding& coding : study.codings)
            if (coding.isPlaced && coding.coder == coder && wanted.contains(coding.code))
                made.insert({coding.code, {coding.document, coding.span}});
    const auto left = std::erase_if(codings, [&](const PlannedCoding& planned) {
        return made.contains({codes[planned.code], planned.place});
    });
    if (already) *already = static_cast<int>(left);
    return codings;
}

QStringList codePlanned(codebook::Project& project, const std::vector<PlannedCoding>& codings,
                        const QString& stepText, const QString& memo) {
    codebook::Step step(project.study(), stepText);
    NamedCodes codes(project.study(), step);
    codebook::CodingVerbs verbs(project, step);
    // Code by code, so that what is coded with each is looked up once.
    std::map<QString, std::vector<Place>> places;
    for (const PlannedCoding& planned : codings) places[planned.code].push_back(planned.place);
    bool isAny = false;
    for (const auto& [path, of] : places) {
        const QUuid code = codes.at(path);
        for (const Place& place : of) {
            const QUuid coding = verbs.apply(place.document, place.span, code);
            if (coding.isNull()) continue;
            isAny = true;
            if (!memo.isEmpty()) step.editCoding(coding, {{codebook::field::coding::memo, memo}});
        }
    }
    if (isAny) project.execute(step.command());
    return codes.notes();
}

}  // namespace app
