// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines that speech recognisers write where nobody speaks. They learnt from subtitles, so silence
// reads to them as the credits and the farewell at a film's end.
#pragma once

#include <QStringView>

namespace indexer {

/// True where the whole line is one of them, whatever marks stand around it. A sentence that only
/// holds such words is none.
bool isKnownInvention(QStringView line);

}  // namespace indexer
