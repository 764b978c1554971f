// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/indexer/import/import_fixture.h"

using testing::ElementsAre;
using testing::HasSubstr;
using tests::ImportedFile;

namespace {

indexer::Transcript html(const QByteArray& bytes, const indexer::ReadOptions& options = {}) {
    return ImportedFile(QStringLiteral("a.html"), bytes).read(options);
}
std::string refused(const QByteArray& bytes) {
    return ImportedFile(QStringLiteral("a.html"), bytes).refusal();
}
std::string notes(const indexer::Transcript& transcript) {
    return transcript.notes.join(QLatin1Char('\n')).toStdString();
}

struct Page {
    const char* name;
    const char* body;
    const char* text;
};
std::ostream& operator<<(std::ostream& out, const Page& page) { return out << page.name; }
class HtmlPage : public testing::TestWithParam<Page> {};

}  // namespace

TEST_P(HtmlPage, isReadAsABrowserShowsIt) {
    EXPECT_EQ(html(QByteArray("<!DOCTYPE html><html><body>") + GetParam().body + "</body></html>")
                  .text.toStdString(),
              GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(
    Html, HtmlPage,
    testing::Values(
        Page{"paragraphs", "<p>One\n  two</p>\n\n<p> Three </p>", "One two\nThree"},
        Page{"openParagraphs", "<p>One<p>Two<div>Three</div>Four", "One\nTwo\nThree\nFour"},
        Page{"inline", "<p>a<b>b</b> <i> c</i>\t<span>d </span> e<wbr>f</p>", "ab c d ef"},
        Page{"blockInInline", "<b>One<p>Two</p>Three</b>", "One\nTwo\nThree"},
        Page{"overlap", "<p><b>One <i>two</b> three</i> four", "One two three four"},
        Page{"lineEnds", "<p>One<br>two<br/> three <br></p><br><p>Four<br><br>five",
             "One\ntwo\nthree\nFour\n\nfive"},
        Page{"table",
             "<table><thead><tr><th>A<th>B</thead><tr><td>1<td> "
             "<td>3<tr><td></td></tr></table>after",
             "A\tB\n1\t\t3\nafter"},
        Page{"paragraphsInCells", "<table><tr><td><p>I:</p><td><p>How?</p><p>Why?</p></table>",
             "I:\tHow?\nWhy?"},
        Page{"tableInTable", "<table><tr><td>a<table><tr><td>b<td>c</table>d<td>e</table>",
             "a\nb\tc\nd\te"},
        Page{"wordsInARow", "<table><tr>loose<td>cell</td>more</tr>between</table>",
             "loose\tcell\tmore\nbetween"},
        Page{"cellsWithoutARow", "<div><td>a</td><td>b</td></div>", "a\nb"},
        Page{"lists",
             "<h1>Head</h1><ul><li>One<li>Two<ol><li>In</ol></ul><dl><dt>I<dd>How?</"
             "dl><blockquote>Q</blockquote>",
             "Head\nOne\nTwo\nIn\nI\nHow?\nQ"},
        Page{"preformatted", "<pre>\n  I:  How?\n\tP:\tSo.\n</pre>x", "  I:  How?\n\tP:\tSo.\nx"},
        Page{"preWrap", "<span style='white-space: pre-wrap'>a  b\nc</span> d  e", "a  b\nc d e"},
        Page{"entities",
             "<p>&aring;&Auml; &amp;lt; &lt;b&gt; &#228;&#xF6; &#128512; &nbsp; &hellip; &euro; "
             "&nosuch; AT&T",
             "åÄ &lt; <b> äö 😀 \u00A0 … € &nosuch; AT&T"},
        Page{"entitiesWithoutSemicolon", "<p>p&aring gatan, caf&eacute och a&nbsp b &copy=1",
             "på gatan, café och a\u00A0 b &copy=1"},
        Page{"windowsNumbers", "<p>&#147;So&#148; &#150; &#133; it&#146;s", "“So” – … it’s"},
        Page{"hiddenThings",
             "<script>var a = '<p>no</p>';</script><style>p{}</style><template><p>no</template>"
             "<noscript>no</noscript><p hidden>no</p><p style='DISPLAY : none'>no</p><div "
             "hidden=''><p>no<div>no</div></div>"
             "<iframe>no</iframe><svg><title>no</title><text>no</text></svg><p>yes",
             "yes"},
        Page{"comments",
             "<p>a<!-- no > -- no -->b<!-->c<!--->d<!--[if mso]>no<![endif]-->e<!-- no --!>f<!-- "
             "open>g",
             "abcdefg"},
        Page{"scriptInScript",
             "<script>if (a < b) document.write('<!-- </scr' + 'ipt>')</script >yes<script/>and",
             "yesand"},
        Page{"forms",
             "<form>Name: <input value='Anna &amp; Bo'><input type=hidden value=no><input "
             "type=submit value=no>"
             "<textarea>\n two\n lines</textarea><select><option>no<option selected>Yes</select>"
             "<input type=checkbox value=no checked></form>",
             "Name: Anna & Bo\n two\n lines\nYes"},
        Page{"signs", "<p>3 < 4 and a <3 > 2 & so", "3 < 4 and a <3 > 2 & so"},
        Page{"unknownTags",
             "<article><foo-bar>One</foo-bar><section>Two</section><o:p>Three</o:p></article>",
             "One\nTwo\nThree"},
        Page{"cdata", "<p><![CDATA[a <b> & c]]></p>", "a <b> & c"},
        Page{"onlyNoBreakSpaces", "<p>One</p><p>&nbsp;</p><p>Two&nbsp;</p>", "One\nTwo\u00A0"},
        Page{"rightToLeft", "<p dir=rtl>שלום <b>עולם</b></p>", "שלום עולם"},
        Page{"ruby", "<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>", "漢kan"},
        Page{"deleted", "<p>He <del>went</del><ins>came</ins> <s>back</s>", "He came back"},
        Page{"formFeed",
             "<p>a\x0C"
             "b",
             "a b"},
        Page{"framedBody", "<p>a</body></html><p>b", "a\nb"}),
    [](const testing::TestParamInfo<Page>& page) { return page.param.name; });

TEST(Html, findsSpeakersInParagraphsAndTables) {
    const auto transcript = html(
        "<html><head><title>no</title></head><body><p><b>Interviewer:</b> How was "
        "it?</p><p><b>P1:</b> "
        "Long.<br>And hard.</p><p><b>Interviewer:</b> Why?</p><p><b>P1:</b> So.</p></body></html>");
    EXPECT_THAT(tests::drawn(transcript.turns, transcript.text),
                ElementsAre("0 Interviewer | How was it?", "1 P1 | Long.↵And hard.",
                            "0 Interviewer | Why?", "1 P1 | So."));
    EXPECT_EQ(transcript.format, QStringLiteral("html"));
    const auto table =
        html("<table><tr><td>I<td>How?<tr><td>P1<td>So.<tr><td>I<td>Why?<tr><td>P1<td>Hm.</table>");
    EXPECT_THAT(tests::drawn(table.turns, table.text),
                ElementsAre("0 I | How?", "1 P1 | So.", "0 I | Why?", "1 P1 | Hm."));
}

TEST(Html, ofWordIsRead) {
    const auto transcript = html(
        "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\" lang=SV>\r\n<head>\r\n<meta "
        "http-equiv=Content-Type content=\"text/html; charset=windows-1252\">\r\n<!--[if gte mso "
        "9]><xml><o:Author>no</o:Author></xml><![endif]-->\r\n<style>\r\n<!-- p {} "
        "-->\r\n</style>\r\n"
        "</head>\r\n<body><div class=WordSection1>\r\n<p class=MsoNormal>I:<span "
        "style='mso-tab-count:1'>\xA0\xA0\xA0 </span>Hur g\xE5r\r\ndet\x85<o:p></o:p></p>\r\n<p "
        "class=MsoNormal><o:p>&nbsp;</o:p></p>\r\n<p><![if !supportLists]><span "
        "style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>Bra\x94<span "
        "style='display:none;mso-hide:all'>no</span><a "
        "style='mso-footnote-id:ftn1'>[1]</a></p>\r\n</div>"
        "<div style='mso-element:footnote-list'><hr><div "
        "style='mso-element:footnote'><p>[1] Not.</p></div></div><div "
        "style='mso-element:comment-list'><p>no</p></div></body></html>");
    EXPECT_EQ(transcript.text.toStdString(), "I:\tHur går det…\nBra”[1]\n[1] Not.");
    EXPECT_EQ(transcript.encoding, QStringLiteral("windows-1252"));
    EXPECT_EQ(transcript.encodingEvidence, QStringLiteral("said by the page"));
    EXPECT_EQ(transcript.language, QStringLiteral("sv"));
    EXPECT_THAT(notes(transcript), HasSubstr("Comments beside the text were left out."));
}

TEST(Html, isDecodedAsItSaysUnlessItsBytesSayOtherwise) {
    const auto read = [](const QByteArray& bytes) {
        const auto transcript = html(bytes);
        return transcript.text.toStdString() + " " + transcript.encoding.toStdString();
    };
    EXPECT_EQ(read("<meta charset='ISO-8859-1'><p>\x93\xE5\x94"), "“å” windows-1252");
    EXPECT_EQ(read("<meta charset=utf-8><p>\xC3\xA5"), "å UTF-8");
    EXPECT_EQ(read("<?xml version='1.0' encoding='koi8-r'?><html><p>\xD0\xD2"), "пр KOI8-R");
    EXPECT_EQ(read("<meta http-equiv=a content='text/html;charset=Shift_JIS'><p>\x93\xFA"),
              "日 Shift_JIS");
    EXPECT_EQ(read("<meta charset=iso-8859-1><p>bl\xC3\xA5"), "blå UTF-8");
    EXPECT_EQ(read("\xEF\xBB\xBF<meta charset=iso-8859-1><p>\xC3\xA5"), "å UTF-8");
    EXPECT_EQ(read("<p>bl\xE5 b\xE4r och gr\xF6n \xE4ng, s\xE4ger hon om v\xE5ren"),
              "blå bär och grön äng, säger hon om våren ISO-8859-1");
    const QString wide = QStringLiteral("\uFEFF<meta charset=utf-8><p>Åsa");
    EXPECT_EQ(read(QByteArray(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2)),
              "Åsa UTF-16LE");

    const auto wrong =
        html("<meta charset=utf-8><p>bl\xE5 b\xE4r och gr\xF6n \xE4ng, s\xE4ger hon om v\xE5ren");
    EXPECT_EQ(wrong.encoding, QStringLiteral("ISO-8859-1"));
    EXPECT_THAT(notes(wrong), HasSubstr("The page says it is in utf-8; its bytes say ISO-8859-1."));
    const auto unknown = html("<meta charset=klingon><p>\xC3\xA5");
    EXPECT_EQ(unknown.text.toStdString(), "å");
    EXPECT_THAT(notes(unknown), HasSubstr("The page says it is in klingon"));
    const auto given = html("<meta charset=utf-8><p>\xA1", {QStringLiteral("ISO-8859-5"), {}});
    EXPECT_EQ(given.text.toStdString(), "Ё");
    EXPECT_EQ(given.encodingEvidence, QStringLiteral("given"));
}

TEST(Html, thatIsPlainTextIsReadAsPlainText) {
    const auto transcript = html("I: How  was it &amp; so?\n\nP1: 3 < 4 > 2\n");
    EXPECT_EQ(transcript.text.toStdString(), "I: How  was it &amp; so?\n\nP1: 3 < 4 > 2\n");
    EXPECT_THAT(notes(transcript), HasSubstr("It holds no tags"));
}

TEST(Html, givesItsTitleWhereItShowsNothingElse) {
    EXPECT_EQ(
        html("<html><head><title> Only\nthis &amp; </title></head><body><p></p></body></html>")
            .text.toStdString(),
        "Only this &");
    EXPECT_EQ(refused("<html><body><img alt=a><script>a</script></body></html>"),
              "“a.html” holds no text.");
}

TEST(Html, countsWhatItLeavesOut) {
    const auto transcript =
        html("<p>a<img alt='no'><img src='http://127.0.0.1/x.png'><del>no</del>");
    EXPECT_EQ(transcript.text.toStdString(), "a");
    EXPECT_THAT(notes(transcript), HasSubstr("2 pictures were left out."));
    EXPECT_THAT(notes(transcript), HasSubstr("1 deletion was left out."));
}

TEST(Html, isKnownByItsBytesUnderOtherNames) {
    const auto read = [](const char* name, const QByteArray& bytes) {
        return ImportedFile(QString::fromLatin1(name), bytes).read().format.toStdString();
    };
    EXPECT_EQ(read("a.txt", "\n<!-- saved -->\n<!DOCTYPE HTML>\n<p>a"), "html");
    EXPECT_EQ(read("a.md", "<?xml version=\"1.0\"?>\n<html xmlns='a'><p>a</html>"), "html");
    EXPECT_EQ(read("a.txt", "<p>a</p> is a paragraph in HTML"), "txt");
    EXPECT_EQ(read("a.html", "WEBVTT\n\n00:01.000 --> 00:02.000\nA"), "vtt");
    EXPECT_EQ(read("a.XHTML", "<html><p>a"), "html");
    EXPECT_THAT(refused("PK\x03\x04zip"),
                HasSubstr("“a.html” cannot be read: it is a ZIP archive"));
}

TEST(Html, ofAWebArchiveIsRefusedKindly) {
    const QByteArray archive =
        "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: "
        "multipart/related;\r\n\r\n<html><p>a";
    for (const char* name : {"a.mht", "a.mhtml", "a.html", "a.txt"})
        EXPECT_THAT(ImportedFile(QString::fromLatin1(name), archive).refusal(),
                    HasSubstr("it is a web archive (.mht); open it in a browser"))
            << name;
}

TEST(Html, declaresNoEntitiesAndFetchesNothing) {
    EXPECT_EQ(html("<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b "
                   "\"bbb\">]><html><p>x&a;y&b;z</p></html>")
                  .text.toStdString(),
              "]>\nx&a;y&b;z");
}

TEST(Html, survivesHostilePages) {
    for (const char* tag :
         {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<span hidden>", "<x:y>"})
        EXPECT_THAT(refused(QByteArray(tag).repeated(100'000) + "a"),
                    HasSubstr("nests elements deeper than"))
            << tag;
    const QByteArray longWord(3'000'000, 'a');
    EXPECT_EQ(html("<p title='" + longWord + "' " + longWord + ">b").text.toStdString(), "b");
    QByteArray attributes;
    for (int i = 0; i < 200'000; ++i) attributes += " a" + QByteArray::number(i) + "=1";
    EXPECT_EQ(html("<p" + attributes + ">b").text.toStdString(), "b");
    EXPECT_EQ(html("<p>a" + QByteArray("</i>").repeated(50'000) + "b").text.toStdString(), "ab");
    EXPECT_THAT(refused(QByteArray("<b>").repeated(900) + QByteArray("</i>").repeated(3'000'000)),
                HasSubstr("too many of its tags close what was never opened"));
    EXPECT_EQ(html("<p>a" + QByteArray("<!--").repeated(300'000) + "b>c").text.toStdString(), "ac");
    EXPECT_EQ(html("<p>a" + QByteArray("<p>").repeated(300'000) + "b").text.toStdString(), "a\nb");
    EXPECT_EQ(html("<p>" + QByteArray("&a").repeated(300'000)).text.size(), 600'000);
    EXPECT_EQ(html("<p>a" + QByteArray("<b c=\"").repeated(100'001) + "d>e").text.toStdString(),
              "ae");
    EXPECT_EQ(html("<p>a<b title=\"open>b <i class='x'>c</i> d").text.toStdString(), "ab c d");
    EXPECT_EQ(html("<p don't>a<p title='1 > 0'>b<p title=\"don't\">c").text.toStdString(),
              "a\nb\nc");
    EXPECT_EQ(html("<p>a\xFF\xFE\xC3<b>\x80").text.isEmpty(), false);
}

TEST(Html, isReadWhereverItIsCutOff) {
    const QByteArray page =
        "<!DOCTYPE html><html><head><meta charset=utf-8><title>T</title></head><body><!-- c "
        "--><table "
        "title=\"a\"><tr><td>one &aring; "
        "<b>two</b></td></tr></table><script>x</script>\xC3\xA5</body>";
    for (qsizetype length = 1; length <= page.size(); ++length) {
        const std::string result = refused(page.left(length));
        EXPECT_TRUE(result == "read" || result == "“a.html” holds no text.") << length << result;
    }
}
