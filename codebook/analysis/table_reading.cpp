// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences are put together from whole clauses, so that a translation can reorder them.
#include "codebook/analysis/table_reading.h"

#include <algorithm>
#include <cmath>

#include "codebook/words.h"

namespace codebook {

namespace {

constexpr double kConventionalLevel = 0.05;

QString pWords(double p) {
    if (p < 0.001) return Words::tr("p < 0.001");
    return Words::tr("p = %1").arg(p, 0, 'f', p < 0.1 ? 3 : 2);
}

QString testWords(const TableTests& tests) {
    QString p = pWords(*tests.recommendedP());
    switch (tests.recommended) {
        case RecommendedTest::Fisher:
            return Words::tr("%1 by Fisher’s exact test, as expected counts are small").arg(p);
        case RecommendedTest::MonteCarlo:
            return Words::tr("%1 by %2 random tables, as expected counts are small")
                .arg(p)
                .arg(tests.permutations);
        case RecommendedTest::ChiSquare:
        case RecommendedTest::None:
            break;
    }
    return p;
}

/// The things that are counted, in words for a sentence.
QString countedWord(const QString& units) {
    static constexpr const char* known[] = {QT_TRANSLATE_NOOP("codebook::Words", "passages"),
                                            QT_TRANSLATE_NOOP("codebook::Words", "codings"),
                                            QT_TRANSLATE_NOOP("codebook::Words", "turns"),
                                            QT_TRANSLATE_NOOP("codebook::Words", "documents"),
                                            QT_TRANSLATE_NOOP("codebook::Words", "cases"),
                                            QT_TRANSLATE_NOOP("codebook::Words", "words")};
    for (const char* word : known)
        if (units == QLatin1String(word)) return Words::tr(word);
    return units;
}

QString leftOutWords(const TableTests& tests) {
    QStringList parts;
    const auto name = [&parts](const QStringList& labels, const QString& one, const QString& many) {
        if (labels.isEmpty()) return;
        const QString quoted = Words::tr("“%1”").arg(labels.join(Words::tr("”, “")));
        parts.append((labels.size() == 1 ? one : many).arg(quoted));
    };
    name(tests.leftOutRows, Words::tr("row %1"), Words::tr("rows %1"));
    name(tests.leftOutColumns, Words::tr("column %1"), Words::tr("columns %1"));
    if (parts.isEmpty()) return {};
    return u' ' + Words::tr("Left out because empty: %1.").arg(parts.join(QStringLiteral("; ")));
}

}  // namespace

QString sizeWord(double cramersV, std::size_t rows, std::size_t columns) {
    const std::size_t smaller = std::max<std::size_t>(2, std::min(rows, columns));
    const double effect = cramersV * std::sqrt(static_cast<double>(smaller - 1));
    if (effect < 0.1) return Words::tr("negligible");
    if (effect < 0.3) return Words::tr("small");
    return effect < 0.5 ? Words::tr("medium") : Words::tr("large");
}

QString interpretation(const TableTests& tests) {
    if (!tests.chiSquare)
        return Words::tr("The table cannot be tested: %1").arg(tests.chiSquare.undefinedBecause) +
               leftOutWords(tests);
    const QString sentence =
        *tests.recommendedP() < kConventionalLevel
            ? Words::tr(
                  "Rows and columns are associated (χ² = %1, df = %2, %3; Cramér’s V = %4, %5).")
            : Words::tr(
                  "The table shows no clear association of rows and columns (χ² = %1, df = %2, %3; "
                  "Cramér’s V = %4, %5).");
    const QString reading =
        sentence.arg(*tests.chiSquare, 0, 'f', 2)
            .arg(*tests.df, 0, 'f', 0)
            .arg(testWords(tests))
            .arg(*tests.cramersV, 0, 'f', 2)
            .arg(sizeWord(*tests.cramersV, tests.testedRows, tests.testedColumns));
    return reading + leftOutWords(tests);
}

QString dependenceNote(UnitDependence dependence, const QString& units) {
    const QString things = countedWord(units);
    switch (dependence) {
        case UnitDependence::SameInterview:
            return Words::tr(
                       "The %1 of one interview are not independent of each other, so p is too "
                       "small: prefer counting cases or documents, or a permutation that keeps "
                       "interviews together.")
                .arg(things);
        case UnitDependence::SeveralCells:
            return Words::tr(
                       "The same %1 can stand in several cells, so the counts are not independent "
                       "of each other and p is only a rough guide.")
                .arg(things);
        case UnitDependence::Unknown:
            break;
    }
    return Words::tr(
        "The tests hold if each unit was counted once and independently of the others; where "
        "several come from one interview p is too small, and cases or documents should be counted "
        "instead.");
}

QString interpretation(const ClusteredPermutation& permutation) {
    if (!permutation.p)
        return Words::tr("No permutation can keep interviews together here: %1")
            .arg(permutation.p.undefinedBecause);
    const QString p = pWords(*permutation.p);
    if (permutation.isExact)
        return Words::tr(
                   "Keeping each of the %1 interviews together, all rearrangements of "
                   "them give %2.")
            .arg(permutation.clusters)
            .arg(p);
    return Words::tr(
               "Keeping each of the %1 interviews together, random rearrangements of them give %2.")
        .arg(permutation.clusters)
        .arg(p);
}

}  // namespace codebook
