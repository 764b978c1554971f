// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One file on its way into the project: where it lies, what was recognised, what the person says.
#pragma once

#include <QString>

#include <optional>

#include "app/desktop/intake/corrections.h"
#include "indexer/import/import_sources.h"
#include "indexer/import/transcript.h"

namespace app {

enum class FileState : std::uint8_t {
    Waiting,  ///< to be read
    Read,
    Known,   ///< the project, or a file before it in the list, is the same
    Passed,  ///< not wrong, but nothing that is read
    Failed,
};

struct IncomingFile {
    indexer::ImportSource source;
    Corrections corrections;
    FileState state = FileState::Waiting;
    /// What was recognised at the last reading that succeeded.
    std::optional<indexer::Transcript> transcript;
    QString reason;  ///< why it is known, passed or failed, in words for a person
    int edition = 0;
    bool isBeingRead = false;

    /// Will be stored as things stand.
    bool isTaken() const { return state == FileState::Read && !corrections.isLeftOut; }
    QString name() const { return corrections.name.value_or(indexer::documentNameOf(source)); }
    QString group() const { return corrections.group.value_or(source.group); }
};

/// True where there is little evidence that this is somebody who speaks.
bool isUncertain(const indexer::RecognisedSpeaker& speaker);
/// True where somebody should look before it is stored: an encoding that is a guess, or a speaker
/// with little evidence.
bool isDoubtful(const IncomingFile& file);

}  // namespace app
