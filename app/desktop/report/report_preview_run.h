// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The preview of a report, composed on a thread of its own.
#pragma once

#include <QObject>
#include <QTextDocument>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

#include "app/desktop/report/report_source.h"
#include "app/report/coreq_checklist.h"
#include "app/report/render_process.h"
#include "codebook/report/manuscript.h"

namespace app {

class Mailbox;
class Session;

/// What came of it.
struct ReportPreviewed {
    std::shared_ptr<QTextDocument> page;  ///< of the window's thread; null where it failed
    std::vector<codebook::ManuscriptTable> tables;  ///< of the page, for what is behind their cells
    std::vector<ChecklistItem> checklist;           ///< what the project answers
    QStringList notes;                              ///< what there is to say about conditions
    bool isCut = false;                             ///< the report holds more than the page
    QString failure;                                ///< a sentence; empty where there is a page
};

/// Of the window's thread; going does not wait for what runs.
class BackgroundPreview : public QObject {
    Q_OBJECT

   public:
    explicit BackgroundPreview(Session& session, QObject* parent = nullptr);
    ~BackgroundPreview() override;

    /// Takes the place of what runs or waits.
    void ask(const ReportAsked& asked);
    /// What runs is given up; no signal follows.
    void cancel();
    /// The project has changed, or nobody looks: what was read of it is dropped.
    void forget();
    bool isRunning() const { return m_isRunning; }

   Q_SIGNALS:
    void previewed(const std::shared_ptr<const app::ReportPreviewed>& preview);
    /// After previewed(), where names are marked.
    void foundInClear(const std::vector<codebook::ClearName>& names);

   private:
    /// What one run leaves to the next, which begins when it has ended.
    struct Kept {
        std::unique_ptr<ReportSource> source;
        DrawnCharts charts;
    };
    void start();
    void end();

    Session& m_session;
    std::shared_ptr<Mailbox> m_mailbox;
    std::shared_ptr<Kept> m_kept;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    std::optional<ReportAsked> m_wanted;  ///< once what runs has ended
    bool m_isRunning = false;
    bool m_isStale = false;
};

}  // namespace app
