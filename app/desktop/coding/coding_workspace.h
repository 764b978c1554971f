// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The coding workspace: documents and codes at the left, the transcript in the middle, what is
// asked of it at the right. Builds the panels and wires each to the session and the desk.
#pragma once

#include <QWidget>

#include "app/desktop/transcript/transcript_content.h"
#include "codebook/model/study.h"

class QSplitter;
class QTabWidget;

namespace indexer {
class Index;
}

namespace app {

class CodingDesk;
class MemoPanel;
class Session;
class TranscriptPane;
class UserCommands;

class CodingWorkspace : public QWidget {
    Q_OBJECT

   public:
    CodingWorkspace(Session& session, UserCommands& commands, QWidget* parent = nullptr);

    CodingDesk& desk() { return *m_desk; }
    TranscriptPane& transcript() { return *m_transcript; }

   Q_SIGNALS:
    void readingChanged(const ReadingStyle& style);

   private:
    QWidget* buildSide();
    QWidget* buildAside(UserCommands& commands);

    Session& m_session;
    CodingDesk* m_desk;
    TranscriptPane* m_transcript;
    MemoPanel* m_memos = nullptr;
    QTabWidget* m_asideTabs = nullptr;
    QSplitter* m_split = nullptr;
};

}  // namespace app
