// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row of the query builder: how it follows the one above, what it asks of, and the value.
#pragma once

#include <QWidget>

#include "app/desktop/search/query_rows.h"

class QCheckBox;
class QComboBox;
class QCompleter;
class QLineEdit;
class QSpinBox;

namespace app {

class Session;

class QueryRowEdit : public QWidget {
    Q_OBJECT

   public:
    explicit QueryRowEdit(Session& session, QWidget* parent = nullptr);

    QueryRow row() const;
    /// Without changed().
    void show(const QueryRow& row);
    /// The first row follows none.
    void setFirst(bool isFirst);
    QComboBox& join() { return *m_join; }
    QComboBox& subject() { return *m_subject; }
    QComboBox& match() { return *m_match; }
    QLineEdit& value() { return *m_value; }
    QCheckBox& negation() { return *m_not; }
    QSpinBox& distance() { return *m_distance; }

    using QWidget::show;

   Q_SIGNALS:
    void changed();
    void removeWanted();

   private:
    void fillJoins();
    void fillSubjects();
    void fillMatches(RowMatch chosen);
    void fitParts();
    void offerValues();

    Session& m_session;
    QComboBox* m_join;
    QSpinBox* m_distance;
    QCheckBox* m_not;
    QComboBox* m_subject;
    QComboBox* m_match;
    QLineEdit* m_value;
    bool m_isFirst = false;
    bool m_isShowing = false;  ///< the widgets are being set, not the person choosing
};

}  // namespace app
