// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/background/work_strip.h"

#include <QVBoxLayout>

#include "app/desktop/background/background_work.h"
#include "app/desktop/background/work_line.h"
#include "app/desktop/look/look.h"

namespace app {

WorkStrip::WorkStrip(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    setAccessibleName(tr("Work in the background"));
    m_layout->setContentsMargins(space::between, space::unit, space::between, space::unit);
    m_layout->setSpacing(space::unit);
    setVisible(false);
}

void WorkStrip::add(BackgroundWork* work) {
    if (work == nullptr || work->isFinished()) return;
    auto* line = new WorkLine(work, this);
    m_layout->addWidget(line);
    setVisible(true);
    const auto drop = [this, line] { this->drop(line); };
    connect(work, &BackgroundWork::finished, line, drop);
    connect(work, &QObject::destroyed, line, drop);
}

int WorkStrip::lineCount() const { return m_layout->count(); }

void WorkStrip::drop(QWidget* line) {
    m_layout->removeWidget(line);
    line->hide();
    line->deleteLater();
    setVisible(m_layout->count() > 0);
}

}  // namespace app
