// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How often each code was used: codings, documents and cases, as a codebook shows them.
#pragma once

#include <optional>
#include <vector>

#include "codebook/model/study.h"
#include "codebook/model/turn_attributes.h"

namespace codebook {

/// What a code was used on, with what was coded by codes merged into it; not below it. Codings that
/// wait to be placed in a revised text are counted nowhere.
struct CodeUse {
    std::int32_t codings = 0;
    std::int32_t documents = 0;  ///< distinct
    std::int32_t cases = 0;      ///< distinct, that speak in a turn which a coding overlaps
    bool operator==(const CodeUse&) const = default;
};

/// Where cases speak, document by document, read once and kept: what counting cases needs of all
/// turns.
class SpokenStretches {
   public:
    struct Stretch {
        Span span;
        CaseId person;
    };
    /// Ascending; read where they are not there yet. @throws StoreError
    const std::vector<Stretch>& of(const TurnAttributes& people, const TextSource& source,
                                   DocumentId document);
    bool knows(DocumentId document) const;
    void forget(DocumentId document);
    void forgetAll() { m_byDocument.clear(); }

   private:
    std::vector<std::optional<std::vector<Stretch>>> m_byDocument;  // by DocumentId::value
};

/// Counts in two parts, each in pieces as small as the caller likes: codings and documents (a
/// million codings in some 10 ms), then cases. Looks at the study as it is; start anew once it
/// changed.
class CodeUses {
   public:
    /// @param isCounted by CoderId::value: whose codings count; coders beyond its end do not
    CodeUses(const Study& study, std::vector<bool> isCounted);

    /// Of the codings that were looked at so far.
    const CodeUse& of(CodeId code) const;
    bool counts(const Coding& coding) const;
    /// Looks at some more codings. True once codings and documents are counted.
    bool countCodings(std::size_t codings);
    /// Then the same for cases; a document whose turns must be read costs as much as a few
    /// hundred. True once all cases are counted. @throws StoreError
    bool countCases(const TextSource& source, SpokenStretches& stretches, std::size_t codings);
    bool casesAreCounted() const { return m_casesAreCounted; }

   private:
    const Study* m_study;
    std::vector<bool> m_isCounted;
    std::optional<TurnAttributes> m_people;        // once cases are counted
    std::vector<CodeId> m_effective;               // by CodeId::value
    std::vector<CodeUse> m_uses;                   // by CodeId::value
    std::vector<std::vector<bool>> m_casesOfCode;  // by CodeId::value, then CaseId::value
    std::vector<bool> m_isUsedIn;                  // while documents are counted
    std::int32_t m_nextCoding = 0;                 // CodingId::value
    std::int32_t m_next = 0;                       // CodingId::value
    bool m_casesAreCounted = false;
};

}  // namespace codebook
