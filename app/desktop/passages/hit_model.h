// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a search found as a list: each document's hits below its heading, with the words around
// them.
#pragma once

#include <QAbstractListModel>

#include <set>
#include <vector>

#include "codebook/analysis/crosstab.h"
#include "indexer/search/context.h"
#include "indexer/search/searcher.h"

namespace app {

class Session;

class HitModel : public QAbstractListModel {
    Q_OBJECT

   public:
    enum Role : int {
        IsHeading = Qt::UserRole + 1,
        HitCount,  ///< of a heading
        Before,    ///< on one line, as Found and After
        Found,
        After,
        Source,
    };

    explicit HitModel(Session& session, QObject* parent = nullptr);

    /// In order of documents. Hits that were left out stay so where they are found again.
    void show(std::vector<indexer::Occurrence> occurrences);
    const std::vector<indexer::Occurrence>& occurrences() const { return m_occurrences; }

    /// The hit, or null for a heading.
    const indexer::Occurrence* occurrence(const QModelIndex& index) const;
    /// The row of the hit at exactly that place, or none.
    QModelIndex indexOf(const codebook::Place& place) const;
    /// Those that are ticked: at first all.
    std::vector<indexer::Occurrence> taken() const;
    int takenCount() const;
    void setTaken(const QModelIndex& index, bool isTaken);
    void takeAll(bool isTaken);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

   Q_SIGNALS:
    void takenChanged();

   private:
    struct Row {
        codebook::DocumentId document;
        std::int32_t hit = -1;   ///< -1: a heading
        std::int32_t count = 0;  ///< of a heading
    };
    static codebook::Place placeOf(const indexer::Occurrence& hit) {
        return {hit.document, hit.span};
    }
    indexer::Context contextAt(const indexer::Occurrence& hit) const;
    QVariant hitData(const indexer::Occurrence& hit, int role) const;

    Session& m_session;
    std::vector<indexer::Occurrence> m_occurrences;
    std::vector<Row> m_rows;
    std::set<codebook::Place> m_leftOut;
};

}  // namespace app
