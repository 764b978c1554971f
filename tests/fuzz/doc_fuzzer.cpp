// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as an old Word document: a text that keeps the laws, or a reason why there is none.
#include <cstddef>
#include <cstdint>

#include "indexer/import/doc/doc_file.h"
#include "indexer/import/doc/doc_text.h"
#include "tests/fuzz/finding.h"
#include "tests/support/transcript_laws.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    try {
        const indexer::DocText read = indexer::docText(bytes);
        tests::requireNone(indexer::docTextOf(indexer::docAnswer(bytes), {}).text == read.text
                               ? QStringList()
                               : QStringList(QStringLiteral("The child says another text.")));
        for (const auto& comment : read.comments.comments)
            if (comment.begin < 0 || comment.end < comment.begin || comment.end > read.text.size())
                tests::requireNone({QStringLiteral("A comment stands outside the text.")});
    } catch (const indexer::DocDamage&) {
    }
    return 0;
}
