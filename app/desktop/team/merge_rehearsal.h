// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a merge would bring, worked out on a thread of its own on a copy of the project.
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

#include "app/team/disputed_texts.h"
#include "codebook/store/merge_report.h"

namespace app {

class Mailbox;

/// What came of it.
struct Rehearsed {
    std::vector<codebook::MergeReport> reports;  ///< a copy each
    DisputedTexts texts;                         ///< that the reports are about
    QString failure;                             ///< a sentence; empty where there are reports
};

/// Begins when it is made. Of the window's thread; going does not wait.
class MergeRehearsal : public QObject {
    Q_OBJECT

   public:
    MergeRehearsal(QString project, QStringList copies, QObject* parent = nullptr);
    ~MergeRehearsal() override;

    /// What came of it, once it is finished.
    const Rehearsed& result() const { return *m_result; }

   Q_SIGNALS:
    /// Comes through the event loop.
    void finished();

   private:
    std::shared_ptr<Mailbox> m_mailbox;
    std::shared_ptr<Rehearsed> m_result;
};

}  // namespace app
