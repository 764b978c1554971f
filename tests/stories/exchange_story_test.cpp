// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables and projects of other programs come into a study, and its tables go out to others.
#include <QDir>
#include <QJsonDocument>

#include "tests/stories/command_line.h"
#include "tests/support/made_database.h"

namespace {

using tests::Outcome;

class ExchangeStory : public tests::CommandLine {
   protected:
    static QStringList words(const char* line) {
        return QString::fromUtf8(line).split(QLatin1Char('|'));
    }
    void makeQualCoderProject() const {
        QDir().mkpath(path(QStringLiteral("old.qda")));
        tests::MadeDatabase database(path(QStringLiteral("old.qda/data.qda")));
        for (const char* sql :
             {"CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath "
              "text, memo text, owner text, date text)",
              "CREATE TABLE code_name (cid integer primary key, name text, memo text, catid "
              "integer, owner text, date text, color text)",
              "CREATE TABLE code_text (ctid integer primary key, cid integer, fid integer, seltext "
              "text, pos0 integer, pos1 integer, owner text)",
              "INSERT INTO source VALUES (1, 'talk.txt', 'Eva: We rely on them.', null, '', 'eva', "
              "'')",
              "INSERT INTO code_name VALUES (1, 'Reliance', '', null, 'eva', '', '#112233')",
              "INSERT INTO code_text VALUES (1, 1, 1, 'rely', 8, 12, 'eva'), (2, 1, 1, 'trust', 8, "
              "13, 'eva')"})
            database.run(sql);
    }
    void expectRefusedAsUsage(const QStringList& line) const { EXPECT_EQ(run(line).exitCode, 2); }
    int codings() const {
        return static_cast<int>(done(words("codings|study.samsyn|--format|json")).list().size());
    }
};

TEST_F(ExchangeStory, aProjectOfQualCoderComesInOnceAndIsUndone) {
    done(words("init|study.samsyn"));
    makeQualCoderProject();
    const QJsonObject rehearsed =
        done(words("import|study.samsyn|old.qda|--dry-run|--format|json")).object();
    EXPECT_EQ(rehearsed[QLatin1String("program")], QLatin1String("QualCoder"));
    EXPECT_EQ(rehearsed[QLatin1String("codings")], 1);
    EXPECT_EQ(rehearsed[QLatin1String("notes")].toArray().size(), 1);
    EXPECT_EQ(codings(), 0);
    const Outcome brought = done(words("import|study.samsyn|old.qda"));
    EXPECT_TRUE(brought.err.contains("“trust” stand neither there"));
    EXPECT_EQ(codings(), 1);
    EXPECT_TRUE(done(words("import|study.samsyn|old.qda/data.qda"))
                    .err.contains("The project has everything"));
    done(words("undo|study.samsyn"));
    EXPECT_TRUE(done(words("documents|study.samsyn|--format|json")).list().isEmpty());
    write(QStringLiteral("half.rqda"), "SQLite format 3");
    expectRefused(words("import|study.samsyn|half.rqda"), QStringLiteral("no database"));
}

TEST_F(ExchangeStory, codedSegmentsOfAnotherProgramArePlacedByTheirWords) {
    makeSampleStudy();
    const QJsonArray before = done(words("codings|study.samsyn|--format|json")).list();
    const QJsonObject one = before.first().toObject();
    const QString document = one[QLatin1String("document")].toString();
    QString segment = one[QLatin1String("text")].toString();
    segment.replace(QLatin1Char('"'), QLatin1String("\"\""));
    write(QStringLiteral("segments.csv"),
          (QStringLiteral("Farbe;Dokumentname;Code;Segment;Autor\n;%1.docx;Neu > Thema;\"%2\";Eva\n"
                          ";%1;Neu > Thema;\"nobody said this\";Eva\n")
               .arg(document, segment))
              .toUtf8());
    const QJsonObject rehearsed =
        done(words("code|study.samsyn|--import|segments.csv|--dry-run|--format|json")).object();
    EXPECT_EQ(rehearsed[QLatin1String("exact")], 1);
    EXPECT_EQ(rehearsed[QLatin1String("unplaced")].toArray().size(), 1);
    EXPECT_EQ(rehearsed[QLatin1String("columns")].toArray().at(1).toObject()[QLatin1String("role")],
              QLatin1String("document"));
    EXPECT_EQ(codings(), before.size());
    const Outcome placed = done(words("code|study.samsyn|--import|segments.csv"));
    EXPECT_TRUE(placed.err.contains("do not stand there"));
    EXPECT_EQ(codings(), before.size() + 1);
    done(words("check|study.samsyn"));
    EXPECT_EQ(run(words("code|study.samsyn|--import|segments.csv|--columns|code=Nowhere")).exitCode,
              2);
}

TEST_F(ExchangeStory, variablesAndCodesOfAnotherProgramComeByTheirHeaders) {
    makeSampleStudy();
    const QString document = done(words("documents|study.samsyn|--format|json"))
                                 .list()
                                 .first()
                                 .toObject()[QLatin1String("name")]
                                 .toString();
    write(QStringLiteral("variables.csv"),
          QStringLiteral("Document name,Region,Color\n%1.docx,North,red\n").arg(document).toUtf8());
    const QByteArray before = done(words("cases|study.samsyn")).out;
    const QJsonArray columns = done(words("cases|study.samsyn|--import|variables.csv|--columns|"
                                          "ignore=Color|--dry-run|--format|json"))
                                   .list();
    ASSERT_EQ(columns.size(), 3);
    EXPECT_EQ(columns[0].toObject()[QLatin1String("role")], QLatin1String("document"));
    EXPECT_EQ(columns[1].toObject()[QLatin1String("role")], QLatin1String("attribute"));
    EXPECT_EQ(columns[2].toObject()[QLatin1String("role")], QLatin1String("ignore"));
    EXPECT_EQ(done(words("cases|study.samsyn")).out, before);
    done(words("cases|study.samsyn|--import|variables.csv|--columns|ignore=Color"));
    const QByteArray cases = done(words("cases|study.samsyn|--format|csv")).out;
    EXPECT_TRUE(cases.contains("Region"));
    EXPECT_FALSE(cases.contains("Color"));
    write(QStringLiteral("list.csv"), "Code,Parent code,Comment\nTillit,Etik,Att lita.\n");
    EXPECT_TRUE(done(words("codebook|study.samsyn|--import|list.csv|--dry-run"))
                    .out.contains("Parent code"));
    EXPECT_FALSE(done(words("codes|study.samsyn")).out.contains("Tillit"));
    done(words("codebook|study.samsyn|--import|list.csv"));
    EXPECT_TRUE(done(words("codes|study.samsyn")).out.contains("Etik/Tillit"));
}

TEST_F(ExchangeStory, tablesGoOutAsWorkbooksAndComeBackAsTheyWere) {
    makeSampleStudy();
    const int before = codings();
    done(words("export|study.samsyn|codings.xlsx|--what|codings"));
    const QJsonObject placed =
        done(words("code|study.samsyn|--import|codings.xlsx|--format|json")).object();
    EXPECT_EQ(placed[QLatin1String("exact")], before);
    EXPECT_TRUE(placed[QLatin1String("unplaced")].toArray().isEmpty());
    EXPECT_EQ(codings(), before);
    done(words("crosstab|study.samsyn|--rows|codes:Dilemmas|--columns|perspective|--out|t.xlsx"));
    EXPECT_TRUE(bytes(QStringLiteral("t.xlsx")).startsWith("PK"));
    done(words("export|study.samsyn|quotations.xlsx|--what|quotations"));
    expectRefusedAsUsage(words("codings|study.samsyn|--format|xlsx"));
    expectRefusedAsUsage(words("codings|study.samsyn|--format|csv|--out|study.samsyn"));
    expectRefusedAsUsage(words("codings|study.samsyn|--out|codings.png"));
    done(words("check|study.samsyn"));
}

TEST_F(ExchangeStory, codingsGoOutLineByLine) {
    makeSampleStudy();
    done(words("export|study.samsyn|codings.jsonl"));
    const QList<QByteArray> lines = bytes(QStringLiteral("codings.jsonl")).trimmed().split('\n');
    EXPECT_EQ(lines.size(), codings());
    for (const QByteArray& line : lines)
        EXPECT_TRUE(QJsonDocument::fromJson(line).object().contains(QLatin1String("text")));
    EXPECT_EQ(done(words("codings|study.samsyn|--format|jsonl")).out.count('\n'), lines.size());
}

TEST_F(ExchangeStory, bothSamplesComeBackEqualFromTheStandardsFile) {
    makeSampleStudy();
    const QString samples = QStringLiteral(SAMSYN_SOURCE_DIR "/samples/coordinators/");
    done({QStringLiteral("init"), QStringLiteral("second.samsyn"), QStringLiteral("--codebook"),
          samples + QStringLiteral("codebook.json")});
    for (const auto& [command, file] :
         {std::pair("import", "transcripts"), std::pair("cases", "cases.csv"),
          std::pair("code", "codings.csv"), std::pair("analyses", "analyses.json")}) {
        QStringList line{QLatin1String(command), QStringLiteral("second.samsyn")};
        if (command != std::string("import")) line << QStringLiteral("--import");
        done(line << samples + QLatin1String(file));
    }
    for (const char* name : {"study", "second"}) {
        const QString project = QLatin1String(name) + QStringLiteral(".samsyn");
        const QString file = QLatin1String(name) + QStringLiteral(".qdpx");
        const QString back = QStringLiteral("back-") + project;
        done({QStringLiteral("export"), project, file});
        done({QStringLiteral("init"), back});
        done({QStringLiteral("import"), back, file});
        for (const char* list : {"documents", "codes", "codings", "cases", "analyses"}) {
            const auto listed = [&](const QString& of) {
                return done({QLatin1String(list), of, QStringLiteral("--format"),
                             QStringLiteral("json")})
                    .out.toStdString();
            };
            EXPECT_EQ(listed(back), listed(project)) << list << " of " << name;
        }
        done({QStringLiteral("check"), back});
        EXPECT_TRUE(done({QStringLiteral("import"), back, file})
                        .err.contains("The project has everything"));
    }
}

}  // namespace
