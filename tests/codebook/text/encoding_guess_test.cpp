// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes that say nothing about themselves, in the encodings that old files come in. Each sample is
// made by the encoding's own table here, not by the converter under test.
#include "codebook/text/encoding.h"

namespace codebook {
namespace {

struct Letter {
    char32_t letter;
    unsigned char byte;
};
using Table = std::vector<Letter>;

const Table western = {{U'å', 0xE5}, {U'ä', 0xE4}, {U'ö', 0xF6}, {U'Å', 0xC5}, {U'Ä', 0xC4},
                       {U'Ö', 0xD6}, {U'é', 0xE9}, {U'ü', 0xFC}, {U'“', 0x93}, {U'”', 0x94},
                       {U'’', 0x92}, {U'–', 0x96}, {U'…', 0x85}, {U'€', 0x80}, {U'ø', 0xF8},
                       {U'æ', 0xE6}, {U'§', 0xA7}, {U'ß', 0xDF}};
const Table mac = {{U'å', 0x8C}, {U'ä', 0x8A}, {U'ö', 0x9A}, {U'Å', 0x81}, {U'Ä', 0x80},
                   {U'Ö', 0x85}, {U'é', 0x8E}, {U'ü', 0x9F}, {U'“', 0xD2}, {U'”', 0xD3},
                   {U'’', 0xD5}, {U'–', 0xD0}, {U'…', 0xC9}, {U'ø', 0xBF}, {U'æ', 0xBE}};
const Table dos = {{U'å', 0x86}, {U'ä', 0x84}, {U'ö', 0x94}, {U'Å', 0x8F}, {U'Ä', 0x8E},
                   {U'Ö', 0x99}, {U'é', 0x82}, {U'ü', 0x81}, {U'ø', 0x9B}, {U'æ', 0x91}};

QByteArray encoded(const QString& text, const Table& table) {
    QByteArray bytes;
    for (const char32_t c : text.toUcs4()) {
        const auto found = std::find_if(table.begin(), table.end(),
                                        [c](const Letter& letter) { return letter.letter == c; });
        bytes.append(static_cast<char>(found != table.end() ? found->byte : c));
    }
    return bytes;
}

const char16_t* const swedishTexts[] = {
    u"Hej på dig!",
    u"på",
    u"åäö",
    u"Är det så här?",
    u"FÖRST",
    u"Åsa: nä\nI: jo då\n",
    u"I: Hur länge har du arbetat här?\nP1: Sedan 1998, så det är några år nu.\n",
    u"Idén var Andrés, på ett café. Han är från Malmö och vi gör så här nu för tiden.",
    u"WHAT THEY SAID\nWell, he came from Göteborg.\n",
};

TEST(GuessedEncoding, readsSomeSwedishWordsInWindows1252) {
    for (const char16_t* const text : swedishTexts) {
        const QString expected = QStringView(text).toString();
        const DecodedText read = decoded(encoded(expected, western));
        EXPECT_EQ(read.text, expected);
        EXPECT_EQ(read.encoding, u"ISO-8859-1") << expected.toStdString();
        EXPECT_EQ(read.evidence, EncodingEvidence::Detected);
        EXPECT_GT(read.confidence, 0);
    }
}

TEST(GuessedEncoding, readsSomeSwedishWordsInMacRoman) {
    for (const char16_t* const text : swedishTexts) {
        const QString expected = QStringView(text).toString();
        const DecodedText read = decoded(encoded(expected, mac));
        EXPECT_EQ(read.text, expected);
        EXPECT_EQ(read.encoding, u"macintosh") << expected.toStdString();
        EXPECT_FALSE(read.alternatives.isEmpty());
    }
}

TEST(GuessedEncoding, readsSomeSwedishWordsOfDos) {
    for (const char16_t* const text : swedishTexts) {
        const QString expected = QStringView(text).toString();
        const DecodedText read = decoded(encoded(expected, dos));
        EXPECT_EQ(read.text, expected);
        EXPECT_EQ(read.encoding, u"IBM850") << expected.toStdString();
    }
}

TEST(GuessedEncoding, callsItWindows1252WhereOnlyThatHasTheByte) {
    for (const char16_t* const text :
         {u"Jag sa “nej” – och gick…", u"Det kostade 100 €.", u"I don’t know – it’s “hard”.",
          u"Så är det”, sa hon.", u"“Går det?” – “Nä…”\n"}) {
        const QString expected = QStringView(text).toString();
        EXPECT_EQ(decoded(encoded(expected, western)).text, expected);
        EXPECT_EQ(decoded(encoded(expected, western)).encoding, u"windows-1252")
            << expected.toStdString();
    }
}

TEST(GuessedEncoding, seesAWindowsByteFarBeyondTheSample) {
    const QString far = QStringLiteral("så är det där\n").repeated(2000) + QStringLiteral("“Ja”");
    const DecodedText read = decoded(encoded(far, western));
    EXPECT_EQ(read.text, far);
    EXPECT_EQ(read.encoding, u"windows-1252");
}

TEST(GuessedEncoding, seesAnAccentFarIntoPlainText) {
    const QString far = QStringLiteral("All in English here.\n").repeated(3000) +
                        QStringLiteral("but he came from Malmö\n");
    EXPECT_EQ(decoded(encoded(far, western)).text, far);
    EXPECT_EQ(decoded(encoded(far, mac)).text, far);
}

TEST(GuessedEncoding, readsEnglishQuotesOfAMac) {
    const QString text = QStringLiteral("“I don’t know” – she said it’s hard…\n");
    EXPECT_EQ(decoded(encoded(text, mac)).text, text);
}

TEST(GuessedEncoding, readsItsNeighboursToo) {
    for (const char16_t* const text : {u"Jeg kører på arbejde, og så går jeg hjem. Ærø er grøn.",
                                       u"Wir müssen die Straße für Übungen schön räumen."}) {
        const QString expected = QStringView(text).toString();
        const QString withoutSharpS =
            QString(expected).replace(u'ß', u's').replace(u'Ü', u'U').replace(u'Æ', u'E');
        EXPECT_EQ(decoded(encoded(withoutSharpS, western)).text, withoutSharpS);
        EXPECT_EQ(decoded(encoded(withoutSharpS, mac)).text, withoutSharpS);
        EXPECT_EQ(decoded(encoded(withoutSharpS, dos)).text, withoutSharpS);
    }
}

TEST(GuessedEncoding, readsTheEuroOfLatin9) {
    EXPECT_EQ(decoded(QByteArray("Det kostade 100 \xA4 f\xF6r en b\xE5t.")).encoding,
              u"ISO-8859-15");
    EXPECT_EQ(decoded(QByteArray("Det kostade 100 \xA4 f\xF6r en b\xE5t.")).text,
              u"Det kostade 100 € för en båt.");
}

TEST(GuessedEncoding, readsPolishOfTwoTables) {
    const QString text = QStringLiteral("Może się coś zmieni, ale wątpię, że ktoś to źle zrobił.");
    const Table latin2 = {{U'ż', 0xBF}, {U'ę', 0xEA}, {U'ś', 0xB6},
                          {U'ą', 0xB1}, {U'ź', 0xBC}, {U'ł', 0xB3}};
    const Table windows = {{U'ż', 0xBF}, {U'ę', 0xEA}, {U'ś', 0x9C},
                           {U'ą', 0xB9}, {U'ź', 0x9F}, {U'ł', 0xB3}};
    EXPECT_EQ(decoded(encoded(text, latin2)).text, text);
    EXPECT_EQ(decoded(encoded(text, latin2)).encoding, u"ISO-8859-2");
    EXPECT_EQ(decoded(encoded(text, windows)).text, text);
    EXPECT_EQ(decoded(encoded(text, windows)).encoding, u"windows-1250");
}

TEST(GuessedEncoding, readsCyrillicHebrewAndJapanese) {
    QByteArray russian;
    for (const QChar c : QStringLiteral("Я не знаю, что сказать об этом. Мы ждали на улице."))
        russian.append(
            static_cast<char>(c.unicode() < 0x80 ? c.unicode() : c.unicode() - 0x410 + 0xC0));
    EXPECT_EQ(decoded(russian).text, u"Я не знаю, что сказать об этом. Мы ждали на улице.");
    QByteArray hebrew;
    for (const QChar c : QStringLiteral("אני לא יודע מה לומר על זה ומה לעשות"))
        hebrew.append(
            static_cast<char>(c.unicode() < 0x80 ? c.unicode() : c.unicode() - 0x5D0 + 0xE0));
    EXPECT_EQ(decoded(hebrew).text, u"אני לא יודע מה לומר על זה ומה לעשות");
    EXPECT_EQ(decoded(QByteArray("\x8E\x84\x82\xCD\x89\xBD\x82\xC6\x8C\xBE\x82\xC1\x82\xC4\x82\xA2"
                                 "\x82\xA2\x82\xA9\x82\xED\x82\xA9\x82\xE8\x82\xDC\x82\xB9\x82\xF1"
                                 "\x81\x42\n"))
                  .text,
              u"私は何と言っていいかわかりません。\n");
    EXPECT_EQ(decoded(QByteArray("\x1B$B$3$s$K$A$O\x1B(B\n")).text, u"こんにちは\n");
}

TEST(GuessedEncoding, readsDamagedUtf8AsUtf8) {
    const QByteArray good = QStringLiteral("Så är det: på, från, när, då.\n").toUtf8();
    const DecodedText read = decoded(good + "tr\xE4sig byte\n" + good);
    EXPECT_EQ(read.encoding, u"UTF-8");
    EXPECT_EQ(read.evidence, EncodingEvidence::Detected);
    EXPECT_EQ(read.invalidBytes, 1);
    EXPECT_LT(read.confidence, 100);
    EXPECT_FALSE(read.alternatives.isEmpty());
    const DecodedText cut = decoded(good + "\xC3");
    EXPECT_EQ(cut.encoding, u"UTF-8");
    EXPECT_EQ(cut.invalidBytes, 1);
}

TEST(GuessedEncoding, neverFailsWithoutZeroBytes) {
    std::uint32_t state = 7;
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes;
        for (int i = 0; i < round; ++i) {
            state = state * 1'664'525U + 1'013'904'223U;
            bytes.append(static_cast<char>((state >> 24U) % 255U + 1U));
        }
        const bool hasMark = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
        if (hasMark) continue;
        const DecodedText read = decoded(bytes);
        EXPECT_FALSE(read.encoding.isEmpty());
        EXPECT_GE(read.confidence, 0);
        EXPECT_LE(read.confidence, 100);
        EXPECT_FALSE(read.alternatives.contains(read.encoding));
    }
}

}  // namespace
}  // namespace codebook
