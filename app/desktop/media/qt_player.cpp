// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/media/qt_player.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QPluginLoader>
#include <QThread>
#include <QUrl>

#include <algorithm>

namespace app {

namespace {

constexpr auto BackendVariable = "QT_MEDIA_BACKEND";

/// Reads the backend with the libraries below it, of which there are eighty: up to 300 ms from a
/// cold disk, so not in the window's thread. False where Qt would end the program for want of it.
bool readBackend(const QString& name) {
    const QStringList folders = QCoreApplication::libraryPaths();
    return std::any_of(folders.begin(), folders.end(), [&](const QString& folder) {
        const QString file = QStringLiteral("%1/multimedia/lib%2mediaplugin.so").arg(folder, name);
        return QFileInfo::exists(file) && QPluginLoader(file).load();
    });
}

}  // namespace

std::unique_ptr<Player> makePlayer() { return std::make_unique<QtPlayer>(); }

QtPlayer::QtPlayer() {
    // Qt 6.4 would take GStreamer first, and crash where GStreamer's plugins are not installed;
    // FFmpeg's libraries come with Qt Multimedia itself.
    if (qEnvironmentVariableIsEmpty(BackendVariable)) qputenv(BackendVariable, "ffmpeg");
    // Else PulseAudio buffers two seconds, and the position stands still meanwhile.
    if (qEnvironmentVariableIsEmpty("PULSE_LATENCY_MSEC")) qputenv("PULSE_LATENCY_MSEC", "50");
}

QtPlayer::~QtPlayer() {
    if (m_loading) m_loading->wait();
}

void QtPlayer::open(const QString& file) {
    m_file = file;
    m_isBroken = false;
    m_start = {};
    m_playsAtOnce = false;
    if (m_player)
        begin();
    else if (!file.isEmpty() && !m_loading)
        loadBackend();
}

void QtPlayer::loadBackend() {
    const QString name = qEnvironmentVariable(BackendVariable);
    m_loading.reset(QThread::create([this, name] { m_isLoaded = readBackend(name); }));
    connect(m_loading.get(), &QThread::finished, this, [this] {
        if (!m_isLoaded) return setObstacle(Obstacle::NoBackend);
        m_devices = std::make_unique<QMediaDevices>();
        connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this,
                &QtPlayer::lookForDevice);
        m_player = std::make_unique<QMediaPlayer>();
        connectPlayer();
        lookForDevice();
        begin();
    });
    m_loading->start();
}

void QtPlayer::connectPlayer() {
    connect(m_player.get(), &QMediaPlayer::durationChanged, this, &Player::durationChanged);
    connect(m_player.get(), &QMediaPlayer::playbackStateChanged, this, &Player::playingChanged);
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error, const QString& reason) { fail(reason); });
    connect(
        m_player.get(), &QMediaPlayer::mediaStatusChanged, this,
        [this](QMediaPlayer::MediaStatus status) {
            if (status == QMediaPlayer::EndOfMedia) Q_EMIT ended();
            if (status == QMediaPlayer::LoadedMedia && !m_player->hasAudio()) fail({});
        },
        Qt::QueuedConnection);
}

void QtPlayer::begin() {
    // Not by its name: Qt 6.4 hands that on percent-encoded, and no file with an å in it is found.
    auto source = std::make_unique<QFile>(m_file);
    const bool isOpen = !m_file.isEmpty() && source->open(QIODevice::ReadOnly);
    m_player->setSourceDevice(isOpen ? source.get() : nullptr,
                              isOpen ? QUrl::fromLocalFile(m_file) : QUrl());
    m_source = std::move(source);
    if (!isOpen) return fail(m_source->errorString());
    m_player->setPlaybackRate(m_rate);
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    m_player->setPitchCompensation(true);  // before, slowed voices become deeper
#endif
    if (m_start.count() > 0) m_player->setPosition(m_start.count());
    if (m_playsAtOnce) play();
}

void QtPlayer::lookForDevice() {
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) {
        if (m_player) m_player->pause();
        return setObstacle(Obstacle::NoSoundDevice);
    }
    if (!m_output) {
        m_output = std::make_unique<QAudioOutput>(device);
        m_player->setAudioOutput(m_output.get());
        setVolume(m_volume);
    } else if (m_output->device() != device) {
        m_output->setDevice(device);
    }
    setObstacle(Obstacle::None);
}

void QtPlayer::setObstacle(Obstacle obstacle) {
    if (m_obstacle == obstacle) return;
    m_obstacle = obstacle;
    Q_EMIT obstacleChanged();
}

void QtPlayer::fail(const QString& reason) {
    if (m_isBroken || m_file.isEmpty()) return;
    m_isBroken = true;
    m_player->stop();
    Q_EMIT failed(reason);
}

void QtPlayer::play() {
    m_playsAtOnce = !m_player;
    if (!m_player || m_isBroken || m_file.isEmpty()) return;
    lookForDevice();
    if (m_obstacle == Obstacle::None) m_player->play();
}

void QtPlayer::pause() {
    m_playsAtOnce = false;
    if (m_player) m_player->pause();
}

void QtPlayer::seek(std::chrono::milliseconds position) {
    if (!m_player)
        m_start = position;
    else if (!m_isBroken)
        m_player->setPosition(position.count());
}

void QtPlayer::setRate(double rate) {
    m_rate = rate;
    if (m_player) m_player->setPlaybackRate(rate);
}

void QtPlayer::setVolume(double volume) {
    m_volume = volume;
    if (m_output)
        m_output->setVolume(QAudio::convertVolume(
            static_cast<float>(volume), QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
}

bool QtPlayer::isPlaying() const {
    return m_player && m_player->playbackState() == QMediaPlayer::PlayingState;
}

std::chrono::milliseconds QtPlayer::position() const {
    return std::chrono::milliseconds(m_player ? m_player->position() : 0);
}

std::chrono::milliseconds QtPlayer::duration() const {
    return std::chrono::milliseconds(m_player && !m_isBroken ? m_player->duration() : 0);
}

}  // namespace app
