// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/finding.h"

#include <cstdio>
#include <cstdlib>

namespace tests {

void requireNone(const QStringList& brokenLaws) {
    if (brokenLaws.isEmpty()) return;
    for (const QString& law : brokenLaws.mid(0, 20))
        std::fprintf(stderr, "BROKEN: %s\n", law.toUtf8().constData());
    std::abort();
}

}  // namespace tests
