// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Retrieval: which passages carry these codes, beside those, without others.
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "codebook/analysis/crosstab.h"
#include "codebook/model/study.h"
#include "codebook/model/turn_set.h"

namespace codebook {

/// A code that is asked for, merged ones included.
struct AskedCode {
    CodeId code;
    bool withBranch = true;  ///< the codes below it count as it
    bool operator==(const AskedCode&) const = default;
};

/// When another code stands beside a passage.
struct Relation {
    enum class Kind : std::uint8_t { Overlap, NearWords, NearCharacters, NearTurns, SameDocument };
    Kind kind = Kind::Overlap;
    /// How many words or characters may lie between, or how many turns away still counts.
    std::int32_t distance = 0;
    bool operator==(const Relation&) const = default;
};
/// "overlap", "near:N" (words), "characters:N", "turn", "turns:N", "document". @throws Conflict
Relation relationFrom(const QString& words);

/// One of these values in the attribute, at the turn.
struct AttributeFilter {
    AttributeId attribute;
    QStringList values;
    bool operator==(const AttributeFilter&) const = default;
};

/// Codes that are as good as each other: at least one of them.
using AskedCodes = std::vector<AskedCode>;

struct RetrievalQuestion {
    /// The passages are those of the first element; each of the others must stand beside them.
    /// Under Overlap the passages are the pieces that all of them share, in whatever order they are
    /// named.
    std::vector<AskedCodes> all;
    /// None of these may stand beside.
    AskedCodes none;
    Relation relation;
    /// A code of this perspective must stand beside; alone, the passages are of all its codes.
    std::optional<QString> perspective;
    /// No code of this perspective may stand beside.
    std::optional<QString> lackedPerspective;

    // Which codings count at all, those of the codes that may not stand there too:
    std::optional<std::vector<CoderId>> coders;
    std::vector<AttributeFilter> attributes;  ///< all must hold
    std::optional<std::vector<DocumentId>> documents;
    QStringList kinds;             ///< of documents; empty: all
    std::optional<TurnSet> where;  ///< that a query found
    /// Each coder's passages apart, instead of joined.
    bool isApartByCoder = false;
};

struct RetrievedPassage {
    Place place;
    std::int32_t turn = 0;          ///< in which it begins, from 1; 0: told by tellTurns, or none
    std::vector<CodingId> codings;  ///< that were counted, ascending
    bool operator==(const RetrievedPassage&) const = default;
};

/// Codings of the codes that the passages are of, which are in no passage.
struct LeftOut {
    std::int64_t waiting = 0;      ///< to be placed in a revised text
    std::int64_t otherCoders = 0;  ///< of coders who are not asked for
    std::int64_t elsewhere = 0;    ///< in documents or turns that are not asked for
    std::int64_t unmet = 0;        ///< the other codes stand otherwise
    bool operator==(const LeftOut&) const = default;
};
/// The same as sentences, without what did not occur.
std::vector<Exclusion> exclusions(const LeftOut& leftOut);

struct RetrievalResult {
    std::vector<RetrievedPassage> passages;  ///< by document and span
    std::int32_t documents = 0;
    std::int32_t cases = 0;  ///< who speaks there; told by tellTurns
    LeftOut leftOut;
};

/// Answers with one sweep over all codings and sorted sweeps over those that are asked for. Turns
/// and texts are fetched only of documents that can hold an answer, and only where the relation or
/// a filter asks for them. A question without codes asks for everything that is coded.
/// @throws Conflict if a code does not live, or more than sixty are asked for at once
RetrievalResult retrieve(const Study& study, const TextSource& source,
                         const RetrievalQuestion& question);

/// The same in pieces as small as the caller likes. Looks at the study as it is: start anew once it
/// changed in what the answer may depend on.
class RetrievalRun {
   public:
    /// Study and source must outlive it. @throws Conflict as retrieve() does
    RetrievalRun(const Study& study, const TextSource& source, RetrievalQuestion question);
    ~RetrievalRun();

    /// Looks at some more codings; a document whose turns are asked for costs as much as a few
    /// hundred. True once the answer is there. @throws StoreError
    bool advance(std::size_t codings);
    /// Once, when the answer is there.
    RetrievalResult takeResult();
    /// True where the answer depends, or depended, on the coding. Of an answer that is there, and a
    /// study whose codings alone have changed since.
    bool dependsOn(CodingId coding) const;

   private:
    class Work;
    std::unique_ptr<RetrievalQuestion> m_question;
    std::unique_ptr<Work> m_work;
};

/// Fills in each passage's turn and the number of cases.
void tellTurns(RetrievalResult& result, const Study& study, const TextSource& source);

/// Passages that carry a code of one perspective and none of the other on the same words.
RetrievalResult missingPerspective(const Study& study, const TextSource& source,
                                   const QString& from, const QString& to);

}  // namespace codebook
