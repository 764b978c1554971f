// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "codebook/exchange/attribute_column.h"
#include "codebook/exchange/case_table.h"
#include "codebook/project/lookup.h"
#include "tests/codebook/exchange/drawn_project.h"

namespace codebook {
namespace {

const QString table = QStringLiteral("k.csv");

class CaseFile : public DrawnProject {
   protected:
    QStringList import(Project& to, const QByteArray& csv) {
        QStringList notes;
        to.execute(caseImport(to.study(), readCsv(csv, table), table, notes));
        return notes;
    }
    QStringList import(const QByteArray& csv) { return import(*project, csv); }
    std::string importRefusal(const QByteArray& csv) {
        const Study before = study();
        const QString said = refusal<Error>([&] { import(csv); });
        EXPECT_EQ(study(), before);
        return plain(said);
    }
    void addInterview(const char* name, const QStringList& people) {
        std::vector<NewSpeaker> speakers{{QStringLiteral("I"), true}};
        for (const QString& label : people) speakers.push_back({label, false});
        addDocument(QString::fromUtf8(name), QStringLiteral("I: hello"), speakers);
    }
    /// "document/label=case" of everyone who speaks as somebody.
    QString people() const {
        QStringList all;
        for (const Speaker& speaker : study().speakers)
            if (speaker.person)
                all << study().documents.at(speaker.document).name + u'/' + speaker.label + u'=' +
                           study().cases.at(speaker.person).name;
        return all.join(u' ');
    }
    /// "owner.attribute=values" of every value.
    QString values() const {
        QStringList all;
        for (const AttributeValue& value : study().attributeValues)
            all << (value.person ? study().cases.at(value.person).name
                                 : study().documents.at(value.document).name) +
                       u'.' + study().attributes.at(value.attribute).name + u'=' +
                       value.values.join(u'+');
        all.sort();
        return all.join(u' ');
    }
    AttributeType typeOf(const char* attribute) const {
        return study().attributes.at(attributeNamed(study(), QLatin1String(attribute))).type;
    }
};

TEST_F(CaseFile, takesInTheCasesOfTheSampleStudy) {
    QFile sample(QStringLiteral(SAMSYN_SOURCE_DIR "/samples/police-ngo/cases.csv"));
    ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
    const QByteArray csv = sample.readAll();
    const CsvTable rows = readCsv(csv, table);
    for (const CsvRow& row : rows.rows)
        addInterview(row.cells[1].toUtf8().constData(), {row.cells[2]});
    const QStringList notes = import(csv);
    EXPECT_EQ(study().cases.count(), rows.rows.size());
    EXPECT_EQ(study().attributeValues.count(), 4 * rows.rows.size());
    EXPECT_EQ(
        plain(notes),
        "Cases: 12 in the file, 0 created, 0 renamed, 0 removed because nobody speaks as them "
        "any more. | Attributes created: “side (text)”, “organisation (text)”, “position "
        "(text)”, “area (text)”. | Values: 48 set, 0 as they were.");
    EXPECT_EQ(plain(project->check()), "");
}

TEST_F(CaseFile, givesTheSpeakersOwnCaseTheName) {
    addInterview("d1", {QStringLiteral("IP")});
    addInterview("d2", {QStringLiteral("A"), QStringLiteral("B")});
    import("case,document,speaker\nAnna,d1,\nBo,d2,B\nA,d2,\n");
    EXPECT_EQ(plain(people()), "d1/IP=Anna d2/A=A d2/B=Bo");
    EXPECT_EQ(study().cases.count(), 3U);
    project->undo();
    EXPECT_EQ(plain(people()), "d1/IP=IP d2/A=A d2/B=B");
}

TEST_F(CaseFile, linksSpeakersOfOneCaseAndRemovesTheOneLeftOver) {
    addInterview("before", {QStringLiteral("P1")});
    addInterview("after", {QStringLiteral("P1")});
    addInterview("other", {QStringLiteral("P1")});
    const QStringList notes = import("case,document\nP1,before\nP1,after\n");
    EXPECT_EQ(study().cases.count(), 2U);
    const auto& speakers = study().speakers;
    EXPECT_EQ(speakers.at(SpeakerId{2}).person, speakers.at(SpeakerId{4}).person);
    EXPECT_NE(speakers.at(SpeakerId{2}).person, speakers.at(SpeakerId{6}).person);
    EXPECT_EQ(plain(notes[1]), "Speakers linked to another case: 1.");
    EXPECT_EQ(plain(project->check()), "");
    project->undo();
    EXPECT_EQ(study().cases.count(), 3U);
    EXPECT_EQ(plain(people()), "before/P1=P1 after/P1=P1 other/P1=P1");
}

TEST_F(CaseFile, keepsALeftOverCaseOfWhichSomethingIsSaid) {
    addInterview("d1", {QStringLiteral("A")});
    addInterview("d2", {QStringLiteral("B")});
    import("case,document,age\nB,d2,41\n");
    import("case,document\nA,d1\nA,d2\n");
    EXPECT_EQ(plain(people()), "d1/A=A d2/B=A");
    EXPECT_EQ(study().cases.count(), 2U);
    EXPECT_EQ(plain(values()), "B.age=41");
}

TEST_F(CaseFile, linksToACaseThatExists) {
    import("case,role\nShelter,NGO\n");
    addInterview("d1", {QStringLiteral("IP")});
    import("case,document\nShelter,d1\n");
    EXPECT_EQ(plain(people()), "d1/IP=Shelter");
    EXPECT_EQ(study().cases.count(), 1U);
}

TEST_F(CaseFile, exchangesTheNamesOfTwoSpeakers) {
    addInterview("d1", {QStringLiteral("A")});
    addInterview("d2", {QStringLiteral("B")});
    import("case,document\nB,d1\nA,d2\n");
    EXPECT_EQ(plain(people()), "d1/A=B d2/B=A");
    EXPECT_EQ(study().cases.count(), 2U);
}

TEST_F(CaseFile, setsValuesOfDocumentsAndLeavesEmptyCellsAlone) {
    addInterview("d1", {QStringLiteral("A")});
    import("case,document,wave,age\n,d1,before,\nA,,,30\n");
    EXPECT_EQ(plain(values()), "A.age=30 d1.wave=before");
    EXPECT_EQ(plain(import("case,document,wave,age\n,d1,after,\nA,,,30\n").back()),
              "Values: 1 set, 1 as they were.");
    EXPECT_EQ(plain(values()), "A.age=30 d1.wave=after");
}

TEST_F(CaseFile, setsTheValuesOnADocumentThatNamesNobody) {
    addInterview("report", {});
    const QStringList notes = import("case,document,side\nCity,report,municipality\n");
    EXPECT_EQ(plain(values()), "report.side=municipality");
    EXPECT_TRUE(study().cases.isEmpty());
    EXPECT_EQ(plain(notes[1]), "Set on the document, as it names no speaker: “report”.");
}

TEST_F(CaseFile, guessesTypesAndLetsTheHeaderOverrideThem) {
    import(
        "case;age;weight;born;member;zip;answer;tags;code:text;left:yesno\r\n"
        "A;41;2,5;1985-03-01;yes;01234;ja;x|y;7;nej\r\n"
        "B;-3;10;1990-12-31;no;11122;nej;y;8;\r\n");
    EXPECT_EQ(typeOf("age"), AttributeType::Number);
    EXPECT_EQ(typeOf("weight"), AttributeType::Number);
    EXPECT_EQ(typeOf("born"), AttributeType::Date);
    EXPECT_EQ(typeOf("member"), AttributeType::YesNo);
    EXPECT_EQ(typeOf("zip"), AttributeType::Text);
    EXPECT_EQ(typeOf("answer"), AttributeType::Text);
    EXPECT_EQ(typeOf("code"), AttributeType::Text);
    EXPECT_EQ(typeOf("left"), AttributeType::YesNo);
    EXPECT_TRUE(values().contains(QStringLiteral("A.weight=2.5")));
    EXPECT_TRUE(values().contains(QStringLiteral("A.tags=x+y")));
    EXPECT_TRUE(values().contains(QStringLiteral("A.left=no")));
    EXPECT_TRUE(values().contains(QStringLiteral("A.answer=ja")));
}

TEST_F(CaseFile, givesItsTableBackUnchanged) {
    addInterview("d1", {QStringLiteral("IP")});
    addInterview("d2", {QStringLiteral("IP")});
    addInterview("d3", {QStringLiteral("IP"), QStringLiteral("Q")});
    addInterview("report", {});
    import(
        "case,document,speaker,age:number,tags\n"
        "Anna,d1,,41,\"a|b\\|c\"\nAnna,d3,Q,,\n,report,,3,=x\nTown,,,,\n");
    const QByteArray csv = casesCsv(study());
    QStringList notes;
    EXPECT_TRUE(caseImport(study(), readCsv(csv, table), table, notes).isEmpty());
    // In another project the two who are both called "IP" stay apart, and Anna stays one.
    const auto other = fresh(QStringLiteral("b"));
    for (const Document& document : study().documents) {
        std::vector<NewSpeaker> speakers;
        for (const Speaker* speaker : speakersOf(study(), document.id))
            speakers.push_back({speaker->label, speaker->isInterviewer});
        addDocument(*other, document.name, QStringLiteral("I: hello"), speakers);
    }
    import(*other, csv);
    const auto withoutGuids = [](const QByteArray& text) {
        QStringList lines;
        for (const QString& line : QString::fromUtf8(text).split(QStringLiteral("\r\n"))) {
            QStringList cells = line.split(u',');
            if (cells.size() > 1) cells.removeAt(1);
            lines << cells.join(u',');
        }
        lines.sort();
        return lines;
    };
    EXPECT_EQ(plain(withoutGuids(casesCsv(other->study()))), plain(withoutGuids(csv)));
    EXPECT_EQ(other->study().cases.count(), study().cases.count());
    EXPECT_TRUE(caseImport(other->study(), readCsv(csv, table), table, notes).isEmpty());
}

TEST_F(CaseFile, refusesRowsThatItCannotPlace) {
    addInterview("d1", {QStringLiteral("A"), QStringLiteral("B")});
    addInterview("d2", {QStringLiteral("B")});
    addInterview("d2", {QStringLiteral("C")});
    EXPECT_EQ(importRefusal("name\nA\n"),
              "“k.csv” is not a table of cases: it has no column “case”.");
    EXPECT_EQ(importRefusal("case,document\nX,d9\n"),
              "“k.csv”, line 2: there is no document “d9”.");
    EXPECT_EQ(importRefusal("case,document\nX,d2\n"),
              "“k.csv”, line 2: 2 documents are called “d2”.");
    EXPECT_EQ(
        importRefusal("case,document\nX,d1\n"),
        "“k.csv”, line 2: “d1” has 2 speakers, “A”, “B”; the column “speaker” must say which of "
        "them is “X”.");
    EXPECT_EQ(importRefusal("case,document,speaker\nX,d1,Z\nX,d1,I\n"),
              "“k.csv”, line 2: nobody called “Z” speaks in “d1” (and one more problem).");
    EXPECT_EQ(importRefusal("case,document,speaker\nX,d1,I\n"),
              "“k.csv”, line 2: “I” is the interviewer in “d1”, who is no case.");
    EXPECT_EQ(importRefusal("case,document,speaker\nX,,A\n"),
              "“k.csv”, line 2: the speaker “A” needs a document.");
    EXPECT_EQ(
        importRefusal("case,age\nB,3\n"),
        "“k.csv”, line 2: 2 cases are called “B”; the column “document” must say which one is "
        "meant.");
    EXPECT_EQ(importRefusal("case,age\n,3\n"),
              "“k.csv”, line 2: it names neither case nor document.");
    EXPECT_EQ(importRefusal("case,document,speaker\nX,d1,A\nY,d1,A\n"),
              "“k.csv”, line 3: “A” in “d1” is the case “X” in an earlier row.");
    EXPECT_EQ(importRefusal("case,guid\nX,7\n"), "“k.csv”, line 2: “7” is no GUID.");
}

TEST_F(CaseFile, refusesValuesThatContradict) {
    import("case,age:number\nA,3\n");
    EXPECT_EQ(importRefusal("case,age\nA,old\n"),
              "“k.csv”, line 2: “old” in column “age” does not fit the type number.");
    EXPECT_EQ(importRefusal("case,age:text\nA,4\n"),
              "“k.csv”, line 1: the attribute “age” is of type number in the project, not text.");
    EXPECT_EQ(importRefusal("case,age\nA,4\nA,5\n"),
              "“k.csv”, line 3: an earlier row gives the same case another value of “age”.");
    EXPECT_EQ(importRefusal("case,day:date\nA,2026-02-30\n"),
              "“k.csv”, line 2: “2026-02-30” in column “day” does not fit the type date.");
    EXPECT_EQ(importRefusal("case,x:yesno\nA,maybe\n"),
              "“k.csv”, line 2: “maybe” in column “x” does not fit the type yesno.");
    EXPECT_EQ(importRefusal("case,x,x:text\nA,1,2\n"),
              "“k.csv”, line 1: the attribute “x” stands twice or has no name.");
}

TEST(CaseImport, writesEachKindOfRowOnceHoweverManyThereAre) {
    constexpr int people = 20'000;
    QByteArray csv = "case,age,side\n";
    for (int i = 0; i < people; ++i)
        csv += "Person " + QByteArray::number(i) + ',' + QByteArray::number(i % 90) + ",a|b\n";
    QStringList notes;
    const Command command = caseImport(Study{}, readCsv(csv, table), table, notes);
    // Cases, attributes, values, and no case that is left over.
    ASSERT_EQ(command.batches.size(), 4U);
    EXPECT_EQ(command.batches[0].rows.size(), std::size_t{people});
    EXPECT_EQ(command.batches[2].rows.size(), 2 * std::size_t{people});
    EXPECT_TRUE(command.batches[3].isEmpty());
}

TEST(AttributeColumn, readsBackEveryListOfValues) {
    const QString bar = QStringLiteral("|");
    const QString slash = QStringLiteral("\\");
    for (const QStringList& values :
         {QStringList{}, QStringList{QStringLiteral("a")}, QStringList{bar},
          QStringList{bar, bar + bar}, QStringList{slash, slash},
          QStringList{slash + bar, slash + slash},
          QStringList{QStringLiteral("C:\\x"), slash + slash + bar + slash}})
        EXPECT_EQ(plain(valuesInCell(cellOfValues(values))), plain(values));
    EXPECT_EQ(plain(valuesInCell(QStringLiteral(" a || b |"))), "a | b");
    EXPECT_EQ(plain(cellOfValues({QStringLiteral("C:\\x")})), "C:\\x");
}

TEST(AttributeColumn, takesOnlyKnownTypesOutOfTheHeader) {
    EXPECT_EQ(plain(AttributeColumn(QStringLiteral("age: Number")).name), "age");
    EXPECT_EQ(AttributeColumn(QStringLiteral("age:yesno")).type, AttributeType::YesNo);
    EXPECT_EQ(plain(AttributeColumn(QStringLiteral("Question 3: why")).name), "Question 3: why");
    EXPECT_EQ(plain(AttributeColumn(QStringLiteral("a:number:text")).name), "a:number");
}

}  // namespace
}  // namespace codebook
