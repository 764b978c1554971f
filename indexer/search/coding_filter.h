// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

#include "codebook/model/study.h"
#include "indexer/search/query.h"

namespace indexer {

/// Which codings `code:`, `perspective:` or `coder:` asks for.
class CodingFilter {
   public:
    /// @param notes gets a sentence where no code has the perspective
    /// @throws QueryError if the study has no code or coder so named
    CodingFilter(const codebook::Study& study, const QueryNode& field, QStringList& notes);

    bool takes(const codebook::Study& study, const codebook::Coding& coding) const;

   private:
    std::vector<bool> m_codes;   // by CodeId::value
    std::vector<bool> m_coders;  // by CoderId::value
};

}  // namespace indexer
