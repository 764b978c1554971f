// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The codebook as a tree for views: codes below their perspectives or as they lie in the codebook,
// with colour, shape, digit and counts. Follows every change by moving, adding and removing single
// rows, so that views keep what is selected and folded out.
#pragma once

#include <QAbstractItemModel>
#include <QColor>
#include <QHash>

#include <memory>
#include <vector>

#include "app/desktop/codes/code_plan.h"
#include "app/desktop/codes/perspectives.h"
#include "codebook/model/change.h"

namespace app {

class CodeCounts;
class Session;

namespace codeMime {
/// Ids of codes as decimal numbers, separated by commas.
inline constexpr QLatin1String codes("application/x-samsyn-codes");
/// Words of a document: "document,begin,end".
inline constexpr QLatin1String passage("application/x-samsyn-passage");
}  // namespace codeMime

class CodeTreeModel : public QAbstractItemModel {
    Q_OBJECT

   public:
    enum Column : std::uint8_t { Name, Codings, Documents, Cases };
    static constexpr int columns = 4;
    enum Role : std::uint16_t {
        CodeRole = Qt::UserRole,  ///< CodeId::value; 0 for a heading
        ColorRole,                ///< QColor as the code's own or its number's
        ShapeRole,                ///< SwatchShape as int
        PerspectiveRole,  ///< its own or inherited; of a heading, the one that it stands for
        DigitRole,        ///< 1 to 9, 0 for none
        FolderRole,       ///< true where nothing is coded with it
        CountRole,        ///< codings, for the name's column too
    };

    explicit CodeTreeModel(Session& session, QObject* parent = nullptr);
    ~CodeTreeModel() override;

    CodeGrouping grouping() const { return m_grouping; }
    void setGrouping(CodeGrouping grouping);
    CodeSorting sorting() const { return m_sorting; }
    void setSorting(CodeSorting sorting);

    /// The code's row, invalid where it is not shown.
    QModelIndex indexOf(codebook::CodeId code) const;
    /// None for a heading.
    static codebook::CodeId codeAt(const QModelIndex& index);
    /// The row's code, or all codes below the heading, depth first.
    std::vector<codebook::CodeId> codesAt(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Renames the code.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override;

   Q_SIGNALS:
    void renamed(codebook::CodeId code);

   private:
    struct Node;
    /// What cannot be read off the code's own row.
    struct Derived {
        QString perspective;
        int digit = 0;
    };

    void follow(const codebook::Change& change);
    void replan();
    void derive();
    void bringInLine(Node& parent, const std::vector<CodeRow>& wanted);
    void removeStale(Node& parent, const std::vector<CodeRow>& wanted);
    void insertNode(Node& parent, std::size_t row, const CodeRow& wanted);
    void moveNode(Node& node, Node& to, std::size_t row);
    void forget(const Node& node);
    void tellData(const Node& parent);
    Node& nodeAt(const QModelIndex& index) const;
    QModelIndex indexOf(const Node& node, int column = 0) const;
    const Derived& derivedOf(codebook::CodeId code) const;
    QVariant headingData(const Node& heading, int column, int role) const;
    QVariant codeData(const codebook::Code& code, int column, int role) const;
    QVariant countData(codebook::CodeId code, int column) const;
    QString spoken(const codebook::Code& code) const;
    QString toolTip(const codebook::Code& code) const;

    Session& m_session;
    CodeCounts& m_counts;
    CodeGrouping m_grouping = CodeGrouping::ByPerspective;
    CodeSorting m_sorting = CodeSorting::Codebook;
    HeadingKeys m_headingKeys;
    std::unique_ptr<Node> m_root;
    QHash<std::int32_t, Node*> m_nodes;  // by key
    std::vector<Derived> m_derived;      // by CodeId::value
    std::unique_ptr<Perspectives> m_perspectives;
};

}  // namespace app
