// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

#include "app/desktop/look/look.h"

namespace app {

namespace {

QToolButton* button(const QString& iconName, const QString& sign, const QString& name,
                    QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setIcon(icon(iconName));
    if (made->icon().isNull()) made->setText(sign);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    made->setAccessibleName(name);
    made->setToolTip(name);
    return made;
}

}  // namespace

std::vector<codebook::Span> placesOf(const QString& words, const codebook::DocumentText& text) {
    std::vector<codebook::Span> places;
    if (words.isEmpty()) return places;
    for (qsizetype at = text.text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = text.text.indexOf(words, at + words.size(), Qt::CaseInsensitive))
        places.push_back(text.map.span(at, at + words.size()));
    return places;
}

FindBar::FindBar(QWidget* parent)
    : QWidget(parent), m_words(new QLineEdit(this)), m_place(new QLabel(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::between, space::unit, space::inner, space::unit + space::hair);
    row->setSpacing(space::inner);
    m_words->setPlaceholderText(tr("Find in this document"));
    m_words->setAccessibleName(tr("Words to find in this document"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(320);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    auto* previous =
        button(QStringLiteral("go-up"), QStringLiteral("↑"), tr("Previous place (Shift+F3)"), this);
    auto* next =
        button(QStringLiteral("go-down"), QStringLiteral("↓"), tr("Next place (F3)"), this);
    auto* close = button(QStringLiteral("tab-close"), QStringLiteral("×"),
                         tr("Close the find bar (Esc)"), this);
    row->addWidget(m_words, 1);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_place);
    row->addStretch(1);
    row->addWidget(close);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
}

QString FindBar::words() const { return m_words->text(); }

void FindBar::open(const QString& words) {
    show();
    if (!words.isEmpty()) m_words->setText(words);
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::showPlace(qsizetype place, qsizetype places) {
    if (m_words->text().isEmpty())
        m_place->clear();
    else if (places == 0)
        m_place->setText(tr("not found"));
    else
        m_place->setText(tr("%1 of %2").arg(place).arg(places));
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    const bool isBackward = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
        case Qt::Key_Escape:
            Q_EMIT closed();
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F3:
            if (isBackward)
                Q_EMIT previousWanted();
            else
                Q_EMIT nextWanted();
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

void FindBar::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - space::hair, width(), space::hair),
                     palette().color(QPalette::Mid));
}

}  // namespace app
