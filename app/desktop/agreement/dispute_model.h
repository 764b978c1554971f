// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The queue of disagreements on one code, the costliest first.
#pragma once

#include <QAbstractTableModel>

#include <memory>
#include <vector>

#include "app/desktop/agreement/agreement_run.h"
#include "codebook/agreement/disputes.h"

namespace app {

class Session;

class DisputeModel : public QAbstractTableModel {
    Q_OBJECT

   public:
    enum Column : std::uint8_t { Words, Kind, Who, Where, Cost, Decided, Columns };
    /// Muted where it is true.
    static constexpr int SettledRole = Qt::UserRole + 1;

    explicit DisputeModel(Session& session, QObject* parent = nullptr);

    /// Of the code at that place of the answer. @param path of the code; empty: of several codes,
    /// which cannot be decided
    void show(std::shared_ptr<const AgreementAnswer> answer, std::size_t code, const QString& path);
    void clear();
    /// Looks again at what was decided.
    void tellDecided();

    const AgreementAnswer* answer() const { return m_answer.get(); }
    const codebook::Dispute& dispute(int row) const;
    bool isSettled(int row) const { return m_isSettled[static_cast<std::size_t>(row)]; }
    int settledCount() const;
    /// The next that is open after the row, round the end; -1 where all are settled.
    int nextOpen(int row) const;
    /// -1 where it is not there any more.
    int rowOf(const codebook::Dispute& dispute) const;
    const QString& path() const { return m_path; }
    /// "Jonas alone", for readers of the screen and the list.
    QString who(const codebook::Dispute& dispute) const;
    QString kind(const codebook::Dispute& dispute) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

   private:
    QString shown(const codebook::Dispute& dispute, int column) const;
    QString namesOf(codebook::CoderBits coders) const;

    Session& m_session;
    std::shared_ptr<const AgreementAnswer> m_answer;
    std::vector<codebook::Dispute> m_disputes;
    std::vector<bool> m_isSettled;
    QString m_path;
};

}  // namespace app
