// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a query in SQL sees is what the program shows.
#include <gtest/gtest.h>

#include "codebook/model/code_tree.h"
#include "codebook/store/database.h"
#include "codebook/store/store.h"
#include "tests/support/drawn_study.h"
#include "tests/support/rich_study.h"

namespace {

using namespace codebook;

class Views : public ::testing::Test {
   protected:
    /// A row a line, cells apart by "|", sorted.
    QStringList rows(const char* sql, int columns) const {
        const auto database = Database::open(folder.path(), Database::Access::ReadOnly);
        QStringList lines;
        Statement statement = database->statement(QString::fromUtf8(sql));
        for (statement.run(); statement.next();) {
            QStringList cells;
            for (int column = 0; column < columns; ++column)
                cells << statement.value(column).toString();
            lines << cells.join(u'|');
        }
        lines.sort();
        return lines;
    }

    tests::StudyFolder folder;
};

TEST_F(Views, codingsHaveTheirNamesWordsAndPlaces) {
    QStringList expected;
    {
        const auto project = tests::richProject(folder.path());
        const Study& study = project->study();
        const CodeTree tree(study);
        project->forEachCodingDetail([&](const CodingDetail& detail) {
            const Coding& coding = study.codings.at(detail.id);
            expected << QStringList{detail.guid.toString(QUuid::Id128),
                                    study.documents.at(coding.document).name,
                                    QString::number(coding.span.begin),
                                    QString::number(coding.span.end),
                                    detail.text,
                                    tree.path(tree.effective(coding.code)),
                                    tree.perspective(tree.effective(coding.code)),
                                    study.coders.at(coding.coder).name,
                                    coding.isPlaced ? QStringLiteral("1") : QStringLiteral("0")}
                            .join(u'|');
        });
    }
    expected.sort();
    ASSERT_FALSE(expected.isEmpty());
    EXPECT_EQ(rows("SELECT guid, document, \"begin\", \"end\", text, code, perspective, coder, "
                   "placed FROM view_codings",
                   9),
              expected);
}

TEST_F(Views, codesAreNamedByTheirPathsAlsoBelowMergedOnes) {
    QStringList expected;
    {
        const auto project = tests::drawProject(folder.path(), QString::fromUtf8(R"(
            + a/b (cultural)
            + a/b/c
            + old/d\, or\/not
            == P1
            P: One [word](old) and [more](c).
        )"));
        const CodeTree before(project->study());
        Step merge(project->study(), QStringLiteral("Merge"));
        merge.mergeCodes(before.resolve(QStringLiteral("old")),
                         before.resolve(QStringLiteral("a/b")));
        project->execute(merge.command());
        const CodeTree tree(project->study());
        for (const CodeId code : tree.depthFirst())
            expected << tree.path(code) + u'|' + tree.perspective(code);
    }
    expected.sort();
    EXPECT_TRUE(expected.contains(QStringLiteral("a/b/d\\, or\\/not|cultural")));
    EXPECT_EQ(rows("SELECT code, perspective FROM view_codes", 2), expected);
}

TEST_F(Views, documentsSpeakersCasesAndAttributesAreThere) {
    tests::drawProject(folder.path(), QString::fromUtf8(R"(
        == P1 (in North)
        I: Well?
        Ann: Yes 🙂.
        % Ann: side = police, area = north|south
    )"));
    EXPECT_EQ(
        rows("SELECT document, document_group, characters, length(text) FROM view_documents", 4),
        QStringList{QStringLiteral("P1|North|20|20")});
    EXPECT_EQ(rows("SELECT speaker, interviewer, \"case\" FROM view_speakers", 3),
              (QStringList{QStringLiteral("Ann|0|Ann"), QStringLiteral("I|1|")}));
    EXPECT_EQ(rows("SELECT \"case\", speakers FROM view_cases", 2),
              QStringList{QStringLiteral("Ann|1")});
    EXPECT_EQ(rows("SELECT \"case\", attribute, value FROM view_attributes", 3),
              (QStringList{QStringLiteral("Ann|area|north"), QStringLiteral("Ann|area|south"),
                           QStringLiteral("Ann|side|police")}));
}

TEST_F(Views, whatWasRemovedIsNotThere) {
    {
        const auto project = tests::drawProject(folder.path(), QString::fromUtf8(R"(
            == P1
            P: One [word](a).
        )"));
        project->undo();
    }
    for (const char* view : {"view_documents", "view_codes", "view_codings", "view_speakers",
                             "view_cases", "view_attributes"})
        EXPECT_EQ(rows((std::string("SELECT count(*) FROM ") + view).c_str(), 1),
                  QStringList{QStringLiteral("0")})
            << view;
}

}  // namespace
