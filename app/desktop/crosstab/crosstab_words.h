// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a cross-tab says in the language of the window.
#pragma once

#include <QString>
#include <QStringList>

#include "app/work/crosstab_question.h"
#include "app/work/crosstab_tests.h"

namespace app {

/// "14 passages", of "passages", "codings", …
QString countedWords(const QString& count, int number);
/// "passages", as the window calls what is counted.
QString countName(const QString& count);
/// "the same turn", as the window calls the unit "turn".
QString withinName(const QString& within);
/// What a level of an axis is called: "codes:Dilemmas" is "Dilemmas".
QString levelName(const QString& level);
/// "χ² 14.2 · df 3 · p .003 (interviews kept together .011) · V .31".
QString testsSentence(const CrossTabTests& tests);
/// What the dependence of the units means for p.
QString caveat(codebook::UnitDependence dependence, const QString& count);
/// "7 codings of the rows stand where no column meets them."
QString exclusionSentence(const codebook::Exclusion& exclusion);

}  // namespace app
