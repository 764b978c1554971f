// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the media bar shows of its state and of the playback.
#include <QComboBox>

#include "app/desktop/media/media_bar.h"
#include "app/desktop/media/playback.h"
#include "app/desktop/media/time_slider.h"
#include "app/desktop/session/user_commands.h"

namespace app {

void MediaBar::setState(State state, const QString& sentence) {
    m_state = state;
    m_sentence->setText(sentence);
    m_sentence->setToolTip(m_file);
    m_slider->setToolTip(m_file);
    showState();
}

void MediaBar::showState() {
    const bool isPlayable = m_state == State::Playable;
    m_controls->setVisible(isPlayable);
    m_notice->setVisible(!isPlayable);
    const bool isMissing = m_state == State::Missing;
    const QString choose = isMissing ? tr("Find it…") : tr("Attach…");
    m_choose->setText(m_state == State::Obstructed ? tr("Attach another…") : choose);
    m_choose->setToolTip({});
    m_choose->setAccessibleName(m_choose->text());
    m_detach->setToolTip({});
    m_detach->setVisible(isMissing || m_state == State::Obstructed);
    setVisible(m_state != State::Nothing);
    showDuration();
    showPlaying();
    if (!m_commands) return;
    for (const char* id : {"play", "turn", "back", "forward", "slower", "faster", "loop", "follow"})
        if (QAction* action = m_commands->action(QStringLiteral("media.") + QLatin1String(id)))
            action->setEnabled(isPlayable);
    if (QAction* action = m_commands->action(QStringLiteral("media.detach")))
        action->setEnabled(!m_shown.media.isEmpty());
}

void MediaBar::showDuration() {
    const auto duration = m_playback->player().duration();
    m_slider->setDuration(duration);
    m_duration->setText(clockText(duration));
    showMoved(m_playback->player().position());
}

void MediaBar::showMoved(std::chrono::milliseconds position) {
    m_slider->show(position);
    const QString text = clockText(position);
    if (m_position->text() != text) m_position->setText(text);
}

void MediaBar::showPlaying() {
    const bool isPlaying = m_playback->player().isPlaying();
    const QString name = isPlaying ? tr("Pause") : tr("Play");
    m_play->setToolTip(name);
    m_play->setAccessibleName(name);
    m_rate->setCurrentIndex(m_rate->findData(m_playback->rate()));
    m_loop->setChecked(m_playback->isLooping());
    m_follow->setChecked(m_playback->isFollowing());
    dressIcons();
    if (!m_commands) return;
    if (QAction* action = m_commands->action(QStringLiteral("media.loop")))
        action->setChecked(m_playback->isLooping());
    if (QAction* action = m_commands->action(QStringLiteral("media.follow")))
        action->setChecked(m_playback->isFollowing());
}

}  // namespace app
