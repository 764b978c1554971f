// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "codebook/agreement/project_results.h"
#include "codebook/words.h"

namespace codebook {

namespace {

QString shown(double value) { return QString::number(value, 'f', 2); }

QString unitWords(AgreementUnit unit) {
    switch (unit) {
        case AgreementUnit::Turn:
            return Words::tr("turns");
        case AgreementUnit::Sentence:
            return Words::tr("sentences");
        case AgreementUnit::Word:
            return Words::tr("words");
        case AgreementUnit::Character:
            break;
    }
    return Words::tr("characters");
}

/// The defined values of one coefficient, ascending.
std::vector<double> valuesOf(const std::vector<CodeAgreement>& codes, const QString& key) {
    std::vector<double> values;
    for (const CodeAgreement& code : codes)
        if (const AgreementResult* result = code.results.find(key);
            result && result->estimate.isDefined())
            values.push_back(*result->estimate);
    std::sort(values.begin(), values.end());
    return values;
}

QString rangeSentence(const std::vector<CodeAgreement>& codes, const QString& key,
                      const QString& name) {
    const std::vector<double> values = valuesOf(codes, key);
    if (values.empty()) return Words::tr("%1 was undefined for every code.").arg(name);
    const std::size_t middle = values.size() / 2;
    const double median =
        values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    if (values.size() == codes.size())
        return Words::tr("Across %1 codes, %2 ranged from %3 to %4 (median %5).")
            .arg(codes.size())
            .arg(name, shown(values.front()), shown(values.back()), shown(median));
    return Words::tr(
               "Across %1 codes, %2 ranged from %3 to %4 (median %5); it was undefined for "
               "the remaining %6, which showed no variation.")
        .arg(values.size())
        .arg(name, shown(values.front()), shown(values.back()), shown(median))
        .arg(codes.size() - values.size());
}

QString intervalSentence(const ProjectResultOptions& options) {
    switch (options.resampling) {
        case Resampling::Documents:
            return Words::tr(
                       "Its 95 % intervals come from %1 bootstrap samples of whole documents "
                       "(seed %2), because the units of one interview are not independent.")
                .arg(options.draws)
                .arg(options.seed);
        case Resampling::Units:
            return Words::tr(
                       "Its 95 % intervals come from %1 bootstrap samples of units (seed %2).")
                .arg(options.draws)
                .arg(options.seed);
        case Resampling::Pairs:
            return Words::tr(
                       "Its 95 % intervals come from Krippendorff’s bootstrap with %1 draws "
                       "(seed %2).")
                .arg(options.draws)
                .arg(options.seed);
        case Resampling::None:
            break;
    }
    return Words::tr(
        "Its 95 % intervals are those of its large-sample standard error and take the "
        "units to be independent.");
}

QString settledSentence(const Settled& settled) {
    if (settled.decided == 0) return {};
    if (settled.open == 0)
        return Words::tr(
                   "All %1 disagreements were settled one by one in a consensus layer, each "
                   "with its reason; the original codings were kept.")
            .arg(settled.decided);
    return Words::tr(
               "%1 disagreements were settled one by one in a consensus layer, each with its "
               "reason, and %2 remain open; the original codings were kept.")
        .arg(settled.decided)
        .arg(settled.open);
}

}  // namespace

QStringList notesOn(const ProjectAgreement& agreement) {
    QStringList notes;
    if (agreement.lonelyDocuments() == 1)
        notes << Words::tr("One document was given to only one of the coders and counts nowhere.");
    if (agreement.lonelyDocuments() > 1)
        notes << Words::tr("%1 documents were given to only one of the coders and count nowhere.")
                     .arg(agreement.lonelyDocuments());
    if (agreement.question().tolerance > 0) {
        const Levelled levelled = agreement.levelled();
        notes << Words::tr(
                     "%1 boundaries that lay at most %2 %3 apart counted as the same, %4 %3 "
                     "in all.")
                     .arg(levelled.boundaries)
                     .arg(agreement.question().tolerance)
                     .arg(unitWords(agreement.question().unit))
                     .arg(levelled.units);
    }
    return notes;
}

QString methodsParagraph(const ProjectAgreement& agreement, const std::vector<CodeAgreement>& codes,
                         const ProjectResultOptions& options, const Settled& settled) {
    const AgreementQuestion& question = agreement.question();
    QStringList sentences;
    sentences << Words::tr(
                     "%1 coders independently coded %2 documents. Their agreement was computed "
                     "for each code over all %3 %4 of the text that they shared, uncoded text "
                     "included.")
                     .arg(agreement.coders().size())
                     .arg(agreement.documents().size())
                     .arg(agreement.units())
                     .arg(unitWords(question.unit));
    if (question.tolerance > 0)
        sentences << Words::tr("Boundaries at most %1 %2 apart were counted as the same.")
                         .arg(question.tolerance)
                         .arg(unitWords(question.unit));
    if (agreement.coders().size() == 2)
        sentences << rangeSentence(codes, QStringLiteral("cohenKappa"),
                                   Words::tr("Cohen’s κ (Cohen 1960)"));
    sentences << rangeSentence(codes, QStringLiteral("krippendorffAlpha"),
                               Words::tr("Krippendorff’s α (Krippendorff 2018)"))
              << intervalSentence(options);
    if (question.unit == AgreementUnit::Character && options.hasUnitizing)
        sentences << rangeSentence(
            codes, QStringLiteral("uAlpha"),
            Words::tr("uα, which also asks where passages begin and end (Krippendorff et al. "
                      "2016),"));
    sentences << settledSentence(settled);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

}  // namespace codebook
