// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/passage_model.h"

#include <map>
#include <tuple>

#include "app/desktop/passages/place_words.h"
#include "app/desktop/session/session.h"
#include "codebook/analysis/document_codings.h"
#include "codebook/project/project.h"

namespace app {

using codebook::CodeId;
using codebook::Coding;
using codebook::CodingId;
using codebook::Place;
using codebook::RetrievedPassage;

namespace {

constexpr int contextWords = 30;
/// A code may mark a whole interview; a list shows its beginning.
constexpr std::int32_t longestQuotation = 1500;
/// Each row that comes or goes moves those behind it; from so many moves on, views are quicker with
/// a fresh list.
constexpr std::size_t MostMoves = 20'000'000;

/// Each turn on a line of its own.
QString onLines(const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(u'\n')) lines << line.simplified();
    return lines.join(QChar(QChar::LineSeparator));
}

QStringList sorted(QStringList names) {
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    return names;
}

}  // namespace

PassageModel::PassageModel(Session& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_marks(session.study()) {}

std::vector<PassageModel::Row> PassageModel::rowsOf(const codebook::RetrievalResult& result) const {
    std::vector<Row> rows;
    rows.reserve(result.passages.size() + static_cast<std::size_t>(result.documents));
    std::size_t heading = 0;
    for (std::size_t i = 0; i < result.passages.size(); ++i) {
        const Place& place = result.passages[i].place;
        if (rows.empty() || rows.back().place.document != place.document) {
            heading = rows.size();
            rows.push_back({{place.document, {}}, -1, 0});
        }
        ++rows[heading].count;
        rows.push_back({place, static_cast<std::int32_t>(i), 0});
    }
    return rows;
}

void PassageModel::show(codebook::RetrievalResult result) {
    m_marks = CodeMarks(m_session.study());
    std::vector<Row> rows = rowsOf(result);
    // Rows that go point into the result before, so the new one comes first and those see only it.
    m_result = std::move(result);
    for (Row& row : m_rows) row.passage = row.passage < 0 ? -1 : 0;
    merge(std::move(rows));
}

void PassageModel::tellOthersChanged() {
    // Only rows that are open say what else stands there.
    if (!m_open.empty() && !m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {AlsoHere});
}

/// Both lists are ascending by key: what only one of them has goes or comes, in runs.
void PassageModel::merge(std::vector<Row> rows) {
    const auto isBefore = [](const Row& a, const Row& b) { return a.key() < b.key(); };
    std::vector<Row> kept;
    std::set_intersection(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(),
                          std::back_inserter(kept), isBefore);
    // Another question altogether; so is one with passages of two coders on the same words.
    const bool hasTwins = std::adjacent_find(rows.begin(), rows.end(), [](auto& a, auto& b) {
                              return a.key() == b.key();
                          }) != rows.end();
    const std::size_t changed = m_rows.size() + rows.size() - 2 * kept.size();
    const bool areTooMany = changed * std::max(m_rows.size(), rows.size()) > MostMoves;
    if (kept.size() * 2 < m_rows.size() || hasTwins || areTooMany || m_rows.empty()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (auto i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        const int last = i;
        while (i >= 0 && !std::binary_search(rows.begin(), rows.end(),
                                             m_rows[static_cast<std::size_t>(i)], isBefore))
            --i;
        if (i == last) continue;
        beginRemoveRows({}, i + 1, last);
        m_rows.erase(m_rows.begin() + i + 1, m_rows.begin() + last + 1);
        endRemoveRows();
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::size_t end = i;
        while (end < rows.size() && (i >= m_rows.size() || isBefore(rows[end], m_rows[i]))) ++end;
        if (end == i) continue;
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(i),
                      rows.begin() + static_cast<std::ptrdiff_t>(i),
                      rows.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        i = end - 1;
    }
    m_rows = std::move(rows);
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int PassageModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const RetrievedPassage* PassageModel::passage(const QModelIndex& index) const {
    if (!index.isValid()) return nullptr;
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (row.passage < 0) return nullptr;
    const auto number = static_cast<std::size_t>(row.passage);
    return number < m_result.passages.size() ? &m_result.passages[number] : nullptr;
}

QModelIndex PassageModel::indexOf(const Place& place) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].passage >= 0 && m_rows[i].place.document == place.document &&
            m_rows[i].place.span.overlaps(place.span))
            return index(static_cast<int>(i));
    return {};
}

void PassageModel::setOpen(const QModelIndex& index, bool isOpen) {
    const RetrievedPassage* passage = this->passage(index);
    if (!passage) return;
    if (isOpen)
        m_open.insert(passage->place);
    else
        m_open.erase(passage->place);
    Q_EMIT dataChanged(index, index);
}

Qt::ItemFlags PassageModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    // Keys walk from passage to passage.
    const bool isHeading = m_rows[static_cast<std::size_t>(index.row())].passage < 0;
    return isHeading ? Qt::ItemNeverHasChildren
                     : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant PassageModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    return row.passage < 0 ? headingData(row, role) : passageData(row, role);
}

QVariant PassageModel::headingData(const Row& row, int role) const {
    switch (role) {
        case Qt::DisplayRole:
            return m_session.shownName(row.place.document);
        case Qt::AccessibleTextRole:
            return tr("%1, %n passage(s)", nullptr, row.count)
                .arg(m_session.shownName(row.place.document));
        case IsHeading:
            return true;
        case PassageCount:
            return row.count;
        default:
            return {};
    }
}

QVariant PassageModel::passageData(const Row& row, int role) const {
    const codebook::Span span = row.place.span;
    const Place shown{row.place.document,
                      {span.begin, std::min(span.end, span.begin + longestQuotation)}};
    switch (role) {
        case Qt::DisplayRole:
        case Quotation: {
            const QString words = wordsAt(m_session, shown, 0).words.simplified();
            return shown.span == span ? words : words + QChar(0x2026);
        }
        case Qt::AccessibleTextRole:
            return spokenText(row);
        case ContextBefore:
            return onLines(wordsAt(m_session, shown, contextWords).before);
        case ContextAfter:
            return onLines(wordsAt(m_session, row.place, contextWords).after);
        case Source:
            return sourceOf(m_session, row.place);
        case AlsoHere:
            if (const auto number = static_cast<std::size_t>(row.passage);
                number < m_result.passages.size())
                return alsoHere(m_result.passages[number]);
            return {};
        case IsOpen:
            return m_open.contains(row.place);
        case IsHeading:
            return false;
        case Length:
            return shown.span.length();
        default:
            return {};
    }
}

std::vector<PassageMark> PassageModel::marks(const QModelIndex& index) const {
    const RetrievedPassage* passage = this->passage(index);
    return passage ? marks(*passage) : std::vector<PassageMark>();
}

std::vector<PassageMark> PassageModel::marks(const RetrievedPassage& passage) const {
    std::map<CodeId, QStringList> coders;
    QStringList everyone;
    for (const CodingId id : passage.codings) {
        const Coding* coding = m_session.study().codings.find(id);
        if (!coding) continue;  // deleted a moment ago; the list follows
        const codebook::Coder* coder = m_session.study().coders.find(coding->coder);
        const QString name = coder ? coder->name : QString();
        coders[m_marks.effective(coding->code)] << name;
        everyone << name;
    }
    const bool areSeveral = sorted(everyone).size() > 1;
    std::vector<PassageMark> marks;
    for (const auto& [code, names] : coders)
        if (code)
            marks.push_back({m_marks.name(code), m_marks.color(code),
                             areSeveral ? sorted(names).join(QStringLiteral(", ")) : QString()});
    return marks;
}

QString PassageModel::alsoHere(const RetrievedPassage& passage) const {
    QStringList others;
    m_session.codings().forEachOn(
        passage.place.document, passage.place.span, [&](const Coding& coding) {
            if (!m_session.shows(coding.coder) ||
                std::binary_search(passage.codings.begin(), passage.codings.end(), coding.id))
                return;
            const codebook::Coder* coder = m_session.study().coders.find(coding.coder);
            const QString perspective = m_marks.perspective(coding.code);
            const QString who = coder ? coder->name : QString();
            others << (perspective.isEmpty()
                           ? tr("%1 (%2)").arg(m_marks.name(coding.code), who)
                           : tr("%1 (%2, %3)").arg(m_marks.name(coding.code), perspective, who));
        });
    return others.isEmpty() ? QString()
                            : tr("Also here: %1").arg(sorted(others).join(QStringLiteral(", ")));
}

QString PassageModel::spokenText(const Row& row) const {
    QStringList names;
    if (const auto number = static_cast<std::size_t>(row.passage);
        number < m_result.passages.size())
        for (const PassageMark& mark : marks(m_result.passages[number])) names << mark.name;
    return tr("“%1”, %2, coded %3")
        .arg(passageData(row, Quotation).toString(), passageData(row, Source).toString(),
             names.join(QStringLiteral(", ")));
}

}  // namespace app
