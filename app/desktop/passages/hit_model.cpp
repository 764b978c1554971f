// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/hit_model.h"

#include "app/desktop/passages/place_words.h"
#include "app/desktop/session/session.h"
#include "codebook/error.h"
#include "codebook/project/project.h"
#include "indexer/search/concordance.h"

namespace app {

using indexer::Occurrence;

namespace {

constexpr int contextWords = 12;

}  // namespace

HitModel::HitModel(Session& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session) {}

void HitModel::show(std::vector<Occurrence> occurrences) {
    if (occurrences == m_occurrences) return;
    beginResetModel();
    m_occurrences = std::move(occurrences);
    m_rows.clear();
    std::size_t heading = 0;
    std::set<codebook::Place> leftOut;
    for (std::size_t i = 0; i < m_occurrences.size(); ++i) {
        const Occurrence& hit = m_occurrences[i];
        if (m_rows.empty() || m_rows.back().document != hit.document) {
            heading = m_rows.size();
            m_rows.push_back({hit.document, -1, 0});
        }
        ++m_rows[heading].count;
        m_rows.push_back({hit.document, static_cast<std::int32_t>(i), 0});
        if (m_leftOut.contains(placeOf(hit))) leftOut.insert(placeOf(hit));
    }
    m_leftOut = std::move(leftOut);
    endResetModel();
    Q_EMIT takenChanged();
}

QModelIndex HitModel::indexOf(const codebook::Place& place) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].hit >= 0 &&
            placeOf(m_occurrences[static_cast<std::size_t>(m_rows[i].hit)]) == place)
            return index(static_cast<int>(i));
    return {};
}

const Occurrence* HitModel::occurrence(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount()) return nullptr;
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    return row.hit < 0 ? nullptr : &m_occurrences[static_cast<std::size_t>(row.hit)];
}

std::vector<Occurrence> HitModel::taken() const {
    std::vector<Occurrence> taken;
    for (const Occurrence& hit : m_occurrences)
        if (!m_leftOut.contains(placeOf(hit))) taken.push_back(hit);
    return taken;
}

int HitModel::takenCount() const {
    if (m_leftOut.empty()) return static_cast<int>(m_occurrences.size());
    return static_cast<int>(
        std::count_if(m_occurrences.begin(), m_occurrences.end(),
                      [this](const Occurrence& hit) { return !m_leftOut.contains(placeOf(hit)); }));
}

void HitModel::setTaken(const QModelIndex& index, bool isTaken) {
    const Occurrence* hit = occurrence(index);
    if (!hit) return;
    if (isTaken)
        m_leftOut.erase(placeOf(*hit));
    else
        m_leftOut.insert(placeOf(*hit));
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT takenChanged();
}

void HitModel::takeAll(bool isTaken) {
    m_leftOut.clear();
    if (!isTaken)
        for (const Occurrence& hit : m_occurrences) m_leftOut.insert(placeOf(hit));
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT takenChanged();
}

int HitModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags HitModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    if (!occurrence(index)) return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
           Qt::ItemNeverHasChildren;
}

bool HitModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !occurrence(index)) return false;
    setTaken(index, value.toInt() == Qt::Checked);
    return true;
}

QVariant HitModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    if (const Occurrence* hit = occurrence(index)) return hitData(*hit, role);
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString name = m_session.shownName(row.document);
    if (role == Qt::DisplayRole) return name;
    if (role == Qt::AccessibleTextRole) return tr("%1, %n hit(s)", nullptr, row.count).arg(name);
    if (role == IsHeading) return true;
    if (role == HitCount) return row.count;
    return {};
}

indexer::Context HitModel::contextAt(const Occurrence& hit) const {
    if (m_session.pseudonyms()) {
        const PlaceWords words = wordsAt(m_session, placeOf(hit), contextWords);
        return {words.before, words.words, words.after};
    }
    try {
        indexer::ConcordanceOptions options;
        options.context = contextWords;
        options.order = indexer::ConcordanceOrder::Given;
        return indexer::concordance({hit}, m_session.project(), options).front().context;
    } catch (const codebook::Error&) {
        return {};
    }
}

QVariant HitModel::hitData(const Occurrence& hit, int role) const {
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole: {
            const indexer::Context context = contextAt(hit);
            return QString(context.before + context.text + context.after);
        }
        case Qt::ToolTipRole:
        case Source:
            return sourceOf(m_session, placeOf(hit));
        case Qt::CheckStateRole:
            return m_leftOut.contains(placeOf(hit)) ? Qt::Unchecked : Qt::Checked;
        case IsHeading:
            return false;
        case Before:
            return contextAt(hit).before;
        case Found:
            return contextAt(hit).text;
        case After:
            return contextAt(hit).after;
        default:
            return {};
    }
}

}  // namespace app
