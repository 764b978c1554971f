// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/background/work_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include "app/desktop/background/background_work.h"
#include "app/desktop/look/look.h"

namespace app {

namespace {

constexpr int barWidth = 160;

}  // namespace

WorkLine::WorkLine(BackgroundWork* work, QWidget* parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QToolButton(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inner);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setMinimumWidth(0);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(barWidth, space::inner);
    m_bar->setAccessibleName(tr("Progress of: %1").arg(work->title()));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::TabFocus);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(work->title()));
    connect(m_cancel, &QToolButton::clicked, work, &BackgroundWork::cancel);
    connect(work, &BackgroundWork::progressed, this, [this, work] { show(*work); });
    show(*work);
}

void WorkLine::show(const BackgroundWork& work) {
    m_bar->setRange(0, work.total());
    m_bar->setValue(work.done());
    m_cancel->setEnabled(!work.isCancelled());
    m_sentence = work.isCancelled() ? tr("%1 · stopping").arg(work.title()) : work.sentence();
    elide();
}

void WorkLine::elide() {
    m_label->setText(fontMetrics().elidedText(m_sentence, Qt::ElideMiddle, m_label->width()));
    m_label->setToolTip(m_label->text() == m_sentence ? QString() : m_sentence.toHtmlEscaped());
}

void WorkLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    elide();
}

}  // namespace app
