// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/transcript.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QCryptographicHash>

#include "codebook/archive/archive_writer.h"
#include "tests/indexer/import/import_fixture.h"

using testing::HasSubstr;
using testing::Not;
using tests::ImportedFile;

namespace {
QString name(const char* text) { return QString::fromUtf8(text); }
}  // namespace

TEST(Transcript, ofPlainTextIsVerbatim) {
    const QByteArray bytes = "\xEF\xBB\xBF  I: Hej\r\n\r\nP1: Ja\ta\r\n";
    const auto transcript = ImportedFile(name("“Å, b”.TXT"), bytes).read();
    EXPECT_EQ(transcript.format, name("txt"));
    EXPECT_EQ(transcript.text, name("  I: Hej\n\nP1: Ja\ta\n"));
    EXPECT_EQ(transcript.kind, name("interview"));
    EXPECT_EQ(transcript.encoding, name("UTF-8"));
    EXPECT_EQ(transcript.encodingEvidence, name("byte order mark"));
    EXPECT_EQ(transcript.digest.toLatin1(),
              QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    EXPECT_EQ(transcript.speakers.size(), 2U);
    EXPECT_EQ(transcript.speakers.at(0).turns, 1);
}

TEST(Transcript, saysHowItsEncodingWasFound) {
    EXPECT_EQ(ImportedFile(name("a.txt"), "å").read().encodingEvidence, name("valid UTF-8"));
    const ImportedFile old(name("a.txt"),
                           QByteArray("Jag \xE4r p\xE5 v\xE4g till m\xF6tet. ").repeated(20));
    const auto guessed = old.read();
    EXPECT_THAT(guessed.text.toStdString(), HasSubstr("Jag är på väg till mötet."));
    EXPECT_THAT(guessed.encodingEvidence.toStdString(), HasSubstr(" % sure"));
    EXPECT_THAT(guessed.notes.join(u' ').toStdString(), Not(HasSubstr("doubtful")));
    const auto doubtful = ImportedFile(name("a.txt"), "\xA1\xA6 \xC7\xB4 \xE1").read();
    EXPECT_THAT(doubtful.notes.join(u' ').toStdString(), HasSubstr("is doubtful"));
    EXPECT_THAT(doubtful.notes.join(u' ').toStdString(), HasSubstr("macintosh"));
    const auto given = old.read({name("macintosh"), {}});
    EXPECT_EQ(given.encodingEvidence, name("given"));
    EXPECT_NE(given.text, guessed.text);
}

TEST(Transcript, guessesTheLanguageOfWhatIsSaid) {
    const ImportedFile file(
        name("a.md"),
        "Interviewer: Vad tycker du om samarbetet med kommunen i det här området?\n"
        "Respondent: Det fungerar bra, men vi har ont om tid och pengar.\n");
    EXPECT_EQ(file.read().language, name("sv"));
    EXPECT_EQ(file.read({{}, name("en")}).language, name("en")) << "as the person said";
}

TEST(Transcript, ofAWronglyNamedFileIsReadWhereThatIsSafe) {
    const QByteArray word = tests::docxOf("<w:p><w:r><w:t>Words</w:t></w:r></w:p>");
    for (const char* as : {"a.odt", "a.pdf", "a.txt", "a.srt"}) {
        const auto transcript = ImportedFile(name(as), word).read();
        EXPECT_EQ(transcript.format, name("docx")) << as;
        EXPECT_EQ(transcript.text, name("Words")) << as;
        EXPECT_THAT(transcript.notes.join(QLatin1Char(' ')).toStdString(),
                    HasSubstr("It is a Word document"));
    }
    const QByteArray pdf = tests::pdfOf({{{72, 700, "Words"}}});
    EXPECT_EQ(ImportedFile(name("a.docx"), pdf).read().format, name("pdf"));
    EXPECT_EQ(ImportedFile(name("a.docx"), tests::odtOf("<text:p>x</text:p>")).read().format,
              name("odt"));
    EXPECT_EQ(ImportedFile(name("a.srt"), "WEBVTT\n\n00:01.000 --> 00:02.000\nHi").read().format,
              name("vtt"));
    EXPECT_EQ(ImportedFile(name("a.vtt"), "1\n00:00:01,000 --> 00:00:02,000\nHi").read().format,
              name("srt"));
}

TEST(Transcript, ofATextThatLooksLikeSubtitlesStaysVerbatim) {
    const auto transcript =
        ImportedFile(name("a.txt"), "WEBVTT\n\n00:01.000 --> 00:02.000\nHi").read();
    EXPECT_EQ(transcript.text, name("WEBVTT\n\n00:01.000 --> 00:02.000\nHi"));
    EXPECT_THAT(transcript.notes.join(QLatin1Char(' ')).toStdString(), HasSubstr("called .vtt"));
}

struct Refusal {
    const char* file;
    QByteArray bytes;
    const char* reason;
};
class Refused : public testing::TestWithParam<Refusal> {};

TEST_P(Refused, inOneSentenceThatNamesTheFile) {
    const std::string sentence = ImportedFile(name(GetParam().file), GetParam().bytes).refusal();
    EXPECT_THAT(sentence, HasSubstr(GetParam().reason));
    EXPECT_THAT(sentence, HasSubstr(GetParam().file));
    EXPECT_EQ(sentence.find('\n'), std::string::npos);
    EXPECT_EQ(sentence.back(), '.');
}

const QByteArray OldOffice = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0');
QByteArray wide(const QByteArray& letters) {
    QByteArray made;
    for (const char letter : letters) made.append(letter).append('\0');
    return made;
}
QByteArray zipOf(const char* entry, const QByteArray& bytes) {
    codebook::ArchiveWriter writer;
    writer.add(QLatin1String(entry), bytes);
    return writer.bytes();
}

INSTANTIATE_TEST_SUITE_P(
    Transcript, Refused,
    testing::Values(
        Refusal{"a.txt", "", "is empty"}, Refusal{"a.txt", " \n\t\r\n ", "holds no text"},
        Refusal{"a.docx", tests::docxOf("<w:p/>"), "holds no text"},
        Refusal{"a.vtt", "WEBVTT\n\nNOTE nothing\n", "holds no text"},
        Refusal{"a.xyz", "words", "not imported"}, Refusal{"noSuffix", "words", "not imported"},
        Refusal{"a.docx", "I: words", "not a ZIP archive"},
        Refusal{"a.docx", OldOffice + wide("WordDocument"), "an old Word document"},
        Refusal{"a.docx", OldOffice + wide("EncryptedPackage"), "encrypted"},
        Refusal{"a.txt", "{\\rtf1 }", "holds no text"},
        Refusal{"a.docx", zipOf("a.txt", "words"), "no Word document"},
        Refusal{"a.txt", zipOf("a.txt", "words"), "a ZIP archive"},
        Refusal{"a.odt", zipOf("a.txt", "words"), "no OpenDocument text"},
        Refusal{"a.docx", tests::docxOf("<w:p/>").left(700), "cut short"},
        Refusal{"a.pdf", "I: words", "no PDF"}, Refusal{"a.vtt", "Words", "WEBVTT"},
        Refusal{"a.vtt", "WEBVTTwords\n\n00:01.000 --> 00:02.000\nHi", "WEBVTT"},
        Refusal{"a.srt", "Words only", "no cue"},
        Refusal{"a.txt", QByteArray("\x89PNG\r\n\x1A\n", 8) + QByteArray(20, '\0'), "a picture"},
        Refusal{"a.txt", QByteArray("ab\0\0\0\x01\x02\x03", 8).repeated(50), "not text"}));

TEST(Transcript, isRefusedWhereThereIsNoFile) {
    const QTemporaryDir folder;
    const auto refusal = [](const QString& path) -> std::string {
        try {
            static_cast<void>(indexer::readTranscript(path));
        } catch (const codebook::FormatError& error) {
            return error.message().toStdString();
        }
        return "read";
    };
    EXPECT_THAT(refusal(folder.filePath(name("absent.txt"))), HasSubstr("There is no file"));
    EXPECT_THAT(refusal(folder.filePath(name("absent.xyz"))), HasSubstr("There is no file"));
    EXPECT_THAT(refusal(folder.path()), HasSubstr("it is a folder"));
}

TEST(Transcript, ofAnUnknownEncodingIsRefused) {
    EXPECT_THROW(ImportedFile(name("a.txt"), "words").read({name("no-such"), {}}),
                 codebook::FormatError);
}

TEST(Transcript, canBeReadFromEveryFormat) {
    const QStringList suffixes = indexer::readableSuffixes();
    for (const char* suffix : {"txt", "md", "docx", "odt", "pdf", "vtt", "srt", "html", "htm",
                               "xhtml", "json", "tsv", "cha"})
        EXPECT_TRUE(suffixes.contains(name(suffix))) << suffix;
}

TEST(Transcript, holdsNothingThatTheProjectCannotKeep) {
    const auto transcript =
        ImportedFile(name("a.json"), R"({"segments":[{"start":0,"end":1,"text":"a\ufffebc"}]})")
            .read();
    EXPECT_EQ(transcript.text, QStringLiteral("a\uFFFDbc"));
    EXPECT_EQ(ImportedFile(name("a.txt"), "One\xEF\xBF\xBE two").read().text,
              QStringLiteral("One\uFFFD two"));
}

TEST(Transcript, hasAMillionLinesAtMost) {
    const auto refusal = [](qsizetype lines) {
        return ImportedFile(name("a.txt"), QByteArray("a\n").repeated(lines) + "b").refusal();
    };
    EXPECT_EQ(refusal(1'000'000), "“a.txt” cannot be read: it has more than a million lines.");
}
