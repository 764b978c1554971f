// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/chip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include "app/desktop/look/look.h"
#include "app/desktop/passages/code_marks.h"

namespace app {

namespace {

constexpr int longestText = 180;

}  // namespace

Chip::Chip(QWidget* parent)
    : QWidget(parent), m_button(new QToolButton(this)), m_cross(new QToolButton(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::unit, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_button);
    layout->addWidget(m_cross);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setIconSize(QSize(10, 10));
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->installEventFilter(this);
    m_cross->setAutoRaise(true);
    m_cross->setText(QStringLiteral("×"));
    m_cross->setFocusPolicy(Qt::NoFocus);
    connect(m_button, &QToolButton::clicked, this, &Chip::pressed);
    connect(m_cross, &QToolButton::clicked, this, &Chip::removed);
}

QString Chip::text() const { return m_text; }

void Chip::setText(const QString& text) {
    m_text = text;
    QString shown = m_button->fontMetrics().elidedText(text, Qt::ElideMiddle, longestText);
    m_button->setText(u' ' + shown.replace(u'&', QStringLiteral("&&")));
    m_cross->setToolTip(tr("Take out “%1”").arg(text));
    m_cross->setAccessibleName(m_cross->toolTip());
    m_button->setAccessibleName(text);
}

void Chip::setMark(const QColor& color) { m_button->setIcon(QIcon(colorMark(color))); }

void Chip::setHint(const QString& hint) {
    m_button->setToolTip(hint);
    m_button->setAccessibleDescription(hint);
}

bool Chip::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            Q_EMIT removed();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_button->click();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    return QWidget::eventFilter(watched, event);
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasFocus = m_button->hasFocus();
    painter.setPen(QPen(palette().color(hasFocus ? QPalette::Highlight : QPalette::Mid),
                        hasFocus ? 2 : space::hair));
    painter.setBrush(palette().color(QPalette::AlternateBase));
    const qreal inset = hasFocus ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), space::unit,
                            space::unit);
}

}  // namespace app
