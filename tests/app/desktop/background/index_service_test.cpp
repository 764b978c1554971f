// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The index follows the project, whoever goes first and whatever changes meanwhile.
#include "app/desktop/background/index_service.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/session/session.h"
#include "codebook/error.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "indexer/index/index_lock.h"
#include "indexer/search/searcher.h"
#include "tests/support/drawn_study.h"

using app::IndexService;
using app::Session;

namespace {

constexpr int patience = 20'000;

/// A document of `turns` turns about the word.
codebook::NewDocument talk(const QString& name, const QString& word, int turns) {
    codebook::NewDocument document;
    document.name = name;
    document.language = QStringLiteral("en");
    for (int i = 0; i < turns; ++i) {
        const auto begin = static_cast<std::int32_t>(document.text.size());
        document.text += QStringLiteral("They talk about %1 for the %2th time.").arg(word).arg(i);
        codebook::Turn turn;
        turn.span = turn.words = {begin, static_cast<std::int32_t>(document.text.size())};
        turn.label = {begin, begin};
        document.turns.push_back(turn);
        document.text += u'\n';
    }
    return document;
}

class IndexOfProject : public testing::Test {
   protected:
    IndexOfProject() {
        m_session = std::make_unique<Session>(
            codebook::Project::create(m_folder.path(), tests::drawnOptions()));
    }

    void add(const QString& name, const QString& word, int turns = 3) {
        m_session->perform(QStringLiteral("Add"), [&](codebook::Step& step) {
            step.addDocument(talk(name, word, turns));
        });
    }

    void addMany(int documents, int turns) {
        m_session->perform(QStringLiteral("Add"), [&](codebook::Step& step) {
            for (int i = 0; i < documents; ++i)
                step.addDocument(
                    talk(QStringLiteral("D%1").arg(i), QStringLiteral("trust"), turns));
        });
    }

    std::size_t hits(IndexService& service, const QString& query) {
        const indexer::Searcher searcher(m_session->study(), m_session->project(),
                                         &service.index());
        return searcher.search(query, {}).occurrences.size();
    }

    static bool comesToRest(const IndexService& service) {
        return QTest::qWaitFor([&] { return service.isUpToDate(); }, patience);
    }

    tests::StudyFolder m_folder;
    std::unique_ptr<Session> m_session;
};

TEST_F(IndexOfProject, isMadeAfterOpening) {
    add(QStringLiteral("P1"), QStringLiteral("trust"));
    IndexService service(*m_session);
    EXPECT_FALSE(service.isUpToDate());
    QSignalSpy finished(&service, &IndexService::finished);
    ASSERT_TRUE(finished.wait(patience));
    EXPECT_TRUE(service.isUpToDate());
    EXPECT_EQ(hits(service, QStringLiteral("trust")), 3U);
}

TEST_F(IndexOfProject, followsChangesOfDocumentsAndNoOthers) {
    IndexService service(*m_session);
    ASSERT_TRUE(comesToRest(service));
    m_session->perform(QStringLiteral("Code"), [](codebook::Step& step) {
        codebook::Code code;
        code.name = QStringLiteral("Trust");
        step.addCode(code, {});
    });
    EXPECT_TRUE(service.isUpToDate());
    add(QStringLiteral("P1"), QStringLiteral("football"));
    EXPECT_FALSE(service.isUpToDate());
    ASSERT_TRUE(comesToRest(service));
    EXPECT_EQ(hits(service, QStringLiteral("football")), 3U);
    m_session->undo();
    ASSERT_TRUE(comesToRest(service));
    EXPECT_EQ(hits(service, QStringLiteral("football")), 0U);
    m_session->redo();
    ASSERT_TRUE(comesToRest(service));
    EXPECT_EQ(hits(service, QStringLiteral("football")), 3U);
}

TEST_F(IndexOfProject, comesToRestThoughDocumentsChangeWhileItIsWritten) {
    addMany(120, 40);
    IndexService service(*m_session);
    for (int i = 0; i < 10; ++i) {
        add(QStringLiteral("New %1").arg(i), QStringLiteral("football"));
        QTest::qWait(5);
        m_session->undo();
        m_session->redo();
    }
    ASSERT_TRUE(comesToRest(service));
    EXPECT_EQ(hits(service, QStringLiteral("football")), 30U);
    EXPECT_EQ(service.index().reader()->documents().size(), 130U);
}

TEST_F(IndexOfProject, tellsHowFarItIs) {
    addMany(300, 60);
    IndexService service(*m_session);
    QSignalSpy progressed(&service, &IndexService::progressed);
    ASSERT_TRUE(comesToRest(service));
    ASSERT_GE(progressed.count(), 1);
    EXPECT_EQ(progressed.first().at(1).toInt(), 300);
}

TEST_F(IndexOfProject, goesAtOnceBeforeDuringAndAfterTheWriting) {
    addMany(200, 60);
    for (const int wait : {0, 1, 3, 10, 30, 100, 300}) {
        auto service = std::make_unique<IndexService>(*m_session);
        QTest::qWait(wait);
        QElapsedTimer clock;
        clock.start();
        service.reset();
        EXPECT_LT(clock.elapsed(), 100) << "after " << wait << " ms";
    }
    IndexService last(*m_session);
    ASSERT_TRUE(comesToRest(last));
    EXPECT_EQ(last.index().reader()->documents().size(), 200U);
}

TEST_F(IndexOfProject, goesWithItsSessionWhileTheThreadWaitsForATextOrAnotherProcess) {
    addMany(200, 60);
    auto service = std::make_unique<IndexService>(*m_session);
    QCoreApplication::processEvents();  // the thread begins, and nobody answers it
    QThread::msleep(50);
    service.reset();
    service = std::make_unique<IndexService>(*m_session);
    const QString folder = service->index().folder();
    {
        const indexer::IndexLock other(folder, [] { return true; });
        QTest::qWait(60);
        EXPECT_TRUE(service->isRunning());
        service.reset();
        m_session.reset();
    }
}

TEST_F(IndexOfProject, saysWhyItCannotBeWritten) {
    add(QStringLiteral("P1"), QStringLiteral("trust"));
    IndexService service(*m_session);
    const QString folder = service.index().folder();
    QDir(folder).removeRecursively();
    QDir().mkpath(QFileInfo(folder).path());
    QFile inTheWay(folder);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    QSignalSpy failed(&service, &IndexService::failed);
    ASSERT_TRUE(failed.wait(patience));
    EXPECT_FALSE(service.isUpToDate());
    EXPECT_TRUE(service.failure().contains(folder)) << service.failure().toStdString();
    inTheWay.remove();
    service.update();
    ASSERT_TRUE(comesToRest(service));
    EXPECT_EQ(hits(service, QStringLiteral("trust")), 3U);
}

}  // namespace
