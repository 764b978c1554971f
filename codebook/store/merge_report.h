// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What merging copies of a project does, before or after it is done.
#pragma once

#include <QString>
#include <QUuid>

#include <algorithm>
#include <array>
#include <vector>

#include "codebook/model/change.h"

namespace codebook {

/// A step that one side has and the other had not.
struct MergedStep {
    QString coder;
    qint64 at = 0;  ///< milliseconds since 1970, UTC
    QString text;
};

/// A field that both sides wrote without knowing of each other. The later stamp holds; the other
/// value stays in the journal.
struct MergeConflict {
    Entity entity = Entity::Coder;
    QUuid row;
    std::uint8_t field = 0;  ///< index into EntitySchema::fields
    QString label;           ///< the row, as people name it
    Value ancestor;          ///< what both began with
    Value ours;
    Value theirs;
    bool keepsOurs = false;
    /// What either side wrote together with the field, itself included: text and turns of a
    /// document, place and words of a coding. Empty for a field that stands alone.
    struct Written {
        std::uint8_t field = 0;
        Value ours;
        Value theirs;
    };
    std::vector<Written> together;
};

/// What merging had to do so that everything still holds together.
struct MergeNote {
    enum class Kind : std::uint8_t {
        Revived,       ///< removed on one side and used on the other: it stays
        CircleOpened,  ///< two moves made a circle: the later one gives way
        Reanchored,    ///< followed its words into the revised text
        Waiting,       ///< its words are not in the revised text: kept, to be placed by hand
        TurnsKept,     ///< turns that do not fit the revised text gave way to its own
    };
    Kind kind = Kind::Revived;
    Entity entity = Entity::Coder;
    QUuid row;
    QString label;
};

/// Rows of different origin that people call the same.
struct SameNamed {
    Entity entity = Entity::Code;  ///< Code, Coder, or Document (the same text)
    QString name;
    QUuid kept;  ///< the one that was there first
    std::vector<QUuid> others;
};

struct MergeReport {
    struct Tally {
        std::size_t added = 0;
        std::size_t changed = 0;
        std::size_t removed = 0;
    };
    std::size_t commonSteps = 0;
    std::vector<MergedStep> ours;              ///< since the common ancestor
    std::vector<MergedStep> theirs;            ///< likewise; empty: nothing was new
    std::array<Tally, entityCount> tallies{};  ///< what the project gained, by Entity
    std::vector<MergeConflict> conflicts;
    std::vector<MergeNote> notes;
    std::vector<SameNamed> sameNamed;
    std::vector<RowsChanged> rows;  ///< what a change tells the window

    bool hasNews() const { return !theirs.empty(); }
};

/// Of one merge with any number of copies.
struct MergeOutcome {
    std::vector<MergeReport> reports;  ///< a copy each, in their order, as if merged one by one
    std::vector<RowsChanged> rows;     ///< what the change of all tells the window

    bool hasNews() const {
        return std::any_of(reports.begin(), reports.end(),
                           [](const MergeReport& report) { return report.hasNews(); });
    }
};

}  // namespace codebook
