// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "codebook/analysis/crosstab.h"
#include "codebook/error.h"
#include "codebook/words.h"

namespace codebook {

namespace {

constexpr std::array<const char*, 6> countNames{"passages",  "codings", "turns",
                                                "documents", "cases",   "words"};

}  // namespace

Within withinFrom(const QString& words) {
    using enum Within::Unit;
    if (words == QLatin1String("overlap")) return {Overlap, 0};
    if (words == QLatin1String("turn")) return {Turn, 0};
    if (words == QLatin1String("document")) return {Document, 0};
    if (words == QLatin1String("case")) return {Case, 0};
    if (words == QLatin1String("nested")) return {Nested, 0};
    if (words == QLatin1String("then")) return {Then, Within::AnyDistance};
    for (const auto& [name, unit] : {std::pair("turns:", Turn), std::pair("then:", Then)}) {
        if (!words.startsWith(QLatin1String(name))) continue;
        bool isNumber = false;
        const int turns = words.section(u':', 1).toInt(&isNumber);
        if (isNumber && turns >= 0) return {unit, turns};
    }
    throw Conflict(Words::tr("“%1” is no unit; use overlap, turn, turns:N, document, case, "
                             "nested, then or then:N.")
                       .arg(words));
}

CountOf countFrom(const QString& words) {
    for (std::size_t i = 0; i < countNames.size(); ++i)
        if (words == QLatin1String(countNames[i])) return static_cast<CountOf>(i);
    throw Conflict(Words::tr("“%1” cannot be counted; use passages, codings, turns, documents, "
                             "cases or words.")
                       .arg(words));
}

QString countName(CountOf count) {
    return QLatin1String(countNames[static_cast<std::size_t>(count)]);
}

}  // namespace codebook
