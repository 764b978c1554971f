// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace/counted_study.h"

#include "app/desktop/session/session.h"

namespace app {

codebook::Study countedStudy(const Session& session) {
    codebook::Study study = session.study();
    if (session.isBlind())
        for (const codebook::Coding& coding : session.study().codings)
            if (coding.coder != session.me()) study.codings.remove(coding.id);
    return study;
}

}  // namespace app
