// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A law over all importers: whatever a file shows stands in the stored text, all of it, in order.
// A new importer joins by a row in the table below.
#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <random>

#include "tests/indexer/import/doc/doc_fixture.h"
#include "tests/indexer/import/import_fixture.h"

using tests::ImportedFile;

namespace {

/// Letters and signs of many scripts, with combining, invisible and astral ones.
const QString Anything = QStringLiteral(
    "abcåäöÅÉñßſłçœ\u0301\u030A\u00AD\u200D\u200B0123456789.,;!?…“”’()[]*_#|~^$%=+@/\\\"'"
    "αβγДжяשלוםمرحبا漢字かなกิ\u2011\u2212€");
/// The same without what the format itself gives a meaning.
QString without(const char* signs) {
    QString left;
    for (const QChar c : Anything)
        if (!QLatin1String(signs).contains(c)) left += c;
    return left;
}
const QString Latin = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.,;");

QByteArray escaped(const QString& text) { return text.toHtmlEscaped().toUtf8(); }

QByteArray eachOf(const QStringList& paragraphs, const char* before, const char* after) {
    QByteArray all;
    for (const QString& paragraph : paragraphs) all += before + escaped(paragraph) + after;
    return all;
}

QByteArray docx(const QStringList& paragraphs) {
    return tests::docxOf(
        eachOf(paragraphs, "<w:p><w:r><w:t xml:space=\"preserve\">", "</w:t></w:r></w:p>"));
}

/// Every paragraph a cell, every third a row, in a text box and with a comment across them.
QByteArray nestedDocx(const QStringList& paragraphs) {
    QByteArray body = "<w:commentRangeStart w:id=\"1\"/>";
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const QByteArray paragraph = "<w:p><w:r><w:t xml:space=\"preserve\">" +
                                     escaped(paragraphs.at(i)) + "</w:t></w:r></w:p>";
        if (i % 3 == 0) body += "<w:tbl><w:tr>";
        body += "<w:tc>" +
                (i % 2 == 0 ? "<w:p><w:r><w:pict><w:txbxContent>" + paragraph +
                                  "</w:txbxContent></w:pict></w:r></w:p>"
                            : paragraph) +
                "</w:tc>";
        if (i % 3 == 2 || i + 1 == paragraphs.size()) body += "</w:tr></w:tbl>";
    }
    return tests::docxOf(body);
}

QByteArray odt(const QStringList& paragraphs) {
    return tests::odtOf(eachOf(paragraphs, "<text:p>", "</text:p>"));
}

QByteArray fodt(const QStringList& paragraphs) {
    const QByteArray names = "urn:oasis:names:tc:opendocument:xmlns:";
    return "<office:document xmlns:office=\"" + names + "office:1.0\" xmlns:text=\"" + names +
           "text:1.0\" office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body>"
           "<office:text>" +
           eachOf(paragraphs, "<text:p>", "</text:p>") +
           "</office:text></office:body></office:document>";
}

QByteArray lines(const QStringList& paragraphs) {
    return paragraphs.join(QLatin1Char('\n')).toUtf8();
}

QByteArray cues(const QStringList& paragraphs, const char* head, const char* decimal) {
    QByteArray all = head;
    int second = 0;
    for (const QString& paragraph : paragraphs) {
        const QByteArray number = QByteArray::number(second).rightJustified(2, '0');
        all += QByteArray::number(++second) + "\n00:00:" + number + decimal +
               "000 --> 00:00:" + number + decimal + "900\n" + escaped(paragraph) + "\n\n";
    }
    return all;
}

QByteArray html(const QStringList& paragraphs) {
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>no</title></head><body>" +
           eachOf(paragraphs, "<p>", "</p>\n") + "</body></html>";
}

QByteArray rtf(const QStringList& paragraphs) {
    QByteArray all = R"({\rtf1\ansi\uc0 )";
    for (const QString& paragraph : paragraphs) {
        for (const QChar c : paragraph)
            all += c.isLetterOrNumber() && c.unicode() < 0x80
                       ? QByteArray(1, c.toLatin1())
                       : "\\u" + QByteArray::number(static_cast<qint16>(c.unicode())) + " ";
        all += "\\par\n";
    }
    return all + "}";
}

QByteArray pdf(const QStringList& paragraphs) {
    QByteArrayList words;
    std::vector<tests::PdfText> page;
    for (const QString& paragraph : paragraphs) words.append(paragraph.toLatin1());
    int y = 760;
    for (const QByteArray& line : words)
        page.push_back({72, static_cast<double>(y -= 15), line.constData()});
    return tests::pdfOf({page});
}

/// Words and nothing else: the signs of CHAT stand between them, and have a meaning each.
const QString ChatLetters = QStringLiteral("abcåäöÅÉñßſłçœβγДжשלוםمرحبا漢字かなกิ");

QByteArray chat(const QStringList& paragraphs) {
    QByteArray all = "@UTF8\n@Begin\n@Participants:\tPAR Participant\n";
    for (const QString& paragraph : paragraphs) all += "*PAR:\t" + paragraph.toUtf8() + " .\n";
    return all + "@End\n";
}

QByteArray whisperJson(const QStringList& paragraphs) {
    QJsonArray segments;
    for (const QString& paragraph : paragraphs)
        segments.append(QJsonObject{{QStringLiteral("start"), double(segments.size())},
                                    {QStringLiteral("end"), double(segments.size()) + 0.9},
                                    {QStringLiteral("text"), paragraph}});
    return QJsonDocument(QJsonObject{{QStringLiteral("segments"), segments}}).toJson();
}

QByteArray whisperTable(const QStringList& paragraphs) {
    QByteArray all = "start\tend\ttext\n";
    int second = 0;
    for (const QString& paragraph : paragraphs) {
        all += QByteArray::number(1000 * second) + '\t' + QByteArray::number(1000 * second + 900) +
               '\t' + paragraph.toUtf8() + '\n';
        ++second;
    }
    return all;
}

QString withStop(const QString& paragraph) { return paragraph + QLatin1Char('.'); }

struct Format {
    const char* name;
    const char* suffix;
    QString alphabet;
    std::function<QByteArray(const QStringList&)> write;
    int documents = 40;
    QString (*shown)(const QString& paragraph) = nullptr;  ///< null: as it is
};

const std::vector<Format>& formats() {
    static const std::vector<Format> all = {
        {"Text", "txt", Anything, lines},
        {"Markdown", "md", Anything, lines},
        {"Restructured", "rst", Anything, lines},
        {"Word", "docx", Anything, docx},
        {"WordNested", "docx", Anything, nestedDocx},
        {"OpenDocument", "odt", Anything, odt},
        {"OpenDocumentFlat", "fodt", Anything, fodt},
        {"Html", "html", Anything, html},
        {"RichText", "rtf", Anything, rtf},
        {"WebVtt", "vtt", without("[]()"),
         [](const QStringList& text) { return cues(text, "WEBVTT\n\n", "."); }},
        {"SubRip", "srt", without("[](){}'\"\\"),
         [](const QStringList& text) { return cues(text, "", ","); }},
        {"WhisperJson", "json", Anything, whisperJson},
        {"WhisperTable", "tsv", Anything, whisperTable},
        {"Chat", "cha", ChatLetters, chat, 40, withStop},
        {"OldWord", "doc", Anything, tests::docOf},
        {"Pdf", "pdf", Latin, pdf, 6},
    };
    return all;
}

/// Without what nobody sees between words.
QString visible(const QString& text) {
    QString seen;
    for (const QChar c : text)
        if (!c.isSpace()) seen += c;
    return seen;
}

QStringList inventedParagraphs(const QString& alphabet, std::mt19937& random) {
    const auto upTo = [&](qsizetype most) {
        return std::uniform_int_distribution<qsizetype>(0, most - 1)(random);
    };
    QStringList paragraphs;
    for (qsizetype count = 3 + upTo(12); count > 0; --count) {
        QString paragraph = QStringLiteral("Words");
        for (qsizetype word = upTo(9); word > 0; --word) {
            paragraph += QLatin1Char(' ');
            for (qsizetype letter = 1 + upTo(7); letter > 0; --letter)
                paragraph += alphabet.at(upTo(alphabet.size()));
            if (alphabet != Latin && upTo(6) == 0)
                paragraph += QStringLiteral("\U0001F600\U00020000");
        }
        paragraphs.append(paragraph);
    }
    return paragraphs;
}

class VisibleText : public testing::TestWithParam<Format> {};

}  // namespace

TEST_P(VisibleText, standsInTheStoredTextAllOfItInOrder) {
    std::mt19937 random(20);
    for (int document = 0; document < GetParam().documents; ++document) {
        const QStringList paragraphs = inventedParagraphs(GetParam().alphabet, random);
        const auto transcript =
            ImportedFile(QStringLiteral("a.") + QLatin1String(GetParam().suffix),
                         GetParam().write(paragraphs))
                .read();
        QString expected;
        for (const QString& paragraph : paragraphs)
            expected += GetParam().shown != nullptr ? GetParam().shown(paragraph) : paragraph;
        EXPECT_EQ(visible(transcript.text).toStdString(), visible(expected).toStdString());
    }
}

INSTANTIATE_TEST_SUITE_P(Importers, VisibleText, testing::ValuesIn(formats()),
                         [](const auto& row) { return std::string(row.param.name); });
