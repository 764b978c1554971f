// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/programs/segment_table.h"

#include <gtest/gtest.h>

#include "codebook/error.h"
#include "codebook/exchange/coding_import.h"
#include "codebook/store/store.h"
#include "tests/support/drawn_study.h"

namespace {

using namespace codebook;

class SegmentTables : public ::testing::Test {
   protected:
    SegmentTables() {
        project = tests::drawProject(folder.path(), QString::fromUtf8(R"(
            == Anna
            A: Yes 🙂, we rely on trust. And on time.
            A: Yes, we rely on money.
            == Bo
            B: We rely on trust.
        )"));
    }
    SegmentTable read(const QByteArray& csv) const {
        const CsvTable table = readCsv(csv, QStringLiteral("t.csv"), CsvHeader::Anything);
        return segmentTable(project->study(), *project, table,
                            meantColumns(table, TableKind::Segments, {}, project->study()),
                            QStringLiteral("t.csv"), QStringLiteral("line"), QStringLiteral("Ada"));
    }
    /// "document/code/coder: words" of every coding that comes.
    QStringList coded(const QByteArray& csv) {
        QStringList notes;
        project->execute(codingImport(*project, read(csv).rows, notes));
        EXPECT_EQ(project->check(), QStringList());
        QStringList lines;
        project->forEachCodingDetail([&](const CodingDetail& detail) {
            const Study& study = project->study();
            const Coding& coding = study.codings.at(detail.id);
            lines << QStringLiteral("%1/%2/%3: %4")
                         .arg(study.documents.at(coding.document).name,
                              study.codes.at(coding.code).name, study.coders.at(coding.coder).name,
                              detail.text);
        });
        lines.sort();
        return lines;
    }
    static QString reasons(const SegmentTable& table) {
        QStringList lines;
        for (const UnplacedSegment& one : table.unplaced)
            lines << QStringLiteral("%1: %2").arg(one.place).arg(one.reason);
        return lines.join(u'\n');
    }

    tests::StudyFolder folder;
    std::unique_ptr<Project> project;
};

TEST_F(SegmentTables, segmentsStandOnTheirWordsOrAreListed) {
    const QByteArray csv =
        "Document name;Code;Beginning;Segment;Author;Weight score\n"
        "Anna;Values > Trust;1;rely on trust;Eva;50\n"
        "Anna;Values > Trust;2;Yes;;\n"
        "Anna;Time;;\"And   on\n time\";;\n"
        "Anna;Time;;Yes;;\n"
        "Anna;Time;;never said;;\n"
        "Carl;Time;;rely;;\n"
        "Anna;Time;;;;\n"
        "Anna;;;time;;\n";
    const SegmentTable table = read(csv);
    EXPECT_EQ(table.segments, 8);
    EXPECT_EQ(table.exact, 2);
    EXPECT_EQ(table.butForSpace, 1);
    EXPECT_EQ(table.byPosition, 1);
    EXPECT_EQ(reasons(table), QStringLiteral("6: its words stand in 2 places\n"
                                             "7: its words do not stand there\n"
                                             "8: the project has no one document of that name\n"
                                             "9: the table gives no words\n"
                                             "10: no code is named"));
    EXPECT_EQ(coded(csv), (QStringList{QStringLiteral("Anna/Time/Ada: And on time"),
                                       QStringLiteral("Anna/Trust/Ada: Yes"),
                                       QStringLiteral("Anna/Trust/Eva: rely on trust")}));
    const auto turns = project->turns(DocumentId{1});
    bool isInSecondTurn = false;
    for (const Coding& coding : project->study().codings)
        isInSecondTurn = isInSecondTurn || turns->at(1).span.contains(coding.span);
    EXPECT_TRUE(isInSecondTurn);
}

TEST_F(SegmentTables, withoutADocumentWordsMustStandOnceInAll) {
    const SegmentTable table = read("Code,Text\nTime,on time\nTrust,rely on trust\n");
    EXPECT_EQ(table.exact, 1);
    EXPECT_EQ(reasons(table), QStringLiteral("3: its words stand in 2 places"));
}

TEST_F(SegmentTables, aCellOfSeveralCodesMakesSeveralCodings) {
    EXPECT_EQ(coded("Document,Codes,Quotation Content\n"
                    "D 2: Bo.docx,\"Trust\nTime; Money\",We rely on trust\n")
                  .size(),
              3);
}

TEST_F(SegmentTables, theSameTableTwiceAddsNothing) {
    const QByteArray csv = "Document,Code,Segment\nBo,Trust,We rely\n";
    EXPECT_EQ(coded(csv).size(), 1);
    EXPECT_EQ(coded(csv).size(), 1);
}

TEST_F(SegmentTables, aTableWithoutCodesOrWordsIsRefused) {
    EXPECT_THROW(read("Document,Segment\nBo,We rely\n"), FormatError);
    EXPECT_THROW(read("Document,Code\nBo,Trust\n"), FormatError);
}

}  // namespace
