// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/status_line.h"

#include <QFileInfo>

#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"

namespace app {

StatusLine::StatusLine(Session& session, QWidget* parent)
    : QStatusBar(parent),
      m_session(session),
      m_saved(new QLabel),
      m_index(new QLabel),
      m_reading(new QLabel) {
    setSizeGripEnabled(false);
    setContentsMargins(space::between - space::unit, 0, space::between - space::unit, 0);
    for (QLabel* label : {m_saved, m_index, m_reading})
        label->setForegroundRole(QPalette::PlaceholderText);
    addPermanentWidget(m_saved);
    addPermanentWidget(m_index);
    addPermanentWidget(m_reading);
    constexpr int Milliseconds = 6000;
    connect(&session, &Session::said, this,
            [this](const QString& sentence) { showMessage(sentence, Milliseconds); });
    connect(&session, &Session::changed, this, &StatusLine::showSaved);
    showSaved();
}

void StatusLine::showIndex(const QString& state) { m_index->setText(state); }

void StatusLine::showReading(const QString& reading) { m_reading->setText(reading); }

void StatusLine::showSaved() {
    const codebook::Project& project = m_session.project();
    if (!QFileInfo::exists(project.path())) {
        m_saved->setText(tr("file is gone"));
        m_saved->setToolTip(project.path());
        return;
    }
    m_saved->setText(project.isReadOnly() ? tr("read only") : tr("saved"));
    m_saved->setToolTip(project.isReadOnly() ? project.readOnlyReason()
                                             : tr("Every step is in the project file already."));
}

}  // namespace app
