// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_asked.h"

#include "app/cli/project_index.h"
#include "app/report/coreq_checklist.h"
#include "codebook/error.h"
#include "codebook/model/code_tree.h"

namespace app {

namespace {

QStringList listIn(const QString& text) {
    QStringList names;
    for (const QString& name : codebook::pathList(text))
        if (!name.trimmed().isEmpty()) names << name.trimmed();
    return names;
}

std::vector<ReportPart> partsIn(const QString& text) {
    std::vector<ReportPart> parts;
    for (const QString& name : listIn(text)) {
        try {
            parts.push_back(partNamed(name));
        } catch (const codebook::Conflict& error) {
            throw UsageError(error.message());
        }
    }
    return parts;
}

std::vector<codebook::ManuscriptFormat> formatsIn(const QString& text) {
    std::vector<codebook::ManuscriptFormat> formats;
    for (const QString& name : listIn(text)) {
        const auto format = codebook::manuscriptFormatNamed(name);
        if (!format)
            throw UsageError(
                QStringLiteral("A report is written as docx, odt, html, tex, pdf or md, not “%1”.")
                    .arg(name));
        formats.push_back(*format);
    }
    return formats;
}

void describeBy(ReportRecipe& recipe, const QString& text) {
    const QStringList asked = listIn(text);
    for (const QString& word : asked)
        if (word != u"case" && word != u"document" && word != u"place")
            throw UsageError(
                QStringLiteral("--describe takes case, document and place, not “%1”.").arg(word));
    recipe.namesCase = asked.contains(QStringLiteral("case"));
    recipe.namesDocument = asked.contains(QStringLiteral("document"));
    recipe.tellsPlace = asked.contains(QStringLiteral("place"));
}

/// "NUMBER=TEXT"; without a text the answer is taken away.
void answer(ReportRecipe& recipe, const QString& text) {
    const qsizetype sign = text.indexOf(u'=');
    bool isNumber = false;
    const int number = text.left(sign).toInt(&isNumber);
    if (sign < 0 || !isNumber || number < 1 || number > checklistItemCount)
        throw UsageError(
            QStringLiteral("--answer takes NUMBER=TEXT with a number from 1 to %1, not “%2”.")
                .arg(checklistItemCount)
                .arg(text));
    const QString words = text.mid(sign + 1).trimmed();
    if (words.isEmpty())
        recipe.answers.remove(number);
    else
        recipe.answers.insert(number, words);
}

}  // namespace

std::vector<QCommandLineOption> recipeOptions() {
    const auto option = [](const char* name, const char* help, const char* value) {
        return valueOption(QLatin1String(name), QString::fromUtf8(help), QLatin1String(value));
    };
    return {
        option("parts",
               "In this order: methods, tables, figures, agreement, quotations, codebook, sources "
               "(all if not given).",
               "PART,PART…"),
        option("formats", "docx, odt, html, tex, pdf, md; docx,html if not given.", "FORMAT,…"),
        flagOption(QStringLiteral("apart"), QStringLiteral("A file a part, not one report.")),
        option("title", "Of the report; else the project's name.", "TEXT"),
        option("author", "The line below the title.", "TEXT"),
        option("attribution", "The line at the foot of every page.", "TEXT"),
        option("language", "Of the report's own words: en or sv.", "LANGUAGE"),
        option("describe", "How the quoted are described: case, document, place; all if not given.",
               "WHAT,…"),
        option("attributes", "Attributes to describe them by.", "NAME,NAME…"),
        option("attributed-by", "The attribute of documents that holds their attribution line.",
               "NAME"),
        option("codes", "The themes of the quotation book; else every code at the top.",
               "PATH,PATH…"),
        option("crosstabs", "Which saved cross-tabs; else all.", "NAME,NAME…"),
        option("most", "So many quotations of a code, from as many cases as possible.", "N"),
        flagOption(QStringLiteral("no-memos"), QStringLiteral("Leaves out memos.")),
        option("answer", "What the authors answer to an item of the checklist; several times.",
               "NUMBER=TEXT")};
}

ReportRecipe recipeFrom(const Arguments& arguments, const codebook::Study& study,
                        ReportRecipe recipe) {
    const auto take = [&](const char* option, QString& into) {
        if (arguments.has(QLatin1String(option))) into = arguments.value(QLatin1String(option));
    };
    take("title", recipe.title);
    take("author", recipe.author);
    take("attribution", recipe.attribution);
    take("language", recipe.language);
    take("codes", recipe.codes);
    take("attributed-by", recipe.attributionAttribute);
    if (recipe.language != u"en" && recipe.language != u"sv")
        throw UsageError(
            QStringLiteral("A report is in en or sv, not in “%1”.").arg(recipe.language));
    if (arguments.has(QStringLiteral("parts")))
        recipe.parts = partsIn(arguments.value(QStringLiteral("parts")));
    if (arguments.has(QStringLiteral("formats")))
        recipe.formats = formatsIn(arguments.value(QStringLiteral("formats")));
    if (arguments.has(QStringLiteral("describe")))
        describeBy(recipe, arguments.value(QStringLiteral("describe")));
    if (arguments.has(QStringLiteral("attributes")))
        recipe.attributes = listIn(arguments.value(QStringLiteral("attributes")));
    if (arguments.has(QStringLiteral("crosstabs")))
        recipe.crosstabs = listIn(arguments.value(QStringLiteral("crosstabs")));
    recipe.mostQuotations = arguments.number(QStringLiteral("most"), recipe.mostQuotations);
    if (arguments.has(QStringLiteral("apart"))) recipe.isEachApart = true;
    if (arguments.has(QStringLiteral("no-memos"))) recipe.hasMemos = false;
    for (const QString& text : arguments.values(QStringLiteral("answer"))) answer(recipe, text);
    if (recipe.parts.empty() || recipe.formats.empty())
        throw UsageError(QStringLiteral("A report needs at least one part and one format."));
    requireKnown(recipe, study);
    return recipe;
}

ReportMaterial reportMaterial(const codebook::Project& project) {
    ReportMaterial material = materialOf(project);
    material.turnsWhere = [&project](const QString& where) { return turnsWhere(project, where); };
    return material;
}

}  // namespace app
