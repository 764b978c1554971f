// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One language has many codes: sv, swe, sv-SE, and ger beside deu. All stand for one.
#pragma once

#include <QStringView>

#include <optional>

#include "codebook/text/language.h"

namespace codebook {

/// The shortest code of the language that a tag of BCP 47, an ISO 639 code of two or three letters
/// or a locale's name means; both Norwegians are "no", as everywhere here. Nothing where no
/// language is known by it.
std::optional<LanguageCode> knownLanguage(QStringView tag);

}  // namespace codebook
