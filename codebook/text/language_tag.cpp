// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/language_tag.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <QByteArray>

namespace codebook {

namespace {

/// "sv" of "swe"; what nobody knows is left as it is.
QByteArray canonicalCode(const QByteArray& tag) {
    return icu::Locale::createCanonical(tag.constData()).getLanguage();
}

/// ICU has a name for every language, and gives the code itself where it has none.
bool isNamed(const QByteArray& code) {
    icu::UnicodeString name;
    icu::Locale(code.constData()).getDisplayLanguage(icu::Locale::getEnglish(), name);
    return name != icu::UnicodeString::fromUTF8(code.constData());
}

}  // namespace

std::optional<LanguageCode> knownLanguage(QStringView tag) {
    const LanguageCode written(tag);
    if (written.isEmpty()) return std::nullopt;
    const QByteArray code = canonicalCode(written.toString().toLatin1());
    if (code.isEmpty() || !isNamed(code)) return std::nullopt;
    const bool isNorwegian = code == "nb" || code == "nn";
    return LanguageCode(isNorwegian ? QStringLiteral("no") : QString::fromLatin1(code));
}

}  // namespace codebook
