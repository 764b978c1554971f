// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the media bar is built, dressed and fitted into its column.
#include <QComboBox>
#include <QSettings>
#include <QSlider>

#include "app/desktop/look/look.h"
#include "app/desktop/media/media_bar.h"
#include "app/desktop/media/playback.h"
#include "app/desktop/media/time_slider.h"

namespace app {

namespace {

constexpr int MostVolume = 100;
constexpr int VolumeWidth = 80;
constexpr int LeastWidth = 300;
constexpr int IconSize = 16;

QString volumeKey() { return QStringLiteral("media/volume"); }
QString followKey() { return QStringLiteral("media/follow"); }

/// Quiet words that can be pressed, as a link is.
QString linkStyle() {
    return QStringLiteral(
        "QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 4px; "
        "color: palette(link); } QToolButton:hover { text-decoration: underline; } "
        "QToolButton:focus { border-color: palette(highlight); }");
}

QString volumeStyle() {
    return QStringLiteral(
        "QSlider::groove:horizontal { height: 3px; background: palette(mid); } "
        "QSlider::sub-page:horizontal { background: palette(highlight); } "
        "QSlider::handle:horizontal { width: 8px; height: 8px; margin: -4px 0; border-radius: 5px; "
        "border: 1px solid palette(highlight); background: palette(highlight); } "
        "QSlider::handle:horizontal:focus { background: palette(base); }");
}

QToolButton* toolButton(const QString& name) {
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setIconSize({IconSize, IconSize});
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton* worded(const QString& text, bool isCheckable) {
    QToolButton* button = toolButton(text);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(isCheckable);
    return button;
}

}  // namespace

void MediaBar::build() {
    setObjectName(QStringLiteral("media"));
    setAccessibleName(tr("Recording"));
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::between, space::inner, space::between, space::inner);
    column->setSpacing(space::unit);
    // What does not fit is left out by fit(), so that the bar never widens its column.
    column->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumWidth(LeastWidth);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(buildControls());
    column->addWidget(buildNotice());
    dressIcons();
}

QWidget* MediaBar::buildNotice() {
    m_notice = new QWidget;
    auto* row = new QHBoxLayout(m_notice);
    row->setContentsMargins({});
    row->setSpacing(space::inner);
    m_sentence = new QLabel;
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_choose = worded(tr("Attach…"), false);
    m_detach = worded(tr("Detach"), false);
    for (QAbstractButton* button : {m_choose, m_detach}) button->setStyleSheet(linkStyle());
    row->addWidget(m_sentence, 1);
    row->addWidget(m_choose);
    row->addWidget(m_detach);
    connect(m_choose, &QAbstractButton::clicked, this, &MediaBar::chooseFile);
    connect(m_detach, &QAbstractButton::clicked, this, &MediaBar::detach);
    return m_notice;
}

QWidget* MediaBar::buildControls() {
    m_controls = new QWidget;
    auto* column = new QVBoxLayout(m_controls);
    column->setContentsMargins({});
    column->setSpacing(space::unit);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    auto* time = new QHBoxLayout;
    time->setSpacing(space::inner);
    m_position = new QLabel(clockText({}));
    m_duration = new QLabel(clockText({}));
    m_duration->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {m_position, m_duration}) label->setFont(figuresFont(font()));
    m_slider = new TimeSlider;
    m_slider->setAccessibleName(tr("Place in the recording"));
    time->addWidget(m_position);
    time->addWidget(m_slider, 1);
    time->addWidget(m_duration);
    m_row = new QHBoxLayout;
    m_row->setSpacing(space::unit);
    buildTransport(*m_row);
    buildManner(*m_row);
    m_row->addStretch(1);
    buildVolume(*m_row);
    column->addLayout(time);
    column->addLayout(m_row);
    connect(m_slider, &TimeSlider::wanted, m_playback, &Playback::seek);
    return m_controls;
}

void MediaBar::buildTransport(QLayout& row) {
    m_back = toolButton(tr("Back 3 seconds"));
    m_play = toolButton(tr("Play"));
    m_forward = toolButton(tr("Forward 3 seconds"));
    for (QToolButton* button : {m_back, m_play, m_forward}) row.addWidget(button);
    connect(m_play, &QToolButton::clicked, m_playback, &Playback::togglePlay);
    connect(m_back, &QToolButton::clicked, m_playback,
            [this] { m_playback->skip(-Playback::leap); });
    connect(m_forward, &QToolButton::clicked, m_playback,
            [this] { m_playback->skip(Playback::leap); });
}

void MediaBar::buildManner(QLayout& row) {
    m_rate = new QComboBox;
    m_rate->setAccessibleName(tr("Speed"));
    m_rate->setToolTip(tr("Speed"));
    for (const double rate : Playback::rates())
        m_rate->addItem(tr("%1×", "speed of playing").arg(locale().toString(rate)), rate);
    m_rate->setCurrentIndex(m_rate->findData(m_playback->rate()));
    m_rate->setMinimumWidth(m_rate->sizeHint().width());
    m_loop = worded(tr("Loop this turn"), true);
    m_follow = worded(tr("Follow along"), true);
    m_playback->setFollowing(QSettings().value(followKey(), true).toBool());
    m_follow->setChecked(m_playback->isFollowing());
    for (QWidget* widget : {static_cast<QWidget*>(m_rate), static_cast<QWidget*>(m_loop),
                            static_cast<QWidget*>(m_follow)})
        row.addWidget(widget);
    connect(m_rate, &QComboBox::activated, this,
            [this](int index) { m_playback->setRate(m_rate->itemData(index).toDouble()); });
    connect(m_loop, &QToolButton::toggled, m_playback, &Playback::setLooping);
    connect(m_follow, &QToolButton::toggled, m_playback, &Playback::setFollowing);
    connect(m_follow, &QToolButton::toggled, this,
            [](bool isOn) { QSettings().setValue(followKey(), isOn); });
}

void MediaBar::buildVolume(QLayout& row) {
    m_mute = toolButton(tr("Mute"));
    m_mute->setCheckable(true);
    m_volume = new QSlider(Qt::Horizontal);
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setToolTip(tr("Volume"));
    m_volume->setStyleSheet(volumeStyle());
    m_volume->setRange(0, MostVolume);
    m_volume->setFixedWidth(VolumeWidth);
    m_more = toolButton(tr("More about the recording"));
    m_more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_more);
    menu->addAction(tr("&Attach another recording…"), this, &MediaBar::chooseFile);
    menu->addAction(tr("&Detach the recording"), this, &MediaBar::detach);
    m_more->setMenu(menu);
    for (QWidget* widget : {static_cast<QWidget*>(m_mute), static_cast<QWidget*>(m_volume),
                            static_cast<QWidget*>(m_more)})
        row.addWidget(widget);
    const auto apply = [this] {
        const double volume = m_mute->isChecked() ? 0 : m_volume->value();
        m_playback->player().setVolume(volume / MostVolume);
        dressIcons();
    };
    connect(m_mute, &QToolButton::toggled, this, apply);
    connect(m_volume, &QSlider::valueChanged, this, apply);
    connect(m_volume, &QSlider::valueChanged, this,
            [](int value) { QSettings().setValue(volumeKey(), value); });
    m_volume->setValue(
        std::clamp(QSettings().value(volumeKey(), MostVolume).toInt(), 0, MostVolume));
}

void MediaBar::dressIcons() {
    if (!m_more) return;
    const bool isPlaying = m_playback->player().isPlaying();
    m_play->setIcon(icon(isPlaying ? QStringLiteral("media-playback-pause")
                                   : QStringLiteral("media-playback-start")));
    m_back->setIcon(icon(QStringLiteral("media-seek-backward")));
    m_forward->setIcon(icon(QStringLiteral("media-seek-forward")));
    m_loop->setIcon(icon(QStringLiteral("media-repeat-single")));
    m_follow->setIcon(icon(QStringLiteral("media-show-active-track-amarok")));
    const bool isSilent = m_mute->isChecked() || m_volume->value() == 0;
    m_mute->setIcon(icon(isSilent ? QStringLiteral("audio-volume-muted")
                                  : QStringLiteral("audio-volume-high")));
    m_more->setIcon(icon(QStringLiteral("overflow-menu")));
}

void MediaBar::fit() {
    const int room = width() - 2 * space::between;
    const auto wordsAre = [this](Qt::ToolButtonStyle style) {
        m_loop->setToolButtonStyle(style);
        m_follow->setToolButtonStyle(style);
    };
    const auto needed = [this] {
        m_row->invalidate();  // else it counts what was hidden a moment ago
        return m_row->minimumSize().width();
    };
    m_volume->show();
    m_mute->show();
    wordsAre(Qt::ToolButtonTextBesideIcon);
    if (needed() > room) m_volume->hide();
    if (needed() > room) wordsAre(Qt::ToolButtonIconOnly);
    if (needed() > room) m_mute->hide();
}

void MediaBar::resizeEvent(QResizeEvent*) { fit(); }

void MediaBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(0, 0, width(), space::hair, palette().color(QPalette::Mid));
}

void MediaBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dressIcons();
}

}  // namespace app
