// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/language.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <QByteArray>

#include <array>

namespace codebook {
namespace {

/// Enough to know the main language; the middle and the end count as much as the start, where
/// headings and consent forms in another language tend to stand.
constexpr qsizetype sampleLength = 30'000;

QString sampled(QStringView text) {
    if (text.size() <= 3 * sampleLength) return text.toString();
    const QStringView middle = text.sliced((text.size() - sampleLength) / 2, sampleLength);
    QString sample;
    for (const QStringView part : {text.first(sampleLength), middle, text.last(sampleLength)})
        sample.append(part).append(QLatin1Char(' '));
    return sample;
}

/// CLD2 gives up at the first control character, noncharacter or half surrogate pair.
QByteArray interchangeable(QString text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pairs =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const bool isPlain = c.category() != QChar::Other_Control || c == QLatin1Char('\n');
        if (pairs && !QChar::isNonCharacter(QChar::surrogateToUcs4(c, text[i + 1]))) {
            ++i;
        } else if (c.isSurrogate() || c.isNonCharacter() || !isPlain) {
            text[i] = QLatin1Char(' ');
        }
    }
    return text.toUtf8();
}

/// CLD2's older and private codes as ISO 639 has them; empty for what is no language.
QString isoCode(CLD2::Language language) {
    const QString code = QString::fromLatin1(CLD2::LanguageCode(language)).section(u'-', 0, 0);
    if (code == QLatin1String("nb") || code == QLatin1String("nn")) return QStringLiteral("no");
    if (code == QLatin1String("iw")) return QStringLiteral("he");
    if (code == QLatin1String("jw")) return QStringLiteral("jv");
    if (code == QLatin1String("mo")) return QStringLiteral("ro");
    const bool isNone = code == QLatin1String("un") || code == QLatin1String("tlh") ||
                        code.startsWith(QLatin1String("xx")) ||
                        code.startsWith(QLatin1String("zz"));
    return isNone ? QString() : code;
}

LanguageGuess detected(QStringView text, CLD2::Language expected, GuessEffort effort) {
    const QByteArray bytes = interchangeable(sampled(text));
    const CLD2::CLDHints hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, expected};
    const int flags = effort == GuessEffort::Best ? CLD2::kCLDFlagBestEffort : 0;
    std::array<CLD2::Language, 3> languages{};
    std::array<int, 3> percents{};
    std::array<double, 3> scores{};
    int letterBytes = 0;
    int validBytes = 0;
    bool isReliable = false;
    CLD2::ExtDetectLanguageSummaryCheckUTF8(
        bytes.constData(), static_cast<int>(bytes.size()), true, &hints, flags, languages.data(),
        percents.data(), scores.data(), nullptr, &letterBytes, &isReliable, &validBytes);
    // The summary's languages are ordered by share; its return value favours English.
    const QString language = letterBytes > 0 ? isoCode(languages[0]) : QString();
    if (language.isEmpty()) return {};
    constexpr double usualScore = 1000;
    return {language, isReliable, percents[0], scores[0] / usualScore};
}

}  // namespace

LanguageCode::LanguageCode(QStringView tag) {
    qsizetype length = 0;
    while (length < tag.size() && tag.at(length) != u'-' && tag.at(length) != u'_') ++length;
    if (length < 2 || length > 3) return;
    std::array<char, 4> letters{};
    for (qsizetype i = 0; i < length; ++i) {
        const char16_t letter = tag.at(i).toLower().unicode();
        if (letter < u'a' || letter > u'z') return;
        letters[static_cast<std::size_t>(i)] = static_cast<char>(letter);
    }
    m_letters = letters;
}

QString LanguageCode::toString() const { return QString::fromLatin1(m_letters.data()); }

LanguageGuess guessedLanguage(QStringView text) {
    return detected(text, CLD2::UNKNOWN_LANGUAGE, GuessEffort::Careful);
}

LanguageGuess guessedLanguage(QStringView passage, LanguageCode expected, GuessEffort effort) {
    const QByteArray code = expected.toString().toLatin1();
    const CLD2::Language hint =
        code.isEmpty() ? CLD2::UNKNOWN_LANGUAGE : CLD2::GetLanguageFromName(code.constData());
    return detected(passage, hint, effort);
}

}  // namespace codebook
