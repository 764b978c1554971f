// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/code_tree_model.h"

#include <QLocale>
#include <QMimeData>

#include "app/desktop/codes/code_actions.h"
#include "app/desktop/codes/code_counts.h"
#include "app/desktop/codes/code_tree_node.h"
#include "app/desktop/look/code_colors.h"
#include "app/desktop/session/session.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/code_steps.h"

namespace app {

using codebook::CodeId;
using codebook::Entity;

CodeTreeModel::CodeTreeModel(Session& session, QObject* parent)
    : QAbstractItemModel(parent),
      m_session(session),
      m_counts(CodeCounts::of(session)),
      m_root(std::make_unique<Node>()) {
    replan();
    connect(&session, &Session::changed, this, &CodeTreeModel::follow);
    connect(&m_counts, &CodeCounts::changed, this, [this] { tellData(*m_root); });
}

CodeTreeModel::~CodeTreeModel() = default;

void CodeTreeModel::setGrouping(CodeGrouping grouping) {
    if (grouping == m_grouping) return;
    m_grouping = grouping;
    replan();
}

void CodeTreeModel::setSorting(CodeSorting sorting) {
    if (sorting == m_sorting) return;
    m_sorting = sorting;
    replan();
}

void CodeTreeModel::follow(const codebook::Change& change) {
    if (change.touches(Entity::Code) || change.touches(Entity::Setting)) replan();
}

/// Rows that are wanted are added and moved from the top down: by then everything above a row
/// stands where it will stay, so no row moves below itself. What is not wanted is left over at the
/// ends and goes last.
void CodeTreeModel::replan() {
    derive();
    const std::vector<CodeRow> wanted =
        plannedRows(m_session.study(), m_grouping, m_sorting, QLocale().name(), m_headingKeys);
    bringInLine(*m_root, wanted);
    removeStale(*m_root, wanted);
    tellData(*m_root);
}

void CodeTreeModel::derive() {
    const codebook::Study& study = m_session.study();
    m_perspectives = std::make_unique<Perspectives>(study);
    const codebook::CodeTree tree(study);
    m_derived.assign(study.codes.idLimit(), {});
    for (const CodeId code : tree.depthFirst())
        m_derived[static_cast<std::size_t>(code.value)].perspective = tree.perspective(code);
    for (int digit = codebook::shortcutDigits; digit >= 1; --digit)
        if (const CodeId code = codebook::codeOfDigit(study, digit))
            m_derived[static_cast<std::size_t>(code.value)].digit = digit;
}

void CodeTreeModel::bringInLine(Node& parent, const std::vector<CodeRow>& wanted) {
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        const bool isThere = row < parent.rows.size() && parent.rows[row]->key == wanted[row].key;
        if (!isThere) {
            if (Node* elsewhere = m_nodes.value(wanted[row].key))
                moveNode(*elsewhere, parent, row);
            else
                insertNode(parent, row, wanted[row]);
        }
        parent.rows[row]->perspective = wanted[row].perspective;
    }
    for (std::size_t row = 0; row < wanted.size(); ++row)
        bringInLine(*parent.rows[row], wanted[row].rows);
}

void CodeTreeModel::removeStale(Node& parent, const std::vector<CodeRow>& wanted) {
    const std::size_t kept = wanted.size();
    if (parent.rows.size() > kept) {
        beginRemoveRows(indexOf(parent), static_cast<int>(kept),
                        static_cast<int>(parent.rows.size()) - 1);
        for (std::size_t row = kept; row < parent.rows.size(); ++row) forget(*parent.rows[row]);
        parent.rows.resize(kept);
        endRemoveRows();
    }
    for (std::size_t row = 0; row < kept; ++row) removeStale(*parent.rows[row], wanted[row].rows);
}

void CodeTreeModel::insertNode(Node& parent, std::size_t row, const CodeRow& wanted) {
    beginInsertRows(indexOf(parent), static_cast<int>(row), static_cast<int>(row));
    Node& node = parent.take(row, std::make_unique<Node>());
    node.key = wanted.key;
    node.perspective = wanted.perspective;
    m_nodes.insert(node.key, &node);
    endInsertRows();
}

void CodeTreeModel::moveNode(Node& node, Node& to, std::size_t row) {
    Node& from = *node.parent;
    const int at = static_cast<int>(node.row);
    beginMoveRows(indexOf(from), at, at, indexOf(to), static_cast<int>(row));
    to.take(row, from.giveAway(node.row));
    endMoveRows();
}

void CodeTreeModel::forget(const Node& node) {
    m_nodes.remove(node.key);
    for (const auto& row : node.rows) forget(*row);
}

void CodeTreeModel::tellData(const Node& parent) {
    if (parent.rows.empty()) return;
    Q_EMIT dataChanged(indexOf(*parent.rows.front()), indexOf(*parent.rows.back(), columns - 1));
    for (const auto& row : parent.rows) tellData(*row);
}

CodeTreeModel::Node& CodeTreeModel::nodeAt(const QModelIndex& index) const {
    return index.isValid() ? *static_cast<Node*>(index.internalPointer()) : *m_root;
}

QModelIndex CodeTreeModel::indexOf(const Node& node, int column) const {
    if (!node.parent) return {};
    return createIndex(static_cast<int>(node.row), column, const_cast<Node*>(&node));
}

QModelIndex CodeTreeModel::indexOf(CodeId code) const {
    const Node* node = code ? m_nodes.value(code.value) : nullptr;
    return node ? indexOf(*node) : QModelIndex();
}

CodeId CodeTreeModel::codeAt(const QModelIndex& index) {
    return CodeId{index.data(CodeRole).toInt()};
}

std::vector<CodeId> CodeTreeModel::codesAt(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const Node& node = nodeAt(index);
    if (node.key > 0) return {CodeId{node.key}};
    std::vector<CodeId> codes;
    node.appendCodes(codes);
    return codes;
}

QModelIndex CodeTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return indexOf(*nodeAt(parent).rows[static_cast<std::size_t>(row)], column);
}

QModelIndex CodeTreeModel::parent(const QModelIndex& child) const {
    return child.isValid() ? indexOf(*nodeAt(child).parent) : QModelIndex();
}

int CodeTreeModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent).rows.size());
}

int CodeTreeModel::columnCount(const QModelIndex&) const { return columns; }

Qt::ItemFlags CodeTreeModel::flags(const QModelIndex& index) const {
    // Below everything one can drop as well: at the end of the codebook.
    if (!index.isValid()) return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags all = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDropEnabled;
    if (nodeAt(index).key < 0) return all;
    const Qt::ItemFlags ofCode = all | Qt::ItemIsDragEnabled;
    return index.column() == Name ? ofCode | Qt::ItemIsEditable : ofCode;
}

bool CodeTreeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const CodeId code = codeAt(index);
    if (role != Qt::EditRole || index.column() != Name || !code) return false;
    if (!CodeActions(m_session).rename(code, value.toString())) return false;
    Q_EMIT renamed(code);
    return true;
}

QStringList CodeTreeModel::mimeTypes() const { return {codeMime::codes, codeMime::passage}; }

QMimeData* CodeTreeModel::mimeData(const QModelIndexList& indexes) const {
    QStringList ids;
    for (const QModelIndex& index : indexes)
        if (const CodeId code = codeAt(index); code && index.column() == Name)
            ids << QString::number(code.value);
    if (ids.isEmpty()) return nullptr;
    auto* dragged = new QMimeData;
    dragged->setData(codeMime::codes, ids.join(u',').toUtf8());
    return dragged;
}

Qt::DropActions CodeTreeModel::supportedDropActions() const {
    return Qt::MoveAction | Qt::CopyAction | Qt::LinkAction;
}

}  // namespace app
