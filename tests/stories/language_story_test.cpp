// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An interview in two languages through the program: recognised, corrected, taken back.
#include "tests/stories/command_line.h"

namespace {

class LanguageStory : public tests::CommandLine {
   protected:
    void SetUp() override {
        done(words("init|study.samsyn|--coder|Ada"));
        write(QStringLiteral("byn.txt"),
              "I: Hur var det när ni kom till byn den första vintern? Ni kände väl ingen här?\n"
              "P1: It was difficult in the beginning, because the other villages were empty.\n"
              "I: Jaha. Och sedan, blev det bättre då?\n"
              "P1: Jo, villages då.\n");
    }
    static QStringList words(const char* line) {
        return QString::fromUtf8(line).split(QLatin1Char('|'));
    }
    QJsonObject imported(const char* options) const {
        const auto report =
            done(words("import|study.samsyn|byn.txt|--format|json|--dry-run") + words(options));
        return report.object()[QLatin1String("imported")].toArray().first().toObject();
    }
    /// "sv en* sv sv": each turn's language, an asterisk where it is its own.
    QString languages() const {
        QStringList shown;
        for (const auto& value :
             done(words("documents|study.samsyn|--turns|byn|--format|json")).list()) {
            const QJsonObject turn = value.toObject();
            const bool isOwn = turn[QLatin1String("ownLanguage")].toBool();
            shown << turn[QLatin1String("language")].toString() + QLatin1String(isOwn ? "*" : "");
        }
        return shown.join(QLatin1Char(' '));
    }
    int hits(const char* query) const {
        return static_cast<int>(
            done(words("search|study.samsyn|--format|json") + QStringList{QString::fromUtf8(query)})
                .list()
                .size());
    }
};

TEST_F(LanguageStory, isToldBeforeAnythingIsStored) {
    QJsonObject file = imported("--kind|interview");
    EXPECT_EQ(file[QLatin1String("language")].toString(), QStringLiteral("sv"));
    EXPECT_EQ(file[QLatin1String("languages")].toObject(),
              (QJsonObject{{QStringLiteral("en"), 1}, {QStringLiteral("sv"), 3}}));
    file = imported("--turn-languages|off");
    EXPECT_EQ(file[QLatin1String("languages")].toObject(),
              (QJsonObject{{QStringLiteral("sv"), 4}}));
    file = imported("--language|fi");
    EXPECT_EQ(file[QLatin1String("language")].toString(), QStringLiteral("fi"));
    EXPECT_EQ(file[QLatin1String("languages")].toObject()[QLatin1String("en")].toInt(), 1);
    EXPECT_TRUE(done(words("import|study.samsyn|byn.txt|--dry-run")).out.contains("sv (1 en)"));
}

TEST_F(LanguageStory, isCorrectedTurnByTurnAndTakenBack) {
    done(words("import|study.samsyn|byn.txt"));
    EXPECT_EQ(languages(), QStringLiteral("sv en* sv sv"));
    EXPECT_EQ(hits("village"), 2) << "Swedish rules make one stem of these two";
    EXPECT_EQ(hits("language:en villages"), 1);

    EXPECT_EQ(done(words("language|study.samsyn|byn|en|--turns|4")).out, "“byn”: sv (2 en)\n");
    EXPECT_EQ(languages(), QStringLiteral("sv en* sv en*"));
    EXPECT_EQ(hits("language:en villages"), 2);
    done(words("language|study.samsyn|byn|auto|--turns|2-4"));
    EXPECT_EQ(languages(), QStringLiteral("sv en* sv sv"));
    done(words("undo|study.samsyn"));
    EXPECT_EQ(languages(), QStringLiteral("sv en* sv en*"));

    done(words("language|study.samsyn|byn|en"));
    EXPECT_EQ(languages(), QStringLiteral("en en en en"));
    EXPECT_EQ(hits("language:sv byn"), 0);
    done(words("undo|study.samsyn"));
    EXPECT_EQ(languages(), QStringLiteral("sv en* sv en*"));
    EXPECT_EQ(hits("language:sv byn"), 1);
    done(words("language|study.samsyn|byn|auto"));
    EXPECT_EQ(languages(), QStringLiteral("sv en* sv sv"));
    EXPECT_TRUE(done(words("journal|study.samsyn")).out.contains("Set the language of turns 2-4"));
    done(words("check|study.samsyn"));
}

TEST_F(LanguageStory, isRefusedWhereItCannotBeMeant) {
    done(words("import|study.samsyn|byn.txt"));
    expectRefused(words("language|study.samsyn|byn|en|--turns|3,5"), QStringLiteral("no turn 5"));
    expectRefused(words("language|study.samsyn|by|en"), QStringLiteral("by"));
    for (const char* wrong :
         {"language|study.samsyn|byn|English", "language|study.samsyn|byn|en|--turns|x",
          "language|study.samsyn|byn|en|--turns|4-2", "language|study.samsyn|byn|en|--turns|0",
          "import|study.samsyn|byn.txt|--language|Swedish",
          "import|study.samsyn|byn.txt|--turn-languages|no"})
        EXPECT_EQ(run(words(wrong)).exitCode, 2) << wrong;
    EXPECT_EQ(languages(), QStringLiteral("sv en* sv sv"));
}

}  // namespace
