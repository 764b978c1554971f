// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/search_question.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

#include "codebook/error.h"
#include "codebook/words.h"

namespace app {

namespace {

using Json = nlohmann::ordered_json;
using By = LineGroups::By;

constexpr std::array orderNames{"document", "left", "right", "found"};
constexpr std::array groupNames{"none", "document", "speaker"};
constexpr const char* AttributePrefix = "attribute:";
constexpr int MostSortedWords = 3;

codebook::FormatError unreadable(const QString& detail) {
    return codebook::FormatError(codebook::Words::tr("The saved search cannot be read."), detail);
}

template <std::size_t Count>
std::uint8_t numberOf(const std::array<const char*, Count>& names, const QString& name) {
    const auto at = std::find_if(names.begin(), names.end(),
                                 [&](const char* known) { return name == QLatin1String(known); });
    if (at == names.end()) throw unreadable(name);
    return static_cast<std::uint8_t>(at - names.begin());
}

QString groupText(const LineGroups& groups) {
    if (groups.by == By::Attribute) return QLatin1String(AttributePrefix) + groups.attribute;
    return QLatin1String(groupNames[static_cast<std::size_t>(groups.by)]);
}

LineGroups groupsFrom(const QString& text) {
    if (text.startsWith(QLatin1String(AttributePrefix)))
        return {By::Attribute, text.mid(QLatin1String(AttributePrefix).size())};
    return {static_cast<By>(numberOf(groupNames, text)), {}};
}

}  // namespace

QString searchToText(const SearchQuestion& question) {
    const Json object{{"query", question.query.toStdString()},
                      {"sort", orderNames[static_cast<std::size_t>(question.order)]},
                      {"sort-words", question.sortedWords},
                      {"group", groupText(question.groups).toStdString()}};
    return QString::fromStdString(object.dump());
}

SearchQuestion searchFromText(const QString& text) {
    try {
        const Json object = Json::parse(text.toStdString());
        const auto string = [&](const char* key) {
            return QString::fromStdString(object.at(key).get<std::string>());
        };
        SearchQuestion question;
        question.query = string("query");
        if (object.contains("sort"))
            question.order = static_cast<LineOrder>(numberOf(orderNames, string("sort")));
        if (object.contains("sort-words"))
            question.sortedWords =
                std::clamp(object.at("sort-words").get<int>(), 1, MostSortedWords);
        if (object.contains("group")) question.groups = groupsFrom(string("group"));
        return question;
    } catch (const Json::exception& error) {
        throw unreadable(QString::fromUtf8(error.what()));
    }
}

}  // namespace app
