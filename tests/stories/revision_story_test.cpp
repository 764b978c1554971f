// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A coded transcript of sample study 1 comes back from its author with corrections.
#include "tests/stories/command_line.h"

namespace {

using tests::Outcome;

class RevisionStory : public tests::CommandLine {
   protected:
    static QStringList words(const char* line) {
        return QString::fromUtf8(line).split(QLatin1Char('|'));
    }
    void SetUp() override {
        makeSampleStudy();
        m_before =
            QString::fromUtf8(done(words("documents|study.samsyn|--text|P3-group-leader")).out);
    }
    QJsonArray codings() const { return done(words("codings|study.samsyn|--format|json")).list(); }
    QJsonArray codingsOfP3() const {
        QJsonArray own;
        for (const auto& coding : codings())
            if (coding.toObject()[QLatin1String("document")] == QLatin1String("P3-group-leader"))
                own.append(coding);
        return own;
    }
    QJsonObject dilemmaOfP3() const {
        for (const auto& coding : codingsOfP3())
            if (coding.toObject()[QLatin1String("code")].toString().startsWith(
                    QLatin1String("Dilemmas/")))
                return coding.toObject();
        ADD_FAILURE() << "P3 has no dilemma";
        return {};
    }
    QByteArray table() const {
        return done(words("crosstab|study.samsyn|--rows|codes:Dilemmas|--columns|perspective|"
                          "--count|codings|--format|json"))
            .out;
    }
    Outcome revise(const QString& text, bool isDryRun = false) const {
        write(QStringLiteral("corrected.txt"), text.toUtf8());
        QStringList line = words("revise|study.samsyn|P3-group-leader|corrected.txt|--format|json");
        if (isDryRun) line << QStringLiteral("--dry-run");
        return done(line);
    }
    /// The turn that the coding stands in, with its line end.
    QString turnOf(const QJsonObject& coding) const {
        const QString text = coding[QLatin1String("text")].toString();
        const qsizetype at = m_before.indexOf(text);
        EXPECT_GE(at, 0);
        const qsizetype begin = m_before.lastIndexOf(QLatin1Char('\n'), at) + 1;
        return m_before.mid(begin, m_before.indexOf(QLatin1Char('\n'), at) + 1 - begin);
    }

    QString m_before;
};

qsizetype sizeOf(const QJsonObject& report, const char* list) {
    return report[QLatin1String(list)].toArray().size();
}

TEST_F(RevisionStory, keepsEveryCodingThroughCorrections) {
    const QJsonArray before = codingsOfP3();
    const QByteArray tableBefore = table();
    const QString gone = turnOf(dilemmaOfP3());
    const QJsonObject corrected = before[before.size() / 2].toObject();
    const QString turn = turnOf(corrected);
    ASSERT_NE(gone, turn);
    QString text = m_before;
    text.remove(gone);
    QString typo = corrected[QLatin1String("text")].toString();
    const QString words_ = typo;
    text.replace(words_, typo.insert(typo.size() / 2, QLatin1Char('x')));

    const QJsonObject planned = revise(text, true).object();
    EXPECT_EQ(codingsOfP3(), before);
    const QJsonObject report = revise(text).object();
    EXPECT_EQ(planned, report);
    EXPECT_GE(sizeOf(report, "unplaced"), 1);
    EXPECT_GE(sizeOf(report, "adjusted"), 1);
    EXPECT_EQ(report[QLatin1String("kept")].toInt() + sizeOf(report, "unplaced") +
                  sizeOf(report, "adjusted") + sizeOf(report, "moved"),
              before.size());
    done(words("check|study.samsyn"));

    // Every coding holds its words, and those that wait hold their old ones.
    const QByteArray now = done(words("documents|study.samsyn|--text|P3-group-leader")).out;
    EXPECT_EQ(QString::fromUtf8(now), text);
    const QJsonArray after = codingsOfP3();
    EXPECT_EQ(after.size(), before.size());
    for (const auto& value : after) {
        const QJsonObject coding = value.toObject();
        const bool waits = coding.contains(QLatin1String("placed"));
        EXPECT_EQ(cut(waits ? m_before.toUtf8() : now, coding),
                  coding[QLatin1String("text")].toString());
    }
    const QJsonArray waiting = done(words("codings|study.samsyn|--unplaced|--format|json")).list();
    EXPECT_EQ(waiting.size(), sizeOf(report, "unplaced"));

    // No table counts them, and it says so.
    EXPECT_NE(table(), tableBefore);
    EXPECT_TRUE(
        done(words("crosstab|study.samsyn|--rows|perspective|--columns|document|--format|json"))
            .out.contains("wait to be placed in a revised text"));

    done(words("undo|study.samsyn"));
    EXPECT_EQ(codingsOfP3(), before);
    EXPECT_EQ(table(), tableBefore);
    done(words("redo|study.samsyn"));
    EXPECT_EQ(codingsOfP3(), after);
    done(words("check|study.samsyn"));
}

TEST_F(RevisionStory, listsTheMemosThatLostTheirPlaceWithTheCodings) {
    const QJsonObject coding = codingsOfP3()[0].toObject();
    const int begin = coding[QLatin1String("begin")].toInt();
    const int end = coding[QLatin1String("end")].toInt();
    QStringList add = words("memo|study.samsyn|--add|Ask again|--title|Doubt|--about");
    done(add << QStringLiteral("passage:P3-group-leader:%1-%2").arg(begin).arg(end));
    QString text = m_before;
    revise(text.remove(turnOf(coding)));

    QJsonObject memo;
    for (const auto& row : done(words("codings|study.samsyn|--unplaced|--format|json")).list())
        if (row.toObject().contains(QLatin1String("memoOnPassage"))) memo = row.toObject();
    EXPECT_EQ(memo[QLatin1String("memoOnPassage")].toString(), QStringLiteral("Doubt"));
    EXPECT_EQ(memo[QLatin1String("text")], coding[QLatin1String("text")]);
    const QByteArray table = done(words("codings|study.samsyn|--unplaced")).out;
    EXPECT_TRUE(table.contains("(memo) Doubt")) << table.toStdString();
    // As codings do, the memo goes to other words by its GUID.
    done(words("code|study.samsyn|--place")
         << memo[QLatin1String("guid")].toString() << QStringLiteral("0") << QStringLiteral("5"));
    EXPECT_FALSE(done(words("codings|study.samsyn|--unplaced")).out.contains("(memo) Doubt"));
}

TEST_F(RevisionStory, movesTheCodingsOfATurnThatMoved) {
    const QJsonArray before = codingsOfP3();
    const QByteArray tableBefore = table();
    const QString turn = turnOf(before[0].toObject());
    QString text = m_before;
    text.remove(turn);
    if (!text.endsWith(QLatin1Char('\n'))) text += QLatin1Char('\n');
    const QJsonObject report = revise(text + turn.chopped(1)).object();
    EXPECT_GE(sizeOf(report, "moved"), 1);
    EXPECT_EQ(sizeOf(report, "unplaced"), 0);
    EXPECT_EQ(sizeOf(report, "adjusted"), 0);
    // Each coding stands on the words it stood on, so that each number is what it was.
    EXPECT_EQ(table(), tableBefore);
    done(words("check|study.samsyn"));
}

TEST_F(RevisionStory, placesByHandWhatItCouldNotPlace) {
    const QJsonObject lost = codingsOfP3()[0].toObject();
    QString text = m_before;
    text.remove(turnOf(lost));
    revise(text);
    const QJsonArray waiting = done(words("codings|study.samsyn|--unplaced|--format|json")).list();
    ASSERT_GE(waiting.size(), 1);
    const QString guid = waiting[0].toObject()[QLatin1String("guid")].toString();
    const QStringList place{QStringLiteral("code"), QStringLiteral("study.samsyn"),
                            QStringLiteral("--place"), guid};
    expectRefused(QStringList(place) << QStringLiteral("5") << QStringLiteral("9999999"),
                  QStringLiteral("are no words of “P3-group-leader”"));
    EXPECT_EQ(run(place).exitCode, 2);
    EXPECT_EQ(run(QStringList(place) << QStringLiteral("x") << QStringLiteral("9")).exitCode, 2);
    EXPECT_EQ(run(words("code|study.samsyn")).exitCode, 2);
    expectRefused(words("code|study.samsyn|--place|{nobody}|1|2"), QStringLiteral("no coding"));
    done(QStringList(place) << QStringLiteral("5") << QStringLiteral("12"));
    EXPECT_EQ(done(words("codings|study.samsyn|--unplaced|--format|json")).list().size(),
              waiting.size() - 1);
    done(words("check|study.samsyn"));
}

TEST_F(RevisionStory, givesWhatWaitsAMarkInEveryList) {
    QString text = m_before;
    text.remove(turnOf(dilemmaOfP3()));
    revise(text);
    const Outcome checked = done(words("check|study.samsyn"));
    EXPECT_TRUE(checked.err.contains("wait to be placed")) << checked.err.toStdString();
    EXPECT_TRUE(done(words("codes|study.samsyn")).out.contains("unplaced"));
    EXPECT_TRUE(done(words("coders|study.samsyn|--format|json")).out.contains("\"unplaced\""));
    EXPECT_TRUE(done(words("search|study.samsyn|code:Dilemmas")).err.contains("wait to be placed"));
    done(words("export|study.samsyn|codings.csv|--what|codings"));
    const QByteArray file = bytes(QStringLiteral("codings.csv"));
    EXPECT_TRUE(
        file.startsWith("guid,document,begin,end,code,coder,memo,weight,text,created,placed\r\n"));
    EXPECT_TRUE(file.contains(",no\r\n"));
    const Outcome again = done(words("code|study.samsyn|--import|codings.csv"));
    EXPECT_TRUE(again.err.startsWith("Codings: 0 added")) << again.err.toStdString();
    EXPECT_TRUE(again.err.contains("Not read, because they wait")) << again.err.toStdString();
    done(words("export|study.samsyn|codings.json|--what|codings"));
    EXPECT_TRUE(
        done(words("code|study.samsyn|--import|codings.json")).err.startsWith("Codings: 0 added"));
    done(words("export|study.samsyn|quotations.md|--what|quotations"));
    EXPECT_TRUE(bytes(QStringLiteral("quotations.md")).contains("in an older revision"));
}

TEST_F(RevisionStory, saysWhereThereIsNothingToRevise) {
    const QByteArray journal = done(words("journal|study.samsyn|--format|json")).out;
    const Outcome same = done({QStringLiteral("revise"), QStringLiteral("study.samsyn"),
                               QStringLiteral("P3-group-leader"),
                               sample(QStringLiteral("transcripts/P3-group-leader.txt"))});
    EXPECT_TRUE(same.err.contains("nothing was changed")) << same.err.toStdString();
    write(QStringLiteral("empty.txt"), {});
    write(QStringLiteral("blank.txt"), " \n\n");
    expectRefused(words("revise|study.samsyn|P3-group-leader|empty.txt"),
                  QStringLiteral("is empty"));
    expectRefused(words("revise|study.samsyn|P3-group-leader|blank.txt"),
                  QStringLiteral("no text"));
    expectRefused(words("revise|study.samsyn|P3-group-leader|nowhere.txt"),
                  QStringLiteral("There is no file"));
    expectRefused(words("revise|study.samsyn|Nobody|empty.txt"),
                  QStringLiteral("There is no document “Nobody”"));
    EXPECT_EQ(done(words("journal|study.samsyn|--format|json")).out, journal);
}

TEST_F(RevisionStory, survivesTheWrongFileAndTakesItBack) {
    const QJsonArray before = codings();
    QByteArray other;
    for (int line = 0; other.size() < 2'000'000; ++line)
        other += "Ω" + QByteArray::number(line * 7919) + " ЖЩ " + QByteArray::number(line) + "\n";
    write(QStringLiteral("other.txt"), other);
    const Outcome wrong =
        done(words("revise|study.samsyn|P3-group-leader|other.txt|--format|json"));
    EXPECT_TRUE(wrong.err.contains("make sure that this is the right file"));
    EXPECT_EQ(wrong.object()[QLatin1String("kept")].toInt(), 0);
    EXPECT_EQ(codings().size(), before.size());
    done(words("check|study.samsyn"));
    done(words("undo|study.samsyn"));
    EXPECT_EQ(codings(), before);
    done(words("check|study.samsyn"));
}

}  // namespace
