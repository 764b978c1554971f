// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passage_listing.h"

#include "app/cli/json.h"
#include "app/cli/listings.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/project.h"

namespace app {

namespace {

using codebook::Project;
using codebook::RetrievedPassage;

/// What a passage's codings say, each once.
struct Marks {
    QStringList codes;
    QStringList coders;
};

Marks marksOf(const Project& project, const codebook::CodeTree& tree,
              const RetrievedPassage& passage) {
    Marks marks;
    for (const codebook::CodingId id : passage.codings) {
        const codebook::Coding& coding = project.study().codings.at(id);
        marks.codes << tree.path(tree.effective(coding.code));
        marks.coders << project.study().coders.at(coding.coder).name;
    }
    for (QStringList* list : {&marks.codes, &marks.coders}) {
        list->sort();
        list->removeDuplicates();
    }
    return marks;
}

Json passagesJson(const Project& project, const std::vector<RetrievedPassage>& passages) {
    const codebook::CodeTree tree(project.study());
    const std::vector<QUuid> guids = project.guids(codebook::Entity::Coding);
    Json list = Json::array();
    for (const RetrievedPassage& passage : passages) {
        const Marks marks = marksOf(project, tree, passage);
        Json codings = Json::array();
        for (const codebook::CodingId id : passage.codings)
            codings.push_back(json(guids[static_cast<std::size_t>(id.value)]));
        const auto [document, span] = passage.place;
        list.push_back({{"document", json(project.study().documents.at(document).name)},
                        {"turn", passage.turn},
                        {"speaker", json(speakerOf(project, document, passage.turn))},
                        {"begin", span.begin},
                        {"end", span.end},
                        {"text", json(project.text(document)->slice(span))},
                        {"codes", json(marks.codes)},
                        {"coders", json(marks.coders)},
                        {"codings", std::move(codings)}});
    }
    return list;
}

}  // namespace

Listing passagesListing(const Project& project, const codebook::RetrievalResult& result) {
    Listing listing;
    auto& table = listing.table;
    table.addColumn(QStringLiteral("document"));
    table.addColumn(QStringLiteral("turn"), true);
    table.addColumn(QStringLiteral("speaker"));
    for (const char* header : {"passage", "codes", "coders"})
        table.addColumn(QLatin1String(header));
    const codebook::CodeTree tree(project.study());
    for (const RetrievedPassage& passage : result.passages) {
        const Marks marks = marksOf(project, tree, passage);
        const auto [document, span] = passage.place;
        table.addRow({project.study().documents.at(document).name, QString::number(passage.turn),
                      speakerOf(project, document, passage.turn),
                      project.text(document)->slice(span).simplified(),
                      marks.codes.join(QStringLiteral(", ")),
                      marks.coders.join(QStringLiteral(", "))});
    }
    listing.json = [&project, passages = result.passages] {
        return dumped(passagesJson(project, passages));
    };
    return listing;
}

}  // namespace app
