// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/encoding.h"

#include "codebook/error.h"

namespace codebook {
namespace {

QByteArray utf16(const QString& text, bool isLittle) {
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = static_cast<char>(c.unicode() & 0xFFU);
        const char high = static_cast<char>(c.unicode() >> 8U);
        bytes.append(isLittle ? low : high).append(isLittle ? high : low);
    }
    return bytes;
}

QByteArray utf32(const QString& text, bool isLittle) {
    QByteArray bytes;
    for (const char32_t c : text.toUcs4()) {
        for (unsigned i = 0; i < 4; ++i)
            bytes.append(static_cast<char>((c >> (8U * (isLittle ? i : 3 - i))) & 0xFFU));
    }
    return bytes;
}

const QString sample = QStringLiteral("P1: Är det så? 😀\nשלום\n");

TEST(Decoded, readsEveryByteOrderMark) {
    const QString marked = QChar(QChar::ByteOrderMark) + sample;
    const struct {
        QByteArray bytes;
        QString encoding;
    } cases[] = {{marked.toUtf8(), QStringLiteral("UTF-8")},
                 {utf16(marked, true), QStringLiteral("UTF-16LE")},
                 {utf16(marked, false), QStringLiteral("UTF-16BE")},
                 {utf32(marked, true), QStringLiteral("UTF-32LE")},
                 {utf32(marked, false), QStringLiteral("UTF-32BE")}};
    for (const auto& [bytes, encoding] : cases) {
        const DecodedText read = decoded(bytes);
        EXPECT_EQ(read.text, sample) << encoding.toStdString();
        EXPECT_EQ(read.encoding, encoding);
        EXPECT_EQ(read.evidence, EncodingEvidence::ByteOrderMark);
        EXPECT_EQ(read.invalidBytes, 0);
    }
}

TEST(Decoded, readsAMarkWithNothingBehindIt) {
    EXPECT_EQ(decoded(QByteArray("\xEF\xBB\xBF")).text, QString());
    EXPECT_EQ(decoded(QByteArray("\xFF\xFE")).text, QString());
}

TEST(Decoded, readsStrictUtf8AndAscii) {
    for (const QString& text : {sample, QStringLiteral("plain"), QString()}) {
        const DecodedText read = decoded(text.toUtf8());
        EXPECT_EQ(read.text, text);
        EXPECT_EQ(read.encoding, u"UTF-8");
        EXPECT_EQ(read.evidence, EncodingEvidence::StrictUtf8);
        EXPECT_EQ(read.confidence, 100);
    }
}

TEST(Decoded, refusesOverlongFormsAndSurrogatesAsStrictUtf8) {
    for (const char* bytes : {"\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                              "\xF8\x88\x80\x80\x80", "\x80", "\xC3"}) {
        EXPECT_NE(decoded(QByteArray(bytes)).evidence, EncodingEvidence::StrictUtf8);
        const DecodedText read = decoded(QByteArray("\xEF\xBB\xBF") + bytes);
        EXPECT_GT(read.invalidBytes, 0);
        EXPECT_EQ(read.text.count(QChar(QChar::ReplacementCharacter)), read.invalidBytes);
    }
}

TEST(Decoded, marksAndCountsInvalidBytes) {
    const DecodedText read =
        decoded(QByteArray("\xEF\xBB\xBF"
                           "f\xE5r och \xC3\xA5 och \xFF."));
    EXPECT_EQ(read.text, u"f\uFFFDr och å och \uFFFD.");
    EXPECT_EQ(read.invalidBytes, 2);
}

TEST(Decoded, countsCutAndUnpairedUtf16) {
    QByteArray cut = QByteArray("\xFF\xFE") + utf16(QStringLiteral("ja😀"), true);
    cut.chop(1);
    EXPECT_EQ(decoded(cut).text, u"ja\uFFFD");
    EXPECT_EQ(decoded(cut).invalidBytes, 1);
    const DecodedText lone =
        decoded(QByteArray("\xFF\xFE\x00\xDE"
                           "a\x00",
                           6));
    EXPECT_EQ(lone.text, u"\uFFFDa");
    EXPECT_EQ(lone.invalidBytes, 1);
}

TEST(Decoded, findsUtf16AndUtf32WithoutAMark) {
    const QString text = QStringLiteral("P1: Jag vet inte, så är det. 😀\r\nI: 漢字も。\n");
    const QString expected = QString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const bool isLittle : {true, false}) {
        EXPECT_EQ(decoded(utf16(text, isLittle)).text, expected);
        EXPECT_EQ(decoded(utf16(text, isLittle)).encoding,
                  isLittle ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE"));
        EXPECT_EQ(decoded(utf16(text, isLittle)).evidence, EncodingEvidence::Detected);
        EXPECT_EQ(decoded(utf32(text, isLittle)).text, expected);
        EXPECT_EQ(decoded(utf16(QStringLiteral("Ja"), isLittle)).text, u"Ja");
        const QString cyrillic = QStringLiteral("Я не знаю, что сказать об этом, правда.\n");
        EXPECT_EQ(decoded(utf16(cyrillic.repeated(20), isLittle)).text, cyrillic.repeated(20));
    }
}

TEST(Decoded, refusesBinaryContent) {
    const QByteArray contents[] = {
        QByteArray("\0", 1),
        QByteArray("abc\0def", 7),
        QByteArray("abc\0", 4),
        QByteArray("ab\0cd\0", 6),
        QByteArray("\x7F"
                   "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
                   16),
        QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x06\0\0\0", 29),
        QByteArray("PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0", 14),
        QByteArray("en fil\0en till\0och en\0", 22).repeated(40),
        QByteArray("sjuordx\0", 8).repeated(100),
        utf16(QStringLiteral("hel text"), true) + QByteArray("\0\0", 2),
        QByteArray("\xFF\xFE"
                   "a\0\0\0b\0",
                   8),
    };
    for (const QByteArray& content : contents)
        EXPECT_THROW(decoded(content), FormatError) << content.toHex().constData();
    EXPECT_THROW(decoded(QByteArray("a\0b", 3), QStringLiteral("UTF-8")), FormatError);
}

TEST(Decoded, takesTheGivenEncoding) {
    const DecodedText read = decoded(QByteArray("p\x8C"), QStringLiteral("macintosh"));
    EXPECT_EQ(read.text, u"på");
    EXPECT_EQ(read.encoding, u"macintosh");
    EXPECT_EQ(read.evidence, EncodingEvidence::Given);
    EXPECT_EQ(decoded(QByteArray("p\xE5"), QStringLiteral("latin1")).encoding, u"ISO-8859-1");
    EXPECT_EQ(decoded(QByteArray("\xEF\xBB\xBFja"), QStringLiteral("utf8")).text, u"ja");
    EXPECT_EQ(decoded(QByteArray("\xFE\xFF\0j\0a", 6), QStringLiteral("UTF-16")).text, u"ja");
}

TEST(Decoded, countsWhatTheGivenEncodingCannotRead) {
    const DecodedText read = decoded(QByteArray("p\xE5 v\xE4g"), QStringLiteral("UTF-8"));
    EXPECT_EQ(read.invalidBytes, 2);
    EXPECT_EQ(read.text, u"p\uFFFD v\uFFFDg");
    EXPECT_EQ(decoded(QByteArray("a\xFF"), QStringLiteral("Shift_JIS")).text, u"a\uFFFD");
}

TEST(Decoded, refusesAnEncodingThatIsNotThere) {
    for (const char* name : {"no-such-encoding", "", "UTF-16,version=1", "åäö", "\n"}) {
        const QString encoding = QString::fromUtf8(name);
        EXPECT_THROW(decoded(QByteArray("text"), encoding), FormatError) << name;
    }
}

TEST(Decoded, makesLineEndsLineFeeds) {
    EXPECT_EQ(decoded(QByteArray("a\r\nb\rc\nd\r\r\n\r")).text, u"a\nb\nc\nd\n\n\n");
    EXPECT_EQ(decoded(QByteArray("p\xE5\r\nv\xE4g\r")).text, u"på\nväg\n");
}

TEST(Decoded, readsTwoMegabytesOnOneLine) {
    const QString text = QStringLiteral("så är det 😀 ").repeated(150'000);
    EXPECT_EQ(decoded(text.toUtf8()).text, text);
    const QByteArray western = QByteArray("s\xE5 \xE4r det ").repeated(220'000);
    EXPECT_EQ(decoded(western).text, QStringLiteral("så är det ").repeated(220'000));
}

TEST(WithLineFeeds, keepsEverythingElse) {
    EXPECT_EQ(withLineFeeds(QStringLiteral("a\f\u2028\u0085\tb\r\n\nå\r")),
              u"a\f\u2028\u0085\tb\n\nå\n");
    EXPECT_EQ(withLineFeeds(QString()), QString());
    EXPECT_EQ(withLineFeeds(QStringLiteral("\r\r\n")), u"\n\n");
}

}  // namespace
}  // namespace codebook
