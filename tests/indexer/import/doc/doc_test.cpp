// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <random>

#include "codebook/text/offset_map.h"
#include "tests/indexer/import/import_fixture.h"

using testing::ElementsAre;
using testing::HasSubstr;
using tests::ImportedFile;

namespace {

/// An invented interview with everything in it that a word processor has, saved by LibreOffice.
QByteArray interview(const char* suffix) {
    QFile file(QDir(QStringLiteral(SAMSYN_SOURCE_DIR))
                   .filePath(QStringLiteral("tests/indexer/import/files/interview.%1")
                                 .arg(QLatin1String(suffix))));
    if (!file.open(QIODevice::ReadOnly)) ADD_FAILURE() << "no " << file.fileName().toStdString();
    return file.readAll();
}

indexer::Transcript read(const char* name, const QByteArray& bytes) {
    return ImportedFile(QString::fromLatin1(name), bytes).read();
}

std::string refusalOf(const QByteArray& bytes) {
    return ImportedFile(QStringLiteral("a.doc"), bytes).refusal();
}

/// Where the main stream begins: with Word's mark and the version of Word 97.
qsizetype mainStream(const QByteArray& bytes) {
    const qsizetype found = bytes.indexOf("\xEC\xA5");
    EXPECT_GT(found, 0);
    return found;
}

QByteArray wide(const QByteArray& letters) {
    QByteArray made;
    for (const char letter : letters) made.append(letter).append('\0');
    return made;
}

void expectReadOrRefused(const QByteArray& bytes, const std::string& how) {
    const std::string refusal = refusalOf(bytes);
    EXPECT_TRUE(refusal == "read" || refusal.find("“a.doc”") == 0) << how << ": " << refusal;
}

}  // namespace

class SameInterview : public testing::TestWithParam<const char*> {};

TEST_P(SameInterview, hasTheSameTextTurnsAndCommentsInEveryFormatOfWord) {
    const char* const suffix = GetParam();
    const auto transcript = read((std::string("a.") + suffix).c_str(), interview(suffix));
    EXPECT_EQ(transcript.format, QLatin1String(suffix));
    EXPECT_EQ(transcript.text.toStdString(),
              "I: How did you come to the allotment?\n"
              "Åsa: By bus, “of course” … and — well.\n"
              "I: Καλημέρα, привет, 日本語, 😀 and soft\u00ADhyphen?\n"
              "Åsa: We grew beans.\nAnd green peas.\tHidden.\n"
              "1999\tbeans\n2000\tpeas\tleek\nno frost\n"
              "first the beans\n"
              "I: The plan shows it?\nPlan of the beds\n"
              "Åsa: See the page, yes.\n"
              "\tThe line was closed.\n\tAn endnote.");
    EXPECT_THAT(
        tests::drawn(transcript.turns, transcript.text),
        ElementsAre("0 I | How did you come to the allotment?",
                    "1 Åsa | By bus, “of course” … and — well.",
                    "0 I | Καλημέρα, привет, 日本語, 😀 and soft\u00ADhyphen?",
                    "1 Åsa | We grew beans.↵And green peas.\tHidden.↵1999\tbeans↵"
                    "2000\tpeas\tleek↵no frost↵first the beans",
                    "0 I | The plan shows it?↵Plan of the beds", "1 Åsa | See the page, yes.",
                    "- | \tThe line was closed.", "- | \tAn endnote."));
    ASSERT_EQ(transcript.comments.size(), 1U);
    const auto& comment = transcript.comments.front();
    EXPECT_EQ(codebook::OffsetMap(transcript.text).slice(transcript.text, comment.span),
              QStringLiteral("green peas"));
    EXPECT_EQ(comment.author.toStdString(), "Käthe");
    EXPECT_EQ(comment.text.toStdString(), "Why peas?");
    const std::string notes = transcript.notes.join(QLatin1Char('\n')).toStdString();
    EXPECT_THAT(notes, HasSubstr("1 insertion kept, 1 deletion left out"));
    EXPECT_THAT(notes, HasSubstr("formatted as hidden was kept"));
    EXPECT_THAT(notes, HasSubstr("Page headers and footers were left out"));
    EXPECT_THAT(notes, HasSubstr("2 footnotes and endnotes stand after the last paragraph"));
}

INSTANTIATE_TEST_SUITE_P(Word, SameInterview, testing::Values("docx", "rtf", "doc"));

TEST(Doc, isOftenSomethingElse) {
    EXPECT_EQ(read("a.doc", interview("rtf")).format.toStdString(), "rtf");
    EXPECT_EQ(read("a.doc", interview("docx")).format.toStdString(), "docx");
    EXPECT_EQ(read("a.docx", interview("doc")).format.toStdString(), "doc");
    EXPECT_EQ(read("a.txt", interview("doc")).format.toStdString(), "doc");
    EXPECT_EQ(read("a.doc", "<!DOCTYPE html><html><body><p>I: Hello</p></body></html>")
                  .format.toStdString(),
              "html");
    EXPECT_THAT(refusalOf("I: Hello\n"), HasSubstr("it is no Word document"));
}

TEST(Doc, isRefusedWhenEncrypted) {
    QByteArray bytes = interview("doc");
    const qsizetype flags = mainStream(bytes) + 11;
    bytes[flags] = static_cast<char>(bytes.at(flags) | 1);
    EXPECT_THAT(refusalOf(bytes), HasSubstr("it is encrypted"));
    QByteArray container = interview("doc");
    const qsizetype name = container.indexOf(wide("WordDocument"));
    container.replace(name, 32, wide("EncryptedPackage"));
    container[name + 64] = 34;
    EXPECT_THAT(refusalOf(container), HasSubstr("it is encrypted"));
}

TEST(Doc, isRefusedWhenOlderThanWord97) {
    QByteArray bytes = interview("doc");
    bytes.replace(mainStream(bytes) + 2, 2, QByteArray("\x68\x00", 2));
    EXPECT_THAT(refusalOf(bytes), HasSubstr("Word 95 or older"));
    QByteArray older = interview("doc");
    older[mainStream(older)] = static_cast<char>(0xDC);
    EXPECT_THAT(refusalOf(older), HasSubstr("Word 95 or older"));
}

TEST(Doc, isNoSpreadsheet) {
    QByteArray bytes = interview("doc");
    const qsizetype name = bytes.indexOf(wide("WordDocument"));
    bytes.replace(name, 24, wide("Workbook") + QByteArray(8, '\0'));
    bytes[name + 64] = 18;
    EXPECT_THAT(refusalOf(bytes), HasSubstr("an old spreadsheet (.xls)"));
}

TEST(Doc, isReadOrRefusedWhenCutShortAnywhere) {
    const QByteArray whole = interview("doc");
    for (qsizetype length = 0; length < whole.size(); length += 50)
        expectReadOrRefused(whole.left(length), "cut at " + std::to_string(length));
}

TEST(Doc, isReadOrRefusedWhateverItsTablesSay) {
    const QByteArray whole = interview("doc");
    std::mt19937 random(11);
    const auto upTo = [&](qsizetype most) {
        return std::uniform_int_distribution<qsizetype>(0, most)(random);
    };
    for (int round = 0; round < 600; ++round) {
        QByteArray shaken = whole;
        for (qsizetype change = upTo(20); change >= 0; --change) {
            // Zeros fill half of the file; what says something is worth more changes.
            qsizetype at = upTo(whole.size() - 1);
            while (whole.at(at) == 0) at = upTo(whole.size() - 1);
            shaken[at] = static_cast<char>(upTo(2) == 0 ? 0xFF : upTo(255));
        }
        expectReadOrRefused(shaken, "round " + std::to_string(round));
    }
}

TEST(Doc, doesNotFollowASectorThatLeadsToItself) {
    QByteArray bytes = interview("doc");
    for (qsizetype sector = 512; sector < 1024; sector += 4)
        for (int number = 0; number < 4; ++number) bytes[sector + number] = 0;
    expectReadOrRefused(bytes, "a circle");
    QByteArray noTables = interview("doc");
    noTables.replace(wide("1Table"), wide("2Table"));
    EXPECT_THAT(refusalOf(noTables), HasSubstr("it is a damaged Word document"));
}
