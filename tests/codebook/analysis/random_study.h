// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Seeded studies for laws and for oracles that count letter by letter.
#pragma once

#include "codebook/model/study.h"

namespace tests {

/// Length of every text.
inline constexpr std::int32_t randomTextLength = 200;

/// Texts of words of four letters, in turns of equal length.
class RandomTexts : public codebook::TextSource {
   public:
    explicit RandomTexts(std::int32_t turns = 1) : m_turns(turns) {}
    std::shared_ptr<const codebook::DocumentText> text(codebook::DocumentId) const override;
    std::shared_ptr<const codebook::Turns> turns(codebook::DocumentId) const override;

   private:
    std::int32_t m_turns;
};

/// Codes by Ada and Bo, on documents and codes called by their number.
codebook::Study randomStudy(unsigned seed, int documents, int codes, int codings);

}  // namespace tests
