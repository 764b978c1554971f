// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Handing the project out to coders, a copy each.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "codebook/model/ids.h"
#include "codebook/store/hand_out.h"

namespace codebook {
class Project;
}

namespace app {

struct HandingOut {
    QString coder;                                ///< by name; new coders are added to the project
    std::vector<codebook::DocumentId> documents;  ///< none: all
    bool locksCodebook = false;
    /// The same coder once more, without what they coded before: a coder of its own, whose
    /// agreement with the first tells how stable the coding is.
    bool isSecondTime = false;
};

/// What the copy is to hold.
struct HandedOut {
    QString coder;  ///< who signs in it
    std::size_t documents = 0;
    std::size_t codings = 0;  ///< the coder's own
};

/// A copy that can be written.
struct PreparedHandOut {
    codebook::HandOut copy;
    HandedOut held;
};

/// Makes the coder a row of the project, so that what comes back is known for theirs whatever they
/// are called; what it returns is for Project::handOut.
/// @throws Conflict if no coder is named, or one for a second time who never coded
PreparedHandOut prepareHandOut(codebook::Project& project, const HandingOut& asked);
/// Prepares and writes the copy; one that is there is replaced once the new one is whole.
/// @throws Conflict likewise; StoreError if the copy cannot be written
HandedOut handOut(codebook::Project& project, const QString& file, const HandingOut& asked);

}  // namespace app
