// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Storing what was looked at.
#include "app/desktop/intake/import_run.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSignalSpy>

#include "app/desktop/background/background_work.h"
#include "tests/app/desktop/intake/intake_fixture.h"

using app::ImportRun;
using app::Incoming;

namespace {

class ImportingFiles : public tests::Intake {
   protected:
    ImportRun* begin() { return new ImportRun(*m_session, m_incoming.handOver()); }
    void read(const QStringList& paths) {
        m_incoming.add(paths);
        ASSERT_TRUE(settles(m_incoming));
    }
    void finish(ImportRun* run) {
        QSignalSpy finished(run, &ImportRun::finished);
        ASSERT_TRUE(finished.wait(patience));
    }

    Incoming m_incoming{*m_session};
};

TEST_F(ImportingFiles, areStepsThatAreUndoneOneByOne) {
    read({writeTalk(QStringLiteral("A.txt"), "tea"), writeTalk(QStringLiteral("B.txt"), "milk")});
    finish(begin());
    EXPECT_EQ(documents(), QStringList({QStringLiteral("A"), QStringLiteral("B")}));
    EXPECT_EQ(m_session->project().undoText()->toStdString(), "Import “B”");
    m_session->undo();
    EXPECT_EQ(documents(), QStringList({QStringLiteral("A")}));
    m_session->undo();
    EXPECT_TRUE(documents().isEmpty());
    m_session->redo();
    m_session->redo();
    EXPECT_EQ(documents().size(), 2);
}

TEST_F(ImportingFiles, areStoredAsThePersonSaid) {
    read({writeTalk(QStringLiteral("A.txt"))});
    m_incoming.correct({0}, [](app::Corrections& said) {
        said.name = QStringLiteral("Anna & co");
        said.group = QStringLiteral("wave/1");
        said.kind = QStringLiteral("focus group");
        said.reading.language = QStringLiteral("sv");
        said.reading.speakers[QStringLiteral("I")] = app::SpeakerWord::Answers;
    });
    ASSERT_TRUE(settles(m_incoming));
    finish(begin());
    const codebook::Study& study = m_session->study();
    const codebook::Document& document = *study.documents.begin();
    EXPECT_EQ(document.name.toStdString(), "Anna & co");
    EXPECT_EQ(document.group.toStdString(), "wave/1");
    EXPECT_EQ(document.kind.toStdString(), "focus group");
    EXPECT_EQ(document.language.toStdString(), "sv");
    for (const codebook::Speaker& speaker : study.speakers) EXPECT_FALSE(speaker.isInterviewer);
}

TEST_F(ImportingFiles, leaveOutWhatIsUnticked) {
    read({writeTalk(QStringLiteral("A.txt"), "tea"), writeTalk(QStringLiteral("B.txt"), "milk")});
    m_incoming.correct({0}, [](app::Corrections& said) { said.isLeftOut = true; });
    finish(begin());
    EXPECT_EQ(documents(), QStringList({QStringLiteral("B")}));
}

TEST_F(ImportingFiles, leaveTheWindowAliveAndStopWhenAsked) {
    for (int i = 0; i < 340; ++i)
        writeTalk(QStringLiteral("in/P%1.txt").arg(i, 3, 10, QLatin1Char('0')),
                  QByteArray::number(i));
    read({path(QStringLiteral("in"))});
    ImportRun* run = begin();
    qint64 longest = 0;
    QElapsedTimer clock;
    clock.start();
    QObject::connect(run->work(), &app::BackgroundWork::progressed, run->work(), [&] {
        longest = std::max(longest, clock.restart());
        if (run->work()->done() > 100) run->work()->cancel();
    });
    EXPECT_TRUE(run->work()->sentence().startsWith(QStringLiteral("Importing 1 of 340 · P000")));
    finish(run);
    EXPECT_GT(documents().size(), 100);
    EXPECT_LT(documents().size(), 340);
    RecordProperty("longest slice in ms", static_cast<int>(longest));
}

TEST_F(ImportingFiles, stopWithTheirSession) {
    read({sample(QStringLiteral("transcripts"))});
    const QPointer<ImportRun> run = begin();
    m_session.reset();
    EXPECT_TRUE(run.isNull());
}

TEST_F(ImportingFiles, tellWhatWasInTheProjectAlready) {
    const QString talk = writeTalk(QStringLiteral("A.txt"));
    read({talk});
    ImportRun* first = begin();
    QSignalSpy firstFinished(first, &ImportRun::finished);
    read({talk});
    ImportRun* second = begin();
    finish(second);
    EXPECT_EQ(firstFinished.count(), 1);
    EXPECT_EQ(documents().size(), 1);
    ASSERT_EQ(m_failures.size(), 1);
    EXPECT_TRUE(m_failures.front().contains(QStringLiteral("A.txt")));
}

}  // namespace
