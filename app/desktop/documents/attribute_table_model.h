// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases, or documents, by their attributes: a table whose every cell is typed.
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

#include <vector>

#include "app/desktop/background/background_work.h"
#include "codebook/model/change.h"
#include "codebook/model/study.h"

namespace app {

class Session;
struct RowWriting;

enum class TableOwner : std::uint8_t { Cases, Documents };

/// What is written into one cell. A row behind the last stands for a new case.
struct CellEdit {
    int row = 0;
    int column = 0;
    QString text;
};

/// Column 0 is the name; then come the attributes that owners of this kind have values in, those
/// that nobody has any in yet, and those asked for. Rows stay where they are while cells change,
/// until they are sorted again; new ones come last.
class AttributeTableModel : public QAbstractTableModel {
    Q_OBJECT

   public:
    enum Role {
        TypeRole = Qt::UserRole + 1,  ///< int: AttributeType; of a column but the first
        ValuesRole,                   ///< QStringList, as they are kept
    };

    AttributeTableModel(Session& session, TableOwner owner, QObject* parent = nullptr);

    TableOwner owner() const { return m_owner; }
    codebook::AttributeId attribute(int column) const;
    int columnOf(codebook::AttributeId attribute) const;
    /// CaseId::value or DocumentId::value.
    std::int32_t ownerId(int row) const;
    int rowOf(std::int32_t owner) const;
    /// Keeps a column for the attribute, though no owner of this kind has a value in it.
    void showAttribute(codebook::AttributeId attribute);
    /// Values in use in the column, each once, the most used first.
    QStringList valuesInUse(int column) const;
    /// Keeps rows in whose name or values the words stand.
    void setFilter(const QString& words);

    /// Why these cells cannot be written, in one sentence; empty where they can.
    QString refusal(const std::vector<CellEdit>& edits) const;
    /// Those that change anything.
    std::vector<CellEdit> changing(const std::vector<CellEdit>& edits) const;
    /// Writes them all as one undoable step; very many part by part, while the window lives on.
    /// False where one is refused, which is told.
    bool carryOut(const QString& text, const std::vector<CellEdit>& edits);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

   Q_SIGNALS:
    /// More is written than the person could wait for: show where it stands.
    void workStarted(app::BackgroundWork* work);

   private:
    using Key = std::pair<std::int32_t, std::int32_t>;  // owner, attribute

    void follow(const codebook::Change& change);
    std::vector<RowWriting> writings(const std::vector<CellEdit>& edits) const;
    void readValues();
    void readValue(codebook::AttributeValueId id);
    void followValues(const codebook::Change& change);
    void followOwners();
    void followAttributes();
    void tellAttributes();
    std::vector<std::int32_t> owners() const;
    std::vector<codebook::AttributeId> shownAttributes() const;
    bool passes(std::int32_t owner) const;
    QString name(std::int32_t owner) const;
    QString whereSpeaking(std::int32_t owner) const;
    QUuid guid(std::int32_t owner) const;
    const QStringList& values(std::int32_t owner, codebook::AttributeId attribute) const;
    const codebook::Attribute* row(codebook::AttributeId attribute) const;

    Session& m_session;
    TableOwner m_owner;
    std::vector<std::int32_t> m_rows;
    std::vector<codebook::AttributeId> m_attributes;  ///< of the columns from 1
    std::vector<codebook::AttributeId> m_askedFor;
    QHash<Key, codebook::AttributeValueId> m_values;
    QHash<std::int32_t, Key> m_keys;  ///< by AttributeValueId::value
    QString m_filter;
};

/// "text", "number", "date" or "yes or no", in the language of the window.
QString typeWord(codebook::AttributeType type);

}  // namespace app
