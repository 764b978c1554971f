// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Codings that are planned, one a row, to be ticked off where they do not belong.
#pragma once

#include <QAbstractTableModel>

#include "app/work/planned_codings.h"
#include "codebook/report/text_table.h"

namespace app {

class Session;

class PlanModel : public QAbstractTableModel {
    Q_OBJECT

   public:
    enum Column : std::uint8_t { Code, Document, Source, Before, Words, After, Columns };

    explicit PlanModel(Session& session, QObject* parent = nullptr);

    /// All ticked; those that were ticked off stay so where they are planned again.
    void show(std::vector<PlannedCoding> codings);
    const std::vector<PlannedCoding>& codings() const { return m_codings; }
    std::vector<PlannedCoding> taken() const;
    int takenCount() const { return m_takenCount; }
    void takeAll(bool isTaken);
    void toggle(const QModelIndex& at);
    codebook::TextTable text() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

   Q_SIGNALS:
    void takenChanged();

   private:
    Session& m_session;
    std::vector<PlannedCoding> m_codings;
    std::vector<bool> m_isTaken;
    int m_takenCount = 0;
};

}  // namespace app
