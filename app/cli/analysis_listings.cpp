// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysis_listings.h"

#include "app/cli/json.h"
#include "app/cli/project_index.h"
#include "codebook/error.h"
#include "codebook/project/project.h"

namespace app {

using codebook::Coefficient;
using codebook::Project;

namespace {

QString figure(const Coefficient& coefficient) {
    return coefficient ? QString::number(*coefficient, 'f', 3) : QStringLiteral("–");
}

Json coefficientJson(const Coefficient& coefficient) {
    if (coefficient) return *coefficient;
    return {{"undefined", json(coefficient.undefinedBecause)}};
}

/// The values of a case by attribute, several joined by a bar.
QString valuesOf(const codebook::Study& study, codebook::CaseId person,
                 codebook::AttributeId attribute) {
    for (const codebook::AttributeValue& value : study.attributeValues)
        if (value.person == person && value.attribute == attribute) return value.values.join(u'|');
    return {};
}

std::size_t categoryNamed(const codebook::Axis& axis, const QString& label, const QString& what) {
    QStringList labels;
    for (const auto& category : axis.categories) labels << category.label();
    const qsizetype at = labels.indexOf(label);
    if (at < 0)
        throw codebook::Conflict(QStringLiteral("There is no %1 “%2”; there are %3.")
                                     .arg(what, label, labels.join(QStringLiteral(", "))));
    return static_cast<std::size_t>(at);
}

}  // namespace

Listing relationsListing(const std::vector<codebook::CodeRelation>& relations,
                         const std::vector<codebook::AxisCategory>& categories) {
    Listing listing;
    listing.table.addColumn(QStringLiteral("code"));
    listing.table.addColumn(QStringLiteral("other"));
    for (const char* number : {"passages", "of other", "together", "c", "jaccard"})
        listing.table.addColumn(QLatin1String(number), true);
    Json list = Json::array();
    for (const codebook::CodeRelation& relation : relations) {
        const QString first = categories[relation.first].label();
        const QString second = categories[relation.second].label();
        listing.table.addRow({first, second, QString::number(relation.firstPassages),
                              QString::number(relation.secondPassages),
                              QString::number(relation.together), figure(relation.coefficient),
                              figure(relation.jaccard)});
        list.push_back({{"code", json(first)},
                        {"other", json(second)},
                        {"passages", relation.firstPassages},
                        {"passagesOfOther", relation.secondPassages},
                        {"together", relation.together},
                        {"c", coefficientJson(relation.coefficient)},
                        {"jaccard", coefficientJson(relation.jaccard)}});
    }
    listing.json = [list = std::move(list)] { return dumped(list); };
    return listing;
}

Listing saturationListing(const Project& project,
                          const std::vector<codebook::SaturationStep>& steps) {
    Listing listing;
    listing.table.addColumn(QStringLiteral("document"));
    for (const char* number : {"codes", "new", "so far"})
        listing.table.addColumn(QLatin1String(number), true);
    listing.table.addColumn(QStringLiteral("new codes"));
    Json list = Json::array();
    for (const codebook::SaturationStep& step : steps) {
        const QString name = project.study().documents.at(step.document).name;
        listing.table.addRow({name, QString::number(step.codes),
                              QString::number(step.newCodes.size()), QString::number(step.soFar),
                              step.newCodes.join(QStringLiteral(", "))});
        list.push_back({{"document", json(name)},
                        {"codes", step.codes},
                        {"newCodes", json(step.newCodes)},
                        {"soFar", step.soFar}});
    }
    listing.json = [list = std::move(list)] { return dumped(list); };
    return listing;
}

Listing caseCodesListing(const Project& project, bool isPresence) {
    const codebook::Study& study = project.study();
    const auto table = codebook::caseCodes(study, project, codebook::appliedCodes(study));
    Listing listing;
    listing.table.addColumn(QStringLiteral("case"));
    for (const codebook::Attribute& attribute : study.attributes)
        listing.table.addColumn(attribute.name);
    for (const QString& code : table.codes) listing.table.addColumn(code, true);
    Json list = Json::array();
    for (std::size_t row = 0; row < table.cases.size(); ++row) {
        const QString name = study.cases.at(table.cases[row]).name;
        QStringList cells{name};
        Json attributes = Json::object();
        for (const codebook::Attribute& attribute : study.attributes) {
            cells << valuesOf(study, table.cases[row], attribute.id);
            attributes[attribute.name.toStdString()] = json(cells.back());
        }
        Json codes = Json::object();
        for (std::size_t code = 0; code < table.counts[row].size(); ++code) {
            const std::int64_t count = table.counts[row][code];
            const std::int64_t shown = isPresence ? std::int64_t{count > 0} : count;
            cells << QString::number(shown);
            codes[table.codes[static_cast<qsizetype>(code)].toStdString()] = shown;
        }
        listing.table.addRow(cells);
        list.push_back({{"case", json(name)},
                        {"attributes", std::move(attributes)},
                        {"codes", std::move(codes)}});
    }
    if (table.unspoken > 0)
        listing.table.notes
            << QStringLiteral("Not counted: %1 codings where no case speaks.").arg(table.unspoken);
    listing.json = [list = std::move(list)] { return dumped(list); };
    return listing;
}

Listing negativeCasesListing(const Project& project, const CrossTabQuestion& question,
                             const QString& row, const QString& column) {
    const codebook::Study& study = project.study();
    const auto rows = codebook::axisFrom(question.rows, study);
    const auto columns = codebook::axisFrom(question.columns, study);
    codebook::CrossTabOptions options;
    options.within = codebook::withinFrom(question.within);
    if (!question.where.isEmpty()) options.where = turnsWhere(project, question.where);
    const auto cases = codebook::negativeCases(
        study, project, rows, columns, categoryNamed(rows, row, QStringLiteral("row")),
        categoryNamed(columns, column, QStringLiteral("column")), options);
    Listing listing;
    listing.table.title =
        QStringLiteral("Cases with “%1” and nothing in “%1 × %2”").arg(row, column);
    listing.table.addColumn(QStringLiteral("case"));
    listing.table.addColumn(QStringLiteral("passages"), true);
    listing.table.addColumn(QStringLiteral("documents"));
    Json list = Json::array();
    for (const codebook::NegativeCase& negative : cases) {
        QStringList documents;
        Json places = Json::array();
        for (const codebook::Place& place : negative.places) {
            const QString name = study.documents.at(place.document).name;
            if (!documents.contains(name)) documents << name;
            places.push_back(
                {{"document", json(name)}, {"begin", place.span.begin}, {"end", place.span.end}});
        }
        const QString name = study.cases.at(negative.person).name;
        listing.table.addRow(
            {name, QString::number(negative.places.size()), documents.join(QStringLiteral(", "))});
        list.push_back({{"case", json(name)}, {"passages", std::move(places)}});
    }
    listing.json = [list = std::move(list)] { return dumped(list); };
    return listing;
}

}  // namespace app
