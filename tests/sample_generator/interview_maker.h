// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One interview of sample study 2 in its large form: a transcript and what two coders see in it.
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

#include "tests/sample_generator/sentences.h"

namespace tests {

struct MadeCase {
    QString name;  ///< "A07": also the speaker's label
    QString document;
    QString language;
    QString programme;
    QString organisation;
    QString level;
};

/// Positions count code points of the text as it is imported.
struct MadeCoding {
    int begin = 0;
    int end = 0;
    QString code;
    QString coder;
};

struct MadeInterview {
    QString text;
    int words = 0;
    std::vector<MadeCoding> codings;  ///< in order of place
};

/// The same seed and case make the same interview everywhere. In programme A a role that is told in
/// the first parts as questioning has become ordinary work by the last; in programme B it keeps its
/// distance, its data and its contribution, and is less liked.
MadeInterview madeInterview(const MadeCase& who, const Sentences& sentences, std::uint64_t seed,
                            int words);

}  // namespace tests
