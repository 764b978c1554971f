// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files while they are read, looked at and corrected.
#include "app/desktop/intake/incoming.h"

#include <QElapsedTimer>
#include <QTest>

#include "tests/app/desktop/intake/intake_fixture.h"

using app::Corrections;
using app::FileState;
using app::Incoming;
using app::SpeakerWord;

namespace {

class IncomingFiles : public tests::Intake {
   protected:
    const app::IncomingFile& file(const char* name) {
        for (const app::IncomingFile& file : m_incoming->files())
            if (file.source.path.endsWith(QLatin1String(name))) return file;
        ADD_FAILURE() << name;
        return m_incoming->files().front();
    }
    int place(const char* name) {
        return static_cast<int>(&file(name) - m_incoming->files().data());
    }
    void read(const QStringList& paths) {
        m_incoming->add(paths);
        ASSERT_TRUE(settles(*m_incoming));
    }
    void correct(const char* name, const std::function<void(Corrections&)>& change) {
        EXPECT_EQ(m_incoming->correct({place(name)}, change).toStdString(), "");
        ASSERT_TRUE(settles(*m_incoming));
    }
    std::string speakers(const char* name) {
        QStringList labels;
        for (const auto& speaker : file(name).transcript->speakers)
            labels << speaker.label + QLatin1String(speaker.isInterviewer ? "?" : "");
        return labels.join(u' ').toStdString();
    }

    std::unique_ptr<Incoming> m_incoming = std::make_unique<Incoming>(*m_session);
};

TEST_F(IncomingFiles, areRecognisedWithoutStoringAnything) {
    read({sample(QStringLiteral("transcripts"))});
    const app::IncomingCounts counts = m_incoming->counts();
    EXPECT_EQ(counts.files, 12);
    EXPECT_EQ(counts.taken, 12);
    EXPECT_EQ(counts.documents, 12);
    EXPECT_EQ(file("N6-sports-district.txt").transcript->encoding.toStdString(), "windows-1252");
    EXPECT_TRUE(documents().isEmpty());
}

TEST_F(IncomingFiles, sayWhyTheyAreLeftAside) {
    writeTalk(QStringLiteral("in/good.txt"));
    writeTalk(QStringLiteral("in/twin.txt"));
    write(QStringLiteral("in/broken.docx"), "no document");
    write(QStringLiteral("in/photo.jpg"), "no text");
    read({path(QStringLiteral("in")), path(QStringLiteral("missing.txt"))});
    EXPECT_EQ(file("good.txt").state, FileState::Read);
    EXPECT_EQ(file("twin.txt").state, FileState::Known);
    EXPECT_EQ(file("broken.docx").state, FileState::Failed);
    EXPECT_EQ(file("photo.jpg").state, FileState::Passed);
    EXPECT_EQ(file("missing.txt").state, FileState::Failed);
    for (const char* name : {"twin.txt", "broken.docx", "photo.jpg", "missing.txt"}) {
        EXPECT_FALSE(file(name).isTaken());
        EXPECT_FALSE(file(name).reason.isEmpty()) << name;
    }
    EXPECT_EQ(m_incoming->counts().taken, 1);
}

TEST_F(IncomingFiles, giveTheirPlaceToATwinWhereTheyAreLeftOut) {
    writeTalk(QStringLiteral("in/a.txt"));
    writeTalk(QStringLiteral("in/b.txt"));
    read({path(QStringLiteral("in"))});
    EXPECT_TRUE(file("a.txt").isTaken());
    EXPECT_FALSE(file("b.txt").isTaken());
    correct("a.txt", [](Corrections& said) { said.isLeftOut = true; });
    EXPECT_TRUE(file("b.txt").isTaken());
    correct("a.txt", [](Corrections& said) { said.isLeftOut = false; });
    EXPECT_TRUE(file("a.txt").isTaken());
    EXPECT_EQ(file("b.txt").state, FileState::Known);
}

TEST_F(IncomingFiles, areNotListedTwice) {
    const QString talk = writeTalk(QStringLiteral("P1.txt"));
    read({talk});
    read({talk});
    EXPECT_EQ(m_incoming->files().size(), 1U);
}

TEST_F(IncomingFiles, areReadAgainWhereSpeakersAreCorrected) {
    read({writeTalk(QStringLiteral("P1.txt"))});
    EXPECT_EQ(speakers("P1.txt"), "I? P1");
    correct("P1.txt", [](Corrections& said) {
        said.reading.speakers[QStringLiteral("I")] = SpeakerWord::Nobody;
    });
    EXPECT_EQ(speakers("P1.txt"), "P1");
    correct("P1.txt", [](Corrections& said) {
        said.reading.speakers = {{QStringLiteral("P1"), SpeakerWord::Asks}};
    });
    EXPECT_EQ(speakers("P1.txt"), "I P1?");
}

TEST_F(IncomingFiles, areReadInTheEncodingThatThePersonSays) {
    read({write(QStringLiteral("P1.txt"), "P1: r\xe4ksm\xf6rg\xe5s\nI: jas\xe5\n")});
    correct("P1.txt",
            [](Corrections& said) { said.reading.encoding = QStringLiteral("windows-1251"); });
    EXPECT_TRUE(file("P1.txt").transcript->text.contains(QStringLiteral("rдksmцrgеs")));
    correct("P1.txt",
            [](Corrections& said) { said.reading.encoding = QStringLiteral("windows-1252"); });
    EXPECT_TRUE(file("P1.txt").transcript->text.contains(QStringLiteral("räksmörgås")));
}

TEST_F(IncomingFiles, keepWhatWasSaidBeforeWhereAPatternCannotBeUsed) {
    read({writeTalk(QStringLiteral("P1.txt"))});
    EXPECT_FALSE(
        m_incoming
            ->correct({0},
                      [](Corrections& said) { said.reading.speakerPattern = QStringLiteral("(("); })
            .isEmpty());
    EXPECT_TRUE(m_incoming->files()[0].corrections.reading.speakerPattern.isEmpty());
    EXPECT_FALSE(m_incoming->files()[0].isBeingRead);
}

TEST_F(IncomingFiles, areCorrectedTogether) {
    read({writeTalk(QStringLiteral("A.txt"), "tea"), writeTalk(QStringLiteral("B.txt"), "milk")});
    m_incoming->correct({0, 1}, [](Corrections& said) {
        said.kind = QStringLiteral("focus group");
        said.reading.language = QStringLiteral("sv");
    });
    ASSERT_TRUE(settles(*m_incoming));
    for (const app::IncomingFile& file : m_incoming->files()) {
        EXPECT_EQ(file.corrections.kind.toStdString(), "focus group");
        EXPECT_EQ(file.transcript->language.toStdString(), "sv");
    }
}

TEST_F(IncomingFiles, goWhileTheyAreReadWithoutWaiting) {
    for (int i = 0; i < 60; ++i)
        writeTalk(QStringLiteral("in/P%1.txt").arg(i), QByteArray::number(i));
    for (const int wait : {0, 1, 5, 20, 50}) {
        m_incoming = std::make_unique<Incoming>(*m_session);
        m_incoming->add({path(QStringLiteral("in")), sample(QStringLiteral("transcripts"))});
        QTest::qWait(wait);
        QElapsedTimer clock;
        clock.start();
        m_incoming.reset();
        EXPECT_LT(clock.elapsed(), 100);
    }
}

TEST_F(IncomingFiles, areForgottenWhileTheyAreRead) {
    m_incoming->add({sample(QStringLiteral("transcripts"))});
    QTest::qWait(10);
    m_incoming->clear();
    EXPECT_TRUE(m_incoming->files().empty());
    read({writeTalk(QStringLiteral("P1.txt"))});
    EXPECT_EQ(m_incoming->files().size(), 1U);
}

TEST_F(IncomingFiles, showARespondentPerRowOfATable) {
    QByteArray table = "Name,Age,What do you like about the work?\n";
    for (int i = 0; i < 12; ++i)
        table += "Person " + QByteArray::number(i) + "," + QByteArray::number(30 + i) +
                 ",I like that we meet people of all kinds here and talk with " +
                 QByteArray::number(i) + " of them every day\n";
    read({write(QStringLiteral("survey.csv"), table)});
    ASSERT_TRUE(file("survey.csv").transcript->answers);
    EXPECT_EQ(m_incoming->counts().documents, 12);
    correct("survey.csv", [](Corrections& said) {
        said.reading.columns[QStringLiteral("Age")] = {indexer::ColumnRole::Ignored, {}};
    });
    EXPECT_EQ(file("survey.csv").transcript->answers->columns.at(1).role,
              indexer::ColumnRole::Ignored);
}

}  // namespace
