// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A recording is attached to its transcript, moves with the project and is detached again.
#include <QDir>
#include <QFile>

#include "tests/stories/command_line.h"

namespace {

class MediaStory : public tests::CommandLine {
   protected:
    void SetUp() override {
        done(words("init|study.samsyn|--coder|Ada"));
        write(QStringLiteral("P1.txt"), "[00:00:01] I: Hej?\n[00:00:04] P1: Hej.\n");
        done(words("import|study.samsyn|P1.txt"));
        ASSERT_TRUE(QDir(path({})).mkdir(QStringLiteral("ljud")));
        write(QStringLiteral("ljud/P1 å.wav"), "sound");
    }
    static QStringList words(const char* line) {
        return QString::fromUtf8(line).split(QLatin1Char('|'));
    }
    QString stored() const {
        const auto list = done(words("documents|study.samsyn|--format|json")).list();
        return list.first().toObject()[QLatin1String("media")].toString();
    }
    QStringList attach(const QString& file) const {
        return words("media|study.samsyn|P1") + QStringList{file};
    }
};

TEST_F(MediaStory, isAttachedDetachedAndTakenBack) {
    EXPECT_EQ(stored(), QString());
    done(attach(path(QStringLiteral("ljud/P1 å.wav"))));
    EXPECT_EQ(stored(), QStringLiteral("ljud/P1 å.wav"));
    EXPECT_TRUE(done(words("journal|study.samsyn")).out.contains("Attach a recording to “P1”"));
    done(words("media|study.samsyn|P1|--detach"));
    EXPECT_EQ(stored(), QString());
    EXPECT_TRUE(done(words("media|study.samsyn|--format|json")).list().isEmpty());
    done(words("undo|study.samsyn"));
    EXPECT_EQ(stored(), QStringLiteral("ljud/P1 å.wav"));
    done(words("undo|study.samsyn"));
    EXPECT_EQ(stored(), QString());
    done(words("check|study.samsyn"));
}

TEST_F(MediaStory, isFoundAgainWhereTheProjectMovedWithIt) {
    done(attach(path(QStringLiteral("ljud/P1 å.wav"))));
    const QString now = path(QStringLiteral("moved"));
    ASSERT_TRUE(QDir().mkpath(now + QStringLiteral("/ljud")));
    ASSERT_TRUE(
        QFile::rename(path(QStringLiteral("study.samsyn")), now + QStringLiteral("/s.samsyn")));
    const auto listed = [&] {
        return done({QStringLiteral("media"), now + QStringLiteral("/s.samsyn"),
                     QStringLiteral("--format"), QStringLiteral("json")})
            .list()
            .first()
            .toObject();
    };
    EXPECT_FALSE(listed()[QLatin1String("found")].toBool());
    ASSERT_TRUE(QFile::rename(path(QStringLiteral("ljud/P1 å.wav")),
                              now + QStringLiteral("/ljud/P1 å.wav")));
    EXPECT_TRUE(listed()[QLatin1String("found")].toBool());
    EXPECT_EQ(listed()[QLatin1String("document")].toString(), QStringLiteral("P1"));
}

TEST_F(MediaStory, isRefusedWhereItCannotBeMeant) {
    expectRefused(attach(QStringLiteral("/nowhere/P1.wav")), QStringLiteral("/nowhere/P1.wav"));
    expectRefused(attach(path(QStringLiteral("ljud"))), QStringLiteral("no file"));
    expectRefused(words("media|study.samsyn|P9|--detach"), QStringLiteral("P9"));
    for (const char* wrong : {"media|study.samsyn|P1", "media|study.samsyn|--detach",
                              "media|study.samsyn|P1|ljud/P1 å.wav|--detach"})
        EXPECT_EQ(run(words(wrong)).exitCode, 2) << wrong;
    EXPECT_EQ(stored(), QString());
}

}  // namespace
