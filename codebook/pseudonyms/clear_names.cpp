// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/pseudonyms/clear_names.h"

#include <algorithm>
#include <map>

#include "codebook/store/store.h"
#include "codebook/words.h"

namespace codebook {

void forEachWording(const Project& project,
                    const std::function<void(const QString& where, const QString& text)>& visit) {
    const Study& study = project.study();
    for (const Document& row : study.documents) {
        visit(Words::tr("text of “%1”").arg(row.name), project.text(row.id)->text);
        for (const QString& text : {row.name, row.source, row.group, row.media})
            visit(Words::tr("document “%1”").arg(row.name), text);
    }
    for (const Speaker& row : study.speakers)
        visit(Words::tr("speaker of “%1”").arg(study.documents.at(row.document).name), row.label);
    for (const Case& row : study.cases) visit(Words::tr("case “%1”").arg(row.name), row.name);
    for (const Coder& row : study.coders) visit(Words::tr("coder “%1”").arg(row.name), row.name);
    for (const Attribute& row : study.attributes)
        visit(Words::tr("attribute “%1”").arg(row.name), row.name);
    for (const AttributeValue& row : study.attributeValues)
        visit(Words::tr("values of “%1”").arg(study.attributes.at(row.attribute).name),
              row.values.join(u'\n'));
    for (const Code& row : study.codes)
        for (const QString& text : {row.name, row.perspective, row.shortDefinition, row.definition,
                                    row.whenToUse, row.whenNotToUse, row.example})
            visit(Words::tr("code “%1”").arg(row.name), text);
    for (const Memo& row : study.memos)
        for (const QString& text : {row.title, row.text})
            visit(Words::tr("memo “%1”").arg(row.title), text);
    project.forEachCodingDetail([&](const CodingDetail& detail) {
        if (!detail.memo.isEmpty()) visit(Words::tr("memo on a coding"), detail.memo);
    });
    for (const Analysis& row : study.analyses)
        for (const QString& text : {row.name, row.parameters})
            visit(Words::tr("analysis “%1”").arg(row.name), text);
}

std::vector<ClearName> namesInClear(const Project& project, const PseudonymOverlay& overlay) {
    std::map<std::tuple<QString, QString, bool>, int> counts;
    forEachWording(project, [&](const QString& where, const QString& text) {
        if (text.isEmpty()) return;
        for (const NamePlace& place : overlay.places(text))
            ++counts[{overlay.pseudonyms()[place.pseudonym].original, where, false}];
        const QString rest = overlay.replaced(text);
        for (const Pseudonym& pseudonym : overlay.pseudonyms())
            if (const auto left = rest.count(pseudonym.original, Qt::CaseInsensitive))
                counts[{pseudonym.original, where, true}] += static_cast<int>(left);
    });
    std::vector<ClearName> found;
    found.reserve(counts.size());
    for (const auto& [key, times] : counts)
        found.push_back({std::get<0>(key), std::get<1>(key), times, std::get<2>(key)});
    return found;
}

}  // namespace codebook
