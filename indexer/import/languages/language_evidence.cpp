// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/languages/language_evidence.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace indexer {

namespace {

using codebook::LanguageCode;

struct Writing {
    QChar::Script script;
    /// Codes separated by blanks; the first is what most who write so mean.
    std::string_view languages;
};

constexpr std::array writings{
    Writing{QChar::Script_Hebrew, "he yi"},
    Writing{QChar::Script_Arabic, "ar fa ur ckb ps ug sd ku"},
    Writing{QChar::Script_Greek, "el"},
    Writing{QChar::Script_Cyrillic, "ru uk be bg mk sr kk ky mn tg tt ab os ba"},
    Writing{QChar::Script_Han, "zh ja yue"},
    Writing{QChar::Script_Hangul, "ko"},
    Writing{QChar::Script_Thai, "th"},
    Writing{QChar::Script_Lao, "lo"},
    Writing{QChar::Script_Khmer, "km"},
    Writing{QChar::Script_Myanmar, "my"},
    Writing{QChar::Script_Tibetan, "bo dz"},
    Writing{QChar::Script_Georgian, "ka"},
    Writing{QChar::Script_Armenian, "hy"},
    Writing{QChar::Script_Ethiopic, "am ti"},
    Writing{QChar::Script_Devanagari, "hi mr ne sa bh"},
    Writing{QChar::Script_Bengali, "bn as"},
    Writing{QChar::Script_Gurmukhi, "pa"},
    Writing{QChar::Script_Gujarati, "gu"},
    Writing{QChar::Script_Oriya, "or"},
    Writing{QChar::Script_Tamil, "ta"},
    Writing{QChar::Script_Telugu, "te"},
    Writing{QChar::Script_Kannada, "kn"},
    Writing{QChar::Script_Malayalam, "ml"},
    Writing{QChar::Script_Sinhala, "si"},
    Writing{QChar::Script_Thaana, "dv"},
    Writing{QChar::Script_Syriac, "syr"},
};

/// Written in Latin letters as well.
constexpr std::string_view twoWritings = "sr ku mn";

constexpr std::array nearLanguages{
    std::string_view("sv no nb nn da"), std::string_view("es pt gl ca ast it"),
    std::string_view("cs sk"),          std::string_view("hr sr bs sl mk bg"),
    std::string_view("ru uk be bg"),    std::string_view("id ms jv su"),
    std::string_view("nl af fy lb de"), std::string_view("tr az tk"),
    std::string_view("fi et fit"),      std::string_view("hi mr ne bh sa"),
    std::string_view("ar fa ur ps ckb")};

/// Of which much is written, so that the detector knows them best.
constexpr std::string_view frequent =
    "en sv no nb nn da fi de fr es it pt nl pl ru uk tr ar fa el he hu cs ro zh ja ko";

/// The small words of every day. What stands in both lists of a pair tells nothing; so Swedish has
/// "er" (you) and "si" (si och så), though they are far more usual in Norwegian.
constexpr std::u16string_view swedish =
    u" och är inte jag mig dig sig att på för också något någon några mycket vad när från av efter"
    u" nu då så var hur men som med de vi ni han hon den det har hade blev bli göra varit utan mot"
    u" igen hem säga sa här där vilken vilket er si ju väl alltså ha dom till ";
constexpr std::u16string_view norwegian =
    u" og er ikke jeg meg deg seg å at på for også noe noen mye hva når fra av etter nå da så var"
    u" hvor hvordan men som med de vi dere han hun den det har hadde ble bli gjøre vært uten mot"
    u" igjen hjem si sa her der hvilken eg ikkje kva noko nokon ein frå vere ho jo vel altså ha"
    u" til hvorfor kanskje litt ";
constexpr std::u16string_view danish =
    u" og er ikke jeg mig dig sig at på for også noget nogen nogle meget hvad når fra af efter nu"
    u" da så var hvor hvordan men som med de vi han hun den det har havde blev blive gøre været"
    u" uden mod igen hjem sige sagde sa her der hvilken jo vel altså ha til hvorfor måske lidt ";

std::u16string_view smallWordsOf(LanguageCode language) {
    const QString code = language.toString();
    if (code == QLatin1String("sv")) return swedish;
    if (code == QLatin1String("da")) return danish;
    const bool isNorwegian =
        code == QLatin1String("no") || code == QLatin1String("nb") || code == QLatin1String("nn");
    return isNorwegian ? norwegian : std::u16string_view();
}

bool lists(std::string_view codes, LanguageCode language) {
    const std::string code = ' ' + language.toString().toStdString() + ' ';
    return !language.isEmpty() && (' ' + std::string(codes) + ' ').find(code) != std::string::npos;
}

const Writing* writingOf(QChar::Script script) {
    const auto* const found =
        std::find_if(writings.begin(), writings.end(),
                     [&](const Writing& writing) { return writing.script == script; });
    return found == writings.end() ? nullptr : found;
}

QChar::Script familyOf(QChar::Script script) {
    const bool isEastAsian = script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
                             script == QChar::Script_Bopomofo;
    return isEastAsian ? QChar::Script_Han : script;
}

}  // namespace

LetterCount lettersOf(QStringView text) {
    LetterCount count;
    std::map<QChar::Script, int> byScript;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t letter = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            letter = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (letter > 0xFFFF) ++i;
        if (!QChar::isLetter(letter)) continue;
        ++count.letters;
        const QChar::Script script = QChar::script(letter);
        if (script == QChar::Script_Hiragana || script == QChar::Script_Katakana) ++count.kana;
        ++byScript[familyOf(script)];
    }
    for (const auto& [script, letters] : byScript)
        if (letters > count.ofScript) {
            count.script = script;
            count.ofScript = letters;
        }
    return count;
}

bool isWrittenIn(LanguageCode language, QChar::Script script) {
    if (const Writing* writing = writingOf(script)) return lists(writing->languages, language);
    if (script != QChar::Script_Latin) return false;
    return lists(twoWritings, language) ||
           std::none_of(writings.begin(), writings.end(),
                        [&](const Writing& writing) { return lists(writing.languages, language); });
}

LanguageCode languageOfScript(const LetterCount& count) {
    if (count.script == QChar::Script_Han && count.isJapanese())
        return LanguageCode(QStringLiteral("ja"));
    const Writing* writing = writingOf(count.script);
    if (!writing) return {};
    const std::string_view first = writing->languages.substr(0, writing->languages.find(' '));
    return LanguageCode(QString::fromLatin1(first.data(), static_cast<qsizetype>(first.size())));
}

bool isOfOneLanguage(QChar::Script script) {
    const Writing* writing = writingOf(script);
    // Yiddish is rare; Chinese and Japanese are told apart by kana.
    return script == QChar::Script_Hebrew || script == QChar::Script_Han ||
           (writing && writing->languages.find(' ') == std::string_view::npos);
}

bool areNear(LanguageCode one, LanguageCode other) {
    return std::any_of(nearLanguages.begin(), nearLanguages.end(), [&](std::string_view group) {
        return lists(group, one) && lists(group, other);
    });
}

bool isFrequent(LanguageCode language) { return lists(frequent, language); }

bool hasTellingWords(LanguageCode language) { return !smallWordsOf(language).empty(); }

TellingWords tellingWords(const QStringList& words, LanguageCode one, LanguageCode other) {
    TellingWords telling;
    const std::u16string_view ofOne = smallWordsOf(one);
    const std::u16string_view ofOther = smallWordsOf(other);
    if (ofOne.empty() || ofOther.empty()) return telling;
    for (const QString& word : words) {
        const std::u16string sought = u' ' + word.toStdU16String() + u' ';
        const bool isInOne = ofOne.find(sought) != std::u16string_view::npos;
        const bool isInOther = ofOther.find(sought) != std::u16string_view::npos;
        telling.ofOne += isInOne && !isInOther ? 1 : 0;
        telling.ofOther += isInOther && !isInOne ? 1 : 0;
    }
    return telling;
}

QStringList smallWords(QStringView text) {
    QStringList words;
    QString word;
    for (const QChar c : text) {
        const bool isInWord = c.isLetter() || c.isMark() || c.isSurrogate() ||
                              (!word.isEmpty() && (c == u'\'' || c == u'’'));
        if (isInWord) {
            word += c.toLower();
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty()) words.append(word);
    return words;
}

}  // namespace indexer
