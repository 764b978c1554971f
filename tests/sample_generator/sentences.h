// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences with gaps, by the code that they carry, and the words for the gaps.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include "tests/support/seeded_numbers.h"

namespace tests {

/// How the one who speaks names the coordinator, the organisations around, and these as an object.
struct Voice {
    QString coordinator;
    QString organisations;
    QString us;
};

class Sentences {
   public:
    /// Those of `sentences.sv.txt` or `sentences.en.txt`. @throws std::runtime_error
    explicit Sentences(const QString& language);

    /// The sections that carry a code, in the file's order.
    const QStringList& codes() const { return m_codes; }
    /// A sentence of the section ("-" carries no code, "?" asks), its gaps filled; a second gap of
    /// a kind is filled otherwise than the first.
    QString draw(const QString& section, const Voice& voice, SeededNumbers& numbers) const;

   private:
    QString filled(QString sentence, const Voice& voice, SeededNumbers& numbers) const;

    QStringList m_codes;
    QHash<QString, QStringList> m_sections;
    QHash<QString, QStringList> m_words;
};

}  // namespace tests
