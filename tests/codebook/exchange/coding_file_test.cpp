// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include "codebook/exchange/coding_export.h"
#include "codebook/exchange/coding_import.h"
#include "codebook/store/store.h"
#include "tests/codebook/exchange/drawn_project.h"

namespace codebook {
namespace {

const QString table = QStringLiteral("c.csv");
const QString list = QStringLiteral("c.json");

class CodingFile : public DrawnProject {
   protected:
    CodingFile() {
        addDocument(QStringLiteral("D1"), QStringLiteral("P1: I drink \U0001F375 every morning."));
        addDocument(QStringLiteral("D2"), QStringLiteral("Åsa: aldrig.\nBo: jo, \"ibland\""));
    }

    QStringList import(Project& to, const CodingRows& rows) {
        QStringList notes;
        to.execute(codingImport(to, rows, notes));
        return notes;
    }
    QStringList importCsv(const QByteArray& bytes) {
        return import(*project, readCodingsCsv(bytes, table));
    }
    std::string csvRefusal(const QByteArray& bytes) {
        const Study before = study();
        const QString said = refusal<Error>([&] { importCsv(bytes); });
        EXPECT_EQ(study(), before);
        return plain(said);
    }
    std::string jsonRefusal(const QByteArray& bytes) {
        return plain(refusal<Error>([&] { import(*project, readCodingsJson(bytes, list)); }));
    }
    const Code& code(const char* path) const {
        return study().codes.at(CodeTree(study()).resolve(QString::fromUtf8(path)));
    }
};

TEST_F(CodingFile, addsCodingsWithTheWordsOfTheirSpans) {
    const QStringList notes =
        importCsv("document,begin,end,code,coder\nD1,12,19,Habits/Tea,Maria\n");
    EXPECT_EQ(plain(notes),
              "Codings: 1 added, 0 skipped because they are there already. | Codes "
              "created: “Habits”, “Habits/Tea”.");
    ASSERT_EQ(study().codings.count(), 1U);
    const Coding& coding = *study().codings.begin();
    EXPECT_EQ(coding.span, (Span{12, 19}));
    EXPECT_TRUE(code("Habits").isCodable);
    const CodingDetail detail = project->codingDetail(coding.id);
    EXPECT_EQ(plain(detail.text), "\U0001F375 every");
    EXPECT_EQ(detail.created, 1'700'000'000'123);
    EXPECT_EQ(plain(project->check()), "");
}

TEST_F(CodingFile, readsWhatExcelWritesInSwedishWindows) {
    const QStringList notes = importCsv(
        "document;begin;end;code;coder;memo;weight;text\r\n"
        "D2;5;11;V\xE4rden;J\xF6rgen;\"os\xE4ker;\r\nfr\xE5ga Bo\";2,5;aldrig\r\n"
        "D2;17;19;V\xE4rden;J\xF6rgen;;;jo\r\n");
    EXPECT_EQ(plain(notes),
              "Codings: 2 added, 0 skipped because they are there already. | Codes "
              "created: “Värden”. | Coders created: “Jörgen”.");
    const Coding& first = *study().codings.begin();
    EXPECT_EQ(first.weight, 2.5F);
    EXPECT_EQ(plain(project->codingDetail(first.id).memo), "osäker;\nfråga Bo");
    EXPECT_EQ(study().codes.count(), 1U);
    EXPECT_EQ(study().coders.count(), 2U);
}

TEST_F(CodingFile, skipsWhatIsThereAlready) {
    const QByteArray rows =
        "document,begin,end,code,coder,memo\nD1,0,2,A,Maria,\nD1,0,2,A,Maria,again\n"
        "D1,0,2,A,Jonas,\nD1,0,3,A,Maria,\n";
    EXPECT_EQ(plain(importCsv(rows).front()),
              "Codings: 3 added, 1 skipped because they are there already.");
    EXPECT_EQ(plain(importCsv(rows)),
              "Codings: 0 added, 4 skipped because they are there already.");
    EXPECT_EQ(study().codings.count(), 3U);
    EXPECT_EQ(plain(*project->undoText()), "Import codings from “c.csv”");
    project->undo();
    EXPECT_TRUE(study().codings.isEmpty());
    EXPECT_TRUE(study().codes.isEmpty());
}

TEST_F(CodingFile, givesItsCsvBackUnchanged) {
    importCsv(
        "document,begin,end,code,coder,memo,weight,created\n"
        "D2,5,11,\"A/b\\, c\",Maria,=1+1,0.1,2026-05-04T09:30:00Z\n"
        "D1,12,19,A,Jonas,\"two\nlines, \"\"quoted\"\"\",,\nD1,0,19,A,Jonas,,-3,\n");
    const QByteArray csv = codingsCsv(*project);
    const auto other = fresh(QStringLiteral("b"));
    addDocument(*other, QStringLiteral("D1"), project->text(DocumentId{1})->text);
    addDocument(*other, QStringLiteral("D2"), project->text(DocumentId{2})->text);
    import(*other, readCodingsCsv(csv, table));
    const auto withoutGuids = [](const QByteArray& lines) {
        QString text = QString::fromUtf8(lines);
        return text.replace(QRegularExpression(QStringLiteral("[0-9a-f-]{36}")), QString());
    };
    EXPECT_EQ(plain(withoutGuids(codingsCsv(*other))), plain(withoutGuids(csv)));
    EXPECT_EQ(plain(import(*project, readCodingsCsv(csv, table))),
              "Codings: 0 added, 3 skipped because they are there already.");
    import(*other, readCodingsJson(codingsJson(*project), list));
    EXPECT_EQ(other->study().codings.count(), 3U);
    EXPECT_EQ(plain(withoutGuids(csv)),
              "guid,document,begin,end,code,coder,memo,weight,text,created\r\n"
              ",D1,0,19,A,Jonas,,-3,P1: I drink \U0001F375 every,2023-11-14T22:13:20.123Z\r\n"
              ",D1,12,19,A,Jonas,\"two\nlines, \"\"quoted\"\"\",,\U0001F375 every,"
              "2023-11-14T22:13:20.123Z\r\n"
              ",D2,5,11,\"A/b\\, c\",Maria,=1+1,0.1,aldrig,2026-05-04T09:30:00.000Z\r\n");
}

TEST_F(CodingFile, writesJsonWithTheKeysOfTheContract) {
    importCsv(
        "document,begin,end,code,coder,memo,weight\nD2,17,28,A,Maria,m,0.1\nD1,0,2,A,Maria,,\n");
    const QString json =
        QString::fromUtf8(codingsJson(*project))
            .replace(QRegularExpression(QStringLiteral("[0-9a-f-]{36}")), QStringLiteral("G"));
    EXPECT_EQ(
        plain(json),
        "[\n"
        "  {\"guid\": \"G\", \"document\": \"D1\", \"begin\": 0, \"end\": 2, \"code\": \"A\", "
        "\"coder\": \"Maria\", \"memo\": \"\", \"weight\": null, \"text\": \"P1\", "
        "\"created\": \"2023-11-14T22:13:20.123Z\"},\n"
        "  {\"guid\": \"G\", \"document\": \"D2\", \"begin\": 17, \"end\": 28, \"code\": \"A\", "
        "\"coder\": \"Maria\", \"memo\": \"m\", \"weight\": 0.1, \"text\": \"jo, "
        "\\\"ibland\", \"created\": \"2023-11-14T22:13:20.123Z\"}\n"
        "]\n");
    EXPECT_EQ(codingsJson(*fresh(QStringLiteral("empty"))).toStdString(), "[]\n");
}

TEST_F(CodingFile, countsCodingsOfAMergedCodeAsItsTargets) {
    importCsv("document,begin,end,code,coder\nD1,0,2,Old,Maria\nD1,5,9,New,Maria\n");
    Step step(study(), QStringLiteral("Merge"));
    step.mergeCodes(code("Old").id, code("New").id);
    project->execute(step.command());
    EXPECT_EQ(
        plain(importCsv("document,begin,end,code,coder\nD1,0,2,New,Maria\nD1,0,2,Old,Maria\n")),
        "Codings: 0 added, 2 skipped because they are there already.");
    EXPECT_FALSE(codingsCsv(*project).contains("Old"));
}

TEST_F(CodingFile, findsNamesThatAMacDecomposed) {
    addDocument(QStringLiteral("Å1"), QStringLiteral("text"));
    addCode(QStringLiteral("Värde"));
    importCsv("document,begin,end,code,coder\nA\u030A1,0,2,Va\u0308rde,Maria\n");
    EXPECT_EQ(study().codes.count(), 1U);
    EXPECT_EQ(study().codings.count(), 1U);
}

TEST_F(CodingFile, refusesRowsThatContradictTheProject) {
    const QUuid folder = addCode(QStringLiteral("Folder"), {}, false);
    addCode(QStringLiteral("twice"), folder);
    addCode(QStringLiteral("twice"), addCode(QStringLiteral("Other")));
    addDocument(QStringLiteral("D2"), QStringLiteral("a second one"));
    const QByteArray head = "document,begin,end,code,coder,text\n";
    EXPECT_EQ(csvRefusal(head + "D1,0,2,A,Maria,\nD9,0,2,A,Maria,\n"),
              "“c.csv”, line 3: there is no document “D9”.");
    EXPECT_EQ(csvRefusal(head + "D2,0,2,A,Maria,\n"),
              "“c.csv”, line 2: 2 documents are called “D2”.");
    EXPECT_EQ(csvRefusal(head + "D1,0,99,A,Maria,\n"),
              "“c.csv”, line 2: 0 to 99 lies outside “D1”, which has 28 characters.");
    EXPECT_EQ(csvRefusal(head + "D1,-1,2,A,Maria,\n"),
              "“c.csv”, line 2: -1 to 2 lies outside “D1”, which has 28 characters.");
    EXPECT_EQ(csvRefusal(head + "D1,5,5,A,Maria,\n"),
              "“c.csv”, line 2: the end, 5, does not come after the begin, 5.");
    EXPECT_EQ(csvRefusal(head + "D1,0,2,A,Maria,P2\n"),
              "“c.csv”, line 2: “D1” reads “P1” there, not “P2”.");
    EXPECT_EQ(csvRefusal(head + "D1,0,2,Folder,Maria,\n"),
              "“c.csv”, line 2: “Folder” is a folder, not a code to code with.");
    EXPECT_EQ(
        csvRefusal(head + "D1,0,2,twice,Maria,\n"),
        "“c.csv”, line 2: “twice” names 2 codes; write the whole path, as in “Folder/twice”.");
    EXPECT_EQ(csvRefusal(head + "D1,0,2,A//B,Maria,\n"),
              "“c.csv”, line 2: a level of the code “A//B” has no name.");
    EXPECT_EQ(
        csvRefusal(head + "D1,0,2,A,Maria,x\nD1,0,2,A,Maria,\nD9,0,1,A,Maria,\nD1,9,1,A,B,\n"),
        "“c.csv”, line 2: “D1” reads “P1” there, not “x” (and 2 more problems).");
}

TEST_F(CodingFile, refusesCellsThatSayNothing) {
    EXPECT_EQ(csvRefusal("document,begin,end,code\nD1,0,2,A\n"),
              "“c.csv” is not a table of codings: it has no column “coder”.");
    const QByteArray head = "document,begin,end,code,coder,weight,created\n";
    EXPECT_EQ(csvRefusal(head + "D1,0,2,A,Maria,1,\nD1,zero,2,A,Maria,1,\n"),
              "“c.csv”, line 3: “zero” in column “begin” is no whole number.");
    EXPECT_EQ(csvRefusal(head + "D1,0,99999999999,A,Maria,,\n"),
              "“c.csv”, line 2: “99999999999” in column “end” is no whole number.");
    EXPECT_EQ(csvRefusal(head + "D1,0,2,A,Maria,much,\n"),
              "“c.csv”, line 2: the weight “much” is no number.");
    EXPECT_EQ(csvRefusal(head + "D1,0,2,A,Maria,nan,\nD1,0,2,A,Maria,1e300,\n"),
              "“c.csv”, line 2: the weight “nan” is no number (and one more problem).");
    EXPECT_EQ(csvRefusal(head + "D1,0,2,A,Maria,,yesterday\n"),
              "“c.csv”, line 2: “yesterday” is no date and time as in 2026-05-04T09:30:00Z.");
    EXPECT_EQ(csvRefusal(head + "D1,0,2,A, ,,\n"), "“c.csv”, line 2: the column “coder” is empty.");
}

TEST_F(CodingFile, refusesJsonThatIsNoListOfCodings) {
    const auto entry = [](const QByteArray& more) {
        return R"([{"document": "D1", "begin": 0, "end": 2, "code": "A", "coder": "Maria")" + more;
    };
    EXPECT_EQ(jsonRefusal(entry("}]")), "(accepted)");
    EXPECT_EQ(
        jsonRefusal(entry(", \"weight\": 3}, 5]")),
        "“c.json” is not a list of codings: it must be an array of objects with plain values.");
    EXPECT_TRUE(jsonRefusal("{}").starts_with("“c.json” is not a list of codings"));
    EXPECT_TRUE(jsonRefusal("\"x\"").starts_with("“c.json” is not a list of codings"));
    EXPECT_TRUE(jsonRefusal(QByteArray(100'000, '[')).starts_with("“c.json” is not a list"));
    EXPECT_EQ(jsonRefusal(entry(", \"memo\": 3}]")),
              "“c.json”, entry 1: “memo” has a value of the wrong kind.");
    EXPECT_EQ(jsonRefusal(entry(", \"end\": 2.5}]")),
              "“c.json”, entry 1: “end” has a value of the wrong kind.");
    EXPECT_EQ(jsonRefusal(entry(", \"end\": 18446744073709551615}]")),
              "“c.json”, entry 1: “end” has a value of the wrong kind.");
    EXPECT_EQ(jsonRefusal(entry(", \"end\": 9999999999}]")),
              "“c.json”, entry 1: 0 to 2147483647 lies outside “D1”, which has 28 characters.");
    EXPECT_EQ(jsonRefusal(R"([{"document": "D1", "begin": 0, "end": null, "code": "A"}])"),
              "“c.json”, entry 1: it has no “end” (and one more problem).");
    EXPECT_EQ(jsonRefusal("[\n{\"document\": \"D1\",}]"),
              "“c.json” is not valid JSON: it goes wrong in line 2, at byte 21.");
    EXPECT_EQ(jsonRefusal(entry(", \"extra\": true, \"begin\": 3, \"end\": 5}]")), "(accepted)");
}

/// Texts that count how often they are asked for.
class CountedTexts : public TextSource {
   public:
    explicit CountedTexts(const QString& text) : m_text(std::make_shared<DocumentText>(text)) {}
    std::shared_ptr<const DocumentText> text(DocumentId) const override {
        ++fetched;
        return m_text;
    }
    std::shared_ptr<const Turns> turns(DocumentId) const override { return {}; }
    mutable int fetched = 0;

   private:
    std::shared_ptr<const DocumentText> m_text;
};

Study studyOfDocuments(int documents) {
    Study study;
    for (int i = 1; i <= documents; ++i) {
        Document document;
        document.id = DocumentId{i};
        document.guid = QUuid::createUuid();
        document.name = QStringLiteral("D%1").arg(i);
        document.characters = 2'000;
        study.documents.put(document);
    }
    return study;
}

TEST(CodingImport, asksForEachTextOnceHoweverManyRowsThereAre) {
    constexpr int documents = 20;
    constexpr int rows = 100'000;
    const Study study = studyOfDocuments(documents);
    QByteArray csv = "document,begin,end,code,coder\n";
    for (int i = 0; i < rows; ++i)
        csv += 'D' + QByteArray::number(i % documents + 1) + ',' + QByteArray::number(i % 1'000) +
               ',' + QByteArray::number(i % 1'000 + 1 + i / 1'000) + ",Code " +
               QByteArray::number(i % 300) + ",Maria\n";
    const CountedTexts texts(QString(2'000, u'a'));
    QStringList notes;
    const CodingRows read = readCodingsCsv(csv, table);
    EXPECT_EQ(read.codes.size(), 300);
    const Command command = codingImport(study, texts, read, 1, notes);
    EXPECT_EQ(texts.fetched, documents);
    EXPECT_EQ(plain(notes.front()),
              "Codings: 100000 added, 0 skipped because they are there already.");
    // One batch for the codings, whatever their order.
    ASSERT_EQ(command.batches.size(), 3U);
    EXPECT_EQ(command.batches.back().rows.size(), std::size_t{rows});
}

TEST(CodingImport, refusesMoreTextThanFitsInMemoryBeforeReadingAny) {
    const Study study = studyOfDocuments(1);
    const CountedTexts texts(QString(2'000, u'a'));
    QByteArray csv = "document,begin,end,code,coder\n";
    for (int i = 0; i < 251'000; ++i) csv += "D1,0,2000,A,Maria\n";
    const CodingRows read = readCodingsCsv(csv, table);
    QStringList notes;
    EXPECT_EQ(plain(refusal<Conflict>([&] { codingImport(study, texts, read, 1, notes); })),
              "“c.csv” codes more text than fits in memory; divide it.");
    EXPECT_EQ(texts.fetched, 0);
}

}  // namespace
}  // namespace codebook
