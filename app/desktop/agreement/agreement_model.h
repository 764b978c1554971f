// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Codes down, coefficients across.
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include "app/desktop/agreement/agreement_columns.h"
#include "app/desktop/agreement/agreement_run.h"

namespace app {

class AgreementModel : public QAbstractTableModel {
    Q_OBJECT

   public:
    enum Role : std::uint16_t {
        SortRole = Qt::UserRole + 1,  ///< a number where the cell shows one; undefined comes last
        ValueRole,                    ///< of a coefficient; nothing where it is undefined
        LowRole,
        HighRole,
        SharesRole,  ///< each coder's share of the text, as a list
        MostRole,    ///< the largest share of all
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const AgreementAnswer> answer);
    const AgreementAnswer* answer() const { return m_answer.get(); }
    const std::vector<AgreementColumn>& columns() const { return m_columns; }
    const codebook::CodeAgreement& code(int row) const;
    QString label(int row) const { return code(row).label; }
    /// -1 where no code is called so.
    int rowOf(const QString& label) const;
    int columnOf(const QString& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

   private:
    QVariant codeData(const codebook::CodeAgreement& code, int role) const;
    QVariant spreadData(const codebook::CodeAgreement& code, int role) const;
    QVariant disputedData(const codebook::CodeAgreement& code, int role) const;
    QVariant estimateData(const codebook::CodeAgreement& code, const AgreementColumn& column,
                          int role) const;

    std::shared_ptr<const AgreementAnswer> m_answer;
    std::vector<AgreementColumn> m_columns;
    QHash<QString, QString> m_names;  ///< by label, where the path says no more
    double m_most = 0;
};

}  // namespace app
