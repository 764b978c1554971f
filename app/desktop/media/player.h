// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What plays a recording. The window sees only this, so that tests play without sound or time.
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace app {

/// Why nothing can be heard on this machine, whatever the recording.
enum class Obstacle : std::uint8_t { None, NoBackend, NoSoundDevice };

class Player : public QObject {
    Q_OBJECT

   public:
    using QObject::QObject;

    virtual Obstacle obstacle() const = 0;
    /// Reads the recording, which shows by durationChanged() or failed(), and stands at its
    /// beginning. An empty name closes what was open.
    virtual void open(const QString& file) = 0;
    virtual void play() = 0;
    virtual void pause() = 0;
    virtual void seek(std::chrono::milliseconds position) = 0;
    /// 1: as it was spoken.
    virtual void setRate(double rate) = 0;
    /// From 0 to 1, as the ear counts.
    virtual void setVolume(double volume) = 0;

    virtual bool isPlaying() const = 0;
    virtual std::chrono::milliseconds position() const = 0;
    /// 0 while it is not known.
    virtual std::chrono::milliseconds duration() const = 0;

   Q_SIGNALS:
    void obstacleChanged();
    void durationChanged();
    void playingChanged();
    /// The end of the recording was reached; isPlaying() is false again.
    void ended();
    /// The recording cannot be played; the reason is the library's, in English.
    void failed(const QString& reason);
};

/// The player of this machine. Its libraries are read in the background once something is opened.
std::unique_ptr<Player> makePlayer();

}  // namespace app
