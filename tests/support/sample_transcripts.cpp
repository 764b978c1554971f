// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_transcripts.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

#include "tests/support/packages.h"

namespace tests {

namespace {

SampleFile readFrom(const QString& folder, const QString& name) {
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("The sample study cannot be read: " + name.toStdString());
    return {name, file.readAll()};
}

struct DrawnText {
    const char* name;
    const char* text;
};

/// Every style of marker and time that transcribers use, and the formats of plain text.
constexpr DrawnText drawnTexts[] = {
    {"colons.txt",
     "Anna: Hej, hur mår du?\nBo: Bra, tack.\nAnna: Note: det här är viktigt.\n  Och mer.\n"
     "Bo: [skratt] Ja. 👍🏽\nAnna: Se https://example.org/a\n"},
    {"bold.md",
     "# Intervju 4\n\n**I:** Why did you come?\n\n**B:** I was asked to.\n\n- **I:** And then?\n\n"
     "**B [00:01:02]:** I stayed.\n\nInterview\n===\n\n__?__ Unclear.\n"},
    {"f4.txt",
     "I: Warum? #00:00:04-1#\r\nB: Weil es so war. #00:01:02-3#\r\nI: Und dann? #00:01:10-0#\r\n"
     "B: Nichts. #25:00:00-9#\r\n"},
    {"inqscribe.txt",
     "[00:00:01.15] Anna: First words.\n\n[00:00:09.02] Bo: Second words.\n\n[00:01:00.00] Anna: "
     "Third.\n"},
    {"recorder.txt",
     "[00:01:02] Speaker 1:\nWe began in May.\n\n[00:01:30] Speaker 2:\nIn June, I think.\n\n"
     "(1:45) Speaker 1:\nPerhaps. *(10.00 am)*\n"},
    {"court.txt",
     "MR SMITH: Did you see it?\n\nTHE WITNESS: I did.\n\nMR SMITH: When?\nIt was late.\n\n"
     "THE WITNESS: At ten.\n[[Judge;Brown]]\n<<00:00:01;00:00:09;en>>\nOrder.\n"},
    {"rtl.txt", "יעל: שלום, מה שלומך?\nדן: טוב, תודה.\nיעל: ועכשיו?\nדן: גם.\n"},
    {"odd.txt",
     "\xEF\xBB\xBF"
     "A\xCC\x8A"
     "sa: Hyphen\xC2\xAD"
     "ation and\xC2\xA0space\x0C\nBo: \xE2\x80\x8BZero\n"
     "\xC3\x85sa: Ja\n"},
    {"cues.vtt",
     "WEBVTT - made\n\nNOTE a note\n\nSTYLE\n::cue { color: red }\n\n1\n00:01.000 --> 00:02.500 "
     "align:start\n<v Anna>Hello <i>there</i> &amp; so.\n\n00:00:03.000 --> 00:00:04.000\n<v.loud "
     "Bo "
     "Ek>- Yes.\n- No.</v>\n\n00:00:04.000 --> 00:00:04.000\n\n"},
    {"cues.srt",
     "\xEF\xBB\xBF"
     "1\r\n00:00:01,000 --> 00:00:02,000\r\nAnna: Hello.\r\n\r\n2\r\n00:00:02.000 --> "
     "00:00:03.000\r\n- Yes.\r\n- <i>No.</i>\r\n\r\n3\r\n00:00:03,000 --> 00:00:04,000\r\nNo.\r\n"},
    {"word.rtf",
     R"({\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}})"
     R"({\stylesheet{\s1 heading 1;}}{\*\generator x;}{\header Head\par}\pard\plain\f0 Anna: Caf\'e9 )"
     R"(\u8364?\u-10179?\u-8704? x\par Bo:\tab\bullet Ja\line nej{\footnote\pard Note.}\par)"
     R"({\f1\'e4\'e0}\par\trowd\cellx100 a\cell b\cell\row{\deleted gone}{\v hidden}\par})"},
    {"page.html",
     "<!DOCTYPE html><html lang=sv><head><meta charset=utf-8><title>T</title><style>p{}</style>"
     "<script>x<1</script></head><body><h1>Head</h1><p><b>Anna:</b> Hej &aring;&#229;&#x1F600; du"
     "<br>d&auml;r<p>Bo: Ja<table><tr><td>a<td>b</table><ul><li>c</ul><!-- no --><pre>d\n e</pre>"
     "</body></html>"},
    {"whisper.json",
     R"({"text":" Hej. Ja.","segments":[{"id":0,"start":0.0,"end":1.52,"text":" Hej.","speaker":)"
     R"("SPEAKER_00","words":[{"word":"Hej","start":0.1,"end":0.4,"score":0.9}]},{"id":1,"start":)"
     R"(1.52,"end":3,"text":" Ja, s\u00e5 \ud83d\ude00."}],"language":"sv"})"},
    {"whisper.tsv", "start\tend\ttext\n0\t1520\tHej.\n1520\t3000\tJa, så.\n3000\t3000\t\n"},
    {"talk.cha",
     "@UTF8\n@Begin\n@Languages:\teng\n@Participants:\tCHI Eve Target_Child, MOT Mother\n@ID:\t"
     "eng|x|CHI|1;8.||||Target_Child|||\n*MOT:\twhat (i)s <that that> [/] ? \x15"
     "0_1073\x15\n%mor:\t"
     "pro|what\n*CHI:\tdoggie@c &-um [=! laughs] .\n\txxx . \x15"
     "1073_2500\x15\n@End\n"},
    {"answers.csv",
     "id;age;\"Why did you come?\";Vad tycker du?\n1;34;\"Because of \"\"work\"\",\nand "
     "you.\";Inget."
     "\n2;41,5;;\"Mycket; allt.\"\n3;;A friend said so;Ja\n"},
};

const char* const wordBody =
    R"(<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml)"
    R"(/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v=)"
    R"("urn:schemas-microsoft-com:vml"><w:body><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId )"
    R"(w:val="1"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Anna: Why </w:t><w:tab/><w:t>so?)"
    R"(</w:t><w:br/><w:footnoteReference w:id="2"/></w:r></w:p><w:p><w:commentRangeStart w:id="2"/>)"
    R"(<w:ins w:id="7" w:author="A"><w:r><w:t>Bo: New</w:t></w:r></w:ins><w:del w:id="8"><w:r>)"
    R"(<w:delText>old</w:delText></w:r></w:del><w:commentRangeEnd w:id="2"/><w:r>)"
    R"(<w:commentReference w:id="2"/></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r>)"
    R"(</w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p><w:r><mc:AlternateContent><mc:Choice )"
    R"(Requires="wps"><w:t>box</w:t></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>)"
    R"(<w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback>)"
    R"(</mc:AlternateContent><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText>)"
    R"(<w:fldChar w:fldCharType="end"/><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Symbol" )"
    R"(w:char="F061"/></w:r></w:p></w:body></w:document>)";

const char* const openBody =
    R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
    R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:)"
    R"(opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" )"
    R"(xmlns:dc="http://purl.org/dc/elements/1.1/"><office:body><office:text><text:tracked-changes>)"
    R"(<text:changed-region text:id="c1"><text:deletion><text:p>old</text:p></text:deletion>)"
    R"(</text:changed-region></text:tracked-changes><text:h text:outline-level="1">Head</text:h>)"
    R"(<text:p>Anna: Why<text:s text:c="3"/>so?<text:tab/><text:line-break/><text:note )"
    R"(text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>)"
    R"(<text:p>Aside.</text:p></text:note-body></text:note></text:p><text:list><text:list-item>)"
    R"(<text:p>Bo: <text:change-start text:change-id="c1"/>New<text:change-end text:change-id="c1"/>)"
    R"(<office:annotation office:name="a1"><dc:creator>A</dc:creator><text:p>Hm</text:p>)"
    R"(</office:annotation>said<office:annotation-end office:name="a1"/></text:p></text:list-item>)"
    R"(</text:list><table:table><table:table-row><table:table-cell table:number-columns-repeated=)"
    R"("2"><text:p>a</text:p></table:table-cell></table:table-row></table:table><text:p><draw:frame>)"
    R"(<draw:text-box><text:p>box</text:p></draw:text-box></draw:frame></text:p></office:text>)"
    R"(</office:body></office:document-content>)";

const char* const sheet =
    R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref=)"
    R"("A1:C3"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c )"
    R"(r="C1" t="inlineStr"><is><t>Born</t></is></c></row><row r="2"><c r="A2"><v>17</v></c><c )"
    R"(r="B2" t="s"><v>2</v></c><c r="C2" s="1"><v>33000.5</v></c></row><row r="3"><c r="A3" t="b">)"
    R"(<v>1</v></c><c r="B3" t="str"><f>A1</f><v>A longer answer, in words.</v></c><c r="C3" t="e">)"
    R"(<v>#N/A</v></c></row></sheetData></worksheet>)";

}  // namespace

std::vector<SampleFile> sampleTranscripts() {
    std::vector<SampleFile> files;
    for (const char* folder : {"/samples/police-ngo/transcripts", "/tests/indexer/import/files"}) {
        const QString path = QStringLiteral(SAMSYN_SOURCE_DIR) + QLatin1String(folder);
        for (const QString& name : QDir(path).entryList(QDir::Files, QDir::Name))
            files.push_back(readFrom(path, name));
    }
    for (const DrawnText& drawn : drawnTexts)
        files.push_back({QString::fromLatin1(drawn.name), QByteArray(drawn.text)});
    for (const auto& [suffix, part] :
         {std::pair{"docx", wordBody}, {"odt", openBody}, {"xlsx", sheet}}) {
        const QString format = QString::fromLatin1(suffix);
        files.push_back({QStringLiteral("drawn.") + format, packageAround(format, part)});
    }
    return files;
}

std::vector<SampleFile> sampleTables() {
    const QString folder = QStringLiteral(SAMSYN_SOURCE_DIR "/samples/police-ngo");
    std::vector<SampleFile> files;
    for (const char* name : {"cases.csv", "codebook.json", "codings.csv"})
        files.push_back(readFrom(folder, QString::fromLatin1(name)));
    return files;
}

}  // namespace tests
