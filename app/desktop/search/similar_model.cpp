// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/similar_model.h"

#include "app/desktop/passages/place_words.h"
#include "app/desktop/search/word_list.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"

namespace app {

namespace {

constexpr qsizetype LongestWords = 300;

}  // namespace

SimilarModel::SimilarModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {}

void SimilarModel::show(indexer::SimilarTurns turns) {
    beginResetModel();
    m_turns = std::move(turns);
    endResetModel();
}

int SimilarModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_turns.turns.size());
}

int SimilarModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant SimilarModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const indexer::SimilarTurn& turn = m_turns.turns[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == Score ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const codebook::Place place{turn.document, turn.words};
    switch (index.column()) {
        case Score:
            return figureText(turn.score, 1);
        case Document:
            return m_session.shownName(turn.document);
        case Source:
            return sourceOf(m_session, place);
        case Words:
            return wordsAt(m_session, place, 0).words.left(LongestWords).simplified();
        default:
            return {};
    }
}

QVariant SimilarModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Score ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Score)
        return tr("How much its words speak for it: the higher, the more alike.");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Score:
            return tr("Alike");
        case Document:
            return tr("Document");
        case Source:
            return tr("Who and where");
        case Words:
            return tr("What is said");
        default:
            return {};
    }
}

}  // namespace app
