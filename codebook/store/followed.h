// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codebook/store/state_tables.h"

namespace codebook {

/// The tables tell the progress of their rows as long as this lives.
class Followed {
   public:
    Followed(StateTables& tables, WriteProgress* progress) : m_tables(tables) {
        m_tables.tell(progress);
    }
    ~Followed() { m_tables.tell(nullptr); }
    Followed(const Followed&) = delete;
    Followed& operator=(const Followed&) = delete;

   private:
    StateTables& m_tables;
};

}  // namespace codebook
