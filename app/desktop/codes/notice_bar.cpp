// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/notice_bar.h"

#include "app/desktop/look/look.h"

namespace app {

QPushButton* linkButton(const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    button->setStyleSheet(
        QStringLiteral("QPushButton { color: palette(link); border: none; padding: 2px 4px;"
                       " text-decoration: underline; background: transparent; }"
                       "QPushButton:focus { border: 1px solid palette(highlight); }"));
    return button;
}

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent), m_sentence(new QLabel), m_action(linkButton(QString())) {
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto* close = new QToolButton;
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(tr("Close the message"));
    connect(close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::run);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::inner, space::unit, space::unit, space::unit);
    line->setSpacing(space::unit);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_action);
    line->addWidget(close);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    hide();
}

void NoticeBar::show(const QString& sentence, const QString& action, std::function<void()> run) {
    constexpr qsizetype Longest = 240;
    m_whole = sentence;
    m_sentence->setText(sentence.size() > Longest ? sentence.left(Longest) + u'…' : sentence);
    m_sentence->setToolTip(sentence.toHtmlEscaped());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_run = std::move(run);
    QWidget::show();
}

void NoticeBar::run() {
    const std::function<void()> run = m_run;
    dismiss();
    if (run) run();
}

void NoticeBar::dismiss() {
    hide();
    Q_EMIT dismissed();
}

}  // namespace app
