// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One finding of a merge at length: what both began with, ours and theirs, and which is to hold.
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QRadioButton;

namespace app {

class MergeModel;

class MergeChoice : public QWidget {
    Q_OBJECT

   public:
    explicit MergeChoice(MergeModel& model, QWidget* parent = nullptr);

    /// Shows the row, or nothing where it is below 0.
    void showRow(int row);

   private:
    QWidget* column(QWidget* head, QPlainTextEdit*& text, const QString& name);
    void decide(bool isOurs);

    MergeModel& m_model;
    int m_row = -1;
    QLabel* m_about;
    QRadioButton* m_ours;
    QRadioButton* m_theirs;
    QPlainTextEdit* m_beforeText = nullptr;
    QPlainTextEdit* m_oursText = nullptr;
    QPlainTextEdit* m_theirsText = nullptr;
    QWidget* m_columns;
};

}  // namespace app
