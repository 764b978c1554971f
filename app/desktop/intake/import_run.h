// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stores files that were looked at, one step each, while the window stays alive.
#pragma once

#include <QObject>
#include <QTimer>

#include <vector>

#include "app/desktop/intake/incoming_file.h"
#include "indexer/import/project_import.h"

namespace app {

class BackgroundWork;
class Session;

/// Begins when it is made and goes by itself when it is through, or with its session. Stores in
/// slices between the events of the window, because the project belongs to the window's thread.
class ImportRun : public QObject {
    Q_OBJECT

   public:
    /// @param session becomes the parent
    ImportRun(Session& session, std::vector<IncomingFile> files);

    /// Where it stands, and how it is stopped.
    BackgroundWork* work() const { return m_work; }

   Q_SIGNALS:
    /// The session has told the person already.
    void finished(const indexer::ImportReport& report);

   private:
    void storeSome();
    void storeOne();
    void take(IncomingFile& file);
    void tellProgress();
    void finish();
    void tellPerson() const;

    Session& m_session;
    std::vector<IncomingFile> m_files;
    std::size_t m_done = 0;
    indexer::FileImport m_import;
    indexer::ImportReport m_report;
    bool m_isBroken = false;
    BackgroundWork* m_work;
    QTimer m_next;
};

}  // namespace app
