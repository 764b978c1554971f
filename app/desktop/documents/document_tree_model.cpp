// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/document_tree_model.h"

#include "app/desktop/documents/coder_initials.h"
#include "app/desktop/documents/document_tree_node.h"
#include "app/desktop/session/session.h"
#include "codebook/analysis/document_codings.h"

namespace app {

using codebook::DocumentId;
using codebook::Entity;

DocumentTreeModel::DocumentTreeModel(Session& session, QObject* parent)
    : QAbstractItemModel(parent), m_session(session), m_top(std::make_unique<Node>()) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &DocumentTreeModel::refresh);
    connect(&session, &Session::changed, this, &DocumentTreeModel::follow);
    connect(&session, &Session::layerChanged, this, [this] { wait(false, true); });
    m_byName = documentsByName(session.study());
    fill(*m_top, documentOutline(session.study(), m_question, m_byName));
    recountCodings();
}

DocumentTreeModel::~DocumentTreeModel() = default;

void DocumentTreeModel::groupBy(DocumentGrouping grouping, codebook::AttributeId attribute) {
    if (grouping == m_question.grouping && attribute == m_question.attribute) return;
    m_question.grouping = grouping;
    m_question.attribute = attribute;
    rebuildOutline();
}

void DocumentTreeModel::setFilter(const QString& words) {
    if (words == m_question.filter) return;
    m_question.filter = words;
    rebuildOutline();
}

void DocumentTreeModel::follow(const codebook::Change& change) {
    const bool documents = change.touches(Entity::Document);
    m_areNamesStale = m_areNamesStale || changesDocumentNames(change);
    const bool usesCases = m_question.grouping == DocumentGrouping::Case ||
                           m_question.grouping == DocumentGrouping::Attribute ||
                           !m_question.filter.isEmpty();
    const bool groups =
        usesCases && (change.touches(Entity::Speaker) || change.touches(Entity::Case) ||
                      change.touches(Entity::AttributeValue));
    const bool codings =
        documents || change.touches(Entity::Coding) || change.touches(Entity::Coder);
    if (!documents && !groups && !codings) return;
    const auto few = documents || change.touches(Entity::Coder)
                         ? std::nullopt
                         : m_session.codings().documentsOf(change);
    if (few) m_staleDocuments.insert(m_staleDocuments.end(), few->begin(), few->end());
    wait(documents || groups, codings && !few);
}

void DocumentTreeModel::wait(bool outline, bool codings) {
    m_isOutlineStale = m_isOutlineStale || outline;
    m_areCodingsStale = m_areCodingsStale || codings;
    // Begun anew by each change of a long import, it would never come to its end.
    if (!m_timer.isActive()) m_timer.start();
}

void DocumentTreeModel::refresh() {
    m_timer.stop();
    if (std::exchange(m_areNamesStale, false)) m_byName = documentsByName(m_session.study());
    if (std::exchange(m_isOutlineStale, false)) rebuildOutline();
    if (std::exchange(m_areCodingsStale, false))
        recountCodings();
    else if (!m_staleDocuments.empty())
        recountDocuments();
    else
        return;
    m_staleDocuments.clear();
    tellFigures({});
}

void DocumentTreeModel::recountDocuments() {
    const auto shows = [this](codebook::CoderId coder) { return m_session.shows(coder); };
    std::sort(m_staleDocuments.begin(), m_staleDocuments.end());
    const auto last = std::unique(m_staleDocuments.begin(), m_staleDocuments.end());
    for (auto document = m_staleDocuments.begin(); document != last; ++document)
        if (const auto index = static_cast<std::size_t>(document->value); index < m_codings.size())
            m_codings[index] =
                documentCodings(m_session.study(), m_session.codings(), *document, shows);
}

void DocumentTreeModel::recountCodings() {
    m_codings = documentCodings(m_session.study(),
                                [this](codebook::CoderId coder) { return m_session.shows(coder); });
    m_initials = coderInitials(m_session.study());
}

void DocumentTreeModel::tellFigures(const QModelIndex& parent) {
    const int rows = rowCount(parent);
    if (rows == 0) return;
    Q_EMIT dataChanged(index(0, CodedColumn, parent), index(rows - 1, LengthColumn, parent));
    for (int row = 0; row < rows; ++row) tellFigures(index(row, 0, parent));
}

DocumentId DocumentTreeModel::document(const QModelIndex& index) const {
    return index.isValid() ? nodeOf(index)->document : DocumentId{};
}

QModelIndex DocumentTreeModel::indexOf(DocumentId document) const {
    const std::function<const Node*(const Node&)> find = [&](const Node& node) -> const Node* {
        for (const auto& child : node.children) {
            if (child->document == document) return child.get();
            if (const Node* below = find(*child)) return below;
        }
        return nullptr;
    };
    const Node* node = document ? find(*m_top) : nullptr;
    return node ? indexOfNode(*node, NameColumn) : QModelIndex();
}

std::vector<DocumentId> DocumentTreeModel::documentsInOrder() const {
    std::vector<DocumentId> order;
    QSet<DocumentId> met;
    const std::function<void(const Node&)> walk = [&](const Node& node) {
        if (node.document && !met.contains(node.document)) {
            met.insert(node.document);
            order.push_back(node.document);
        }
        for (const auto& child : node.children) walk(*child);
    };
    walk(*m_top);
    return order;
}

DocumentTreeModel::Node* DocumentTreeModel::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_top.get();
}

QModelIndex DocumentTreeModel::indexOfNode(const Node& node, int column) const {
    return &node == m_top.get() ? QModelIndex()
                                : createIndex(node.row, column, const_cast<Node*>(&node));
}

QModelIndex DocumentTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex DocumentTreeModel::parent(const QModelIndex& index) const {
    return index.isValid() ? indexOfNode(*nodeOf(index)->above, NameColumn) : QModelIndex();
}

int DocumentTreeModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int DocumentTreeModel::columnCount(const QModelIndex&) const { return ColumnCount; }

// The tree brought in step with an outline.

void DocumentTreeModel::fill(Node& node, std::vector<OutlineNode>&& children) {
    node.children.clear();
    node.children.reserve(children.size());
    for (OutlineNode& child : children) {
        auto added = std::make_unique<Node>();
        added->key = child.key;
        added->label = child.label;
        added->document = child.document;
        added->above = &node;
        added->row = static_cast<int>(node.children.size());
        fill(*added, std::move(child.children));
        node.children.push_back(std::move(added));
    }
}

namespace {

/// Where more rows differ than this, views are quicker with a fresh tree than with each row told.
constexpr int MostEdits = 40;

template <class Node>
int editsBetween(const Node& node, const std::vector<OutlineNode>& children) {
    QHash<QString, const Node*> before;
    for (const auto& child : node.children) before.insert(child->key, child.get());
    int edits = 0;
    std::size_t at = 0;
    QSet<QString> after;
    for (const OutlineNode& child : children) after.insert(child.key);
    for (const auto& child : node.children) edits += after.contains(child->key) ? 0 : 1;
    for (const OutlineNode& child : children) {
        const Node* known = before.value(child.key);
        if (!known) {
            ++edits;
            continue;
        }
        while (at < node.children.size() && !after.contains(node.children[at]->key)) ++at;
        if (at < node.children.size() && node.children[at].get() == known)
            ++at;
        else
            ++edits;
        if (edits <= MostEdits) edits += editsBetween(*known, child.children);
    }
    return edits;
}

}  // namespace

void DocumentTreeModel::rebuildOutline() {
    auto outline = documentOutline(m_session.study(), m_question, m_byName);
    if (editsBetween(*m_top, outline) <= MostEdits) return merge(*m_top, std::move(outline));
    beginResetModel();
    fill(*m_top, std::move(outline));
    endResetModel();
}

void DocumentTreeModel::removeGone(Node& node, const std::vector<OutlineNode>& children) {
    QSet<QString> kept;
    for (const OutlineNode& child : children) kept.insert(child.key);
    for (auto row = static_cast<int>(node.children.size()) - 1; row >= 0; --row) {
        if (kept.contains(node.children[static_cast<std::size_t>(row)]->key)) continue;
        beginRemoveRows(indexOfNode(node, 0), row, row);
        node.children.erase(node.children.begin() + row);
        for (auto i = static_cast<std::size_t>(row); i < node.children.size(); ++i)
            node.children[i]->row = static_cast<int>(i);
        endRemoveRows();
    }
}

/// Puts the child that the outline has in that row there; true where it is new, and whole already.
bool DocumentTreeModel::place(Node& node, std::size_t row, std::vector<OutlineNode>& children) {
    auto& all = node.children;
    const auto to = all.begin() + static_cast<std::ptrdiff_t>(row);
    const auto known = std::find_if(
        to, all.end(), [&](const auto& child) { return child->key == children[row].key; });
    if (known == to && to != all.end()) return false;
    const QModelIndex parent = indexOfNode(node, 0);
    const auto number = [&] {
        for (std::size_t i = row; i < all.size(); ++i) all[i]->row = static_cast<int>(i);
    };
    if (known != all.end()) {
        const auto from = static_cast<int>(known - all.begin());
        beginMoveRows(parent, from, from, parent, static_cast<int>(row));
        std::rotate(to, known, known + 1);
        number();
        endMoveRows();
        return false;
    }
    beginInsertRows(parent, static_cast<int>(row), static_cast<int>(row));
    const auto added = all.insert(to, std::make_unique<Node>());
    (*added)->key = children[row].key;
    (*added)->label = children[row].label;
    (*added)->document = children[row].document;
    (*added)->above = &node;
    fill(**added, std::exchange(children[row].children, {}));
    number();
    endInsertRows();
    return true;
}

void DocumentTreeModel::merge(Node& node, std::vector<OutlineNode>&& children) {
    removeGone(node, children);
    for (std::size_t row = 0; row < children.size(); ++row) {
        if (place(node, row, children)) continue;
        Node& child = *node.children[row];
        if (child.label != children[row].label) {
            child.label = children[row].label;
            const QModelIndex changed = indexOfNode(child, NameColumn);
            Q_EMIT dataChanged(changed, changed);
        }
        merge(child, std::move(children[row].children));
    }
}

}  // namespace app
