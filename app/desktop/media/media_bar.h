// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The recording of the transcript that is shown, as a quiet bar below it. Where there is none, or
// it cannot be played, one sentence says so and what can be done.
#pragma once

#include <QWidget>

#include <chrono>
#include <memory>

#include "codebook/model/study.h"

class QAbstractButton;
class QComboBox;
class QHBoxLayout;
class QSlider;

namespace app {

class Playback;
class Player;
class Session;
class TimeSlider;
class UserCommands;

/// Hidden where a document has neither times nor a recording. Small enough to go under a narrow
/// transcript: what does not fit is left to the commands.
class MediaBar : public QWidget {
    Q_OBJECT

   public:
    explicit MediaBar(Session& session, QWidget* parent = nullptr);
    /// For tests: with a player of their own.
    MediaBar(Session& session, std::unique_ptr<Player> player, QWidget* parent = nullptr);
    ~MediaBar() override;

    /// "media.play", "media.turn", "media.back", "media.forward", "media.slower", "media.faster",
    /// "media.loop", "media.follow", "media.attach", "media.detach"; those that need a recording
    /// are enabled while there is one.
    void declareCommands(UserCommands& commands);
    Playback& playback() { return *m_playback; }

    /// True of files that a recording may be in, by their names.
    static bool isRecording(const QString& file);

   public Q_SLOTS:
    void playFrom(std::chrono::milliseconds time);
    /// Turns count from 0.
    void playTurn(int turn);
    /// The turn that "media.turn" plays; -1 none.
    void standAt(int turn) { m_currentTurn = turn; }
    /// Makes the file the recording of the document shown, as one step.
    void attach(const QString& file);
    void detach();
    /// Asks for a file, and attaches it.
    void chooseFile();

   Q_SIGNALS:
    /// Follow along: this turn is heard now.
    void turnReached(int turn);

   protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

   private:
    /// What the bar has to show.
    enum class State : std::uint8_t { Nothing, NoRecording, Missing, Playable, Obstructed };
    struct Shown {
        codebook::DocumentId document;
        QString media;
        QByteArray turnTable;
        bool operator==(const Shown&) const = default;
    };

    void build();
    QWidget* buildNotice();
    QWidget* buildControls();
    void buildTransport(QLayout& row);
    void buildManner(QLayout& row);
    void buildVolume(QLayout& row);
    void connectPlayback();
    void declarePlaying(UserCommands& commands);
    void declareManner(UserCommands& commands);

    void follow();
    void load();
    void setState(State state, const QString& sentence = {});
    void showState();
    void showDuration();
    void showPlaying();
    void showObstacle();
    void showMoved(std::chrono::milliseconds position);
    void fail(const QString& reason);
    void dressIcons();
    void fit();
    void setMedia(const QString& text, const QString& place);
    QString documentName() const;
    QString recordingName() const;

    Session& m_session;
    Playback* m_playback;
    UserCommands* m_commands = nullptr;
    Shown m_shown;
    State m_state = State::Nothing;
    QString m_file;
    int m_currentTurn = -1;

    QWidget* m_notice = nullptr;
    QLabel* m_sentence = nullptr;
    QAbstractButton* m_choose = nullptr;
    QAbstractButton* m_detach = nullptr;
    QWidget* m_controls = nullptr;
    QHBoxLayout* m_row = nullptr;
    QLabel* m_position = nullptr;
    QLabel* m_duration = nullptr;
    TimeSlider* m_slider = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_play = nullptr;
    QToolButton* m_forward = nullptr;
    QComboBox* m_rate = nullptr;
    QToolButton* m_loop = nullptr;
    QToolButton* m_follow = nullptr;
    QToolButton* m_mute = nullptr;
    QSlider* m_volume = nullptr;
    QToolButton* m_more = nullptr;
};

}  // namespace app
