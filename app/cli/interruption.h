// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl-C during long work ends it after the step that is going on, so that nothing is half done;
// pressed again, it ends the program at once.
#pragma once

namespace app {

/// While one lives, the first SIGINT only sets wasAsked().
class Interruption {
   public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    static bool wasAsked();
};

}  // namespace app
