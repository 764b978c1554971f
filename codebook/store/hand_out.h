// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A copy for one coder: the same project by its number and steps, without what this coder is not to
// see. What comes back is merged like any copy, and brings only what is new.
#pragma once

#include <QSet>
#include <QString>
#include <QUuid>

#include <optional>

namespace codebook {

class Database;

/// What a copy is handed out for.
struct HandOut {
    QUuid coder;                 ///< whose codings it keeps; others' are left out
    QString coderName;           ///< signs in the copy by default
    QSet<QUuid> documents;       ///< those it holds
    bool locksCodebook = false;  ///< the copy refuses changes to codes
    QSet<QUuid> steps = {};      ///< read back: the steps that it had, each perhaps not whole
};

/// Leaves in the database, a copy of a project's, what the hand-out keeps, with a note of it: no
/// row, journal entry or text of anything else. To be copied once more, so that its free pages go.
void leaveWhatIsHandedOut(Database& copy, const HandOut& handOut);

/// The note in a copy that was handed out; none in any other project. @throws StoreError if it is
/// damaged
std::optional<HandOut> handOutOf(Database& database);

}  // namespace codebook
