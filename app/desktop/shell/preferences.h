// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the person set once for all projects, kept in the user's settings.
#pragma once

#include <QString>

#include "app/desktop/look/look.h"

namespace app {

struct Preferences {
    SchemeChoice scheme = SchemeChoice::System;
    /// "sv", "en", or empty for the system's.
    QString language;
};

Preferences readPreferences();
void writePreferences(const Preferences& preferences);

/// The scheme to draw in: the one chosen, else the desktop's.
Scheme schemeToUse(const Preferences& preferences);
/// The language to speak: the one chosen, else the system's if the window speaks it, else English.
QString languageToUse(const Preferences& preferences);

}  // namespace app
