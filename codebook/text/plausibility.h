// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How well a reading of bytes looks like words. Used where encodings are guessed: å, ä and ö of one
// encoding are capitals, quotes or fractions in the middle of small-letter words in another.
#pragma once

#include <QStringView>

namespace codebook {

/// From -1 (impossible there) to 1 (as expected) for the character beyond ASCII at the position,
/// judged by its neighbours. `isWeighedByUse` also tells letters in daily use from rare ones.
double plausibilityAt(QStringView text, qsizetype position, bool isWeighedByUse);

/// The mean over all characters beyond ASCII; 1 where there is none.
double plausibility(QStringView text);

}  // namespace codebook
