// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/write_progress.h"

#include "codebook/error.h"
#include "codebook/words.h"

namespace codebook {

void WriteProgress::step() {
    if (m_isStopped) throw Interrupted(Words::tr("Stopped; nothing was changed."));
    ++m_done;
}

}  // namespace codebook
