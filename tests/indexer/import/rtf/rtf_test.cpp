// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "tests/indexer/import/import_fixture.h"

using testing::HasSubstr;
using testing::Not;
using tests::ImportedFile;

namespace {

QByteArray rtf(const QByteArray& content) { return R"({\rtf1\ansi\ansicpg1252 )" + content + "}"; }

indexer::Transcript readBytes(const QByteArray& bytes) {
    return ImportedFile(QStringLiteral("a.rtf"), bytes).read();
}
std::string textOf(const QByteArray& content) { return readBytes(rtf(content)).text.toStdString(); }
std::string notesOf(const QByteArray& content) {
    return readBytes(rtf(content)).notes.join(QLatin1Char('\n')).toStdString();
}
std::string refusalOf(const QByteArray& bytes) {
    return ImportedFile(QStringLiteral("a.rtf"), bytes).refusal();
}

/// One of every structure that the reader knows, for cutting and shaking.
QByteArray everything() {
    return "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset128 "
           "MS Mincho;}{\\f2\\fcharset2 Wingdings;}}{\\stylesheet{\\s0 Normal;}}{\\header Head}"
           "\\pard I: How\\'e5 {\\f1\\'93\\'fa}{\\f2 J} \\u8211-\\uc2\\u26085\\'93\\'fa\\par\n"
           "\\trowd\\cellx1\\pard\\intbl a\\cell\\intbl\\itap2 n\\nestcell{\\*\\nesttableprops"
           "\\nestrow}\\itap1 b\\cell\\row\\pard "
           "{\\field{\\*\\fldinst SYMBOL 74 \\\\f \"Wingdings\"}{\\fldrslt x}}"
           "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt Box\\par}}{\\shprslt Box}}"
           "P1: So.{\\footnote\\pard A note.}{\\*\\annotation Odd.}{\\pict\\bin4 }{{}{\\deleted no}"
           "{\\upr{x}{\\*\\ud{\\u228a}}}\\par {\\listtext 1.\\tab}{\\v hidden}\\par}";
}

}  // namespace

TEST(Rtf, joinsParagraphsByLineEnds) {
    EXPECT_EQ(textOf("One\\par\\par Two\\\nThree\\par\\par"), "One\n\nTwo\nThree");
    EXPECT_EQ(textOf("Line e\r\nnds of the file ar\ne nothing.\\line But this one.\\tab tab\ttab"),
              "Line ends of the file are nothing.\nBut this one.\ttab\ttab");
    EXPECT_EQ(textOf("Ends with a section\\sect\\pard next\\par\\sect last"),
              "Ends with a section\nnext\nlast");
}

TEST(Rtf, knowsItsSpecialCharacters) {
    EXPECT_EQ(textOf("\\{a\\\\b\\}\\~c\\_d\\-e\\emdash f\\endash\\lquote g\\rquote\\ldblquote "
                     "h\\rdblquote\\bullet\\emspace\\zwj i"),
              "{a\\b}\u00A0c\u2011d\u00ADe\u2014f\u2013\u2018g\u2019\u201Ch\u201D\u2022\u2003"
              "\u200Di");
}

TEST(Rtf, keepsWhatWordCallsUnicode) {
    EXPECT_EQ(textOf("\\u228\\'e4\\u8211 -\\u-3913 ?.\\uc0\\u228 a\\u229b\\uc2\\u26085\\'93\\'fac"),
              "ä–\uF0B7.äaåb日c");
    EXPECT_EQ(textOf("{\\uc0\\u246 x}\\u246 ox"), "öxöx") << "\\uc ends with its group";
    EXPECT_EQ(textOf("\\uc0\\u55357 \\u56832 \\u-10179\\u-8704 \\u128512 "), "😀😀😀");
    EXPECT_EQ(textOf("\\uc1\\u55357 ?\\u56832\\'3f!"), "😀!");
    EXPECT_EQ(textOf("\\uc1\\u8220\\u8221 ?{\\u8212}--\\u160\\~x\\u8211\\endash y"),
              "“”—--\u00A0x–y")
        << "a character without its bytes takes none from others";
    EXPECT_EQ(textOf("\\uc9999999\\u228 gone{in the group only}"), "äin the group only");
}

TEST(Rtf, saysWhereCharactersAreBroken) {
    EXPECT_EQ(textOf("a\\uc0\\u55357 b\\u56832 \\u0 c"), "a\uFFFDb\uFFFDc");
    EXPECT_THAT(notesOf("a\\uc0\\u55357 b\\u56832 c"), HasSubstr("In 2 places bytes mean nothing"));
    EXPECT_THAT(notesOf("{\\fonttbl{\\f1\\fcharset128 M;}}a\\f1\\'93\\par"),
                HasSubstr("In 1 place bytes mean nothing"));
}

TEST(Rtf, takesUnicodeWhereTextStandsTwice) {
    EXPECT_EQ(textOf("a{\\upr{bad}{\\*\\ud{g\\u246oo\\u228 ad}}}b"), "agöoädb");
}

TEST(Rtf, decodesBytesByTheirFont) {
    EXPECT_EQ(textOf("{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset128{\\*\\falt X;} M\\'82l;}"
                     "{\\f2\\fcharset134 S;}{\\f3\\fcharset161 G;}{\\f4\\fcharset204 C;}"
                     "{\\f5\\fcharset77 K;}{\\f6\\fcharset238 E;}{\\f7\\cpg1255 H;}"
                     "{\\f8\\fcharset136 T;}{\\f9\\fcharset129 H;}}"
                     "\\f0\\'e5\\'80{\\f1\\'93\\'fa\\'83e\\'83\\\\}{\\f2\\'d6\\'d0}{\\f3\\'e1}"
                     "{\\f4\\'e1}{\\f5\\'8c}{\\f6\\'b9}{\\f7\\'f9}{\\f8\\'a4\\'a4}{\\f9\\'b0\\'a1}"
                     "\\'e4"),
              "å€日テソ中αбåąש中가ä");
}

TEST(Rtf, decodesBytesByTheDocument) {
    const auto text = [](const QByteArray& head) {
        return readBytes("{\\rtf1" + head + "\\'e1\\'84}").text.toStdString();
    };
    EXPECT_EQ(text("\\ansi"), "á„");
    EXPECT_EQ(text("\\ansi\\ansicpg1251"), "б„");
    EXPECT_EQ(text("\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0\\fcharset1 A;}}"), "б„");
    EXPECT_EQ(text("\\mac"), "·Ñ");
    EXPECT_EQ(text("\\ansi\\ansicpg10000\\cocoartf102{\\fonttbl\\f0\\fswiss\\fcharset77 H;}"),
              "·Ñ");
    EXPECT_EQ(text("\\pc"), "ßä");
    EXPECT_EQ(text("\\pca"), "ßä");
    EXPECT_EQ(text("\\ansi\\ansicpg99999"), "á„");
    EXPECT_EQ(text("\\ansi\\deff2{\\fonttbl{\\f2\\fcharset161 G;}}"), "α„") << "the default font";
    EXPECT_EQ(
        text("\\ansi\\deff2{\\fonttbl{\\f2\\fcharset161 G;}{\\f3\\fcharset204 C;}}\\f3\\plain"),
        "α„");
}

TEST(Rtf, takesBytesThatAreUtf8ForUtf8) {
    EXPECT_EQ(textOf("Smörgås \\'e5 — “yes”"), "Smörgås å — “yes”");
    EXPECT_EQ(textOf("Sm\xF6rg\xE5s"), "Smörgås");
    EXPECT_EQ(readBytes("\xEF\xBB\xBF\r\n{\\rtf1 åäö}").text.toStdString(), "åäö");
}

TEST(Rtf, takesTheEncodingThatThePersonSays) {
    const ImportedFile file(QStringLiteral("a.rtf"), rtf("\\'e1"));
    EXPECT_EQ(file.read({QStringLiteral("windows-1251"), {}}).text.toStdString(), "б");
    EXPECT_THROW(static_cast<void>(file.read({QStringLiteral("nonsense"), {}})),
                 codebook::FormatError);
}

TEST(Rtf, joinsCellsByTabsAndRowsByLineEnds) {
    EXPECT_EQ(textOf("before\\par\\trowd\\cellx1\\cellx2\\pard\\intbl a\\cell b\\cell\\row"
                     "\\trowd\\cellx1\\cellx2\\pard\\intbl\\cell c\\par d\\cell\\row\\pard after"),
              "before\na\tb\n\tc\nd\nafter");
    EXPECT_EQ(textOf("\\trowd\\cellx1\\pard a\\cell\\pard b\\cell\\row\\pard after"), "a\tb\nafter")
        << "some programs never say that they are in a table";
    EXPECT_EQ(textOf("before\\trowd\\pard\\intbl a\\cell\\row\\pard\\trowd\\pard\\intbl b\\cell"),
              "before\na\nb")
        << "neither the paragraph nor the row ends";
}

TEST(Rtf, keepsTablesInTables) {
    EXPECT_EQ(
        textOf("\\trowd\\cellx1\\cellx2\\pard\\intbl a\\cell\\pard\\intbl\\itap2 n1\\nestcell "
               "n2\\nestcell{\\*\\nesttableprops\\trowd\\cellx1\\cellx2\\nestrow}"
               "{\\nonesttables\\par}m1\\nestcell m2\\nestcell{\\*\\nesttableprops\\trowd"
               "\\nestrow}\\pard\\intbl\\itap1 b\\cell\\row\\pard\\itap0 after"),
        "a\tn1\tn2\nm1\tm2\nb\nafter");
}

TEST(Rtf, putsNotesAfterTheSpeechAndGivesThemToNobody) {
    const auto transcript = readBytes(rtf(
        "I: How?\\par P1: So{\\super\\chftn}{\\footnote\\pard\\plain{\\super\\chftn}A note.\\par "
        "More.}.\\par\\pard I: End{\\*\\footnote\\ftnalt\\chftn Another.}."));
    EXPECT_EQ(transcript.text.toStdString(), "I: How?\nP1: So.\nI: End.\nA note.\nMore.\nAnother.");
    EXPECT_THAT(tests::drawn(transcript.turns, transcript.text),
                testing::ElementsAre("0 I | How?", "1 P1 | So.", "0 I | End.", "- | A note.",
                                     "- | More.", "- | Another."));
    EXPECT_THAT(transcript.notes.join(QLatin1Char(' ')).toStdString(),
                HasSubstr("2 footnotes and endnotes stand after the last paragraph."));
}

TEST(Rtf, takesTrackedChangesAsAccepted) {
    const QByteArray content =
        "Keep {\\revised\\revauth1 new }{\\deleted old }{\\mvf here }{\\deleted0 this}\\par "
        "join{\\deleted\\par}ed\\par \\deleted gone\\plain last{\\deleted{\\footnote no}}";
    EXPECT_EQ(textOf(content), "Keep new this\njoined\nlast");
    EXPECT_THAT(notesOf(content), HasSubstr("1 insertion kept, 3 deletions left out"));
}

TEST(Rtf, keepsHiddenTextAndSaysSo) {
    EXPECT_EQ(textOf("a {\\v b} \\v0 c"), "a b c");
    EXPECT_THAT(notesOf("a {\\v b}"), HasSubstr("formatted as hidden was kept"));
    EXPECT_THAT(notesOf("a {\\v0 b}"), Not(HasSubstr("hidden")));
}

TEST(Rtf, leavesOutFieldsInstructionsAndKeepsTheirResults) {
    EXPECT_EQ(textOf("a {\\field{\\*\\fldinst{HYPERLINK \"http://x\" {\\field{\\*\\fldinst REF}"
                     "{\\fldrslt no}}}}{\\fldrslt{the page}}} b"),
              "a the page b");
}

TEST(Rtf, readsSymbols) {
    const QByteArray fonts =
        R"({\fonttbl{\f0\fcharset0 A;}{\f1\fcharset2 Wingdings;}{\f2\fcharset2 Odd;}})";
    EXPECT_EQ(textOf(fonts + "{\\f1 J \\'e0}{\\f1\\u-4022 ?}\\f0 J"), "☺ →☺J");
    EXPECT_EQ(
        textOf("x{\\field{\\*\\fldinst SYMBOL 74 \\\\f \"Wingdings\" \\\\s 11}{\\fldrslt{\\f1 J}}}"
               "{\\field{\\*\\fldinst{ SYMBOL 0x41 }}{\\fldrslt B}}"
               "{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}"),
        "x☺A7");
    EXPECT_EQ(textOf(fonts + "{\\f2 a b}"), "\uF061 \uF062");
    EXPECT_THAT(notesOf(fonts + "{\\f2 a}"), HasSubstr("font “Odd” stand as private characters"));
}

TEST(Rtf, takesATextBoxOnceAfterItsParagraph) {
    EXPECT_EQ(textOf("{\\shp{\\*\\shpinst\\shpz0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt\\pard "
                     "boxed\\par}}{\\shprslt{\\*\\do\\dptxbx{\\dptxbxtext boxed\\par}}}}before "
                     "after\\par last"),
              "before after\nboxed\nlast");
    EXPECT_EQ(textOf("a{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv y}}}{\\shprslt{\\*\\do\\dptxbx"
                     "{\\dptxbxtext old}}}}b"),
              "ab\nold")
        << "the fallback, where it is all there is";
}

TEST(Rtf, countsWhatItLeavesOut) {
    const QByteArray content =
        "{\\header Secret}{\\footerf\\pard\\par}{\\info{\\title Secret}}{\\*\\unknown Secret}"
        "{\\*\\atrfstart 1}Words{\\*\\atrfend 1}{\\*\\atnid X}{\\*\\atnauthor Secret}"
        "{\\*\\annotation{\\*\\atnref 1}Secret}"
        "{\\*\\shppict{\\pict\\pngblip 0a0b}}{\\nonshppict{\\pict 0c}}{\\pict\\bin5 a}{\\}b}"
        "{\\object\\objemb{\\*\\objdata 0f}{\\result{\\pict 00}}}"
        "{{\\NeXTGraphic Picture.png \\width1 }\\'ac}{\\listtext\\'b7\\tab}{\\pntext 1.\\tab}.";
    EXPECT_EQ(textOf(content), "Words.");
    EXPECT_EQ(notesOf(content),
              "3 pictures were left out.\n"
              "1 embedded object was left out.\n"
              "Automatic bullets and numbers of lists were left out.\n"
              "Page headers and footers were left out.\n1 comment stands beside the text.");
    EXPECT_EQ(notesOf("{\\header\\pard\\par}{\\listtext\\tab}Words"), "");
}

TEST(Rtf, keepsCommentsBesideTheirWords) {
    const auto transcript = readBytes(
        rtf("I: {\\*\\atrfstart 7}How\\par so{\\*\\atrfend 7}{\\*\\atnid K}{\\*\\atnauthor "
            "\\'c5sa}\\chatn{\\*\\annotation{\\*\\atndate 1}{\\*\\atnref 7}\\pard Why\\par "
            "so?{\\footnote no}}? Yes.{\\*\\annotation\\trowd\\intbl a place\\cell\\row}\\par"));
    EXPECT_EQ(transcript.text.toStdString(), "I: How\nso? Yes.");
    ASSERT_EQ(transcript.comments.size(), 2U);
    const auto& first = transcript.comments[0];
    EXPECT_EQ(first.span, (codebook::Span{3, 9}));
    EXPECT_EQ(first.author.toStdString(), "Åsa");
    EXPECT_EQ(first.text.toStdString(), "Why\nso?\nno");
    const auto& second = transcript.comments[1];
    EXPECT_EQ(second.span, (codebook::Span{15, 15}));
    EXPECT_EQ(second.author.toStdString(), "");
    EXPECT_EQ(second.text.toStdString(), "a place");
}

TEST(Rtf, readsFormulas) {
    EXPECT_EQ(textOf("a {\\mmath{\\*\\moMath{\\md{\\mdPr{\\mbegChr [}{\\mctrlPr\\f1 x}}{\\me{\\mr "
                     "b+c}}}}{\\*\\mathPict{\\pict 00}}} d"),
              "a b+c d");
}

TEST(Rtf, isRecognisedWhateverItIsCalled) {
    for (const char* name : {"a.txt", "a.docx", "a.vtt"}) {
        const auto transcript = ImportedFile(QString::fromLatin1(name), rtf("I: Here\\'3f")).read();
        EXPECT_EQ(transcript.format.toStdString(), "rtf") << name;
        EXPECT_EQ(transcript.text.toStdString(), "I: Here?");
    }
    EXPECT_EQ(
        ImportedFile(QStringLiteral("a.rtf"), tests::docxOf("<w:p><w:r><w:t>x</w:t></w:r></w:p>"))
            .read()
            .format.toStdString(),
        "docx");
    EXPECT_THAT(refusalOf("I: plain text"), HasSubstr("it is no Rich Text document"));
}

TEST(Rtf, readsWhatIsThereOfAFileCutShort) {
    const auto transcript = readBytes(R"({\rtf1 I: The beginning\par {\b and)");
    EXPECT_EQ(transcript.text.toStdString(), "I: The beginning\nand");
    EXPECT_THAT(transcript.notes.join(QLatin1Char(' ')).toStdString(), HasSubstr("is cut short"));
    EXPECT_THAT(refusalOf("{\\rtf1\\ansi{\\fonttbl{\\f0 Ti"), HasSubstr("cut short before"));
    EXPECT_THAT(refusalOf("{\\rtf1 {\\pict\\bin2000000000 abc}words}"), HasSubstr("cut short"));
    EXPECT_THAT(readBytes("{\\rtf1 One}{\\rtf1 Two}").notes.join(QLatin1Char(' ')).toStdString(),
                HasSubstr("goes on after the document’s end"));
    EXPECT_TRUE(readBytes(QByteArray("{\\rtf1 One}}\r\n\0\0", 16)).notes.isEmpty());
}

TEST(Rtf, refusesWhatNestsTooDeeply) {
    EXPECT_THAT(refusalOf(rtf(QByteArray("{").repeated(1'000'000))), HasSubstr("nests too deeply"));
    EXPECT_EQ(textOf(QByteArray("{").repeated(900) + "deep" + QByteArray("}").repeated(900)),
              "deep");
    const QByteArray notes = QByteArray(R"({\footnote{\shptxt\intbl\itap99999 x)").repeated(400);
    EXPECT_EQ(refusalOf(rtf("words" + notes)), "read");
}

TEST(Rtf, isReadOrRefusedWhenCutShortAnywhere) {
    const QByteArray whole = everything();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const std::string refusal = refusalOf(whole.left(length));
        EXPECT_TRUE(refusal == "read" || refusal.find("“a.rtf”") == 0) << refusal;
    }
}

TEST(Rtf, takesAGroupForOneThingOnly) {
    EXPECT_EQ(textOf("a{\\*\\annotation x\\footnote y}b{\\footnote z\\annotation\\shptxt w}c"),
              "abc\nzw");
    EXPECT_EQ(textOf("a{\\shptxt x\\footnote y\\fldinst z}{\\fldinst u\\annotation\\footnote v}b"),
              "ab\nxyz");
}

TEST(Rtf, bearsAnyOrderOfItsOwnWords) {
    const QByteArray whole = everything();
    std::mt19937 random(7);
    const auto upTo = [&](qsizetype most) {
        return std::uniform_int_distribution<qsizetype>(0, most)(random);
    };
    for (int round = 0; round < 300; ++round) {
        QByteArray shaken = "{\\rtf1 Words ";
        for (int piece = 0; piece < 40; ++piece) {
            const qsizetype begin = upTo(whole.size() - 1);
            shaken += whole.mid(begin, upTo(20));
            if (upTo(3) == 0) shaken += "{\\*\\footnote ";
            if (upTo(3) == 0) shaken += R"(\nestcell\itap3 \row\cell})";
        }
        const std::string refusal = refusalOf(shaken);
        EXPECT_TRUE(refusal == "read" || refusal.find("“a.rtf”") == 0) << shaken.toStdString();
    }
}
