// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window does while much is written.
#include "app/desktop/background/long_writes.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <thread>

#include "app/desktop/background/background_work.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "tests/support/drawn_study.h"

using app::BackgroundWork;
using app::LongWrites;
using app::Session;

namespace {

class LongWritesInAWindow : public testing::Test {
   protected:
    LongWritesInAWindow()
        : m_session(
              tests::drawProject(m_folder.path(), QStringLiteral("P1: I [trust](trust) them."))),
          m_writes(m_session),
          m_layout(&m_window) {
        m_layout.addWidget(&m_edit);
        m_layout.addWidget(&m_strip);
        m_writes.showIn(&m_strip);
        m_window.show();
        m_edit.setFocus();
    }
    bool code(int times) {
        codebook::NewCoding coding =
            tests::codingOf(m_session.project(), QStringLiteral("doc"), QStringLiteral("trust"),
                            QStringLiteral("trust"));
        return m_session.perform(QStringLiteral("Code much"), [&](codebook::Step& step) {
            for (int i = 0; i < times; ++i) {
                coding.guid = codebook::newGuid();
                step.addCoding(coding);
            }
        });
    }
    std::size_t codings() const { return m_session.study().codings.count(); }

    tests::StudyFolder m_folder;
    Session m_session;
    LongWrites m_writes;
    QWidget m_window;
    QVBoxLayout m_layout;
    QLineEdit m_edit;
    QPushButton m_strip;
};

}  // namespace

TEST_F(LongWritesInAWindow, goesOnPaintingAndIsDoneWhenTheStepReturns) {
    int painted = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] { ++painted; });
    timer.start(0);
    EXPECT_TRUE(code(3000));
    EXPECT_GT(painted, 0) << "the window's events are seen to while the rows are written";
    EXPECT_EQ(codings(), 3001U);
}

TEST_F(LongWritesInAWindow, showsWhatTakesLongerAndIsStoppedByEscape) {
    QString shown;
    QString said;
    QObject::connect(&m_session, &Session::said, [&](const QString& text) { said = text; });
    QObject::connect(&m_writes, &LongWrites::started, [&](BackgroundWork* work) {
        shown = work->title();
        QTimer::singleShot(0, work, [&] {
            QTest::keyClicks(&m_edit, QStringLiteral("abc"));
            QTest::keyClick(&m_edit, Qt::Key_Escape);
        });
    });
    // Longer than a moment on any machine; it ends when it is stopped.
    EXPECT_FALSE(code(120'000));
    EXPECT_EQ(shown.toStdString(), "Code much");
    EXPECT_EQ(said.toStdString(), "Stopped; nothing was changed.");
    EXPECT_EQ(codings(), 1U);
    EXPECT_TRUE(m_edit.text().isEmpty()) << "nothing else is taken meanwhile";
    EXPECT_TRUE(code(100)) << "and afterwards all is as before";
}

TEST_F(LongWritesInAWindow, takesClicksOnTheLineThatStopsIt) {
    QObject::connect(&m_writes, &LongWrites::started, [&](BackgroundWork* work) {
        QObject::connect(&m_strip, &QPushButton::clicked, work, &BackgroundWork::cancel);
        QTimer::singleShot(0, work, [&] { QTest::mouseClick(&m_strip, Qt::LeftButton); });
    });
    EXPECT_FALSE(code(120'000));
    EXPECT_EQ(codings(), 1U);
}
