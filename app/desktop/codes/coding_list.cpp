// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/coding_list.h"

#include <QSet>

#include "app/desktop/session/session.h"
#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/project.h"

namespace app {

using codebook::Coding;

CodingList::CodingList(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {
    connect(&session, &Session::changed, this, &CodingList::follow);
}

void CodingList::setCode(codebook::CodeId code) {
    beginResetModel();
    m_code = code;
    m_rows = rowsNow();
    endResetModel();
    Q_EMIT checkedChanged();
}

void CodingList::follow(const codebook::Change& change) {
    if (!m_code) return;
    if (!change.touches(codebook::Entity::Coding) && !change.touches(codebook::Entity::Code) &&
        !change.touches(codebook::Entity::Document))
        return;
    QSet<std::int32_t> kept;
    for (const codebook::CodingId coding : checked()) kept.insert(coding.value);
    beginResetModel();
    m_rows = rowsNow();
    for (Row& row : m_rows) row.isChecked = kept.contains(row.coding.value);
    endResetModel();
    Q_EMIT checkedChanged();
}

std::vector<CodingList::Row> CodingList::rowsNow() const {
    const codebook::Study& study = m_session.study();
    const codebook::CodeTree tree(study);
    std::vector<const Coding*> codings;
    for (const Coding& coding : study.codings)
        if (m_code && tree.effective(coding.code) == m_code && m_session.shows(coding.coder))
            codings.push_back(&coding);
    std::sort(codings.begin(), codings.end(), [](const Coding* left, const Coding* right) {
        return std::tuple(left->document, left->span.begin, left->id) <
               std::tuple(right->document, right->span.begin, right->id);
    });
    std::vector<Row> rows;
    rows.reserve(codings.size());
    for (const Coding* coding : codings) rows.push_back({coding->id});
    return rows;
}

std::vector<codebook::CodingId> CodingList::checked() const {
    std::vector<codebook::CodingId> codings;
    for (const Row& row : m_rows)
        if (row.isChecked) codings.push_back(row.coding);
    return codings;
}

void CodingList::checkAll(bool areChecked) {
    if (m_rows.empty()) return;
    for (Row& row : m_rows) row.isChecked = areChecked;
    Q_EMIT dataChanged(index(0, Words), index(rowCount() - 1, Words), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

codebook::CodingId CodingList::codingAt(const QModelIndex& index) const {
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].coding
                           : codebook::CodingId{};
}

int CodingList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CodingList::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 2; }

QString CodingList::words(const Coding& coding) const {
    constexpr std::int32_t MostShown = 200;
    if (!coding.isPlaced) return tr("Waits to be placed in the revised text");
    try {
        codebook::Span span = coding.span;
        span.end = std::min(span.end, span.begin + MostShown);
        return m_session.shownWords(coding.document, span).simplified();
    } catch (const codebook::Error& error) {
        return error.message();
    }
}

QVariant CodingList::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const Coding* coding = m_session.study().codings.find(row.coding);
    if (!coding) return {};
    const auto* coder = m_session.study().coders.find(coding->coder);
    if (role == Qt::CheckStateRole && index.column() == Words)
        return row.isChecked ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DisplayRole && index.column() == Words) return words(*coding);
    if (role == Qt::DisplayRole) return m_session.shownName(coding->document);
    if (role == Qt::ToolTipRole)
        return QStringLiteral("<p>%1</p>")
            .arg(tr("“%1” in %2, coded by %3")
                     .arg(words(*coding), m_session.shownName(coding->document),
                          coder ? coder->name : QString())
                     .toHtmlEscaped());
    return {};
}

bool CodingList::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Words) return false;
    m_rows[static_cast<std::size_t>(index.row())].isChecked =
        value.value<Qt::CheckState>() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

Qt::ItemFlags CodingList::flags(const QModelIndex& index) const {
    const Qt::ItemFlags all = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.isValid() && index.column() == Words ? all | Qt::ItemIsUserCheckable : all;
}

}  // namespace app
