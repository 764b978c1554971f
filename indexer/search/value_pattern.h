// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A name or value as it is written in a query, with * for anything.
#pragma once

#include <QString>
#include <QStringList>

namespace indexer {

/// Matches whole values, whatever Unicode form they were typed in.
class ValuePattern {
   public:
    explicit ValuePattern(const QString& pattern, Qt::CaseSensitivity = Qt::CaseInsensitive);

    bool hasWildcard() const { return m_pieces.size() > 1; }
    bool matches(const QString& value) const;

   private:
    QString prepared(const QString& text) const;

    Qt::CaseSensitivity m_case;
    QStringList m_pieces;  ///< between the wildcards
};

}  // namespace indexer
