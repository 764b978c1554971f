// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One interview written in every format and encoding: who says what is the same in all of them, and
// when, where the format can tell. A new format joins by a row in the table below.
#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QStringEncoder>

#include <functional>

#include "codebook/text/offset_map.h"
#include "tests/indexer/import/import_fixture.h"

namespace {

struct Said {
    const char* who;
    const char* words;
};

/// Seven turns, four seconds each. Nobody real.
constexpr Said interview[] = {
    {"I", "Hur började samarbetet med föreningen?"},
    {"P1", "Det började med ett möte, och sedan ringde de varje vecka."},
    {"I", "Vem ringde?"},
    {"P1", "Områdespolisen. Hon hette Åsa, tror jag, och kom från Skövde."},
    {"I", "Vad tyckte styrelsen om det?"},
    {"P1", "Några var rädda om sin självständighet, andra tyckte att det var på tiden."},
    {"I", "Tack så mycket."},
};
constexpr int secondsOfATurn = 4;

QString wordsOf(const Said& said) { return QString::fromUtf8(said.words); }

/// before WHO between WORDS after, for every turn.
QString everyTurn(const QString& before, const QString& between, const QString& after) {
    QString all;
    for (const Said& said : interview)
        all += before + QLatin1String(said.who) + between + wordsOf(said) + after;
    return all;
}

QByteArray plain() { return everyTurn({}, QStringLiteral(": "), QStringLiteral("\n")).toUtf8(); }

QByteArray encoded(QStringEncoder::Encoding encoding, QStringEncoder::Flags flags = {}) {
    QStringEncoder encoder(encoding, flags);
    return encoder(QString::fromUtf8(plain()));
}

QByteArray rtf() {
    QByteArray body;
    for (const QChar c : everyTurn({}, QStringLiteral(": "), QStringLiteral("\n"))) {
        if (c == u'\n')
            body += "\\par\n";
        else if (c.unicode() < 0x80)
            body += static_cast<char>(c.unicode());
        else
            body += "\\'" + QByteArray::number(c.unicode(), 16);
    }
    return R"({\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Times;}}\f0 )" + body + "}";
}

QByteArray pdf() {
    std::vector<QByteArray> lines;
    std::vector<tests::PdfText> page;
    for (const QString& line :
         everyTurn({}, QStringLiteral(": "), QStringLiteral("\n")).split(u'\n', Qt::SkipEmptyParts))
        lines.push_back(line.toLatin1());
    page.reserve(lines.size());
    double y = 760;
    for (const QByteArray& line : lines) page.push_back({72, y -= 24, line.constData()});
    return tests::pdfOf({page});
}

QString clock(int seconds, QChar decimal) {
    return QStringLiteral("00:00:%1%2000").arg(seconds, 2, 10, QLatin1Char('0')).arg(decimal);
}

/// A cue a turn: START --> END, then the words with what names the speaker around them.
QByteArray cues(const QString& head, QChar decimal, const QString& before, const QString& between) {
    QString all = head;
    int second = 0;
    for (const Said& said : interview) {
        all += clock(second, decimal) + QStringLiteral(" --> ");
        second += secondsOfATurn;
        all += clock(second, decimal) + u'\n' + before + QLatin1String(said.who) + between +
               wordsOf(said) + QStringLiteral("\n\n");
    }
    return all.toUtf8();
}

QByteArray whisper() {
    QString segments;
    int second = 0;
    for (const Said& said : interview) {
        segments += QStringLiteral(
                        "%1{\"start\": %2.0, \"end\": %3.0, \"text\": \" %4\", "
                        "\"speaker\": \"%5\"}")
                        .arg(QLatin1String(second == 0 ? "" : ", "))
                        .arg(second)
                        .arg(second + secondsOfATurn)
                        .arg(wordsOf(said), QLatin1String(said.who));
        second += secondsOfATurn;
    }
    return QStringLiteral("{\"language\": \"sv\", \"segments\": [%1]}").arg(segments).toUtf8();
}

QByteArray chat() {
    QString all = QStringLiteral(
        "@UTF8\n@Begin\n@Languages:\tswe\n@Participants:\tI Interviewer, P1 Participant\n"
        "@ID:\tswe|made|I|||||Interviewer|||\n@ID:\tswe|made|P1|||||Participant|||\n");
    int second = 0;
    for (const Said& said : interview) {
        all += QStringLiteral("*%1:\t%2 \x15%3_%4\x15\n")
                   .arg(QLatin1String(said.who), wordsOf(said))
                   .arg(second * 1000)
                   .arg((second + secondsOfATurn) * 1000);
        second += secondsOfATurn;
    }
    return (all + QStringLiteral("@End\n")).toUtf8();
}

QByteArray f4() {
    QString all;
    int second = 0;
    for (const Said& said : interview) {
        second += secondsOfATurn;
        all += QStringLiteral("%1: %2 #00:00:%3-0#\r\n")
                   .arg(QLatin1String(said.who), wordsOf(said))
                   .arg(second, 2, 10, QLatin1Char('0'));
    }
    return all.toUtf8();
}

/// A mark in square brackets opens each turn.
QByteArray opened(const QString& form) {
    QString all;
    int second = 0;
    for (const Said& said : interview) {
        all +=
            form.arg(QLatin1String(said.who), wordsOf(said)).arg(second, 2, 10, QLatin1Char('0'));
        second += secondsOfATurn;
    }
    return all.toUtf8();
}

enum class Times : std::uint8_t { None, Begins, BeginsAndEnds };

struct Written {
    const char* file;
    std::function<QByteArray()> bytes;
    Times times = Times::None;
};

const Written everyFormat[] = {
    {"plain.txt", plain},
    {"utf8-mark.txt", [] { return "\xEF\xBB\xBF" + plain(); }},
    {"crlf.txt", [] { return plain().replace("\n", "\r\n"); }},
    {"cr.txt", [] { return plain().replace("\n", "\r"); }},
    {"decomposed.txt",
     [] { return QString::fromUtf8(plain()).normalized(QString::NormalizationForm_D).toUtf8(); }},
    {"latin1.txt", [] { return QString::fromUtf8(plain()).toLatin1(); }},
    {"utf16le.txt", [] { return encoded(QStringEncoder::Utf16LE); }},
    {"utf16be-mark.txt",
     [] { return encoded(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom); }},
    {"utf32le-mark.txt",
     [] { return encoded(QStringEncoder::Utf32LE, QStringEncoder::Flag::WriteBom); }},
    {"bold.md",
     [] {
         return everyTurn(QStringLiteral("**"), QStringLiteral(":** "), QStringLiteral("\n\n"))
             .toUtf8();
     }},
    {"list.md",
     [] {
         return everyTurn(QStringLiteral("- "), QStringLiteral(": "), QStringLiteral("\n"))
             .toUtf8();
     }},
    {"docx.docx",
     [] {
         return tests::docxOf(everyTurn(QStringLiteral("<w:p><w:r><w:t xml:space=\"preserve\">"),
                                        QStringLiteral(": "), QStringLiteral("</w:t></w:r></w:p>"))
                                  .toUtf8());
     }},
    {"table.docx",
     [] {
         return tests::docxOf(
             "<w:tbl>" +
             everyTurn(QStringLiteral("<w:tr><w:tc><w:p><w:r><w:t>"),
                       QStringLiteral("</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>"),
                       QStringLiteral("</w:t></w:r></w:p></w:tc></w:tr>"))
                 .toUtf8() +
             "</w:tbl>");
     }},
    {"odt.odt",
     [] {
         return tests::odtOf(everyTurn(QStringLiteral("<text:p>"), QStringLiteral(": "),
                                       QStringLiteral("</text:p>"))
                                 .toUtf8());
     }},
    {"rtf.rtf", rtf},
    {"html.html",
     [] {
         return "<!DOCTYPE html><meta charset=\"utf-8\"><body>" +
                everyTurn(QStringLiteral("<p><b>"), QStringLiteral(":</b> "),
                          QStringLiteral("</p>\n"))
                    .toUtf8() +
                "</body>";
     }},
    {"pdf.pdf", pdf},
    {"voices.vtt",
     [] {
         return cues(QStringLiteral("WEBVTT\n\n"), u'.', QStringLiteral("<v "),
                     QStringLiteral(">"));
     },
     Times::BeginsAndEnds},
    {"names.vtt", [] { return cues(QStringLiteral("WEBVTT\n\n"), u'.', {}, QStringLiteral(": ")); },
     Times::BeginsAndEnds},
    {"names.srt", [] { return cues({}, u',', {}, QStringLiteral(": ")); }, Times::BeginsAndEnds},
    {"whisper.json", whisper, Times::BeginsAndEnds},
    {"chat.cha", chat, Times::BeginsAndEnds},
    {"f4.txt", f4, Times::BeginsAndEnds},
    {"recorder.txt", [] { return opened(QStringLiteral("[00:00:%3] %1: %2\n")); }, Times::Begins},
    {"inqscribe.txt", [] { return opened(QStringLiteral("[00:00:%3.00] %1: %2\n\n")); },
     Times::Begins},
    {"behind.txt", [] { return opened(QStringLiteral("%1: [00:00:%3] %2\n")); }, Times::Begins},
    {"line.txt", [] { return opened(QStringLiteral("%1 [00:00:%3]\n%2\n\n")); }, Times::Begins},
};

std::string shown(const QString& who, const QString& words) {
    return (who + QStringLiteral(" | ") +
            words.normalized(QString::NormalizationForm_C).simplified())
        .toStdString();
}

class OneInterview : public testing::TestWithParam<Written> {
   protected:
    const indexer::Transcript m_read =
        tests::ImportedFile(QLatin1String(GetParam().file), GetParam().bytes()).read();
};

}  // namespace

TEST_P(OneInterview, saysTheSameByTheSame) {
    std::vector<std::string> expected;
    for (const Said& said : interview)
        expected.push_back(shown(QLatin1String(said.who), wordsOf(said)));
    const codebook::OffsetMap offsets(m_read.text);
    std::vector<std::string> found;
    for (const codebook::Turn& turn : m_read.turns) {
        const QString who = turn.speaker < 0
                                ? QString()
                                : m_read.speakers[static_cast<std::size_t>(turn.speaker)].label;
        QString words = offsets.slice(m_read.text, turn.words).toString();
        // f4's mark closes the turn; by contract it stays in the text.
        words.remove(QRegularExpression(QStringLiteral("\\s*#\\d\\d:\\d\\d:\\d\\d-\\d#")));
        found.push_back(shown(who, words));
    }
    EXPECT_EQ(found, expected);
    EXPECT_EQ(tests::drawnSpeakers(m_read), "I*, P1");
    EXPECT_EQ(m_read.language, QStringLiteral("sv"));
}

TEST_P(OneInterview, saysItAtTheSameTime) {
    using std::chrono::seconds;
    std::vector<std::optional<std::chrono::milliseconds>> expected;
    std::vector<std::optional<std::chrono::milliseconds>> found;
    for (int turn = 0; turn < static_cast<int>(std::size(interview)); ++turn) {
        expected.emplace_back();
        if (GetParam().times != Times::None) expected.back() = seconds(turn * secondsOfATurn);
        expected.emplace_back();
        if (GetParam().times == Times::BeginsAndEnds)
            expected.back() = seconds((turn + 1) * secondsOfATurn);
    }
    for (const codebook::Turn& turn : m_read.turns) {
        found.push_back(turn.begins);
        found.push_back(GetParam().times == Times::Begins ? std::nullopt : turn.ends);
    }
    // Nobody writes that f4's first turn begins at the beginning.
    if (!found.empty() && !found.front()) expected.front().reset();
    EXPECT_EQ(found, expected);
}

INSTANTIATE_TEST_SUITE_P(Formats, OneInterview, testing::ValuesIn(everyFormat),
                         [](const testing::TestParamInfo<Written>& written) {
                             QString name = QLatin1String(written.param.file);
                             return name.replace(u'.', u'_').replace(u'-', u'_').toStdString();
                         });
