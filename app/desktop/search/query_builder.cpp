// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/query_builder.h"

#include "app/desktop/look/look.h"
#include "app/desktop/search/query_row_edit.h"
#include "app/desktop/session/session.h"
#include "codebook/error.h"

namespace app {

QueryBuilder::QueryBuilder(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_body(new QWidget),
      m_column(new QVBoxLayout(m_body)),
      m_refusal(new QLabel),
      m_add(new QToolButton) {
    m_refusal->setWordWrap(true);
    m_refusal->setForegroundRole(QPalette::PlaceholderText);
    m_refusal->hide();
    m_add->setText(tr("Add a row"));
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins({});
    m_column->setSpacing(space::unit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::unit, 0, space::unit);
    layout->setSpacing(space::unit);
    layout->addWidget(m_refusal);
    layout->addWidget(m_body);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QToolButton::clicked, this, &QueryBuilder::addRow);
    append();
}

QString QueryBuilder::refusal() const { return m_refusal->text(); }

void QueryBuilder::focusFirst() { m_rows.front()->value().setFocus(Qt::ShortcutFocusReason); }

QueryRowEdit* QueryBuilder::append() {
    auto* row = new QueryRowEdit(m_session);
    row->setFirst(m_rows.empty());
    m_rows.push_back(row);
    m_column->addWidget(row);
    connect(row, &QueryRowEdit::changed, this, &QueryBuilder::write);
    connect(row, &QueryRowEdit::removeWanted, this, [this, row] { remove(row); });
    return row;
}

void QueryBuilder::addRow() { append()->value().setFocus(Qt::OtherFocusReason); }

void QueryBuilder::remove(QueryRowEdit* row) {
    if (m_rows.size() == 1) {
        row->show(QueryRow());
    } else {
        m_rows.erase(std::find(m_rows.begin(), m_rows.end(), row));
        row->hide();
        row->deleteLater();
        m_rows.front()->setFirst(true);
        m_rows.front()->value().setFocus(Qt::OtherFocusReason);
    }
    write();
}

void QueryBuilder::write() {
    std::vector<QueryRow> rows;
    for (const QueryRowEdit* row : m_rows) rows.push_back(row->row());
    m_query = textOf(rows);
    Q_EMIT queryBuilt(m_query);
}

void QueryBuilder::showQuery(const QString& query) {
    if (query == m_query && refusal().isEmpty()) return;
    m_query = query;
    std::optional<std::vector<QueryRow>> rows;
    QString refusal;
    try {
        rows = rowsOf(query);
        if (!rows)
            refusal =
                tr("This query has parentheses or parts that rows cannot show. It is asked "
                   "as it is written above.");
    } catch (const codebook::Error&) {
        refusal = tr("The query above cannot be read yet.");
    }
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    m_body->setEnabled(refusal.isEmpty());
    m_add->setEnabled(refusal.isEmpty());
    if (!rows) return;
    if (rows->empty()) rows->emplace_back();
    while (m_rows.size() > rows->size()) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < rows->size()) append();
    for (std::size_t i = 0; i < rows->size(); ++i) m_rows[i]->show((*rows)[i]);
}

}  // namespace app
