// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A letter is here if the alphabet that children of the language learn has it as a letter with a
// place and a name. Neither of CLDR's tables says that: the exemplar characters hold the à and é
// of Swedish loan words too, and the collations set German ä beside a. A language whose marks tell
// words apart but are no letters (Vietnamese tones) is left out, so that nothing is taken away.
#include "codebook/text/alphabet.h"

#include <QString>

#include <algorithm>
#include <array>

namespace codebook {
namespace {

constexpr auto alphabets = std::to_array<Alphabet>({
    {"sv", u"åäö"},
    {"en", u""},
    {"no", u"æøå"},
    {"nb", u"æøå"},
    {"nn", u"æøå"},
    {"da", u"æøå"},
    {"fi", u"åäö"},
    {"is", u"áðéíóúýþæö"},
    {"fo", u"áðíóúýæø"},
    {"kl", u"æøå"},
    {"fit", u"åäö"},
    {"se", u"áčđŋšŧž"},
    {"smj", u"áåäńñ"},
    {"sma", u"åäöïæø"},
    // German counts umlauts apart from the 26, yet no reader takes schon for schön.
    {"de", u"äöüß"},
    {"lb", u"äëé"},
    {"nl", u""},
    {"fy", u""},
    {"af", u""},
    {"fr", u""},
    {"it", u""},
    {"pt", u""},
    {"ca", u""},
    {"oc", u""},
    {"la", u""},
    {"es", u"ñ"},
    {"gl", u"ñ"},
    {"eu", u"ñ"},
    {"ast", u"ñ"},
    {"ro", u"ăâîșțşţ"},
    {"et", u"šžõäöü"},
    {"lv", u"āčēģīķļņšūž"},
    {"lt", u"ąčęėįšųūž"},
    {"pl", u"ąćęłńóśźż"},
    {"cs", u"áčďéěíňóřšťúůýž"},
    {"sk", u"áäčďéíĺľňóôŕšťúýž"},
    {"hu", u"áéíóöőúüű"},
    {"sl", u"čšž"},
    {"hr", u"čćđšž"},
    {"bs", u"čćđšž"},
    {"sr", u"čćđšž"},
    {"sq", u"çë"},
    {"mt", u"ċġħż"},
    {"ga", u""},
    {"gd", u""},
    {"cy", u""},
    {"br", u"ñ"},
    {"eo", u"ĉĝĥĵŝŭ"},
    {"tr", u"çğıöşü"},
    {"az", u"çəğıöşü"},
    {"ku", u"çêîşû"},
    {"so", u""},
    {"sw", u""},
    {"id", u""},
    {"ms", u""},
    {"tl", u"ñ"},
    {"el", u""},
    // Russian ё is a letter, but print writes е for it, so a search must not tell them apart.
    {"ru", u""},
    {"uk", u""},
    {"be", u"ё"},
    {"bg", u""},
    {"mk", u""},
    // Vowel points are optional in these; the letters with hamza or madda are never split.
    {"ar", u""},
    {"fa", u""},
    {"ur", u""},
    {"ckb", u""},
    {"he", u""},
    {"yi", u""},
});

/// Letters of every Cyrillic alphabet that has them, whatever the language around the word.
constexpr std::u16string_view cyrillicLetters = u"йїўѓќ";

}  // namespace

const Alphabet* alphabet(QStringView languageTag) {
    const auto isSeparator = [](QChar c) { return c == QLatin1Char('-') || c == QLatin1Char('_'); };
    const auto end = std::find_if(languageTag.begin(), languageTag.end(), isSeparator);
    const QStringView primary = languageTag.first(end - languageTag.begin());
    for (const Alphabet& candidate : alphabets) {
        const QLatin1String name(candidate.language.data(), qsizetype(candidate.language.size()));
        if (primary.compare(name, Qt::CaseInsensitive) == 0) return &candidate;
    }
    return nullptr;
}

bool isOwnLetter(const Alphabet& alphabet, char32_t letter) {
    if (letter > 0xFFFF) return false;
    const auto unit = static_cast<char16_t>(letter);
    return alphabet.ownLetters.find(unit) != std::u16string_view::npos ||
           cyrillicLetters.find(unit) != std::u16string_view::npos;
}

}  // namespace codebook
