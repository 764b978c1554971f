// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"
#include "app/cli/listings.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/store/store.h"

namespace app {

namespace {

using codebook::Coding;
using codebook::CodingDetail;
using codebook::CodingId;
using codebook::Project;

struct CodingLine {
    const Coding* coding;
    CodingDetail detail;
};

/// Codings in the order in which the documents are read.
std::vector<CodingLine> codingLines(const Project& project) {
    std::vector<CodingLine> lines;
    lines.reserve(project.study().codings.count());
    project.forEachCodingDetail([&](const CodingDetail& detail) {
        lines.push_back({&project.study().codings.at(detail.id), detail});
    });
    std::sort(lines.begin(), lines.end(), [](const CodingLine& a, const CodingLine& b) {
        return std::tuple(a.coding->document, a.coding->span, a.coding->id) <
               std::tuple(b.coding->document, b.coding->span, b.coding->id);
    });
    return lines;
}

Listing listingOf(const Project& project, const std::vector<CodingLine>& lines) {
    const auto& study = project.study();
    const codebook::CodeTree tree(study);
    Listing listing;
    auto& table = listing.table;
    table.addColumn(QStringLiteral("document"));
    table.addColumn(QStringLiteral("begin"), true);
    table.addColumn(QStringLiteral("end"), true);
    for (const char* header : {"code", "coder", "text", "memo"})
        table.addColumn(QLatin1String(header));
    Json list = Json::array();
    for (const CodingLine& line : lines) {
        const QString document = study.documents.at(line.coding->document).name;
        const QString code = tree.path(tree.effective(line.coding->code));
        const QString coder = study.coders.at(line.coding->coder).name;
        table.addRow({document, QString::number(line.coding->span.begin),
                      QString::number(line.coding->span.end), code, coder,
                      line.detail.text.simplified(), line.detail.memo.simplified()});
        list.push_back(
            {{"guid", json(line.detail.guid)},
             {"document", json(document)},
             {"begin", line.coding->span.begin},
             {"end", line.coding->span.end},
             {"code", json(code)},
             {"coder", json(coder)},
             {"memo", json(line.detail.memo)},
             {"weight", line.coding->weight == 0 ? Json() : Json(line.coding->weight)},
             {"text", json(line.detail.text)},
             {"created", json(QDateTime::fromMSecsSinceEpoch(line.detail.created, Qt::UTC)
                                  .toString(Qt::ISODateWithMs))}});
    }
    listing.json = [list = std::move(list)] { return dumped(list); };
    return listing;
}

/// "P1, police, operative": who speaks where the passage stands, for the line below a quotation.
QString descriptor(const Project& project, const Coding& coding) {
    const auto& study = project.study();
    const auto turns = project.turns(coding.document);
    const codebook::TurnRange range = codebook::turnsOverlapping(*turns, coding.span);
    const auto speakers = codebook::speakersOf(study, coding.document);
    for (std::int32_t turn = range.first; turn < range.last; ++turn) {
        const auto ordinal =
            static_cast<std::size_t>((*turns)[static_cast<std::size_t>(turn)].speaker);
        if (ordinal >= speakers.size() || !speakers[ordinal]->person) continue;
        const codebook::CaseId person = speakers[ordinal]->person;
        QStringList parts{study.cases.at(person).name};
        for (const auto& value : study.attributeValues)
            if (value.person == person) parts << value.values.join(u'/');
        return parts.join(QStringLiteral(", "));
    }
    return study.documents.at(coding.document).name;
}

}  // namespace

Listing codingsListing(const Project& project) { return listingOf(project, codingLines(project)); }

Listing codingsListing(const Project& project, const std::vector<CodingId>& codings) {
    std::vector<CodingLine> lines;
    for (const CodingId coding : codings)
        lines.push_back({&project.study().codings.at(coding), project.codingDetail(coding)});
    return listingOf(project, lines);
}

Listing quotationsListing(const Project& project) {
    const auto& study = project.study();
    const codebook::CodeTree tree(study);
    std::vector<CodingLine> lines = codingLines(project);
    std::vector<std::size_t> codeOrder(study.codes.idLimit());
    std::size_t place = 0;
    for (const codebook::CodeId code : tree.depthFirst())
        codeOrder[static_cast<std::size_t>(code.value)] = place++;
    std::stable_sort(lines.begin(), lines.end(), [&](const CodingLine& a, const CodingLine& b) {
        const auto order = [&](const CodingLine& line) {
            return codeOrder[static_cast<std::size_t>(tree.effective(line.coding->code).value)];
        };
        return order(a) < order(b);
    });
    Listing listing;
    auto& table = listing.table;
    for (const char* header : {"code", "quotation", "source", "document", "coder"})
        table.addColumn(QLatin1String(header));
    Json list = Json::array();
    for (const CodingLine& line : lines) {
        const QString code = tree.path(tree.effective(line.coding->code));
        const QString source = descriptor(project, *line.coding);
        const QString document = study.documents.at(line.coding->document).name;
        const QString coder = study.coders.at(line.coding->coder).name;
        table.addRow({code, line.detail.text, source, document, coder});
        list.push_back({{"code", json(code)},
                        {"text", json(line.detail.text)},
                        {"source", json(source)},
                        {"document", json(document)},
                        {"begin", line.coding->span.begin},
                        {"end", line.coding->span.end},
                        {"coder", json(coder)},
                        {"guid", json(line.detail.guid)}});
    }
    listing.json = [list = std::move(list)] { return dumped(list); };
    return listing;
}

}  // namespace app
