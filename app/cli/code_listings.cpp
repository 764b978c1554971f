// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMap>
#include <QSet>

#include "app/cli/json.h"
#include "app/cli/listings.h"
#include "codebook/model/code_tree.h"
#include "codebook/model/study_update.h"
#include "codebook/project/project.h"

namespace app {

namespace {

using codebook::CodeId;
using codebook::Project;
using codebook::Study;

/// How often something was coded, and in how many documents.
struct Uses {
    std::vector<int> codings;
    std::vector<QSet<std::int32_t>> documents;
    std::vector<int> waiting;  ///< to be placed in a revised text: not counted among codings

    explicit Uses(std::size_t size) : codings(size), documents(size), waiting(size) {}
    void add(std::int32_t id, const codebook::Coding& coding) {
        if (!coding.isPlaced) {
            ++waiting[static_cast<std::size_t>(id)];
            return;
        }
        ++codings[static_cast<std::size_t>(id)];
        documents[static_cast<std::size_t>(id)].insert(coding.document.value);
    }
    int codingsOf(std::int32_t id) const { return codings[static_cast<std::size_t>(id)]; }
    int waitingOf(std::int32_t id) const { return waiting[static_cast<std::size_t>(id)]; }
    bool somethingWaits() const {
        return std::any_of(waiting.begin(), waiting.end(), [](int count) { return count > 0; });
    }
    qsizetype documentsOf(std::int32_t id) const {
        return documents[static_cast<std::size_t>(id)].size();
    }
};

Uses usesOfCodes(const Study& study, const codebook::CodeTree& tree) {
    Uses uses(study.codes.idLimit());
    for (const auto& coding : study.codings) uses.add(tree.effective(coding.code).value, coding);
    return uses;
}

Uses usesOfCoders(const Study& study) {
    Uses uses(study.coders.idLimit());
    for (const auto& coding : study.codings) uses.add(coding.coder.value, coding);
    return uses;
}

Json codesJson(const Study& study) {
    const codebook::CodeTree tree(study);
    const Uses uses = usesOfCodes(study, tree);
    Json list = Json::array();
    for (const CodeId id : tree.depthFirst()) {
        const codebook::Code& code = study.codes.at(id);
        list.push_back({{"path", json(tree.path(id))},
                        {"guid", json(code.guid)},
                        {"perspective", json(tree.perspective(id))},
                        {"codable", code.isCodable},
                        {"color", json(code.color)},
                        {"codings", uses.codingsOf(id.value)},
                        {"documents", uses.documentsOf(id.value)},
                        {"shortDefinition", json(code.shortDefinition)}});
        if (uses.waitingOf(id.value) > 0) list.back()["unplaced"] = uses.waitingOf(id.value);
    }
    return list;
}

Json codersJson(const Study& study) {
    const Uses uses = usesOfCoders(study);
    Json list = Json::array();
    for (const auto& coder : study.coders) {
        list.push_back({{"name", json(coder.name)},
                        {"guid", json(coder.guid)},
                        {"codings", uses.codingsOf(coder.id.value)},
                        {"documents", uses.documentsOf(coder.id.value)}});
        if (const int waiting = uses.waitingOf(coder.id.value)) list.back()["unplaced"] = waiting;
    }
    return list;
}

/// Where a case speaks, and what it has in each attribute.
struct CaseLine {
    const codebook::Case* person;
    QStringList documents;
    QStringList speakers;
    QMap<std::int32_t, QStringList> values;  // by AttributeId::value
};

std::vector<CaseLine> caseLines(const Study& study) {
    QMap<std::int32_t, CaseLine> lines;
    for (const auto& person : study.cases) lines[person.id.value].person = &person;
    for (const auto& speaker : study.speakers) {
        if (!speaker.person) continue;
        CaseLine& line = lines[speaker.person.value];
        line.documents << study.documents.at(speaker.document).name;
        line.speakers << speaker.label;
    }
    for (const auto& value : study.attributeValues)
        if (value.person) lines[value.person.value].values[value.attribute.value] = value.values;
    return {lines.begin(), lines.end()};
}

Json casesJson(const Study& study) {
    Json list = Json::array();
    for (const CaseLine& line : caseLines(study)) {
        Json attributes = Json::object();
        for (const auto& attribute : study.attributes) {
            const QStringList values = line.values.value(attribute.id.value);
            if (values.isEmpty()) continue;
            attributes[attribute.name.toStdString()] =
                values.size() == 1 ? json(values.front()) : json(values);
        }
        list.push_back({{"name", json(line.person->name)},
                        {"guid", json(line.person->guid)},
                        {"documents", json(line.documents)},
                        {"speakers", json(line.speakers)},
                        {"attributes", attributes}});
    }
    return list;
}

}  // namespace

Listing codesListing(const Project& project) {
    const Study& study = project.study();
    const codebook::CodeTree tree(study);
    const Uses uses = usesOfCodes(study, tree);
    Listing listing;
    auto& table = listing.table;
    table.addColumn(QStringLiteral("path"));
    table.addColumn(QStringLiteral("perspective"));
    table.addColumn(QStringLiteral("codings"), true);
    table.addColumn(QStringLiteral("documents"), true);
    if (uses.somethingWaits()) table.addColumn(QStringLiteral("unplaced"), true);
    table.addColumn(QStringLiteral("definition"));
    for (const CodeId id : tree.depthFirst()) {
        const codebook::Code& code = study.codes.at(id);
        const auto shown = [&](auto number) {
            return code.isCodable ? QString::number(number) : QString();
        };
        QStringList cells{tree.path(id), tree.perspective(id), shown(uses.codingsOf(id.value)),
                          shown(uses.documentsOf(id.value))};
        if (uses.somethingWaits()) cells << shown(uses.waitingOf(id.value));
        table.addRow(cells << code.shortDefinition);
    }
    listing.json = [&study] { return dumped(codesJson(study)); };
    return listing;
}

Listing codersListing(const Project& project) {
    const Study& study = project.study();
    const Uses uses = usesOfCoders(study);
    Listing listing;
    listing.table.addColumn(QStringLiteral("name"));
    listing.table.addColumn(QStringLiteral("codings"), true);
    listing.table.addColumn(QStringLiteral("documents"), true);
    if (uses.somethingWaits()) listing.table.addColumn(QStringLiteral("unplaced"), true);
    for (const auto& coder : study.coders) {
        QStringList cells{coder.name, QString::number(uses.codingsOf(coder.id.value)),
                          QString::number(uses.documentsOf(coder.id.value))};
        if (uses.somethingWaits()) cells << QString::number(uses.waitingOf(coder.id.value));
        listing.table.addRow(cells);
    }
    listing.json = [&study] { return dumped(codersJson(study)); };
    return listing;
}

Listing casesListing(const Project& project) {
    const Study& study = project.study();
    Listing listing;
    auto& table = listing.table;
    table.addColumn(QStringLiteral("case"));
    table.addColumn(QStringLiteral("document"));
    table.addColumn(QStringLiteral("speaker"));
    for (const auto& attribute : study.attributes) table.addColumn(attribute.name);
    for (const CaseLine& line : caseLines(study)) {
        QStringList cells{line.person->name, line.documents.join(QStringLiteral(", ")),
                          line.speakers.join(QStringLiteral(", "))};
        for (const auto& attribute : study.attributes)
            cells << line.values.value(attribute.id.value).join(u'|');
        table.addRow(cells);
    }
    listing.json = [&study] { return dumped(casesJson(study)); };
    return listing;
}

}  // namespace app
