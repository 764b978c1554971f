// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_recipe.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/lookup.h"
#include "codebook/words.h"

namespace app {

namespace {

using codebook::Words;
using Json = nlohmann::ordered_json;

constexpr std::array<const char*, reportPartCount> partNames{
    "methods", "tables", "figures", "agreement", "quotations", "codebook", "sources"};

Json words(const QString& text) { return text.toStdString(); }
Json words(const QStringList& texts) {
    Json list = Json::array();
    for (const QString& text : texts) list.push_back(text.toStdString());
    return list;
}

/// Reads what is there, and leaves the rest as it is.
class RecipeReader {
   public:
    explicit RecipeReader(const Json& object) : m_object(object) {}
    void read(const char* key, QString& into) const {
        if (m_object.contains(key))
            into = QString::fromStdString(m_object.at(key).get<std::string>());
    }
    void read(const char* key, bool& into) const {
        if (m_object.contains(key)) into = m_object.at(key).get<bool>();
    }
    void read(const char* key, int& into) const {
        if (m_object.contains(key)) into = m_object.at(key).get<int>();
    }
    void read(const char* key, QStringList& into) const {
        if (!m_object.contains(key)) return;
        into.clear();
        for (const Json& text : m_object.at(key))
            into << QString::fromStdString(text.get<std::string>());
    }

   private:
    const Json& m_object;
};

}  // namespace

QString partName(ReportPart part) {
    return QLatin1String(partNames[static_cast<std::size_t>(part)]);
}

QString partTitle(ReportPart part) {
    switch (part) {
        case ReportPart::Methods:
            return Words::tr("Methods account");
        case ReportPart::Tables:
            return Words::tr("Tables");
        case ReportPart::Figures:
            return Words::tr("Figures");
        case ReportPart::Agreement:
            return Words::tr("Agreement between coders");
        case ReportPart::Quotations:
            return Words::tr("Quotation book");
        case ReportPart::Codebook:
            return Words::tr("Codebook");
        case ReportPart::Sources:
            break;
    }
    return Words::tr("Sources");
}

ReportPart partNamed(const QString& name) {
    QStringList known;
    for (std::size_t i = 0; i < partNames.size(); ++i) {
        known << QLatin1String(partNames[i]);
        if (name == known.back()) return static_cast<ReportPart>(i);
    }
    throw codebook::Conflict(Words::tr("A report has no part “%1”; its parts are %2.")
                                 .arg(name, known.join(QStringLiteral(", "))));
}

QString recipeToText(const ReportRecipe& recipe) {
    QStringList parts;
    for (const ReportPart part : recipe.parts) parts << partName(part);
    QStringList formats;
    for (const auto format : recipe.formats) formats << codebook::suffixOf(format);
    Json answers = Json::object();
    for (auto answer = recipe.answers.begin(); answer != recipe.answers.end(); ++answer)
        answers[std::to_string(answer.key())] = words(answer.value());
    // Under these keys renamed codes, attributes and cross-tabs are followed.
    return QString::fromStdString(Json{
        {"title", words(recipe.title)},
        {"author", words(recipe.author)},
        {"attribution", words(recipe.attribution)},
        {"language", words(recipe.language)},
        {"parts", words(parts)},
        {"apart", recipe.isEachApart},
        {"formats", words(formats)},
        {"case", recipe.namesCase},
        {"document", recipe.namesDocument},
        {"place", recipe.tellsPlace},
        {"attribute", words(recipe.attributes)},
        {"codes", words(recipe.codes)},
        {"memos", recipe.hasMemos},
        {"most", recipe.mostQuotations},
        {"crosstabs", words(recipe.crosstabs)},
        {"attributedBy", words(recipe.attributionAttribute)},
        {"answers",
         std::move(answers)}}.dump());
}

ReportRecipe recipeFromText(const QString& text) {
    try {
        const Json object = Json::parse(text.toStdString());
        if (!object.is_object()) throw codebook::FormatError(QString());
        const RecipeReader reader(object);
        ReportRecipe recipe;
        reader.read("title", recipe.title);
        reader.read("author", recipe.author);
        reader.read("attribution", recipe.attribution);
        reader.read("language", recipe.language);
        reader.read("apart", recipe.isEachApart);
        reader.read("case", recipe.namesCase);
        reader.read("document", recipe.namesDocument);
        reader.read("place", recipe.tellsPlace);
        reader.read("attribute", recipe.attributes);
        reader.read("codes", recipe.codes);
        reader.read("memos", recipe.hasMemos);
        reader.read("most", recipe.mostQuotations);
        reader.read("crosstabs", recipe.crosstabs);
        reader.read("attributedBy", recipe.attributionAttribute);
        QStringList names;
        if (object.contains("parts")) {
            reader.read("parts", names);
            recipe.parts.clear();
            for (const QString& name : names) recipe.parts.push_back(partNamed(name));
        }
        if (object.contains("formats")) {
            reader.read("formats", names);
            recipe.formats.clear();
            for (const QString& name : names)
                if (const auto format = codebook::manuscriptFormatNamed(name))
                    recipe.formats.push_back(*format);
        }
        if (object.contains("answers"))
            for (const auto& [number, answer] : object.at("answers").items())
                recipe.answers.insert(QString::fromStdString(number).toInt(),
                                      QString::fromStdString(answer.get<std::string>()));
        return recipe;
    } catch (const std::exception& error) {
        throw codebook::FormatError(Words::tr("The saved report recipe cannot be read."),
                                    QString::fromUtf8(error.what()));
    }
}

void requireKnown(const ReportRecipe& recipe, const codebook::Study& study) {
    if (recipe.parts.empty() || recipe.formats.empty())
        throw codebook::Conflict(Words::tr("A report needs at least one part and one format."));
    for (const QString& name : recipe.attributes + QStringList{recipe.attributionAttribute})
        if (!name.isEmpty() && !codebook::attributeNamed(study, name))
            throw codebook::Conflict(
                Words::tr("There is no attribute “%1” in the project.").arg(name));
    for (const QString& name : recipe.crosstabs)
        if (std::none_of(study.analyses.begin(), study.analyses.end(), [&](const auto& analysis) {
                return analysis.kind == u"crosstab" && analysis.name == name;
            }))
            throw codebook::Conflict(Words::tr("There is no saved cross-tab “%1”.").arg(name));
    const codebook::CodeTree tree(study);
    for (const QString& path : codebook::pathList(recipe.codes)) tree.resolve(path);
}

QStringList recipeNames(const codebook::Study& study) {
    QStringList names;
    for (const auto& analysis : study.analyses)
        if (analysis.kind == reportKind) names << analysis.name;
    return names;
}

ReportRecipe recipeNamed(const codebook::Study& study, const QString& name) {
    for (const auto& analysis : study.analyses)
        if (analysis.kind == reportKind && analysis.name == name)
            return recipeFromText(analysis.parameters);
    const QStringList known = recipeNames(study);
    throw codebook::Conflict(
        known.isEmpty() ? Words::tr("There is no report recipe “%1”; none is saved.").arg(name)
                        : Words::tr("There is no report recipe “%1”; saved are %2.")
                              .arg(name, known.join(QStringLiteral(", "))));
}

}  // namespace app
