// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/term.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <array>

#include "codebook/error.h"
#include "codebook/text/alphabet.h"
#include "codebook/words.h"

namespace codebook {
namespace {

const icu::Normalizer2& composition() {
    static const icu::Normalizer2& instance = []() -> const icu::Normalizer2& {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Normalizer2* found = icu::Normalizer2::getNFCInstance(status);
        if (U_FAILURE(status) || found == nullptr)
            throw Error(codebook::Words::tr("The rules for composing letters cannot be loaded."),
                        QString::fromLatin1(u_errorName(status)));
        return *found;
    }();
    return instance;
}

icu::UnicodeString composedCopy(const icu::UnicodeString& text) {
    UErrorCode status = U_ZERO_ERROR;
    return composition().normalize(text, status);
}

/// Reads the characters where they lie.
icu::UnicodeString alias(QStringView text) {
    return {false, text.utf16(), static_cast<std::int32_t>(text.size())};
}

QString toQString(const icu::UnicodeString& text) {
    return QStringView(text.getBuffer(), text.length()).toString();
}

/// A mark that a reader may leave out. Vowel signs of Indic scripts and the voicing marks of kana
/// are marks to Unicode too, but the word is another without them.
bool isOptionalMark(UChar32 c) {
    constexpr UChar32 tatweel = 0x0640;
    if (c == tatweel) return true;
    if (u_charType(c) != U_NON_SPACING_MARK) return false;
    const auto within = [c](UChar32 first, UChar32 last) { return first <= c && c <= last; };
    return within(0x0300, 0x036F) || within(0x1AB0, 0x1AFF) || within(0x1DC0, 0x1DFF) ||
           within(0x20D0, 0x20FF) || within(0xFE20, 0xFE2F) ||  // Latin, Greek, Cyrillic
           within(0x0591, 0x05C7) ||                            // Hebrew points and accents
           within(0x0610, 0x061A) || within(0x064B, 0x0652) || c == 0x0670 ||
           within(0x06D6, 0x06ED);  // Arabic vowel signs
}

/// Takes accents off one by one until a letter of the alphabet, or no accent, is left: ǻ is å in
/// Swedish and a in English.
UChar32 withoutAccents(UChar32 letter, const Alphabet& letters) {
    icu::UnicodeString parts;
    while (!isOwnLetter(letters, static_cast<char32_t>(letter)) &&
           composition().getRawDecomposition(letter, parts)) {
        const UChar32 first = parts.char32At(0);
        const UChar32 last = parts.char32At(parts.length() - 1);
        if (first == last || !isOptionalMark(last)) break;
        letter = first;
    }
    return letter;
}

bool isApostrophe(UChar32 c) {
    constexpr UChar32 rightQuote = 0x2019;
    constexpr UChar32 modifierApostrophe = 0x02BC;
    return c == rightQuote || c == modifierApostrophe;
}

/// How one language folds; characters up to U+017F, which is nearly all text in Latin letters,
/// by table, the rest by the rules the table was made from.
class Folding {
   public:
    explicit Folding(const QString& language)
        : m_alphabet(alphabet(language)),
          m_hasDotlessI(m_alphabet != nullptr && isOwnLetter(*m_alphabet, U'ı')) {
        for (std::size_t i = 1; i < m_table.size(); ++i) {
            const auto c = static_cast<char16_t>(i);
            const icu::UnicodeString folded = byRules(QStringView(&c, 1));
            if (folded.length() == 1) m_table[i] = folded.charAt(0);
        }
    }

    QString folded(QStringView word) const {
        QString result(word.size(), Qt::Uninitialized);
        QChar* out = result.data();
        for (const QChar c : word) {
            const char16_t unit = c.unicode();
            const char16_t mapped = unit < m_table.size() ? m_table[unit]
                                    : isApostrophe(unit)  ? u'\''
                                                          : u'\0';
            if (mapped == 0) return toQString(byRules(word));
            *out++ = QChar(mapped);
        }
        return result;
    }

   private:
    icu::UnicodeString byRules(QStringView word) const {
        icu::UnicodeString caseless = composedCopy(alias(word));
        caseless.foldCase(m_hasDotlessI ? U_FOLD_CASE_EXCLUDE_SPECIAL_I : U_FOLD_CASE_DEFAULT);
        caseless = composedCopy(caseless);
        icu::UnicodeString bare;
        for (std::int32_t i = 0; i < caseless.length(); i = caseless.moveIndex32(i, 1)) {
            const UChar32 c = caseless.char32At(i);
            // Soft hyphens, joiners and direction marks cannot be seen, so nobody types them.
            if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) continue;
            if (isApostrophe(c)) {
                bare.append(u'\'');
            } else if (m_alphabet == nullptr) {
                bare.append(c);
            } else if (!isOptionalMark(c)) {
                bare.append(withoutAccents(c, *m_alphabet));
            }
        }
        return composedCopy(bare);
    }

    const Alphabet* m_alphabet;
    bool m_hasDotlessI;
    /// 0 where the result is not one UTF-16 unit.
    std::array<char16_t, 0x180> m_table{};
};

/// The folding of the language asked for last by this thread: whole documents come in one language.
const Folding& foldingOf(const QString& language) {
    struct Kept {
        QString language;
        std::unique_ptr<Folding> folding;
    };
    constexpr std::size_t remembered = 8;
    thread_local std::array<Kept, remembered> kept;
    thread_local std::size_t last = 0;
    if (kept[last].folding && kept[last].language == language) return *kept[last].folding;
    for (std::size_t i = 0; i < remembered; ++i) {
        if (!kept[i].folding || kept[i].language != language) continue;
        last = i;
        return *kept[i].folding;
    }
    last = (last + 1) % remembered;
    kept[last] = {language, std::make_unique<Folding>(language)};
    return *kept[last].folding;
}

}  // namespace

QString foldedTerm(QStringView word, const QString& language) {
    return foldingOf(language).folded(word);
}

QString composed(const QString& text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString given = alias(text);
    const bool isComposed = composition().isNormalized(given, status) != 0;
    return isComposed ? text : toQString(composedCopy(given));
}

}  // namespace codebook
