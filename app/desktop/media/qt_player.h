// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plays through Qt Multimedia, and stays clear of what version 6.4 ends the program over: no
// backend, GStreamer without its plugins, and playing without a sound device.
#pragma once

#include <optional>

#include "app/desktop/media/player.h"

class QAudioOutput;
class QFile;
class QMediaDevices;
class QMediaPlayer;
class QThread;

namespace app {

class QtPlayer : public Player {
    Q_OBJECT

   public:
    QtPlayer();
    ~QtPlayer() override;

    Obstacle obstacle() const override { return m_obstacle; }
    void open(const QString& file) override;
    void play() override;
    void pause() override;
    void seek(std::chrono::milliseconds position) override;
    void setRate(double rate) override;
    void setVolume(double volume) override;
    bool isPlaying() const override;
    std::chrono::milliseconds position() const override;
    std::chrono::milliseconds duration() const override;

   private:
    void loadBackend();
    void begin();
    void connectPlayer();
    void lookForDevice();
    void setObstacle(Obstacle obstacle);
    void fail(const QString& reason);

    Obstacle m_obstacle = Obstacle::None;
    QString m_file;
    std::chrono::milliseconds m_start{};  ///< asked for before the backend was read
    bool m_playsAtOnce = false;           ///< likewise
    bool m_isBroken = false;              ///< what is open cannot be played
    double m_rate = 1;
    double m_volume = 1;
    std::unique_ptr<QThread> m_loading;
    bool m_isLoaded = false;  ///< written by m_loading, read when it has finished
    std::unique_ptr<QMediaDevices> m_devices;
    std::unique_ptr<QAudioOutput> m_output;
    std::unique_ptr<QFile> m_source;
    std::unique_ptr<QMediaPlayer> m_player;  ///< goes before what it plays from
};

}  // namespace app
