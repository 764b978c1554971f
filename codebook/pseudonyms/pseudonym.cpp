// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/pseudonyms/pseudonym.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

#include "codebook/error.h"
#include "codebook/project/step.h"
#include "codebook/pseudonyms/pseudonym_overlay.h"
#include "codebook/words.h"

namespace codebook {

namespace {

constexpr std::array kindNames{"person", "place", "organisation", "other"};

std::optional<Pseudonym> pseudonymIn(const Setting& setting) {
    if (!setting.name.startsWith(pseudonymSetting) || setting.value.isEmpty()) return std::nullopt;
    const auto json = nlohmann::json::parse(setting.value.toStdString(), nullptr, false);
    if (!json.is_object()) return std::nullopt;
    Pseudonym pseudonym;
    pseudonym.original = setting.name.mid(pseudonymSetting.size());
    pseudonym.replacement = QString::fromStdString(json.value("replacement", std::string()));
    pseudonym.kind = pseudonymKindNamed(QString::fromStdString(json.value("kind", std::string())))
                         .value_or(PseudonymKind::Other);
    pseudonym.isCaseSensitive = json.value("caseSensitive", true);
    return pseudonym;
}

}  // namespace

QString pseudonymKindName(PseudonymKind kind) {
    return QLatin1String(kindNames.at(static_cast<std::size_t>(kind)));
}

std::optional<PseudonymKind> pseudonymKindNamed(const QString& name) {
    const auto* at = std::find_if(kindNames.begin(), kindNames.end(),
                                  [&](const char* known) { return name == QLatin1String(known); });
    if (at == kindNames.end()) return std::nullopt;
    return static_cast<PseudonymKind>(at - kindNames.begin());
}

std::vector<Pseudonym> pseudonymsOf(const Study& study) {
    std::vector<Pseudonym> all;
    for (const Setting& setting : study.settings)
        if (auto pseudonym = pseudonymIn(setting)) all.push_back(std::move(*pseudonym));
    std::sort(all.begin(), all.end(), [](const Pseudonym& left, const Pseudonym& right) {
        return left.original < right.original;
    });
    return all;
}

void markName(Step& step, const Study& study, const QUuid& project, const Pseudonym& pseudonym) {
    if (pseudonym.original.trimmed().isEmpty() || pseudonym.replacement.trimmed().isEmpty())
        throw Conflict(Words::tr("A marked name needs a pseudonym."));
    std::vector<Pseudonym> all = pseudonymsOf(study);
    std::erase_if(all, [&](const Pseudonym& each) { return each.original == pseudonym.original; });
    all.push_back(pseudonym);
    const PseudonymOverlay overlay(all);
    for (const Pseudonym& each : all)
        if (!overlay.places(each.replacement).empty())
            throw Conflict(
                Words::tr("The pseudonym “%1” holds a marked name.").arg(each.replacement));
    const nlohmann::ordered_json value{{"replacement", pseudonym.replacement.toStdString()},
                                       {"kind", pseudonymKindName(pseudonym.kind).toStdString()},
                                       {"caseSensitive", pseudonym.isCaseSensitive}};
    step.setSetting(project, pseudonymSetting + pseudonym.original.simplified(),
                    QString::fromStdString(value.dump()));
}

void unmarkName(Step& step, const Study& study, const QUuid& project, const QString& original) {
    const std::vector<Pseudonym> all = pseudonymsOf(study);
    if (std::none_of(all.begin(), all.end(),
                     [&](const Pseudonym& each) { return each.original == original; }))
        throw Conflict(Words::tr("“%1” is not marked.").arg(original));
    step.setSetting(project, pseudonymSetting + original, QString());
}

}  // namespace codebook
