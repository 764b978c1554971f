// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/text_rules.h"

#include <unicode/uchar.h>
#include <unicode/ulocdata.h>
#include <unicode/uversion.h>

namespace codebook {

namespace {

QString readable(const UVersionInfo version) {
    char buffer[U_MAX_VERSION_STRING_LENGTH];
    u_versionToString(version, buffer);
    return QString::fromLatin1(buffer);
}

}  // namespace

QString textRulesVersion() {
    UVersionInfo icu;
    UVersionInfo unicode;
    UVersionInfo cldr;
    u_getVersion(icu);
    u_getUnicodeVersion(unicode);
    UErrorCode status = U_ZERO_ERROR;
    ulocdata_getCLDRVersion(cldr, &status);
    return QStringLiteral("ICU %1, Unicode %2, CLDR %3")
        .arg(readable(icu), readable(unicode),
             U_SUCCESS(status) ? readable(cldr) : QStringLiteral("unknown"));
}

}  // namespace codebook
