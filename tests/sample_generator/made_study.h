// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sample study 2 as large as the study that it is after: a folder like samples/coordinators, which
// the start page and the command line take in the same way.
#pragma once

#include <QString>

#include <cstdint>

namespace tests {

struct StudyPlan {
    std::uint64_t seed = 1;
    int interviews = 51;
    int words = 6500;  ///< of an interview, on average: some 45 minutes of talk
};

struct MadeStudy {
    int interviews = 0;
    int words = 0;
    int codings = 0;
};

/// Writes transcripts, codebook, cases, codings and analyses into the folder, which is made where
/// it is not there. The same plan writes the same bytes on every machine. Two coders code a text of
/// which every sentence is ours.
/// @throws std::runtime_error where something cannot be read or written
MadeStudy writeStudy(const StudyPlan& plan, const QString& folder);

}  // namespace tests
