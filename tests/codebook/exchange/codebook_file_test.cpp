// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "codebook/exchange/codebook_csv.h"
#include "codebook/exchange/codebook_import.h"
#include "codebook/exchange/codebook_json.h"
#include "tests/codebook/exchange/drawn_project.h"

namespace codebook {
namespace {

const QString file = QStringLiteral("book.json");
const QString table = QStringLiteral("book.csv");

QByteArray sampleCodebook() {
    QFile sample(QStringLiteral(SAMSYN_SOURCE_DIR "/samples/police-ngo/codebook.json"));
    EXPECT_TRUE(sample.open(QIODevice::ReadOnly));
    return sample.readAll();
}

std::string jsonRefusal(const QByteArray& bytes) {
    return plain(refusal<FormatError>([&] { readCodebookJson(bytes, file); }));
}

std::string csvRefusal(const QByteArray& bytes) {
    return plain(refusal<FormatError>([&] { readCodebookCsv(bytes, table); }));
}

class CodebookFile : public DrawnProject {
   protected:
    QStringList import(Project& to, const CodebookEntries& entries) {
        QStringList notes;
        to.execute(codebookImport(to.study(), entries, notes));
        return notes;
    }
    QStringList importJson(const QByteArray& bytes) {
        return import(*project, readCodebookJson(bytes, file));
    }
    QStringList importCsv(const QByteArray& bytes) {
        return import(*project, readCodebookCsv(bytes, table));
    }
    QString outline() const {
        const CodeTree tree(study());
        QStringList paths;
        for (const CodeId id : tree.depthFirst()) paths << tree.path(id);
        return paths.join(u' ');
    }
    const Code& code(const char* path) const {
        return study().codes.at(CodeTree(study()).resolve(QString::fromUtf8(path)));
    }
};

TEST_F(CodebookFile, givesTheSampleCodebookBackByteForByte) {
    const QByteArray sample = sampleCodebook();
    importJson(sample);
    EXPECT_EQ(codebookJson(study()).toStdString(), sample.toStdString());
    EXPECT_GE(study().codes.count(), 30U);
}

TEST_F(CodebookFile, givesTheSameCodebookBackThroughATable) {
    importJson(sampleCodebook());
    const auto second = fresh(QStringLiteral("b"));
    import(*second, readCodebookCsv(codebookCsv(study()), table));
    EXPECT_EQ(codebookJson(second->study()).toStdString(), codebookJson(study()).toStdString());
}

TEST_F(CodebookFile, changesNothingWhenImportedAgain) {
    importJson(sampleCodebook());
    QStringList notes;
    const CodebookEntries again = readCodebookJson(codebookJson(study()), file);
    EXPECT_TRUE(codebookImport(study(), again, notes).isEmpty());
    EXPECT_EQ(plain(notes.front()), "Codes: 0 created, 0 changed, " +
                                        std::to_string(study().codes.count()) + " unchanged.");
    const CodebookEntries fromTable = readCodebookCsv(codebookCsv(study()), table);
    EXPECT_TRUE(codebookImport(study(), fromTable, notes).isEmpty());
}

TEST_F(CodebookFile, keepsNamesThatNeedEscapesAndCodesOfOneName) {
    const QUuid parent = addCode(QStringLiteral("a/b, c\\"));
    addCode(QStringLiteral("same"), parent);
    const QUuid second = addCode(QStringLiteral("same"), parent);
    addCode(QStringLiteral("below \"the\"\nsecond"), second);
    const auto other = fresh(QStringLiteral("b"));
    import(*other, readCodebookCsv(codebookCsv(study()), table));
    EXPECT_EQ(codebookJson(other->study()).toStdString(), codebookJson(study()).toStdString());
}

TEST_F(CodebookFile, acceptsAPlainListWithNamesAlone) {
    const QStringList notes =
        importJson(R"([{"name": "A", "codes": [{"name": "B", "color": null}]}, {"name": "C"}])");
    EXPECT_EQ(plain(outline()), "A A/B C");
    EXPECT_TRUE(code("A/B").isCodable);
    EXPECT_EQ(plain(notes), "Codes: 3 created, 0 changed, 0 unchanged.");
}

TEST_F(CodebookFile, changesOnlyWhatTheFileSays) {
    const QUuid guid = addCode(QStringLiteral("A"));
    importJson(R"([{"name": "A", "definition": "old", "color": "#112233"}])");
    importJson(R"([{"name": "Renamed", "guid": ")" +
               guid.toString(QUuid::WithoutBraces).toLatin1() + R"(", "codable": false}])");
    const Code& changed = code("Renamed");
    EXPECT_EQ(changed.guid, guid);
    EXPECT_EQ(plain(changed.definition), "old");
    EXPECT_EQ(plain(changed.color), "#112233");
    EXPECT_FALSE(changed.isCodable);
    project->undo();
    EXPECT_TRUE(code("A").isCodable);
}

TEST_F(CodebookFile, movesACodeThatIsKnownByItsGuid) {
    const QUuid a = addCode(QStringLiteral("A"));
    const QUuid b = addCode(QStringLiteral("B"), a);
    // The file turns the two around, which must not close a circle on the way.
    importJson(R"([{"name": "B", "guid": ")" + b.toByteArray() +
               R"(", "codes": [{"name": "A", "guid": ")" + a.toByteArray() +
               R"(", "codes": [{"name": "New"}]}]}])");
    EXPECT_EQ(plain(outline()), "B B/A B/A/New");
    project->undo();
    EXPECT_EQ(plain(outline()), "A A/B");
}

TEST_F(CodebookFile, addsToTheRightParentAndLeavesTheRestAlone) {
    importJson(R"([{"name": "A", "codes": [{"name": "x"}]}, {"name": "B"}])");
    const QStringList notes = importCsv("path\nA/y\nB/x\nA/z\n");
    EXPECT_EQ(plain(outline()), "A A/x A/y A/z B B/x");
    EXPECT_EQ(plain(notes), "Codes: 3 created, 0 changed, 2 unchanged.");
}

TEST_F(CodebookFile, bringsBackCodesThatWereDeleted) {
    importJson(sampleCodebook());
    const QByteArray before = codebookJson(study());
    Step step(study(), QStringLiteral("Delete"));
    step.removeCode(code("Dilemmas").id);
    project->execute(step.command());
    const std::size_t left = study().codes.count();
    const QStringList notes = importJson(before);
    EXPECT_EQ(plain(notes), "Codes: 8 created, 0 changed, " + std::to_string(left) + " unchanged.");
    EXPECT_EQ(study().codes.count(), left + 8);
    EXPECT_EQ(code("Dilemmas").guid, readCodebookJson(before, file).entries.at(18).guid);
    EXPECT_EQ(plain(project->check()), "");
    project->undo();
    EXPECT_EQ(study().codes.count(), left);
}

TEST_F(CodebookFile, doesNotBringBackACodeThatWasMerged) {
    const QUuid a = addCode(QStringLiteral("A"));
    addCode(QStringLiteral("B"));
    const QByteArray before = codebookJson(study());
    Step step(study(), QStringLiteral("Merge"));
    step.mergeCodes(code("A").id, code("B").id);
    project->execute(step.command());
    const QStringList notes = importJson(before);
    EXPECT_EQ(plain(outline()), "B");
    EXPECT_EQ(plain(notes),
              "Codes: 0 created, 0 changed, 2 unchanged. | “A” was merged into “B” and is not "
              "brought back.");
    EXPECT_FALSE(a.isNull());
}

TEST_F(CodebookFile, refusesACircleThatAMergedCodeWouldClose) {
    const QUuid a = addCode(QStringLiteral("A"));
    const QUuid x = addCode(QStringLiteral("X"));
    addCode(QStringLiteral("T"), x);
    Step step(study(), QStringLiteral("Merge"));
    step.mergeCodes(code("A").id, code("X/T").id);
    project->execute(step.command());
    const CodebookEntries entries = readCodebookJson(
        R"([{"name": "A", "guid": ")" + a.toByteArray() +
            R"(", "codes": [{"name": "X", "guid": ")" + x.toByteArray() + R"("}]}])",
        file);
    QStringList notes;
    EXPECT_EQ(plain(refusal<Conflict>([&] { codebookImport(study(), entries, notes); })),
              "“book.json” would place the code “T” below itself.");
}

TEST_F(CodebookFile, saysWhichKeysItDoesNotKnow) {
    EXPECT_TRUE(plain(importJson(R"([{"name": "A", "icon": 3, "tags": ["x"]}])"))
                    .ends_with("Not read, as this version does not know it: “icon”, “tags”."));
    EXPECT_TRUE(plain(importCsv("path,icon\nA,3\n")).ends_with("know it: “icon”."));
}

TEST_F(CodebookFile, readsATableOfNamesAndParents) {
    importCsv("name;parent;codable\r\nB;A;ja\r\nA;;nej\r\nC;B;\r\n");
    EXPECT_EQ(plain(outline()), "A A/B A/B/C");
    EXPECT_FALSE(code("A").isCodable);
    EXPECT_TRUE(code("A/B/C").isCodable);
}

TEST(CodebookJson, refusesWhatIsNoJsonWithLineAndByte) {
    EXPECT_EQ(jsonRefusal("{\"codes\": [\n{\"name\": }]}"),
              "“book.json” is not valid JSON: it goes wrong in line 2, at byte 22.");
    EXPECT_EQ(jsonRefusal("{\"codes\": ["),
              "“book.json” is not valid JSON: it goes wrong in line 1, at byte 12.");
    EXPECT_EQ(jsonRefusal(" \n"), "“book.json” is empty.");
    EXPECT_EQ(jsonRefusal("[{\"name\": \"\xE5\"}]"),
              "“book.json” is not UTF-8, as a JSON file must be.");
    EXPECT_EQ(jsonRefusal("\x89PNG"), "“book.json” is not UTF-8, as a JSON file must be.");
}

TEST(CodebookJson, refusesWrongShapesNamingTheCode) {
    EXPECT_EQ(jsonRefusal("{}"), "“book.json” is not a codebook: it holds no “codes”.");
    EXPECT_EQ(jsonRefusal("3"), "“book.json” is not a codebook: it holds no “codes”.");
    EXPECT_EQ(
        jsonRefusal(R"({"format": "samsyn-codebook/2", "codes": []})"),
        "“book.json” is not a codebook: its format is \"samsyn-codebook/2\", and this version "
        "reads “samsyn-codebook/1”.");
    EXPECT_EQ(jsonRefusal(R"({"codes": 3})"), "“book.json” is not a codebook: “codes” is no list.");
    EXPECT_EQ(jsonRefusal(R"([{"name": "A", "codes": [3]}])"),
              "“book.json”, code “A/(1)”: it is no object.");
    EXPECT_EQ(jsonRefusal(R"([{"name": "A", "codes": {"name": "B"}}])"),
              "“book.json”, code “A”: “codes” is no list.");
    EXPECT_EQ(jsonRefusal(R"([{"name": "A", "codes": [{"name": "B"}, {"name": " "}]}])"),
              "“book.json”, code “A/(2)”: it has no name.");
    EXPECT_EQ(jsonRefusal(R"([{"name": 7}])"), "“book.json”, code “(1)”: “name” is no text.");
    EXPECT_EQ(jsonRefusal(R"([{"name": "A", "codable": "yes"}])"),
              "“book.json”, code “A”: “codable” is neither true nor false.");
    EXPECT_EQ(jsonRefusal(R"([{"name": "A", "definition": ["x"]}])"),
              "“book.json”, code “A”: “definition” is no text.");
    EXPECT_EQ(jsonRefusal(R"([{"name": "A", "color": "red"}])"),
              "“book.json”, code “A”: the color “red” is not written as #rrggbb.");
    EXPECT_EQ(jsonRefusal(R"([{"name": "A", "guid": "12"}])"),
              "“book.json”, code “A”: “12” is no GUID.");
    EXPECT_EQ(jsonRefusal("[{\"name\": \"A\\u0000B\"}]"),
              "“book.json”, code “(1)”: “name” holds a null character.");
}

TEST(CodebookJson, refusesOneGuidForTwoCodes) {
    EXPECT_EQ(jsonRefusal(
                  R"([{"name": "A", "guid": "557e1328-5226-48cd-97ab-76cfab67df3c"},
                      {"name": "B", "guid": "{557E1328-5226-48CD-97AB-76CFAB67DF3C}"}])"),
              "“book.json”, code “B”: another code has the same GUID, "
              "{557E1328-5226-48CD-97AB-76CFAB67DF3C}.");
}

TEST(CodebookJson, refusesToNestDeeperThanAHundredLevels) {
    const auto nested = [](int levels) {
        QByteArray bytes = "[";
        for (int i = 0; i < levels; ++i) bytes += R"({"name":"a","codes":[)";
        for (int i = 0; i < levels; ++i) bytes += "]}";
        return bytes + "]";
    };
    EXPECT_EQ(jsonRefusal(nested(100)), "(accepted)");
    EXPECT_TRUE(jsonRefusal(nested(101)).ends_with("more than 100 levels."));
    EXPECT_TRUE(jsonRefusal(nested(100'000)).ends_with("more than 100 levels."));
    EXPECT_TRUE(jsonRefusal(QByteArray(1'000'000, '[')).find("not valid JSON") !=
                std::string::npos);
}

TEST(CodebookCsv, refusesCirclesAndParentsThatAreNotThere) {
    EXPECT_EQ(csvRefusal("name,parent\nR,\nA,C\nB,A\nC,B\nD,C\n"),
              "“book.csv”, line 4: the code “B” lies below itself.");
    EXPECT_EQ(csvRefusal("name,parent\nA,A\n"),
              "“book.csv”, line 2: the code “A” lies below itself.");
    EXPECT_EQ(csvRefusal("name,parent\nA,B\n"),
              "“book.csv”, line 2: the parent “B” is not in the file.");
    EXPECT_EQ(csvRefusal("name,parent\nA,\nA,\nB,A\n"),
              "“book.csv”, line 4: the parent “A” stands in the file 2 times; give its GUID.");
}

TEST(CodebookCsv, refusesBadRowsNamingTheLine) {
    EXPECT_EQ(csvRefusal("a,b\n1,2\n"), "“book.csv” is not a codebook: it has no column “path”.");
    EXPECT_EQ(csvRefusal("path\nA/ /B\n"), "“book.csv”, line 2: a level of the path has no name.");
    EXPECT_EQ(csvRefusal("path\nA\nA/B\nA\n"), "“book.csv”, line 4: the path “A” stands twice.");
    EXPECT_EQ(csvRefusal("path,color\nA,#12345\n"),
              "“book.csv”, line 2: the color “#12345” is not written as #rrggbb.");
    EXPECT_EQ(csvRefusal("path,codable\nA,perhaps\n"),
              "“book.csv”, line 2: “perhaps” in column “codable” is neither yes nor no.");
    EXPECT_EQ(csvRefusal("path,guid\nA,x\n"), "“book.csv”, line 2: “x” is no GUID.");
    const QByteArray guid = QUuid::createUuid().toByteArray();
    EXPECT_TRUE(csvRefusal("path,guid\nA," + guid + "\nB," + guid + "\n")
                    .starts_with("“book.csv”, line 3: another code has the same GUID"));
    EXPECT_TRUE(csvRefusal("path\n" + QByteArray("a/").repeated(100) + "a\n")
                    .ends_with("line 2: more than 100 levels."));
    EXPECT_EQ(csvRefusal("name,parent\nx,\n ,x\n"), "“book.csv”, line 3: the code has no name.");
}

}  // namespace
}  // namespace codebook
