// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/place_coding.h"

#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/coding_verbs.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "codebook/words.h"

namespace app {

namespace {

using codebook::Place;
using codebook::Project;

/// The code that the path names, or a new one at that path, below codes that are created too.
QUuid codeAt(const Project& project, codebook::Step& step, const QString& path,
             codebook::CodeId& known, QStringList& notes) {
    const codebook::CodeTree tree(project.study());
    if (const auto named = tree.named(path); !named.empty()) {
        known = tree.resolve(path);
        const codebook::Code& code = project.study().codes.at(known);
        if (!code.isCodable)
            throw codebook::Conflict(
                codebook::Words::tr("“%1” is a folder; codings need a code below it.").arg(path));
        return code.guid;
    }
    QUuid parent;
    QStringList above;
    for (const QString& level : codebook::pathLevels(path)) {
        above << codebook::escapedName(level);
        const auto existing = tree.named(above.join(u'/'));
        const bool isThere =
            existing.size() == 1 && tree.path(existing.front()) == above.join(u'/');
        codebook::Code code;
        code.name = level;
        parent =
            isThere ? project.study().codes.at(existing.front()).guid : step.addCode(code, parent);
    }
    notes << codebook::Words::tr("The code “%1” did not exist and is created.").arg(path);
    return parent;
}

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
    codebook::CodeId known;
    const QUuid code = codeAt(project, step, coding.code, known, coded.notes);
    if (const std::size_t already = takeCoded(project, known, places); already > 0)
        coded.notes << codebook::Words::tr("%1 places are coded so already.").arg(already);
    coded.places.assign(places.begin(), places.end());
    const QString said = coding.isDryRun
                             ? codebook::Words::tr("%1 places would be coded with “%2”.")
                             : codebook::Words::tr("%1 places are coded with “%2”.");
    coded.notes << said.arg(QString::number(places.size()), coding.code);
    if (coding.isDryRun || places.empty()) return coded;
    codebook::CodingVerbs verbs(project, step);
    for (const Place& place : places) verbs.apply(place.document, place.span, code);
    project.execute(step.command());
    return coded;
}

}  // namespace app
