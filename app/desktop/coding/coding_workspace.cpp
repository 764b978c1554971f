// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/coding/coding_workspace.h"

#include <QSplitter>
#include <QTabWidget>

#include "app/desktop/coding/coding_desk.h"
#include "app/desktop/coding/memo_panel.h"
#include "app/desktop/coding/transcript_pane.h"
#include "app/desktop/session/session.h"

namespace app {

CodingWorkspace::CodingWorkspace(Session& session, UserCommands& commands, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_desk(new CodingDesk(session, this)),
      m_transcript(new TranscriptPane(session, *m_desk)),
      m_split(new QSplitter) {
    m_transcript->declareCommands(commands);
    m_split->setObjectName(QStringLiteral("coding"));
    m_split->setHandleWidth(1);
    m_split->addWidget(buildSide());
    m_split->addWidget(m_transcript);
    m_split->addWidget(buildAside(commands));
    m_split->setStretchFactor(1, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_split);
    connect(m_transcript, &TranscriptPane::readingChanged, this, &CodingWorkspace::readingChanged);
    connect(m_transcript, &TranscriptPane::memoWanted, m_memos, &MemoPanel::write);
}

QWidget* CodingWorkspace::buildSide() { return new QWidget; }

QWidget* CodingWorkspace::buildAside(UserCommands& commands) {
    m_asideTabs = new QTabWidget;
    m_asideTabs->setDocumentMode(true);
    m_memos = new MemoPanel(m_session);
    m_memos->declareCommands(commands);
    m_asideTabs->addTab(m_memos, tr("Memos"));
    connect(m_memos, &MemoPanel::wanted, m_asideTabs,
            [this] { m_asideTabs->setCurrentWidget(m_memos); });
    return m_asideTabs;
}

}  // namespace app
