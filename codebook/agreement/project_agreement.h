// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The coders of a project against each other: who used which code where, over all the text that
// they were given.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

#include "codebook/agreement/coded_pieces.h"
#include "codebook/agreement/continuum.h"
#include "codebook/agreement/reliability_data.h"
#include "codebook/agreement/unit_grid.h"
#include "codebook/model/study.h"

namespace codebook {

/// What is compared as one: a code, a branch, a perspective.
struct ComparedCode {
    QString label;
    CodeId code;              ///< where it is one code by itself, else none
    std::vector<bool> codes;  ///< by CodeId::value
};
/// Every code that somebody used, by itself, in the order of the codebook; merged ones count as
/// what they were merged into.
std::vector<ComparedCode> everyUsedCode(const Study& study);
/// The categories of an axis of codes ("codes:PATH", "code:PATH,PATH", "perspective").
/// @throws Conflict if the axis cannot be read, or is of something else
std::vector<ComparedCode> comparedCodes(const Study& study, const QString& axis,
                                        const QString& language = {});

struct AgreementQuestion {
    std::vector<CoderId> coders;  ///< empty: everybody who coded but the consensus; at most 60
    std::vector<ComparedCode> codes;
    AgreementUnit unit = AgreementUnit::Character;
    /// Units by which boundaries may lie apart and count as the same.
    std::int32_t tolerance = 0;
    /// Every document counts as given to every coder; else a coder was given those that he or she
    /// coded something in.
    bool isEverythingGiven = false;
    std::optional<std::vector<DocumentId>> documents;  ///< none: all
};

/// A document that two of the coders were given.
struct SharedDocument {
    DocumentId id;
    CoderBits given = 0;  ///< to whom
    std::shared_ptr<const UnitGrid> grid;
};

/// Where one code was used in one shared document (by its place among them).
struct DocumentPieces {
    std::size_t document = 0;
    std::vector<CodedPiece> pieces;
};

/// A snapshot: made in one sweep over the codings, then asked code by code.
class ProjectAgreement {
   public:
    /// Grids of an earlier question, which are costly for words and sentences, are taken over where
    /// their documents' texts are the same. @throws Conflict if there are more than 60 coders
    ProjectAgreement(const Study& study, const TextSource& source, AgreementQuestion question,
                     const ProjectAgreement* earlier = nullptr);

    const AgreementQuestion& question() const { return m_question; }
    /// Who is compared, by bit.
    const std::vector<CoderId>& coders() const { return m_question.coders; }
    const QStringList& coderNames() const { return m_names; }
    const std::vector<SharedDocument>& documents() const { return m_documents; }
    /// Documents that only one of the coders was given; they count nowhere.
    std::int32_t lonelyDocuments() const { return m_lonely; }
    /// All units of the shared documents.
    std::int64_t units() const { return m_units; }

    std::vector<DocumentPieces> pieces(std::size_t code) const;
    /// Used or not, of every unit; a coder who was not given the document has no value there.
    ReliabilityData data(std::size_t code) const;
    /// The same document by document.
    std::vector<ReliabilityData> documentData(std::size_t code) const;
    /// The spans of all shared documents, one text after the other; a coder's own overlapping spans
    /// are one. Only of documents given to all.
    Continuum continuum(std::size_t code) const;
    /// The sets of codes that each unit was given, all codes together, as categories.
    ReliabilityData setData() const;
    /// What the tolerance made equal, in all codes.
    Levelled levelled() const;
    /// True where both compare the same coders over the same units of the same documents, and the
    /// code was used there as that one was in the other: then no figure of it differs.
    bool hasSameUses(std::size_t code, const ProjectAgreement& other, std::size_t otherCode) const;

   private:
    struct Use {
        std::int32_t code;
        std::int32_t document;  ///< its place in m_documents
        std::int32_t coder;
        Span units;
        bool operator==(const Use&) const = default;
    };
    struct Group {
        std::size_t first, last;
    };

    void chooseCoders(const Study& study);
    void findDocuments(const Study& study, const TextSource& source,
                       const ProjectAgreement* earlier);
    void gather(const Study& study);
    std::vector<Group> groups(std::size_t code) const;
    DocumentPieces piecesIn(const Group& group, Levelled& levelled) const;

    AgreementQuestion m_question;
    AgreementUnit m_unit;
    QStringList m_names;
    std::vector<SharedDocument> m_documents;
    std::vector<QString> m_revisions;     // of the documents
    std::vector<std::int32_t> m_placeOf;  // by DocumentId::value; -1: not shared
    std::vector<std::int32_t> m_bitOf;    // by CoderId::value; -1: not compared
    std::int32_t m_lonely = 0;
    std::int64_t m_units = 0;
    std::vector<Use> m_uses;              // by code, then document
    std::vector<std::size_t> m_firstUse;  // of each code, and the end
};

}  // namespace codebook
