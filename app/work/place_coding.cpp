// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/place_coding.h"

#include "app/work/named_codes.h"
#include "codebook/model/schema.h"
#include "codebook/project/coding_verbs.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "codebook/words.h"

namespace app {

namespace {

using codebook::Place;
using codebook::Project;

/// Takes out what the coder has coded so. @returns how many
std::size_t takeCoded(const Project& project, codebook::CodeId code, std::set<Place>& places) {
    const codebook::CoderId coder = codebook::coderNamed(project.study(), project.coderName());
    std::size_t taken = 0;
    if (!code || !coder) return taken;
    for (const auto& coding : project.study().codings)
        if (coding.isPlaced && coding.code == code && coding.coder == coder)
            taken += places.erase({coding.document, coding.span});
    return taken;
}

}  // namespace

CodedPlaces codePlaces(Project& project, std::set<Place> places, const PlaceCoding& coding) {
    CodedPlaces coded;
    codebook::Step step(project.study(), coding.stepText);
    NamedCodes codes(project.study(), step);
    const QUuid code = codes.at(coding.code);
    const codebook::CodeId known = codes.known(coding.code);
    coded.notes << codes.notes();
    if (const std::size_t already = takeCoded(project, known, places); already > 0)
        coded.notes << codebook::Words::tr("%1 places are coded so already.").arg(already);
    coded.places.assign(places.begin(), places.end());
    const QString said = coding.isDryRun
                             ? codebook::Words::tr("%1 places would be coded with “%2”.")
                             : codebook::Words::tr("%1 places are coded with “%2”.");
    coded.notes << said.arg(QString::number(places.size()), coding.code);
    if (coding.isDryRun || places.empty()) return coded;
    codebook::CodingVerbs verbs(project, step);
    for (const Place& place : places) {
        const QUuid made = verbs.apply(place.document, place.span, code);
        if (!made.isNull() && !coding.memo.isEmpty())
            step.editCoding(made, {{codebook::field::coding::memo, coding.memo}});
    }
    project.execute(step.command());
    return coded;
}

}  // namespace app
