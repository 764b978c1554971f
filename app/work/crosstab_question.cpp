// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/crosstab_question.h"

#include <nlohmann/json.hpp>

#include <array>

#include "codebook/error.h"
#include "codebook/words.h"

namespace app {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<const char*, 4> percentNames{"", "row", "column", "total"};

}  // namespace

Percent percentNamed(const QString& name) {
    for (std::size_t i = 0; i < percentNames.size(); ++i)
        if (name == QLatin1String(percentNames[i])) return static_cast<Percent>(i);
    throw codebook::Conflict(
        codebook::Words::tr("Shares are of a row, a column or the total, not of “%1”.").arg(name));
}

QString percentName(Percent percent) {
    return QLatin1String(percentNames[static_cast<std::size_t>(percent)]);
}

QString questionToText(const CrossTabQuestion& question) {
    const auto words = [](const QString& text) { return text.toStdString(); };
    Json object{
        {"rows", words(question.rows)},     {"columns", words(question.columns)},
        {"within", words(question.within)}, {"count", words(question.count)},
        {"where", words(question.where)},   {"percent", words(percentName(question.percent))},
        {"tests", question.hasTests}};
    if (question.together != CrossTabQuestion().together)
        object["together"] = words(question.together);
    return QString::fromStdString(object.dump());
}

CrossTabQuestion questionFromText(const QString& text) {
    try {
        const Json object = Json::parse(text.toStdString());
        const auto string = [&](const char* key) {
            return QString::fromStdString(object.at(key).get<std::string>());
        };
        CrossTabQuestion question;
        question.rows = string("rows");
        question.columns = string("columns");
        question.within = string("within");
        question.count = string("count");
        question.where = string("where");
        question.percent = percentNamed(string("percent"));
        question.hasTests = object.at("tests").get<bool>();
        if (object.contains("together")) question.together = string("together");
        return question;
    } catch (const Json::exception& error) {
        throw codebook::FormatError(codebook::Words::tr("The saved analysis cannot be read."),
                                    QString::fromUtf8(error.what()));
    }
}

codebook::CrossTab answered(const codebook::Study& study, const codebook::TextSource& source,
                            const CrossTabQuestion& question,
                            std::optional<codebook::TurnSet> where,
                            std::function<bool()> isCancelled) {
    const auto rows = codebook::axisFrom(question.rows, study, {}, &source);
    const auto columns = codebook::axisFrom(question.columns, study, {}, &source);
    codebook::CrossTabOptions options;
    options.within = codebook::withinFrom(question.within);
    options.count = codebook::countFrom(question.count);
    options.where = std::move(where);
    options.isCancelled = std::move(isCancelled);
    return codebook::crossTab(study, source, rows, columns, options);
}

}  // namespace app
