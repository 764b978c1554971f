// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The break tests of the Unicode Character Database (Debian's unicode-data), through what the room
// shows of them: the words with a letter or digit, and the sentences without the space around.
#include <QFile>

#include "codebook/text/segmentation.h"

namespace codebook {
namespace {

struct BreakTest {
    int line = 0;
    QString text;
    std::vector<std::u32string> segments;
};

BreakTest parsed(const QString& line, int number) {
    BreakTest test{number, {}, {}};
    std::u32string all;
    const QStringList parts = line.section(u'#', 0, 0).simplified().split(u' ');
    for (const QString& part : parts) {
        if (part == u"÷") test.segments.emplace_back();
        if (part == u"÷" || part == u"×") continue;
        const auto codePoint = static_cast<char32_t>(part.toUInt(nullptr, 16));
        test.segments.back().push_back(codePoint);
        all.push_back(codePoint);
    }
    test.segments.pop_back();
    test.text = QString::fromUcs4(all.data(), static_cast<qsizetype>(all.size()));
    return test;
}

std::vector<BreakTest> breakTests(const char* name) {
    QFile file(QStringLiteral("/usr/share/unicode/auxiliary/") + QLatin1String(name));
    std::vector<BreakTest> tests;
    if (!file.open(QIODevice::ReadOnly)) return tests;
    for (int number = 1; !file.atEnd(); ++number) {
        const QString line = QString::fromUtf8(file.readLine());
        if (line.startsWith(u'÷')) tests.push_back(parsed(line, number));
    }
    return tests;
}

bool hasLetterOrDigit(const std::u32string& segment) {
    return std::any_of(segment.begin(), segment.end(),
                       [](char32_t c) { return QChar::isLetterOrNumber(c); });
}

std::vector<Span> expectedWords(const BreakTest& test) {
    std::vector<Span> spans;
    std::int32_t begin = 0;
    for (const std::u32string& segment : test.segments) {
        const auto end = begin + static_cast<std::int32_t>(segment.size());
        if (hasLetterOrDigit(segment)) spans.push_back({begin, end});
        begin = end;
    }
    return spans;
}

std::vector<Span> expectedSentences(const BreakTest& test) {
    std::vector<Span> spans;
    std::int32_t at = 0;
    for (const std::u32string& segment : test.segments) {
        const auto size = static_cast<std::int32_t>(segment.size());
        std::int32_t first = 0;
        std::int32_t last = size;
        const auto isSpace = [&](std::int32_t i) {
            return QChar::isSpace(segment[static_cast<std::size_t>(i)]);
        };
        while (first < last && isSpace(first)) ++first;
        while (first < last && isSpace(last - 1)) --last;
        if (first < last) spans.push_back({at + first, at + last});
        at += size;
    }
    return spans;
}

std::vector<QString> differing(const std::vector<BreakTest>& tests, const QString& language) {
    std::vector<QString> texts;
    for (const BreakTest& test : tests)
        if (words(test.text, language) != expectedWords(test)) texts.push_back(test.text);
    return texts;
}

TEST(UnicodeBreakTest, wordsAreAsUnicodeSays) {
    const std::vector<BreakTest> tests = breakTests("WordBreakTest.txt");
    ASSERT_GT(tests.size(), 1000U) << "the package unicode-data is missing";
    EXPECT_EQ(differing(tests, QStringLiteral("sv")), std::vector<QString>());
}

TEST(UnicodeBreakTest, wordsDifferInOtherLanguagesByTheColonOnly) {
    // CLDR lets the colon join letters in Swedish and Finnish alone (EU:s); the Unicode Character
    // Database lets it everywhere. Of its 15.0 lines, 15 have a colon between letters.
    const std::vector<BreakTest> tests = breakTests("WordBreakTest.txt");
    ASSERT_GT(tests.size(), 1000U) << "the package unicode-data is missing";
    const std::vector<QString> texts = differing(tests, QString());
    EXPECT_EQ(texts.size(), 15U);
    for (const QString& text : texts) EXPECT_TRUE(text.contains(u':')) << text.toStdString();
}

TEST(UnicodeBreakTest, sentencesAreAsUnicodeSays) {
    const std::vector<BreakTest> tests = breakTests("SentenceBreakTest.txt");
    ASSERT_GT(tests.size(), 400U) << "the package unicode-data is missing";
    for (const BreakTest& test : tests)
        EXPECT_EQ(sentences(test.text), expectedSentences(test)) << "line " << test.line;
}

}  // namespace
}  // namespace codebook
