// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Time marks, looked for at every place of any text.
#include <cstddef>
#include <cstdint>

#include "indexer/import/turns/time_mark.h"
#include "tests/fuzz/finding.h"

namespace {

QStringList brokenLaws(const indexer::TimeMark& mark, qsizetype length) {
    QStringList broken;
    if (mark.begin < 0 || mark.end <= mark.begin || mark.end > length)
        broken.append(QStringLiteral("A mark stands at %1–%2 of %3.")
                          .arg(mark.begin)
                          .arg(mark.end)
                          .arg(length));
    if (mark.from.count() < 0 || (mark.to && mark.to->count() < 0))
        broken.append(QStringLiteral("A time lies below zero."));
    return broken;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const auto mark = indexer::timeMarkAt(text, i);
        if (!mark) continue;
        tests::requireNone(brokenLaws(*mark, text.size()));
        if (mark->begin != i)
            tests::requireNone({QStringLiteral("The mark begins elsewhere than asked.")});
    }
    if (const auto mark = indexer::endingTimeMark(text))
        tests::requireNone(brokenLaws(*mark, text.size()));
    return 0;
}
