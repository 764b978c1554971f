// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a document falls into units that coders are compared on.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

#include "codebook/model/study.h"

namespace codebook {

enum class AgreementUnit : std::uint8_t { Turn, Sentence, Word, Character };

/// "turn", "sentence", "word", "character", or none.
std::optional<AgreementUnit> agreementUnitNamed(const QString& name);
QString nameOf(AgreementUnit unit);

/// The units of one document, numbered from 0. Characters are not listed.
class UnitGrid {
   public:
    UnitGrid(const Document& document, const TextSource& source, AgreementUnit unit);

    std::int32_t count() const { return m_count; }
    /// The units [begin, end) that share text with the span; empty where none does.
    Span unitsOn(Span span) const;
    /// The text from the first unit's begin to the last one's end.
    Span textOf(Span units) const;

   private:
    std::vector<Span> m_units;
    std::int32_t m_count = 0;
};

}  // namespace codebook
