// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes under a suffix: a transcript that keeps the laws, or one sentence why there is none.
// Built once a format, with its suffix in SAMSYN_FUZZED_SUFFIX, and, with SAMSYN_FUZZED_PART, once
// more for the formats that are packages: then the bytes are the main part of a good one. With
// SAMSYN_FUZZED_ENCODING the bytes are taken for text in that encoding.
#include <cstddef>
#include <cstdint>

#include "indexer/import/source/importer.h"
#include "indexer/import/transcript.h"
#include "tests/fuzz/finding.h"
#include "tests/support/packages.h"
#include "tests/support/transcript_laws.h"

namespace {

const QString suffix = QStringLiteral(SAMSYN_FUZZED_SUFFIX);

indexer::SourceFile sourceOf(const QByteArray& bytes) {
    indexer::SourceFile source{QStringLiteral("x.") + suffix, bytes, {}};
#ifdef SAMSYN_FUZZED_PART
    source.bytes = tests::packageAround(suffix, bytes);
#endif
#ifdef SAMSYN_FUZZED_ENCODING
    source.encoding = QStringLiteral(SAMSYN_FUZZED_ENCODING);
#endif
    return source;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const indexer::SourceFile source =
        sourceOf(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    try {
        tests::requireNone(tests::brokenLaws(indexer::readTranscript(source, {})));
    } catch (const codebook::FormatError& error) {
        tests::requireNone(tests::brokenLawsOfRefusal(error.message(), source.name));
    }
    return 0;
}
