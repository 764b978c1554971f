// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/codebook/exchange/programs/program_fixture.h"

#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/store/store.h"
#include "indexer/import/html/html_words.h"

namespace tests {

namespace {

codebook::NewDocument recognised(const QString& text) {
    codebook::NewDocument document;
    document.kind = QStringLiteral("interview");
    document.turns = {{{0, codebook::OffsetMap(text).codePoints()}, {}, {}, 0, {}, {}, {}}};
    document.speakers = {{QStringLiteral("Anna"), false}};
    return document;
}

codebook::PageWords page(const QString& html) {
    const indexer::HtmlWords words = indexer::htmlWords(html).value();
    return {words.text, words.nodes, words.places};
}

}  // namespace

ProgramProject::ProgramProject() {
    codebook::Project::OpenOptions options;
    options.coder = QStringLiteral("Maria");
    project = codebook::Project::create(path("study.samsyn"), options);
}

codebook::RefiImport ProgramProject::read(const QString& from, const QString& part) const {
    return codebook::programImport(*project, from, part, {recognised, page});
}

codebook::RefiImport ProgramProject::bring(const QString& from, const QString& part) {
    codebook::RefiImport import = read(from, part);
    project->execute(import.command);
    EXPECT_EQ(project->check(), QStringList());
    return import;
}

QString ProgramProject::refusalOf(const QString& from, const QString& part) const {
    try {
        read(from, part);
    } catch (const codebook::FormatError& error) {
        EXPECT_TRUE(error.message().endsWith(u'.'));
        return error.message();
    }
    return QStringLiteral("nothing");
}

QStringList ProgramProject::coded() const {
    const codebook::CodeTree tree(study());
    QStringList lines;
    project->forEachCodingDetail([&](const codebook::CodingDetail& detail) {
        lines << tree.path(study().codings.at(detail.id).code) + QStringLiteral(": ") + detail.text;
    });
    lines.sort();
    return lines;
}

QStringList ProgramProject::codePaths() const {
    const codebook::CodeTree tree(study());
    QStringList paths;
    for (const codebook::CodeId code : tree.depthFirst()) paths << tree.path(code);
    paths.sort();
    return paths;
}

QStringList ProgramProject::memos() const {
    QStringList lines;
    for (const codebook::Memo& memo : study().memos)
        lines << memo.title + QStringLiteral(": ") + memo.text;
    lines.sort();
    return lines;
}

void ProgramProject::expectOnceAndUndone(const QString& from) {
    bring(from);
    EXPECT_GT(study().codings.count(), 0U);
    const codebook::RefiImport again = read(from);
    EXPECT_TRUE(again.command.isEmpty());
    EXPECT_EQ(again.counts.memos, 0);
    project->undo();
    EXPECT_EQ(study().documents.count() + study().codes.count() + study().codings.count() +
                  study().cases.count() + study().memos.count() + study().attributes.count(),
              0U);
    bring(from);
    EXPECT_GT(study().codings.count(), 0U);
}

}  // namespace tests
