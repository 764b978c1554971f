// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/rtf/rtf_encoding.h"

#include <algorithm>
#include <array>

namespace indexer {

namespace {

struct Named {
    int codePage;
    const char* name;
};

// Those that do not follow from their number. The Macintosh's Asian ones differ from Windows' in a
// few signs only, and ICU has no converters for them.
constexpr std::array CodePages = {
    Named{708, "ISO-8859-6"},       Named{709, "ISO-8859-6"},
    Named{874, "windows-874"},      Named{932, "windows-31j"},
    Named{936, "windows-936"},      Named{949, "windows-949"},
    Named{950, "windows-950"},      Named{10000, "macintosh"},
    Named{10001, "windows-31j"},    Named{10002, "windows-950"},
    Named{10003, "windows-949"},    Named{10006, "x-mac-greek"},
    Named{10007, "x-mac-cyrillic"}, Named{10008, "windows-936"},
    Named{10017, "x-mac-cyrillic"}, Named{10029, "x-mac-centraleurroman"},
    Named{10081, "x-mac-turkish"},  Named{20127, "windows-1252"},
    Named{20866, "KOI8-R"},         Named{21866, "KOI8-U"},
    Named{54936, "GB18030"},        Named{65001, "UTF-8"},
};

struct Charset {
    int charset;
    int codePage;
};

constexpr std::array Charsets = {
    Charset{0, 1252},   Charset{77, 10000}, Charset{78, 10001}, Charset{79, 10003},
    Charset{80, 10008}, Charset{81, 10002}, Charset{85, 10006}, Charset{86, 10081},
    Charset{88, 10029}, Charset{89, 10007}, Charset{128, 932},  Charset{129, 949},
    Charset{134, 936},  Charset{136, 950},  Charset{161, 1253}, Charset{162, 1254},
    Charset{163, 1258}, Charset{177, 1255}, Charset{178, 1256}, Charset{179, 1256},
    Charset{180, 1256}, Charset{181, 1255}, Charset{186, 1257}, Charset{204, 1251},
    Charset{222, 874},  Charset{238, 1250}, Charset{254, 437},  Charset{255, 850},
};

}  // namespace

QString encodingOfCodePage(int codePage) {
    const auto* const named = std::find_if(CodePages.begin(), CodePages.end(),
                                           [&](Named entry) { return entry.codePage == codePage; });
    if (named != CodePages.end()) return QLatin1String(named->name);
    if (codePage >= 1250 && codePage <= 1258) return QStringLiteral("windows-%1").arg(codePage);
    if (codePage >= 28591 && codePage <= 28605)
        return QStringLiteral("ISO-8859-%1").arg(codePage - 28590);
    if (codePage >= 437 && codePage <= 869) return QStringLiteral("cp%1").arg(codePage);
    return {};
}

QString encodingOfCharset(int charset) {
    const auto* const known = std::find_if(Charsets.begin(), Charsets.end(),
                                           [&](Charset entry) { return entry.charset == charset; });
    return known == Charsets.end() ? QString() : encodingOfCodePage(known->codePage);
}

}  // namespace indexer
