// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tree of documents shows in its cells.
#include <QLocale>

#include "app/desktop/documents/coder_initials.h"
#include "app/desktop/documents/document_kinds.h"
#include "app/desktop/documents/document_tree_model.h"
#include "app/desktop/documents/document_tree_node.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace app {

using codebook::Document;

const Document* DocumentTreeModel::row(const Node& node) const {
    return m_session.study().documents.find(node.document);
}

const DocumentCodings& DocumentTreeModel::codings(codebook::DocumentId document) const {
    static const DocumentCodings none;
    const auto index = static_cast<std::size_t>(document.value);
    return index < m_codings.size() ? m_codings[index] : none;
}

double DocumentTreeModel::share(const Document& document) const {
    if (document.characters == 0) return 0;
    return std::min(1.0, double(codings(document.id).characters) / document.characters);
}

int DocumentTreeModel::turnCount(const Document& document) const {
    const auto known = m_turnCounts.constFind(document.turnTable);
    if (known != m_turnCounts.constEnd()) return *known;
    int count = 0;
    try {
        count = static_cast<int>(m_session.project().turns(document.id)->size());
    } catch (const std::exception&) {
        count = -1;  // A document that cannot be read has other places to say so.
    }
    m_turnCounts.insert(document.turnTable, count);
    return count;
}

QStringList DocumentTreeModel::coderNames(const Document& document) const {
    QStringList names;
    for (const codebook::CoderId id : codings(document.id).coders)
        if (const auto* coder = m_session.study().coders.find(id)) names << coder->name;
    return names;
}

QSet<QString> DocumentTreeModel::coderGroups() const {
    QSet<QString> groups;
    for (const Document& document : m_session.study().documents)
        groups.insert(words(document, CodersColumn));
    return groups;
}

QString DocumentTreeModel::words(const Document& document, int column) const {
    switch (column) {
        case NameColumn:
            return m_session.shown(document.name);
        case CodedColumn: {
            const double percent = share(document) * 100;
            if (percent > 0 && percent < 1) return tr("<1 %");
            return tr("%1 %").arg(static_cast<int>(percent));
        }
        case CodersColumn: {
            QStringList initials;
            for (const codebook::CoderId coder : codings(document.id).coders)
                initials << m_initials.value(coder.value);
            return initials.join(u' ');
        }
        case TurnsColumn: {
            const int turns = turnCount(document);
            return turns < 0 ? QString() : QLocale().toString(turns);
        }
        case LengthColumn:
            return QLocale().toString(document.characters);
        default:
            return {};
    }
}

QString DocumentTreeModel::toolTip(const Document& document, int column) const {
    if (column == CodersColumn) {
        const QStringList names = coderNames(document);
        return names.isEmpty() ? tr("Nobody has coded it.")
                               : tr("Coded by %1.").arg(names.join(QStringLiteral(", ")));
    }
    if (column == CodedColumn)
        return tr("%1 of the text is coded: characters under at least one of the codings shown, "
                  "of all characters in the document. %n codings.",
                  nullptr, codings(document.id).codings)
            .arg(words(document, CodedColumn));
    if (column != NameColumn) return {};
    QStringList lines{m_session.shown(document.name).toHtmlEscaped()};
    if (!document.kind.isEmpty()) lines << kindName(document.kind).toHtmlEscaped();
    if (!document.source.isEmpty())
        lines << tr("From the file %1").arg(m_session.shown(document.source).toHtmlEscaped());
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>")
        .arg(lines.join(QStringLiteral("<br>")));
}

QVariant DocumentTreeModel::groupData(const Node& node, int column, int role) const {
    if (role == KeyRole) return node.key;
    if (role == DocumentRole) return 0;
    if (column != NameColumn) return {};
    if (role == Qt::DisplayRole) return m_session.shown(node.label);
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) return {};
    const std::function<int(const Node&)> count = [&](const Node& below) {
        int documents = below.document ? 1 : 0;
        for (const auto& child : below.children) documents += count(*child);
        return documents;
    };
    return tr("%1: %n documents", nullptr, count(node)).arg(m_session.shown(node.label));
}

QVariant DocumentTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Node& node = *nodeOf(index);
    if (!node.document) return groupData(node, index.column(), role);
    const Document* document = row(node);
    if (!document) return {};
    switch (role) {
        case Qt::DisplayRole:
            return words(*document, index.column());
        case Qt::EditRole:
            return index.column() == NameColumn ? QVariant(document->name) : QVariant();
        case Qt::ToolTipRole:
            return toolTip(*document, index.column());
        case Qt::AccessibleTextRole:
            if (index.column() == CodedColumn)
                return tr("%1 of the text is coded").arg(words(*document, CodedColumn));
            if (index.column() == CodersColumn)
                return coderNames(*document).join(QStringLiteral(", "));
            return words(*document, index.column());
        case Qt::TextAlignmentRole:
            return int((index.column() == NameColumn ? Qt::AlignLeading : Qt::AlignTrailing) |
                       Qt::AlignVCenter);
        case DocumentRole:
            return node.document.value;
        case ShareRole:
            return share(*document);
        case KeyRole:
            return node.key;
        default:
            return {};
    }
}

bool DocumentTreeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const codebook::DocumentId id = document(index);
    const Document* written = m_session.study().documents.find(id);
    if (!written || role != Qt::EditRole || index.column() != NameColumn) return false;
    const QString name = value.toString().simplified();
    if (name.isEmpty() || name == written->name) return false;
    return m_session.perform(tr("Rename “%1” to “%2”").arg(written->name, name),
                             [&](codebook::Step& step) { step.renameDocument(id, name); });
}

QVariant DocumentTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section != NameColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case NameColumn:
            return tr("Document");
        case CodedColumn:
            return tr("Coded");
        case CodersColumn:
            return tr("Coders");
        case TurnsColumn:
            return tr("Turns");
        case LengthColumn:
            return tr("Characters");
        default:
            return {};
    }
}

Qt::ItemFlags DocumentTreeModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!nodeOf(index)->document) return flags;
    flags |= Qt::ItemNeverHasChildren;
    return index.column() == NameColumn ? flags | Qt::ItemIsEditable : flags;
}

}  // namespace app
