// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/concordance_model.h"

#include "app/desktop/passages/place_words.h"
#include "app/desktop/session/session.h"
#include "codebook/error.h"
#include "codebook/project/project.h"

namespace app {

using indexer::Occurrence;

namespace {

constexpr int ContextWords = 14;
constexpr int KeptContexts = 2000;

}  // namespace

ConcordanceModel::ConcordanceModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_contexts(KeptContexts) {
    connect(&session, &Session::pseudonymsChanged, this, [this] { m_contexts.clear(); });
}

void ConcordanceModel::show(std::shared_ptr<const ConcordanceAnswer> answer) {
    beginResetModel();
    m_answer = std::move(answer);
    m_contexts.clear();
    m_headingRows.clear();
    if (m_answer)
        for (const ConcordanceAnswer::Group& group : m_answer->groups)
            m_headingRows.push_back(static_cast<int>(group.first + m_headingRows.size()));
    endResetModel();
}

std::size_t ConcordanceModel::groupOf(int row) const {
    const auto after = std::upper_bound(m_headingRows.begin(), m_headingRows.end(), row);
    return static_cast<std::size_t>(after - m_headingRows.begin()) - 1;
}

std::size_t ConcordanceModel::hitNumber(int row) const {
    const auto headings = m_headingRows.empty() ? 0 : groupOf(row) + 1;
    return static_cast<std::size_t>(row) - headings;
}

const Occurrence* ConcordanceModel::hit(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount()) return nullptr;
    if (std::binary_search(m_headingRows.begin(), m_headingRows.end(), index.row())) return nullptr;
    return &m_answer->hits[hitNumber(index.row())];
}

QModelIndex ConcordanceModel::indexOf(const codebook::Place& place) const {
    if (!m_answer) return {};
    const auto at =
        std::find_if(m_answer->hits.begin(), m_answer->hits.end(), [&](const Occurrence& one) {
            return one.document == place.document && one.span == place.span;
        });
    if (at == m_answer->hits.end()) return {};
    const auto number = static_cast<std::size_t>(at - m_answer->hits.begin());
    const auto headings = std::count_if(
        m_answer->groups.begin(), m_answer->groups.end(),
        [number](const ConcordanceAnswer::Group& group) { return group.first <= number; });
    return index(static_cast<int>(number) + static_cast<int>(headings), 0);
}

int ConcordanceModel::hitRow(int from, int step) const {
    for (int row = from; row >= 0 && row < rowCount(); row += step)
        if (hit(index(row, 0))) return row;
    return -1;
}

QString ConcordanceModel::groupName(std::size_t group) const {
    const QString& name = m_answer->groups[group].name;
    if (!name.isEmpty()) return m_session.shown(name);
    return m_answer->question.groups.by == LineGroups::By::Speaker ? tr("nobody named")
                                                                   : tr("no value");
}

QString ConcordanceModel::documentName(const Occurrence& hit) const {
    return m_session.shownName(hit.document);
}

const indexer::Context& ConcordanceModel::context(std::size_t hit) const {
    if (const indexer::Context* known = m_contexts.object(hit)) return *known;
    auto* read = new indexer::Context;
    const Occurrence& at = m_answer->hits[hit];
    try {
        if (m_session.pseudonyms()) {
            const PlaceWords words = wordsAt(m_session, {at.document, at.span}, ContextWords);
            *read = {words.before, words.words, words.after};
        } else {
            *read =
                indexer::contextOf(*m_session.project().text(at.document), at.span, ContextWords,
                                   indexer::ContextUnit::Words, at.language.toString());
        }
        for (QString* part : {&read->before, &read->text, &read->after}) *part = part->simplified();
    } catch (const codebook::Error&) {
        // The line stays empty, the others can be read.
    }
    m_contexts.insert(hit, read);
    return *read;
}

QString ConcordanceModel::spoken(const Occurrence& hit, std::size_t number) const {
    const indexer::Context& words = context(number);
    return tr("%1: %2 %3 %4").arg(documentName(hit), words.before, words.text, words.after);
}

int ConcordanceModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || !m_answer) return 0;
    return static_cast<int>(m_answer->hits.size() + m_headingRows.size());
}

int ConcordanceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

Qt::ItemFlags ConcordanceModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    if (!hit(index)) return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant ConcordanceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Occurrence* at = hit(index);
    if (role == IsHeading) return at == nullptr;
    if (!at) {
        const std::size_t group = groupOf(index.row());
        if (role == HitCount) return static_cast<int>(m_answer->groups[group].count);
        const bool isNamed = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isNamed && index.column() == 0 ? QVariant(groupName(group)) : QVariant();
    }
    const std::size_t number = hitNumber(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == Before ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole) return spoken(*at, number);
    if (role == Qt::ToolTipRole && index.column() == Found) return context(number).text;
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Document:
            return documentName(*at);
        case Source:
            return sourceOf(m_session, {at->document, at->span});
        case Before:
            return context(number).before;
        case Found:
            return context(number).text;
        case After:
            return context(number).after;
        default:
            return {};
    }
}

QVariant ConcordanceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Before ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Document:
            return tr("Document");
        case Source:
            return tr("Who and where");
        case Before:
            return tr("Before");
        case Found:
            return tr("Found");
        case After:
            return tr("After");
        default:
            return {};
    }
}

}  // namespace app
