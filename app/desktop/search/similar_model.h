// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turns that are like the passages of a code, the most alike first.
#pragma once

#include <QAbstractTableModel>

#include "indexer/words/similar_turns.h"

namespace app {

class Session;

class SimilarModel : public QAbstractTableModel {
    Q_OBJECT

   public:
    enum Column : std::uint8_t { Score, Document, Source, Words, Columns };

    explicit SimilarModel(Session& session, QObject* parent = nullptr);

    void show(indexer::SimilarTurns turns);
    const indexer::SimilarTurns& turns() const { return m_turns; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

   private:
    Session& m_session;
    indexer::SimilarTurns m_turns;
};

}  // namespace app
