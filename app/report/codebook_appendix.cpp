// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_parts.h"
#include "codebook/analysis/code_uses.h"
#include "codebook/words.h"

namespace app {

using codebook::Code;
using codebook::CodeId;
using codebook::ManuscriptHeading;
using codebook::Prose;
using codebook::Words;

namespace {

constexpr std::size_t everything = std::size_t{1} << 30;

struct DefinedText {
    QString Code::*text;
    QString lead;
};

std::vector<DefinedText> definedTexts() {
    return {{&Code::shortDefinition, Words::tr("In short.")},
            {&Code::definition, Words::tr("Definition.")},
            {&Code::whenToUse, Words::tr("Use when.")},
            {&Code::whenNotToUse, Words::tr("Do not use when.")},
            {&Code::example, Words::tr("Example.")}};
}

bool saysMore(const Code& code) {
    const auto texts = definedTexts();
    return std::any_of(texts.begin(), texts.end(), [&](const DefinedText& one) {
        return !(code.*one.text).trimmed().isEmpty();
    });
}

/// "   Trust" of a code three levels down: figures of the overview stand under their theme.
QString indented(const codebook::CodeTree& tree, const Code& code) {
    qsizetype depth = 0;
    for (CodeId above = tree.parent(code.id); above; above = tree.parent(above)) ++depth;
    return QString(depth * 3, QChar(QChar::Nbsp)) + code.name;
}

}  // namespace

ManuscriptParts codebookAppendix(const ReportMaterial& material, const ReportRecipe& recipe) {
    const codebook::Study& study = material.study;
    const codebook::CodeTree tree(study);
    codebook::CodeUses uses(study, std::vector<bool>(study.coders.idLimit(), true));
    codebook::SpokenStretches stretches;
    while (!uses.countCodings(everything)) material.goOn();
    while (!uses.countCases(*material.texts, stretches, everything)) material.goOn();

    ManuscriptParts parts{ManuscriptHeading{1, partTitle(ReportPart::Codebook)}};
    codebook::TextTable overview;
    overview.title = Words::tr("Codes and how often they were used");
    overview.hasRowHeaders = true;
    overview.addColumn(Words::tr("Code"));
    overview.addColumn(Words::tr("Perspective"));
    overview.addColumn(Words::tr("Codings"), true);
    overview.addColumn(Words::tr("Documents"), true);
    overview.addColumn(Words::tr("Cases"), true);
    for (const CodeId id : tree.depthFirst()) {
        const Code& code = study.codes.at(id);
        if (code.mergedInto) continue;
        const codebook::CodeUse& use = uses.of(id);
        const bool isFolder = !code.isCodable && use.codings == 0;
        const auto number = [&](std::int32_t count) {
            return isFolder ? QString() : QString::number(count);
        };
        overview.addRow({indented(tree, code), tree.perspective(id), number(use.codings),
                         number(use.documents), number(use.cases)});
    }
    parts.push_back(codebook::ManuscriptTable{overview});
    for (const CodeId id : tree.depthFirst()) {
        const Code& code = study.codes.at(id);
        if (code.mergedInto || !saysMore(code)) continue;
        material.goOn();
        parts.push_back(ManuscriptHeading{tree.parent(id) ? 3 : 2, tree.path(id)});
        for (const DefinedText& one : definedTexts())
            if (const QString text = (code.*one.text).trimmed(); !text.isEmpty())
                parts.push_back(Prose{text, Prose::Kind::Body, one.lead});
        if (!recipe.hasMemos) continue;
        for (const codebook::Memo& memo : study.memos)
            if (memo.subject == codebook::MemoSubject::Code && memo.about == code.guid)
                parts.push_back(
                    Prose{memo.text, Prose::Kind::Body,
                          memo.title.isEmpty() ? Words::tr("Memo.") : memo.title + u'.'});
    }
    return parts;
}

}  // namespace app
