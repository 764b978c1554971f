// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A corrected transcript in place of the old one: what it does to everything that stands in its
// text, before it is done.
#pragma once

#include <vector>

#include "codebook/project/step.h"
#include "codebook/text/anchor_map.h"

namespace codebook {

class Project;

/// A coding, or a memo on a passage, and where its words went.
struct AnchoredRow {
    Entity entity = Entity::Coding;
    QUuid guid;
    CodeId code;  ///< of a coding
    CoderId coder;
    QString title;  ///< of a memo
    Anchor::Kind kind = Anchor::Kind::Lost;
    bool waited = false;  ///< was not placed before either
    Span before;          ///< in the revision that it stood in
    Span after;           ///< empty where it could not be placed
    QString wordsBefore;
    QString wordsAfter;
};

struct RevisionReport {
    bool changesText = false;   ///< false: the text is the one that is there, and nothing is done
    double unchangedShare = 1;  ///< of the old text, white space left out
    std::size_t kept = 0;       ///< codings and memos whose words and order did not change
    std::vector<AnchoredRow> rows;  ///< all others, and who waited and is placed now; by old span
    QStringList newSpeakers;
    QStringList renamedSpeakers;  ///< "Speaker 1 → Anna"
    QStringList silentSpeakers;   ///< keep their case but speak no more
    QStringList goneSpeakers;
};

struct RevisionPlan {
    Command command;
    RevisionReport report;
};

/// Carries every coding and passage memo of the document forward (see AnchorMap), those that waited
/// from the revision that they wait in. What cannot be placed is not touched: it stays on the
/// revision that it stands in, which the project keeps, and waits. All is one command.
/// @throws Conflict if the revision has no text
RevisionPlan planRevision(const Project& project, DocumentId document, NewRevision revision);

}  // namespace codebook
