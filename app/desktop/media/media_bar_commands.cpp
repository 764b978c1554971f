// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands of the media bar. Space stays free for the text.
#include "app/desktop/media/media_bar.h"
#include "app/desktop/media/playback.h"
#include "app/desktop/session/user_commands.h"

namespace app {

void MediaBar::declareCommands(UserCommands& commands) {
    m_commands = &commands;
    declarePlaying(commands);
    declareManner(commands);
    const auto group = CommandGroup::Documents;
    commands.add({QStringLiteral("media.attach"),
                  tr("Attach a &recording…"),
                  group,
                  {},
                  QStringLiteral("mail-attachment"),
                  tr("Say which sound or video file the document is the transcript of.")},
                 this, [this](bool) { chooseFile(); });
    commands.add({QStringLiteral("media.detach"),
                  tr("Detach the recording"),
                  group,
                  {},
                  {},
                  tr("The file itself stays where it is.")},
                 this, [this](bool) { detach(); });
    showState();
}

void MediaBar::declarePlaying(UserCommands& commands) {
    const auto group = CommandGroup::View;
    commands.add({QStringLiteral("media.play"), tr("&Play or pause the recording"), group,
                  QKeySequence(Qt::Key_F4), QStringLiteral("media-playback-start")},
                 m_playback, [this](bool) { m_playback->togglePlay(); });
    commands.add({QStringLiteral("media.turn"),
                  tr("Play the current &turn"),
                  group,
                  QKeySequence(Qt::SHIFT | Qt::Key_F4),
                  {},
                  tr("Play the recording from the beginning of the current turn.")},
                 this, [this](bool) { playTurn(m_currentTurn); });
    commands.add({QStringLiteral("media.back"), tr("Back 3 seconds"), group,
                  QKeySequence(Qt::Key_F7), QStringLiteral("media-seek-backward")},
                 m_playback, [this](bool) { m_playback->skip(-Playback::leap); });
    commands.add({QStringLiteral("media.forward"), tr("Forward 3 seconds"), group,
                  QKeySequence(Qt::Key_F8), QStringLiteral("media-seek-forward")},
                 m_playback, [this](bool) { m_playback->skip(Playback::leap); });
}

void MediaBar::declareManner(UserCommands& commands) {
    const auto group = CommandGroup::View;
    commands.add({QStringLiteral("media.slower"), tr("Play slower"), group,
                  QKeySequence(Qt::SHIFT | Qt::Key_F7)},
                 m_playback, [this](bool) { m_playback->slower(); });
    commands.add({QStringLiteral("media.faster"), tr("Play faster"), group,
                  QKeySequence(Qt::SHIFT | Qt::Key_F8)},
                 m_playback, [this](bool) { m_playback->faster(); });
    UserCommand loop{QStringLiteral("media.loop"),
                     tr("Loop this turn"),
                     group,
                     QKeySequence(Qt::CTRL | Qt::Key_F7),
                     QStringLiteral("media-repeat-single"),
                     tr("Play the turn over and over.")};
    loop.isCheckable = true;
    commands.add(loop, m_playback, [this](bool isOn) { m_playback->setLooping(isOn); });
    UserCommand follow{QStringLiteral("media.follow"),
                       tr("Follow along"),
                       group,
                       QKeySequence(Qt::CTRL | Qt::Key_F8),
                       {},
                       tr("The text goes along with the recording.")};
    follow.isCheckable = true;
    commands.add(follow, m_playback, [this](bool isOn) { m_playback->setFollowing(isOn); });
}

}  // namespace app
