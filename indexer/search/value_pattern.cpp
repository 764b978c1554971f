// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/search/value_pattern.h"

#include "codebook/text/term.h"

namespace indexer {

ValuePattern::ValuePattern(const QString& pattern, Qt::CaseSensitivity sensitivity)
    : m_case(sensitivity), m_pieces(prepared(pattern).split(u'*')) {}

QString ValuePattern::prepared(const QString& text) const {
    const QString composed = codebook::composed(text);
    return m_case == Qt::CaseInsensitive ? composed.toCaseFolded() : composed;
}

bool ValuePattern::matches(const QString& value) const {
    const QString folded = prepared(value);
    const QStringView text(folded);
    if (!hasWildcard()) return text == m_pieces.front();
    const QString& first = m_pieces.front();
    const QString& last = m_pieces.back();
    if (text.size() < first.size() + last.size() || text.first(first.size()) != first ||
        text.last(last.size()) != last)
        return false;
    const qsizetype end = text.size() - last.size();
    qsizetype at = first.size();
    for (qsizetype piece = 1; piece + 1 < m_pieces.size(); ++piece) {
        const qsizetype found = text.indexOf(m_pieces[piece], at);
        if (found < 0 || found + m_pieces[piece].size() > end) return false;
        at = found + m_pieces[piece].size();
    }
    return true;
}

}  // namespace indexer
