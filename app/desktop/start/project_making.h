// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes a new project on a thread of its own: empty, with a codebook, or from a sample study.
#pragma once

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>
#include <thread>

#include "app/desktop/background/mailbox.h"

namespace app {

struct ProjectPlan {
    QString path;
    QString coder;         ///< empty takes the login name
    QString codebookPath;  ///< .json or .csv; empty for none
    QString sampleFolder;  ///< of a study with transcripts, codebook, cases and codings; or empty
};

/// Begins when it is made. The project is made, filled and closed on the thread; what fails or is
/// cancelled leaves no file behind. Going does not wait, and cancels.
class ProjectMaking : public QObject {
    Q_OBJECT

   public:
    explicit ProjectMaking(const ProjectPlan& plan, QObject* parent = nullptr);
    ~ProjectMaking() override;

    /// Stops before the next file; failed() or created() tells what came of it.
    void cancel();

   Q_SIGNALS:
    /// @param total 0 where nobody knows
    void progressed(int done, int total, const QString& sentence);
    void created(const QString& path);
    void cancelled();
    void failed(const QString& sentence, const QString& detail);

   private:
    std::shared_ptr<Mailbox> m_mailbox;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    std::thread m_thread;
};

}  // namespace app
