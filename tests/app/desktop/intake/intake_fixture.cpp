// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/intake/intake_fixture.h"

#include <QTest>

namespace tests {

bool Intake::settles(const app::Incoming& incoming) {
    return QTest::qWaitFor([&] { return !incoming.isListing() && incoming.counts().waiting == 0; },
                           patience);
}

}  // namespace tests
