// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/media/media_bar.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

#include "app/desktop/media/playback.h"
#include "app/desktop/media/time_slider.h"
#include "app/desktop/session/kept_folder.h"
#include "app/desktop/session/session.h"
#include "codebook/project/media_place.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace app {

namespace {

const QStringList& recordingSuffixes() {
    static const QStringList all =
        QStringLiteral(
            "wav mp3 m4a aac ogg oga opus flac wma amr aif aiff mka mp4 m4v mov mkv "
            "webm avi 3gp mpg mpeg wmv")
            .split(QLatin1Char(' '));
    return all;
}

/// The one recording that is dragged, or empty.
QString draggedRecording(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile()) return {};
    const QString file = urls.front().toLocalFile();
    return MediaBar::isRecording(file) ? file : QString();
}

}  // namespace

MediaBar::MediaBar(Session& session, QWidget* parent) : MediaBar(session, makePlayer(), parent) {}

MediaBar::MediaBar(Session& session, std::unique_ptr<Player> player, QWidget* parent)
    : QWidget(parent), m_session(session), m_playback(new Playback(std::move(player), this)) {
    build();
    connectPlayback();
    connect(&session, &Session::documentShown, this, &MediaBar::follow);
    connect(&session, &Session::changed, this, &MediaBar::follow);
    showState();
    follow();
}

MediaBar::~MediaBar() = default;

bool MediaBar::isRecording(const QString& file) {
    return recordingSuffixes().contains(QFileInfo(file).suffix(), Qt::CaseInsensitive);
}

void MediaBar::connectPlayback() {
    connect(m_playback, &Playback::moved, this, &MediaBar::showMoved);
    connect(m_playback, &Playback::changed, this, &MediaBar::showPlaying);
    connect(m_playback, &Playback::turnReached, this, &MediaBar::turnReached);
    const Player* player = &m_playback->player();
    connect(player, &Player::durationChanged, this, &MediaBar::showDuration);
    connect(player, &Player::obstacleChanged, this, &MediaBar::showObstacle);
    connect(player, &Player::failed, this, &MediaBar::fail);
}

void MediaBar::follow() {
    const codebook::Document* document = m_session.study().documents.find(m_session.document());
    const Shown now =
        document ? Shown{document->id, document->media, document->turnTable} : Shown{};
    if (now == m_shown) return;
    if (now.document != m_shown.document) m_currentTurn = -1;
    m_shown = now;
    load();
}

void MediaBar::load() {
    TurnClock clock;
    m_file = codebook::mediaFile(m_session.project().path(), m_shown.media);
    if (m_shown.document)
        m_session.attempt([&] { clock = TurnClock(*m_session.project().turns(m_shown.document)); });
    const bool hasTimes = clock.hasTimes();
    const bool isThere = QFileInfo(m_file).isFile();
    m_slider->setTicks(clock.beginnings());
    m_playback->open(isThere ? m_file : QString(), std::move(clock));
    m_loop->setEnabled(hasTimes);
    m_follow->setEnabled(hasTimes);
    if (isThere) return showObstacle();
    if (!m_shown.media.isEmpty())
        return setState(State::Missing,
                        tr("The recording “%1” is not where it was.").arg(recordingName()));
    if (hasTimes)
        setState(State::NoRecording, tr("No recording is attached to this transcript."));
    else
        setState(State::Nothing);
}

void MediaBar::showObstacle() {
    if (m_file.isEmpty() || !QFileInfo(m_file).isFile()) return;
    switch (m_playback->player().obstacle()) {
        case Obstacle::None:
            return setState(State::Playable);
        case Obstacle::NoBackend:
            return setState(State::Obstructed,
                            tr("The recording “%1” cannot be played, because Qt Multimedia’s "
                               "playback is not installed here.")
                                .arg(recordingName()));
        case Obstacle::NoSoundDevice:
            return setState(State::Obstructed,
                            tr("The recording “%1” cannot be played, because this computer has no "
                               "sound device.")
                                .arg(recordingName()));
    }
}

void MediaBar::fail(const QString& reason) {
    setState(State::Obstructed,
             tr("The recording “%1” cannot be played; its file may be damaged or of a kind that is "
                "not known here.")
                 .arg(recordingName()));
    m_sentence->setToolTip(reason.isEmpty() ? m_file : m_file + QLatin1Char('\n') + reason);
}

void MediaBar::playFrom(std::chrono::milliseconds time) {
    if (m_state == State::Playable) m_playback->playFrom(time);
}

void MediaBar::playTurn(int turn) {
    if (m_state == State::Playable) m_playback->playTurn(turn);
}

void MediaBar::attach(const QString& file) {
    if (file.isEmpty() || !m_shown.document) return;
    if (!QFileInfo(file).isFile())
        return m_session.say(tr("There is no file “%1”.").arg(QFileInfo(file).fileName()));
    const QString place = codebook::mediaPlace(m_session.project().path(), file);
    if (place == m_shown.media) return load();  // it was missing, and is back
    setMedia(tr("Attach a recording to “%1”").arg(documentName()), place);
}

void MediaBar::detach() {
    if (m_shown.document && !m_shown.media.isEmpty())
        setMedia(tr("Detach the recording of “%1”").arg(documentName()), {});
}

void MediaBar::setMedia(const QString& text, const QString& place) {
    m_session.perform(text, [&](codebook::Step& step) { step.setMedia(m_shown.document, place); });
}

void MediaBar::chooseFile() {
    if (!m_shown.document) return m_session.say(tr("Open a document first."));
    auto* dialog = new QFileDialog(this, tr("The recording of “%1”").arg(documentName()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    beginInKeptFolder(*dialog, QStringLiteral("recordings"),
                      QFileInfo(m_session.project().path()).absolutePath());
    if (!m_file.isEmpty()) dialog->setDirectory(QFileInfo(m_file).absolutePath());
    const QStringList& suffixes = recordingSuffixes();
    dialog->setNameFilters(
        {tr("Recordings (%1)").arg(QStringLiteral("*.") + suffixes.join(QStringLiteral(" *."))),
         tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MediaBar::attach);
    dialog->open();
}

QString MediaBar::documentName() const {
    const codebook::Document* document = m_session.study().documents.find(m_shown.document);
    return document ? document->name : QString();
}

QString MediaBar::recordingName() const { return QFileInfo(m_file).fileName(); }

void MediaBar::dragEnterEvent(QDragEnterEvent* event) {
    if (m_shown.document && !draggedRecording(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MediaBar::dropEvent(QDropEvent* event) {
    const QString file = draggedRecording(*event->mimeData());
    if (file.isEmpty()) return;
    event->acceptProposedAction();
    attach(file);
}

}  // namespace app
