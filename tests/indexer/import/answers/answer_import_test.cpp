// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Spreadsheets of answers on their way into a project.
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "codebook/model/study_update.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "indexer/import/project_import.h"

using codebook::Project;
using indexer::ImportReport;

namespace {

using Lines = std::vector<std::string>;

const char* const Survey =
    "Name,Age,Side,Why?\n"
    "Åsa,34,police,Because my neighbours asked me to come along\n"
    "Bo,41,ngo,I have always been there and always will\n"
    "Cia,29,police,\n";

class AnswerImport : public testing::Test {
   protected:
    AnswerImport() {
        Project::OpenOptions options;
        options.coder = QStringLiteral("Ada");
        m_project = Project::create(path("study.samsyn"), options);
    }

    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    ImportReport import(const char* name, const QByteArray& bytes,
                        const indexer::ImportOptions& options = {}) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return indexer::importPaths(*m_project, {path(name)}, options);
    }

    const codebook::Study& study() const { return m_project->study(); }

    Lines documents() const {
        Lines names;
        for (const auto& document : study().documents)
            names.push_back((document.group + u'|' + document.name).toStdString());
        return names;
    }
    /// "Åsa: Age 34, Side police".
    Lines cases() const {
        Lines lines;
        for (const auto& person : study().cases) {
            QStringList values;
            for (const auto& value : study().attributeValues)
                if (value.person == person.id)
                    values << study().attributes.at(value.attribute).name + u' ' +
                                  value.values.join(u'|');
            values.sort();
            lines.push_back((person.name + QLatin1String(": ") + values.join(QLatin1String(", ")))
                                .toStdString());
        }
        return lines;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

}  // namespace

TEST_F(AnswerImport, makesACaseARespondentAndADocumentForWhoAnswered) {
    const ImportReport report = import("autumn.csv", Survey);
    EXPECT_EQ(documents(), (Lines{"autumn|autumn - Åsa", "autumn|autumn - Bo"}));
    EXPECT_EQ(cases(), (Lines{"Åsa: Age 34, Side police", "Bo: Age 41, Side ngo",
                              "Cia: Age 29, Side police"}));
    ASSERT_EQ(report.imported.size(), 1U);
    EXPECT_EQ(report.imported[0].name, QStringLiteral("autumn"));
    EXPECT_EQ(report.imported[0].respondents, 3);
    EXPECT_EQ(report.imported[0].turns, 4U);
    EXPECT_EQ(report.imported[0].characters, 5 + 44 + 5 + 40);
    EXPECT_TRUE(m_project->check().isEmpty());
}

TEST_F(AnswerImport, linksWhoAnswersToTheCaseAndAsksByNobody) {
    import("autumn.csv", Survey);
    const auto& document = *study().documents.begin();
    EXPECT_EQ(document.kind, QStringLiteral("questionnaire"));
    EXPECT_EQ(document.source, QStringLiteral("autumn.csv"));
    EXPECT_EQ(document.language, QStringLiteral("en"));
    std::vector<std::string> speakers;
    for (const auto& speaker : study().speakers) {
        const auto* person = study().cases.find(speaker.person);
        speakers.push_back(
            (speaker.label + u'=' + (person ? person->name : QStringLiteral("-"))).toStdString() +
            (speaker.isInterviewer ? "*" : ""));
    }
    EXPECT_EQ(speakers, (Lines{"Question=-*", "Åsa=Åsa", "Question=-*", "Bo=Bo"}));
    const auto turns = m_project->turns(document.id);
    EXPECT_EQ(m_project->text(document.id)->slice((*turns)[1].words),
              QStringLiteral("Because my neighbours asked me to come along"));
}

TEST_F(AnswerImport, isOneStepToUndo) {
    import("autumn.csv", Survey);
    EXPECT_EQ(m_project->undoText(), QStringLiteral("Import “autumn” with 3 respondents"));
    m_project->undo();
    EXPECT_TRUE(documents().empty());
    EXPECT_TRUE(cases().empty());
    EXPECT_EQ(study().attributes.count(), 0U);
    m_project->redo();
    EXPECT_EQ(documents().size(), 2U);
    EXPECT_EQ(cases().front(), "Åsa: Age 34, Side police");
    EXPECT_TRUE(m_project->check().isEmpty());
}

TEST_F(AnswerImport, knowsTheSameFileAgain) {
    import("autumn.csv", Survey);
    const ImportReport again = import("copy.csv", Survey);
    ASSERT_EQ(again.skipped.size(), 1U);
    EXPECT_TRUE(again.skipped[0].reason.contains(QStringLiteral("“autumn - ")));
    EXPECT_EQ(documents().size(), 2U);
}

TEST_F(AnswerImport, sharesAttributesBetweenWavesButNotCases) {
    import("before.csv", Survey);
    const ImportReport after = import(
        "after.csv", "Name,Age,Why?\nÅsa,35,I would still do it because it was right to do\n");
    EXPECT_TRUE(after.failed.empty());
    EXPECT_EQ(study().attributes.count(), 2U);
    EXPECT_EQ(cases(), (Lines{"Åsa: Age 34, Side police", "Bo: Age 41, Side ngo",
                              "Cia: Age 29, Side police", "Åsa: Age 35"}));
}

TEST_F(AnswerImport, refusesValuesThatDoNotFitWholeAlsoInADryRun) {
    import("before.csv", Survey);
    const char* const unfit =
        "Name,Age,Why?\nÅsa,35,I would still do it because it was right to do\n"
        "Bo,old,I would still do it but not in the same way\n";
    indexer::ImportOptions dry;
    dry.isDryRun = true;
    for (const auto& options : {dry, indexer::ImportOptions{}}) {
        const ImportReport report = import("after.csv", unfit, options);
        ASSERT_EQ(report.failed.size(), 1U);
        EXPECT_EQ(report.failed[0].reason,
                  QStringLiteral("“after.csv”, line 3: “old” in column “Age” does not fit the type "
                                 "number that the attribute has in the project; --columns "
                                 "\"Age=ignore\" leaves the column out."));
    }
    EXPECT_EQ(documents().size(), 2U);
    EXPECT_EQ(cases().size(), 3U);
}

TEST_F(AnswerImport, holdsThePersonToTheTypeThatWasSaid) {
    indexer::ImportOptions said;
    said.reading.columns = indexer::columnChoices(QStringLiteral("Side=attribute:number"));
    const ImportReport unfit = import("autumn.csv", Survey, said);
    ASSERT_EQ(unfit.failed.size(), 1U);
    EXPECT_EQ(
        unfit.failed[0].reason,
        QStringLiteral("“autumn.csv”, line 2: “police” in column “Side” does not fit the type "
                       "number; --columns \"Side=ignore\" leaves the column out (and 2 more "
                       "problems)."));
    import("autumn.csv", Survey);
    const ImportReport other = import("spring.csv",
                                      "Side,Why?\n5,I would do it again at once if "
                                      "I was asked\n",
                                      said);
    ASSERT_EQ(other.failed.size(), 1U);
    EXPECT_EQ(other.failed[0].reason,
              QStringLiteral("“spring.csv”, line 1: the attribute “Side” is of type text in the "
                             "project, not number."));
}

TEST_F(AnswerImport, keepsNumbersWithAPointAndSeveralValuesApart) {
    import("a.csv",
           "Namn;Timmar;Roller;Varför?\nÅsa;3,5;ledare|vakt;Jag ville se hur det var att vara där\n"
           "Bo;4;vakt;Någon måste göra det om ingen annan gör det\n");
    EXPECT_EQ(cases(), (Lines{"Åsa: Roller ledare|vakt, Timmar 3.5", "Bo: Roller vakt, Timmar 4"}));
}

TEST_F(AnswerImport, numbersNamesThatAreTaken) {
    codebook::Step step(study(), QStringLiteral("A document"));
    codebook::NewDocument document;
    document.name = QStringLiteral("a - Åsa");
    document.text = QStringLiteral("x");
    step.addDocument(document);
    m_project->execute(step.command());
    indexer::ImportOptions options;
    options.reading.columns = indexer::columnChoices(QStringLiteral("Name=case,Why=text"));
    import("a.csv", "Name,Why\nÅsa,one\nÅsa,two\nÅsa (2),three\n", options);
    EXPECT_EQ(documents(),
              (Lines{"|a - Åsa", "a|a - Åsa (2)", "a|a - Åsa (3)", "a|a - Åsa (2) (2)"}));
    EXPECT_EQ(study().cases.count(), 3U);
}

TEST_F(AnswerImport, aDryRunShowsColumnsAndStoresNothing) {
    indexer::ImportOptions options;
    options.isDryRun = true;
    const ImportReport report = import("autumn.csv", Survey, options);
    ASSERT_EQ(report.imported.size(), 1U);
    EXPECT_EQ(report.imported[0].transcript.answers->columns.size(), 4U);
    EXPECT_TRUE(documents().empty());
    EXPECT_EQ(study().attributes.count(), 0U);
}

TEST_F(AnswerImport, passesOverATableOfSomethingElseInAFolderOnly) {
    ASSERT_TRUE(QDir(path("")).mkdir(QStringLiteral("in")));
    EXPECT_EQ(import("in/people.csv", "case,age\nAnna,34\nBo,41\n").failed.size(), 1U);
    const ImportReport report = indexer::importPaths(*m_project, {path("in")}, {});
    EXPECT_TRUE(report.failed.empty());
    ASSERT_EQ(report.skipped.size(), 1U);
    EXPECT_TRUE(report.skipped[0].reason.contains(QLatin1String("cases --import")));
}

TEST_F(AnswerImport, leavesWhispersTablesToWhisper) {
    const ImportReport report =
        import("speech.tsv", "start\tend\ttext\n0\t1500\tHello there.\n1500\t2900\tWell, hello.\n");
    ASSERT_EQ(report.imported.size(), 1U);
    EXPECT_FALSE(report.imported[0].transcript.answers.has_value());
    EXPECT_EQ(documents(), (Lines{"|speech"}));
    EXPECT_EQ(import("wave.tsv", QByteArray(Survey).replace(',', '\t')).imported[0].respondents, 3);
}
