// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The checklist of what a qualitative study should report: what the project answers by itself, and
// what the authors do.
#pragma once

#include <QMap>
#include <QWidget>

#include <vector>

#include "app/report/coreq_checklist.h"

class QLabel;
class QPlainTextEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace app {

class ChecklistPage : public QWidget {
    Q_OBJECT

   public:
    explicit ChecklistPage(QWidget* parent = nullptr);

    /// What the project answers, in the language of the report.
    void setItems(const std::vector<ChecklistItem>& items);
    /// What the authors answer, by number. Without changed().
    void setAnswers(const QMap<int, QString>& answers);
    const QMap<int, QString>& answers() const { return m_answers; }
    /// Items that nobody has answered.
    int openCount() const;
    void focusList();

   Q_SIGNALS:
    void changed();

   private:
    void layOut();
    void showItem();
    void describe(QTreeWidgetItem& row) const;
    void describeAll();
    void read();

    std::vector<ChecklistItem> m_items;
    QMap<int, QString> m_answers;
    QTreeWidget* m_list;
    QLabel* m_topic;
    QLabel* m_told;
    QPlainTextEdit* m_answer;
    bool m_isShowing = false;  ///< the answer is being set, not the person writing
};

}  // namespace app
