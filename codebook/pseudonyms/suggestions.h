// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names that are worth a look before anything goes out.
#pragma once

#include <QString>

#include <vector>

#include "codebook/model/study.h"

namespace codebook {

struct NameSuggestion {
    QString name;
    int occurrences = 0;
    int documents = 0;       ///< in how many it stands
    bool isSpeaker = false;  ///< it labels turns, or names a case
    QString example;         ///< the first sentence with it, shortened
};

/// Labels of speakers and names of cases that look like names, and words that stand with a capital
/// inside sentences, thrice or more and never small; those that are marked already left out. The
/// most frequent first, at most `most`. Reads every text.
std::vector<NameSuggestion> suggestedNames(const Study& study, const TextSource& texts,
                                           std::size_t most = 100);

}  // namespace codebook
