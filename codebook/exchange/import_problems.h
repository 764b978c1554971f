// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is wrong with the rows of a file that is taken whole or not at all.
#pragma once

#include <QString>

#include <utility>

#include "codebook/words.h"

namespace codebook {

/// Counts the problems and keeps the first in the file, wherever they are found. A sentence is only
/// put together for a problem that may be the first, so a million bad rows cost little.
class ImportProblems {
   public:
    /// @param unit what the rows are counted in: "line", or "entry" of a JSON array
    ImportProblems(QString fileName, QString unit)
        : m_fileName(std::move(fileName)), m_unit(std::move(unit)) {}

    /// @param clause returns what is wrong, without full stop
    template <class Clause>
    void add(int place, Clause clause) {
        ++m_count;
        if (m_count > 1 && place >= m_firstPlace) return;
        m_firstPlace = place;
        m_firstClause = clause();
    }
    bool isEmpty() const { return m_count == 0; }

    /// @throws Problem with a sentence on the first problem and the number of others, if there is
    /// any
    template <class Problem>
    void raise() const {
        if (!isEmpty()) throw Problem(sentence());
    }

   private:
    QString sentence() const {
        static constexpr const char* units[] = {QT_TRANSLATE_NOOP("codebook::Words", "line"),
                                                QT_TRANSLATE_NOOP("codebook::Words", "row"),
                                                QT_TRANSLATE_NOOP("codebook::Words", "entry")};
        QString unit = m_unit;
        for (const char* known : units)
            if (m_unit == QLatin1String(known)) unit = Words::tr(known);
        const QString others = m_count == 1 ? Words::tr("“%1”, %2 %3: %4.")
                               : m_count == 2
                                   ? Words::tr("“%1”, %2 %3: %4 (and one more problem).")
                                   : Words::tr("“%1”, %2 %3: %4 (and %5 more problems).");
        const QString place = QString::number(m_firstPlace);
        if (m_count <= 2) return others.arg(m_fileName, unit, place, m_firstClause);
        return others.arg(m_fileName, unit, place, m_firstClause, QString::number(m_count - 1));
    }

    QString m_fileName;
    QString m_unit;
    qsizetype m_count = 0;
    int m_firstPlace = 0;
    QString m_firstClause;
};

}  // namespace codebook
