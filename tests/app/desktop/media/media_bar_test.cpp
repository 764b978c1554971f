// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bar below a transcript: what it shows of a recording that is there, missing or none, and how
// it is attached.
#include "app/desktop/media/media_bar.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include "app/desktop/look/look.h"
#include "app/desktop/media/playback.h"
#include "app/desktop/session/session.h"
#include "app/desktop/session/user_commands.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "tests/app/desktop/media/silent_player.h"
#include "tests/support/drawn_study.h"
#include "tests/support/pictures.h"

namespace {

using namespace codebook;
using std::chrono::seconds;

QString q(const char* text) { return QString::fromUtf8(text); }

class MediaBarTest : public ::testing::Test {
   protected:
    MediaBarTest()
        : m_session(tests::drawProject(
              m_folder.path(),
              q("== P1 & co 🙂\nI: Why?\nP1: So.\nI: And?\n== Plain\nNobody asks."))) {
        QSettings().clear();
        m_session.perform(q("Set times"), [&](Step& step) {
            Turns turns = *m_session.project().turns(timed());
            for (std::size_t i = 0; i < turns.size(); ++i) turns[i].begins = seconds(10 * (i + 1));
            step.setTurns(timed(), turns);
        });
        m_player = new tests::SilentPlayer;
        m_bar = std::make_unique<app::MediaBar>(m_session, std::unique_ptr<app::Player>(m_player));
        m_bar->resize(720, 80);
        m_bar->declareCommands(m_commands);
    }
    DocumentId timed() const { return documentNamed(m_session.study(), q("P1 & co 🙂")); }
    DocumentId plain() const { return documentNamed(m_session.study(), q("Plain")); }
    QString recording(const char* name) const {
        QString path = m_folder.path(q(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return path;
    }
    void attachTo(DocumentId document, const char* name = "P1 å.wav") {
        m_session.showDocument(document);
        m_bar->attach(recording(name));
    }
    bool isShown() const { return !m_bar->isHidden(); }
    bool hasControls() const { return slider()->isVisibleTo(m_bar.get()); }
    QWidget* slider() const { return named<QWidget>("Place in the recording"); }
    /// What the bar says in place of its controls.
    QString sentence() const {
        for (const QLabel* label : m_bar->findChildren<QLabel*>())
            if (label->wordWrap() && label->isVisibleTo(m_bar.get())) return label->text();
        return {};
    }
    template <class Widget>
    Widget* named(const char* name) const {
        for (Widget* widget : m_bar->findChildren<Widget*>())
            if (widget->accessibleName() == q(name)) return widget;
        return nullptr;
    }
    bool isEnabled(const char* command) const { return m_commands.action(q(command))->isEnabled(); }
    QString media(DocumentId document) const {
        return m_session.study().documents.at(document).media;
    }

    tests::StudyFolder m_folder;
    app::Session m_session;
    app::UserCommands m_commands;
    tests::SilentPlayer* m_player = nullptr;
    std::unique_ptr<app::MediaBar> m_bar;
};

TEST_F(MediaBarTest, isHiddenWhereThereIsNothingToHear) {
    EXPECT_FALSE(isShown());
    m_session.showDocument(plain());
    EXPECT_FALSE(isShown());
    EXPECT_FALSE(isEnabled("media.play"));
    EXPECT_TRUE(isEnabled("media.attach"));
}

TEST_F(MediaBarTest, offersToAttachWhereTheTranscriptHasTimes) {
    m_session.showDocument(timed());
    EXPECT_TRUE(isShown());
    EXPECT_FALSE(hasControls());
    EXPECT_EQ(sentence(), q("No recording is attached to this transcript."));
    EXPECT_NE(named<QToolButton>("Attach…"), nullptr);
    EXPECT_FALSE(isEnabled("media.detach"));
}

TEST_F(MediaBarTest, attachesAsOneStepThatCanBeUndone) {
    attachTo(timed());
    EXPECT_TRUE(hasControls());
    EXPECT_EQ(media(timed()), q("P1 å.wav")) << "below the project";
    EXPECT_EQ(m_player->opened, m_folder.path(q("P1 å.wav")));
    EXPECT_EQ(m_session.project().undoText(), q("Attach a recording to “P1 & co 🙂”"));
    m_session.undo();
    EXPECT_FALSE(hasControls());
    EXPECT_EQ(m_player->opened, QString());
    m_session.redo();
    EXPECT_TRUE(hasControls());
    m_bar->detach();
    EXPECT_EQ(media(timed()), QString());
    EXPECT_FALSE(hasControls());
}

TEST_F(MediaBarTest, showsARecordingWithoutTimesToo) {
    attachTo(plain());
    EXPECT_TRUE(hasControls());
    EXPECT_FALSE(named<QToolButton>("Loop this turn")->isEnabled());
    m_session.showDocument(timed());
    EXPECT_FALSE(hasControls());
    EXPECT_EQ(m_player->opened, QString());
}

TEST_F(MediaBarTest, saysWhereARecordingIsMissing) {
    attachTo(timed());
    m_session.showDocument(plain());
    ASSERT_TRUE(QFile::remove(m_folder.path(q("P1 å.wav"))));
    m_session.showDocument(timed());
    EXPECT_EQ(sentence(), q("The recording “P1 å.wav” is not where it was."));
    EXPECT_NE(named<QToolButton>("Find it…"), nullptr);
    m_bar->attach(recording("P1 å.wav"));
    EXPECT_TRUE(hasControls()) << "the very file is back";
    m_bar->attach(m_folder.path(q("nowhere.wav")));
    EXPECT_EQ(media(timed()), q("P1 å.wav"));
}

TEST_F(MediaBarTest, saysWhyNothingCanBeHeard) {
    attachTo(timed());
    m_player->setObstacle(app::Obstacle::NoSoundDevice);
    EXPECT_FALSE(hasControls());
    EXPECT_TRUE(sentence().contains(q("no sound device"))) << sentence().toStdString();
    EXPECT_FALSE(isEnabled("media.play"));
    m_player->setObstacle(app::Obstacle::NoBackend);
    EXPECT_TRUE(sentence().contains(q("not installed"))) << sentence().toStdString();
    m_player->setObstacle(app::Obstacle::None);
    EXPECT_TRUE(hasControls());
    m_player->beBroken(q("Could not open file"));
    EXPECT_TRUE(sentence().contains(q("damaged"))) << sentence().toStdString();
    m_bar->playTurn(1);
    EXPECT_FALSE(m_player->isPlaying());
}

TEST_F(MediaBarTest, playsFromATurnAndFollows) {
    attachTo(timed());
    const QSignalSpy reached(m_bar.get(), &app::MediaBar::turnReached);
    m_bar->playTurn(1);
    ASSERT_EQ(reached.size(), 1);
    EXPECT_EQ(reached.front().front().toInt(), 1);
    EXPECT_EQ(m_player->position(), seconds(20));
    m_bar->playFrom(seconds(35));
    EXPECT_EQ(reached.back().front().toInt(), 2);
    EXPECT_NE(named<QToolButton>("Pause"), nullptr);
    m_bar->standAt(0);
    m_commands.action(q("media.turn"))->trigger();
    EXPECT_EQ(m_player->position(), seconds(10));
}

TEST_F(MediaBarTest, keepsCommandsAndControlsTheSame) {
    attachTo(timed());
    m_commands.action(q("media.loop"))->trigger();
    EXPECT_TRUE(named<QToolButton>("Loop this turn")->isChecked());
    EXPECT_TRUE(m_bar->playback().isLooping());
    named<QToolButton>("Follow along")->click();
    EXPECT_FALSE(m_commands.action(q("media.follow"))->isChecked());
    m_commands.action(q("media.slower"))->trigger();
    EXPECT_DOUBLE_EQ(named<QComboBox>("Speed")->currentData().toDouble(), 0.9);
    m_commands.action(q("media.play"))->trigger();
    EXPECT_TRUE(m_player->isPlaying());
    m_commands.action(q("media.forward"))->trigger();
    EXPECT_EQ(m_player->position(), seconds(3));
    m_commands.action(q("media.back"))->trigger();
    EXPECT_EQ(m_player->position(), seconds(0));
}

TEST_F(MediaBarTest, isWorkedByKeysAlone) {
    attachTo(timed());
    m_bar->show();
    QTest::keyClick(named<QToolButton>("Play"), Qt::Key_Space);
    EXPECT_TRUE(m_player->isPlaying());
    QTest::keyClick(slider(), Qt::Key_Right);
    EXPECT_EQ(m_player->position(), seconds(1));
    for (const QWidget* widget : m_bar->findChildren<QWidget*>())
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()) {
            EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->metaObject()->className();
        }
}

TEST_F(MediaBarTest, keepsVolumeAndFollowingForNextTime) {
    named<QSlider>("Volume")->setValue(40);
    EXPECT_DOUBLE_EQ(m_player->volume, 0.4);
    named<QToolButton>("Mute")->click();
    EXPECT_DOUBLE_EQ(m_player->volume, 0);
    named<QToolButton>("Follow along")->click();
    auto* later = new tests::SilentPlayer;
    app::MediaBar bar(m_session, std::unique_ptr<app::Player>(later));
    EXPECT_DOUBLE_EQ(later->volume, 0.4);
    EXPECT_FALSE(bar.playback().isFollowing());
}

TEST_F(MediaBarTest, takesARecordingThatIsDropped) {
    m_session.showDocument(timed());
    const auto drop = [&](const QString& file) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QApplication::sendEvent(m_bar.get(), &enter);
        if (!enter.isAccepted()) return false;
        QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_bar.get(), &event);
        return true;
    };
    EXPECT_FALSE(drop(recording("notes.txt")));
    EXPECT_TRUE(drop(recording("P1.MP3")));
    EXPECT_EQ(media(timed()), q("P1.MP3"));
}

TEST_F(MediaBarTest, closesTheRecordingOfADocumentThatIsRemoved) {
    attachTo(timed());
    const DocumentId gone = timed();
    m_session.perform(q("Remove"), [&](Step& step) { step.removeDocument(gone); });
    EXPECT_FALSE(isShown());
    EXPECT_EQ(m_player->opened, QString());
}

TEST_F(MediaBarTest, fitsANarrowColumn) {
    attachTo(timed());
    m_bar->show();
    for (const int width : {300, 400, 560, 1200}) {
        m_bar->resize(width, 80);
        QApplication::processEvents();
        for (const QWidget* widget : m_bar->findChildren<QAbstractButton*>()) {
            if (!widget->isVisible()) continue;
            const int right = widget->mapTo(m_bar.get(), widget->rect().topRight()).x();
            EXPECT_LT(right, width) << widget->accessibleName().toStdString();
        }
    }
}

TEST_F(MediaBarTest, isDrawnInBothSchemes) {
    attachTo(timed());
    QIcon::setThemeSearchPaths({q("/usr/share/icons")});  // the offscreen platform knows of none
    for (const auto scheme : {app::Scheme::Dark, app::Scheme::Light}) {
        app::applyLook(*qApp, scheme);
        const QString name = scheme == app::Scheme::Dark ? q("dark") : q("light");
        const auto draw = [&](const QString& state, int width = 720) {
            m_bar->show();
            m_bar->resize(width, m_bar->hasHeightForWidth() ? m_bar->heightForWidth(width)
                                                            : m_bar->sizeHint().height());
            QApplication::processEvents();
            EXPECT_EQ(m_bar->width(), width);
            tests::keepPicture(*m_bar, q("media-%1-%2").arg(state, name));
        };
        m_player->setObstacle(app::Obstacle::None);
        m_bar->playFrom(seconds(24));
        draw(q("playing"));
        slider()->setFocus();
        draw(q("narrow"), 420);
        draw(q("narrowest"), 300);
        m_player->setObstacle(app::Obstacle::NoSoundDevice);
        draw(q("nodevice"));
        m_session.undo();
        draw(q("none"));
        m_session.redo();
    }
}

}  // namespace
