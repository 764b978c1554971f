// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/autocode_listing.h"

#include "app/cli/command.h"
#include "app/cli/json.h"
#include "codebook/project/project.h"

namespace app {

using codebook::Place;
using codebook::Project;

namespace {

/// @param hasCodes each has a code of its own, which is listed
Listing listed(const Project& project, const std::vector<PlannedCoding>& codings, bool hasCodes) {
    Listing listing;
    listing.table.addColumn(QStringLiteral("document"));
    listing.table.addColumn(QStringLiteral("begin"), true);
    listing.table.addColumn(QStringLiteral("end"), true);
    if (hasCodes) listing.table.addColumn(QStringLiteral("code"));
    listing.table.addColumn(QStringLiteral("text"));
    Json list = Json::array();
    for (const auto& [place, code] : codings) {
        const QString name = project.study().documents.at(place.document).name;
        const QString text = project.text(place.document)->slice(place.span);
        QStringList cells{name, QString::number(place.span.begin), QString::number(place.span.end)};
        Json object{{"document", json(name)}, {"begin", place.span.begin}, {"end", place.span.end}};
        if (hasCodes) {
            cells << code;
            object["code"] = json(code);
        }
        listing.table.addRow(cells << text.simplified());
        object["text"] = json(text);
        list.push_back(std::move(object));
    }
    listing.json = [list = std::move(list)] { return dumped(list); };
    return listing;
}

}  // namespace

AutocodeUnit autocodeUnitNamed(const QString& name) {
    if (name == QLatin1String("match")) return AutocodeUnit::Match;
    if (name == QLatin1String("sentence")) return AutocodeUnit::Sentence;
    if (name == QLatin1String("turn")) return AutocodeUnit::Turn;
    throw UsageError(QStringLiteral("--unit takes match, sentence or turn, not “%1”.").arg(name));
}

PlanSource planSourceNamed(const QString& name) {
    if (name == QLatin1String("speakers")) return PlanSource::Speakers;
    if (name == QLatin1String("headings")) return PlanSource::Headings;
    if (name == QLatin1String("questions")) return PlanSource::Questions;
    throw UsageError(
        QStringLiteral("--by takes speakers, headings or questions, not “%1”.").arg(name));
}

Listing plannedListing(const Project& project, const std::vector<PlannedCoding>& codings) {
    return listed(project, codings, true);
}

Listing autocodeListing(const Project& project, const AutocodeReport& report) {
    std::vector<PlannedCoding> codings;
    for (const Place& place : report.places) codings.push_back({place, {}});
    return listed(project, codings, false);
}

}  // namespace app
