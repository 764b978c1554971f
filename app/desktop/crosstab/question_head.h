// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The question above a cross-tab: axes, what is counted, within what, where.
#pragma once

#include <QWidget>

#include "app/work/crosstab_question.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace app {

class AxisField;
class QueryCompletion;
class Session;

class QuestionHead : public QWidget {
    Q_OBJECT

   public:
    explicit QuestionHead(Session& session, QWidget* parent = nullptr);

    const CrossTabQuestion& question() const { return m_question; }
    /// Without asked().
    void setQuestion(const CrossTabQuestion& question);
    AxisField& rows() { return *m_rows; }
    AxisField& columns() { return *m_columns; }
    void swapAxes();

   Q_SIGNALS:
    /// The question is another now.
    void asked();
    /// Only how the numbers are shown.
    void percentChosen();
    void unknownNamed(const QString& text);

   private:
    void build();
    QWidget* buildOptions();
    void fillChoices();
    void read();
    void show(const CrossTabQuestion& question);

    Session& m_session;
    CrossTabQuestion m_question;
    AxisField* m_rows;
    AxisField* m_columns;
    QComboBox* m_count;
    QComboBox* m_within;
    QSpinBox* m_turns;
    QComboBox* m_percent;
    QComboBox* m_together;
    QLineEdit* m_where;
    QCheckBox* m_tests;
    bool m_isShowing = false;  ///< the widgets are being set, not the person asking
};

}  // namespace app
