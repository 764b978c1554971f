// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The documents of the project in groups, with how much of each is coded and by whom.
#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

#include "app/desktop/documents/coded_share.h"
#include "app/desktop/documents/document_outline.h"
#include "codebook/model/change.h"

namespace app {

class Session;

/// Follows the session: changes are taken in with the next turn of the event loop, all that came
/// meanwhile at once. Names can be edited; a name written is one undoable step.
class DocumentTreeModel : public QAbstractItemModel {
    Q_OBJECT

   public:
    enum Column { NameColumn, CodedColumn, CodersColumn, TurnsColumn, LengthColumn, ColumnCount };
    enum Role {
        DocumentRole = Qt::UserRole + 1,  ///< int: DocumentId::value, 0 of a group
        ShareRole,                        ///< double from 0 to 1; none of a group
        KeyRole,                          ///< QString: stays as long as the group or document
    };

    explicit DocumentTreeModel(Session& session, QObject* parent = nullptr);
    ~DocumentTreeModel() override;

    DocumentGrouping grouping() const { return m_question.grouping; }
    codebook::AttributeId attribute() const { return m_question.attribute; }
    void groupBy(DocumentGrouping grouping, codebook::AttributeId attribute = {});
    const QString& filter() const { return m_question.filter; }
    void setFilter(const QString& words);

    codebook::DocumentId document(const QModelIndex& index) const;
    /// Where the document stands first; invalid where it is filtered away.
    QModelIndex indexOf(codebook::DocumentId document) const;
    /// The documents from top to bottom, each once.
    std::vector<codebook::DocumentId> documentsInOrder() const;
    /// The different cells of CodersColumn.
    QSet<QString> coderGroups() const;
    /// Takes in at once what is waiting for the event loop.
    void refresh();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

   private:
    struct Node;

    void follow(const codebook::Change& change);
    void wait(bool outline, bool codings);
    void rebuildOutline();
    void recountCodings();
    void recountDocuments();
    void tellFigures(const QModelIndex& parent);
    void fill(Node& node, std::vector<OutlineNode>&& children);
    void merge(Node& node, std::vector<OutlineNode>&& children);
    void removeGone(Node& node, const std::vector<OutlineNode>& children);
    bool place(Node& node, std::size_t row, std::vector<OutlineNode>& children);
    Node* nodeOf(const QModelIndex& index) const;
    QModelIndex indexOfNode(const Node& node, int column) const;
    const codebook::Document* row(const Node& node) const;
    const DocumentCodings& codings(codebook::DocumentId document) const;
    double share(const codebook::Document& document) const;
    int turnCount(const codebook::Document& document) const;
    QVariant groupData(const Node& node, int column, int role) const;
    QString words(const codebook::Document& document, int column) const;
    QString toolTip(const codebook::Document& document, int column) const;
    QStringList coderNames(const codebook::Document& document) const;

    Session& m_session;
    OutlineQuestion m_question;
    std::unique_ptr<Node> m_top;
    std::vector<codebook::DocumentId> m_byName;
    std::vector<DocumentCodings> m_codings;
    std::vector<codebook::DocumentId> m_staleDocuments;  ///< to be counted anew, but not all
    QHash<std::int32_t, QString> m_initials;
    mutable QHash<QByteArray, int> m_turnCounts;  ///< by Document::turnTable
    QTimer m_timer;
    bool m_isOutlineStale = false;
    bool m_areNamesStale = false;
    bool m_areCodingsStale = false;
};

}  // namespace app
