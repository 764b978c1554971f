// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who speaks in which document, and as which case.
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <vector>

#include "codebook/model/change.h"
#include "codebook/model/study.h"

namespace app {

class Session;

/// The case is written by its name: one that there is, else a new one is made; empty is nobody. The
/// interviewer is ticked. Each change is one undoable step.
class SpeakerModel : public QAbstractTableModel {
    Q_OBJECT

   public:
    enum Column { SpeakerColumn, DocumentColumn, CaseColumn, AsksColumn, TurnsColumn, ColumnCount };

    explicit SpeakerModel(Session& session, QObject* parent = nullptr);

    /// Only those of one document; none shows all.
    void showDocument(codebook::DocumentId document);
    codebook::DocumentId document() const { return m_document; }
    codebook::SpeakerId speaker(int row) const;
    QStringList caseNames() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

   private:
    void follow(const codebook::Change& change);
    std::vector<codebook::SpeakerId> speakers() const;
    void takeIn(std::vector<codebook::SpeakerId> speakers);
    QString words(const codebook::Speaker& speaker, int column) const;
    int turnCount(const codebook::Speaker& speaker) const;
    bool assign(const codebook::Speaker& speaker, const QString& name);
    bool mark(const codebook::Speaker& speaker, bool isInterviewer);

    Session& m_session;
    codebook::DocumentId m_document;
    std::vector<codebook::SpeakerId> m_rows;
    mutable QHash<std::int32_t, std::vector<int>> m_turnCounts;  ///< by document, by ordinal
};

}  // namespace app
