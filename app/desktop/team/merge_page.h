// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies of the project on their way in: what each brings, what contradicts, and who decides.
#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>
#include <vector>

#include "codebook/store/merge_report.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace app {

class BackgroundWork;
class MergeChoice;
class MergeModel;
class MergeRehearsal;
class Session;
class UserCommands;

/// Rehearses the merge when copies are given; nothing is stored before the person says so. The
/// merge is one step, each of decisions and unification another.
class MergePage : public QWidget {
    Q_OBJECT

   public:
    explicit MergePage(Session& session, QWidget* parent = nullptr);
    ~MergePage() override;

    void declareCommands(UserCommands& commands);
    /// Begins the rehearsal with these files.
    void take(const QStringList& copies);
    bool isReading() const { return m_rehearsal != nullptr; }

   public Q_SLOTS:
    void chooseCopies();
    void merge();
    void cancel();

   Q_SIGNALS:
    /// There is something to look at: the page is to be seen.
    void shown();
    void closed();
    /// Goes on beside the person's work.
    void workStarted(BackgroundWork* work);

   private:
    void layOut();
    void showFindings();
    void fillFilter();
    void endReading();

    Session& m_session;
    MergeModel* m_model;
    std::unique_ptr<MergeRehearsal> m_rehearsal;
    BackgroundWork* m_work = nullptr;
    QStringList m_copies;
    std::vector<codebook::SameNamed> m_sameNamed;
    QLabel* m_title;
    QLabel* m_summary;
    QComboBox* m_filter;
    QTableView* m_table;
    QLabel* m_nothing;
    MergeChoice* m_choice;
    QCheckBox* m_unify;
    QPushButton* m_merge;
    QPushButton* m_cancel;
};

}  // namespace app
