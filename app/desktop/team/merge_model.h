// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The findings of a rehearsed merge as a table, and what the person decided about each.
#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

#include "app/team/decisions.h"
#include "app/team/merge_words.h"

namespace app {

class MergeModel : public QAbstractTableModel {
    Q_OBJECT

   public:
    enum Column : std::uint8_t { About, Field, Before, Ours, Theirs, Outcome, Columns };
    /// Which findings are listed.
    enum class Shown : std::uint8_t { All, Conflicts, Settled, SameNamed };

    using QAbstractTableModel::QAbstractTableModel;

    /// Reports of copies, with their words; decisions are forgotten.
    void setFindings(const std::vector<codebook::MergeReport>& reports, const MergeWords& words);
    void show(Shown shown);
    /// How many findings of that kind there are.
    std::size_t count(Shown shown) const;

    const MergeLine& line(int row) const { return finding(row).line; }
    /// True where the person can say which value is to hold.
    bool isDecidable(int row) const;
    /// Whose value is to hold, as the merge or the person has it.
    bool keepsOurs(int row) const;
    void decide(int row, bool isOurs);
    /// All conflicts that were decided otherwise than the merge would.
    std::vector<Decision> decisions() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

   private:
    struct Finding {
        MergeLine line;
        std::optional<codebook::MergeConflict> conflict;
        bool keepsOurs = false;
    };
    const Finding& finding(int row) const {
        return m_findings[m_rows[static_cast<std::size_t>(row)]];
    }
    QString outcome(const Finding& of) const;
    QString words(const Finding& of, int column) const;

    std::vector<Finding> m_findings;
    std::vector<std::size_t> m_rows;  ///< those that are listed
    Shown m_shown = Shown::All;
};

}  // namespace app
