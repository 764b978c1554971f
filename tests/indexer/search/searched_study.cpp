// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/indexer/search/searched_study.h"

#include "codebook/error.h"

namespace indexer {

SearchedStudy::SearchedStudy() : m_index(folder()) {}

codebook::DocumentId SearchedStudy::add(const QString& name, const QStringList& lines,
                                        const QString& language) {
    return m_study.add(name, language, lines);
}

SearchResult SearchedStudy::all(const QString& query) {
    m_index.update(m_study.study, m_study);
    SearchOptions options;
    options.limit = 0;
    options.order = ResultOrder::Document;
    return Searcher(m_study.study, m_study, &m_index).search(query, options);
}

QStringList SearchedStudy::found(const QString& query) {
    QStringList places;
    for (const Occurrence& occurrence : all(query).occurrences)
        places << QStringLiteral("%1 %2 %3")
                      .arg(m_study.study.documents.at(occurrence.document).name)
                      .arg(occurrence.turn)
                      .arg(m_study.text(occurrence.document)->slice(occurrence.span));
    return places;
}

QString SearchedStudy::refusal(const QString& query) {
    try {
        all(query);
    } catch (const codebook::Conflict& error) {
        return error.message();
    }
    return QStringLiteral("nothing was refused");
}

}  // namespace indexer
