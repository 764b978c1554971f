// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/analysis_json.h"
#include "tests/codebook/exchange/drawn_project.h"

namespace codebook {
namespace {

const QString file = QStringLiteral("analyses.json");

std::string refusalOf(const QByteArray& bytes) {
    return plain(refusal<FormatError>([&] { readAnalysesJson(bytes, file); }));
}

class AnalysisFile : public DrawnProject {
   protected:
    QStringList import(const QByteArray& bytes) {
        QStringList notes;
        project->execute(analysisImport(project->study(), readAnalysesJson(bytes, file), file,
                                        project->now().toMSecsSinceEpoch(), notes));
        return notes;
    }
};

TEST_F(AnalysisFile, givesBackWhatItTook) {
    import(R"([{"name":"Rader & kolumner 😀","kind":"crosstab","parameters":{"rows":"codes:"}},
               {"name":"b","kind":"of another version","parameters":{"deep":[1,{"x":null}]}}])");
    const QByteArray written = analysesJson(project->study());
    const auto entries = readAnalysesJson(written, file);
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(plain(entries[0].name), "Rader & kolumner 😀");
    EXPECT_EQ(plain(entries[1].kind), "of another version");
    EXPECT_EQ(plain(entries[1].parameters), R"({"deep":[1,{"x":null}]})");
    import(written);
    EXPECT_EQ(analysesJson(project->study()), written);
}

TEST_F(AnalysisFile, replacesTheOneOfTheSameNameAndIsOneUndoableStep) {
    import(R"([{"name":"a","kind":"crosstab","parameters":{"rows":"one"}}])");
    const QByteArray before = analysesJson(project->study());
    const QStringList notes =
        import(R"({"analyses":[{"name":"a","kind":"crosstab","parameters":{"rows":"two"}},
                               {"name":"b","kind":"search","parameters":{}}]})");
    EXPECT_EQ(plain(notes.first()), "Analyses: 1 added, 1 there already and now as in the file.");
    EXPECT_EQ(project->study().analyses.count(), 2U);
    project->undo();
    EXPECT_EQ(analysesJson(project->study()), before);
}

TEST_F(AnalysisFile, saysWhatIsWrongWithIt) {
    EXPECT_NE(refusalOf("").find("analyses.json"), std::string::npos);
    EXPECT_NE(refusalOf("{").find("analyses.json"), std::string::npos);
    EXPECT_EQ(refusalOf("{}"),
              "“analyses.json” holds no saved analyses: there is no list “analyses”.");
    EXPECT_NE(
        refusalOf(R"({"format":"samsyn-analyses/9","analyses":[]})").find("samsyn-analyses/1"),
        std::string::npos);
    EXPECT_EQ(refusalOf("[1]"), "“analyses.json”, analysis 1: it is no object.");
    EXPECT_EQ(refusalOf(R"([{"kind":"crosstab","parameters":{}}])"),
              "“analyses.json”, analysis 1: it has no “name”.");
    EXPECT_EQ(refusalOf(R"([{"name":"  ","kind":"crosstab","parameters":{}}])"),
              "“analyses.json”, analysis 1: its “name” is no text.");
    EXPECT_EQ(refusalOf(R"([{"name":"a","kind":"x","parameters":[]}])"),
              "“analyses.json”, analysis 1: “parameters” is no object.");
    EXPECT_EQ(refusalOf(R"([{"name":"a","kind":"x","parameters":{}},
                            {"name":"a","kind":"x","parameters":{}}])"),
              "“analyses.json”, analysis 2: “a” is there twice.");
}

}  // namespace
}  // namespace codebook
