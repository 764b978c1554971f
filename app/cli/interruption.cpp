// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <csignal>

namespace app {

namespace {

volatile std::sig_atomic_t asked = 0;

void ask(int signal) {
    asked = 1;
    std::signal(signal, SIG_DFL);
}

}  // namespace

Interruption::Interruption() {
    asked = 0;
    std::signal(SIGINT, ask);
}

Interruption::~Interruption() { std::signal(SIGINT, SIG_DFL); }

bool Interruption::wasAsked() { return asked != 0; }

}  // namespace app
