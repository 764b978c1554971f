// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The speakers of several files as one list, with what was taken for none.
#pragma once

#include <QString>

#include <vector>

#include "app/desktop/intake/incoming_file.h"

namespace app {

struct GatheredSpeaker {
    QString label;
    int turns = 0;  ///< in all files; of what is no speaker, the lines that it opens
    int files = 0;
    int confidence = 0;  ///< the least of all files
    QString evidence;    ///< of the first file
    bool speaks = false;
    bool asks = false;
};

/// Speakers first, in order of appearance, then labels that the person ruled out and the most
/// frequent of those that were not taken.
std::vector<GatheredSpeaker> gatheredSpeakers(const std::vector<const IncomingFile*>& files);

}  // namespace app
