// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A query put together row by row. The text and the rows follow each other; a query that rows
// cannot show leaves them grey, with the reason, and is never written anew unasked.
#pragma once

#include <QWidget>

#include <vector>

namespace app {

class QueryRowEdit;
class Session;

class QueryBuilder : public QWidget {
    Q_OBJECT

   public:
    explicit QueryBuilder(Session& session, QWidget* parent = nullptr);

    /// Shows the text, where rows can; without queryBuilt().
    void showQuery(const QString& query);
    const std::vector<QueryRowEdit*>& rows() const { return m_rows; }
    /// Why rows cannot show the query; empty where they do.
    QString refusal() const;
    void focusFirst();

   public Q_SLOTS:
    void addRow();

   Q_SIGNALS:
    void queryBuilt(const QString& query);

   private:
    QueryRowEdit* append();
    void remove(QueryRowEdit* row);
    void write();

    Session& m_session;
    std::vector<QueryRowEdit*> m_rows;
    QWidget* m_body;
    QVBoxLayout* m_column;
    QLabel* m_refusal;
    QToolButton* m_add;
    QString m_query;  ///< as it was shown or written last
};

}  // namespace app
