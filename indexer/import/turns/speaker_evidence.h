// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How sure it is that a label is somebody who speaks, and why, in words for a person.
#pragma once

#include <QHash>
#include <QString>

#include <vector>

#include "indexer/import/turns/marker_evidence.h"

namespace indexer {

/// The evidence for each key of the markers.
/// @param wordLines lines of the document that are not blank
QHash<QString, SpeakerEvidence> speakerEvidence(const std::vector<LineMarker>& markers,
                                                int wordLines, const GivenSpeakers& given);

/// "once", "twice", "5 times".
QString timesText(int count);

}  // namespace indexer
