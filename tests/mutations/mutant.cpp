// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mutations/mutant.h"

#include <array>

#include "codebook/archive/archive_writer.h"
#include "indexer/import/transcript.h"
#include "tests/mutations/byte_mutations.h"
#include "tests/mutations/package_mutations.h"

namespace tests {

namespace {

SampleFile archiveOf(const std::vector<SampleFile>& samples) {
    codebook::ArchiveWriter writer;
    for (std::size_t i = 0; i < samples.size(); i += 3)
        writer.add(QStringLiteral("wave %1/%2").arg(i % 2).arg(samples[i].name), samples[i].bytes);
    return {QStringLiteral("archive.zip"), writer.bytes()};
}

/// A format's suffix, or one that nobody knows.
QString otherSuffix(Chance& chance) {
    const QStringList all = indexer::readableSuffixes();
    if (chance.oneIn(8)) return QStringLiteral("exe");
    return chance.oneOf(all);
}

}  // namespace

std::vector<SampleFile> samplesToSpoil() {
    std::vector<SampleFile> samples = sampleTranscripts();
    const QStringList read = indexer::readableSuffixes();
    std::erase_if(samples,
                  [&read](const SampleFile& sample) { return !read.contains(sample.suffix()); });
    samples.push_back(archiveOf(samples));
    return samples;
}

SampleFile mutantOf(const std::vector<SampleFile>& samples, std::uint64_t seed, int number) {
    // Neighbouring seeds give mt19937_64 neighbouring states; this spreads them (splitmix64).
    std::uint64_t mixed = seed * 0x9E3779B97F4A7C15U + static_cast<std::uint64_t>(number);
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    Chance chance(mixed ^ (mixed >> 31U));

    SampleFile mutant = chance.oneOf(samples);
    const bool isFromInside = isPackage(mutant.bytes) && !chance.oneIn(4);
    for (qsizetype ways = 1 + chance.below(5); ways > 0; --ways) {
        if (isFromInside)
            mutatePackage(mutant.bytes, samples, chance);
        else
            mutateBytes(mutant.bytes, samples, chance);
    }
    const QString suffix = chance.oneIn(12) ? otherSuffix(chance) : mutant.suffix();
    const QString stem = mutant.name.left(mutant.name.lastIndexOf(u'.'));
    mutant.name = QStringLiteral("%1-%2.%3").arg(number, 5, 10, QLatin1Char('0')).arg(stem, suffix);
    return mutant;
}

}  // namespace tests
