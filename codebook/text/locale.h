// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A language tag as ICU wants it. Included by this room's sources only, since ICU shows here.
#pragma once

#include <unicode/locid.h>

#include <QString>

namespace codebook {

/// The ICU locale of a BCP 47 or ICU tag; the root for an empty or impossible tag, never the
/// machine's own default: results must not depend on where they are made.
inline icu::Locale icuLocale(const QString& language) {
    icu::Locale locale(language.toLatin1().constData());
    return language.isEmpty() || locale.isBogus() ? icu::Locale::getRoot() : locale;
}

}  // namespace codebook
