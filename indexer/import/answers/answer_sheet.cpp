// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/answers/answer_sheet.h"

#include <QFileInfo>

#include "codebook/model/code_tree.h"
#include "codebook/text/language.h"
#include "codebook/text/offset_map.h"
#include "codebook/text/term.h"
#include "indexer/import/answers/answer_table.h"
#include "indexer/import/answers/survey_headers.h"
#include "indexer/import/languages/turn_languages.h"
#include "indexer/import/source/file_signature.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

using codebook::FormatError;

/// Enough to tell the language of most answers by.
constexpr qsizetype LettersForLanguage = 50'000;

QString suffixOf(const QString& fileName) { return QFileInfo(fileName).suffix().toLower(); }

bool isWorkbookName(const QString& fileName) {
    const QString suffix = suffixOf(fileName);
    return suffix.startsWith(u"xls") || suffix == QLatin1String("ods");
}

void trim(AnswerTable& table) {
    for (AnswerRow& row : table.rows)
        for (QString& cell : row.cells) {
            const bool isPadded =
                !cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace());
            if (isPadded) cell = cell.trimmed();
        }
}

/// The text of one respondent, question by question.
class AnswerText {
   public:
    explicit AnswerText(Respondent& respondent) : m_respondent(respondent) {}

    void add(const QString& question, const QString& answer) {
        turn(question, 0);
        turn(answer, 1);
    }

   private:
    void turn(const QString& words, int speaker) {
        if (!m_respondent.text.isEmpty()) {
            m_respondent.text += QLatin1Char('\n');
            ++m_at;
        }
        codebook::Turn turn;
        turn.span = {m_at, m_at + codebook::OffsetMap(words).codePoints()};
        turn.label = {m_at, m_at};
        turn.words = turn.span;
        turn.speaker = speaker;
        m_respondent.text += words;
        m_respondent.turns.push_back(turn);
        m_at = turn.span.end;
    }

    Respondent& m_respondent;
    std::int32_t m_at = 0;
};

/// Rows to respondents; one object a file.
class Reading {
   public:
    Reading(const AnswerOptions& options, AnswerSheet& sheet)
        : m_options(options), m_sheet(sheet) {}

    void take(const AnswerRow& row, int number) {
        Respondent respondent;
        respondent.row = row.number;
        AnswerText text(respondent);
        QString answers;
        for (std::size_t i = 0; i < m_sheet.columns.size(); ++i) {
            const AnswerColumn& column = m_sheet.columns[i];
            const QString& cell = row.cells[static_cast<qsizetype>(i)];
            if (cell.isEmpty()) continue;
            if (column.role == ColumnRole::Case)
                respondent.name = codebook::composed(cell).simplified();
            if (column.role == ColumnRole::Attribute) respondent.said.push_back({i, cell});
            if (column.role != ColumnRole::Text) continue;
            text.add(column.name, cell);
            answers += cell + QLatin1Char('\n');
            ++m_sheet.answers;
        }
        if (respondent.text.isEmpty() && respondent.said.empty() && respondent.name.isEmpty())
            return;
        if (respondent.name.isEmpty()) respondent.name = Words::tr("Respondent %1").arg(number);
        if (!respondent.text.isEmpty()) ++m_sheet.documents;
        respondent.language = languageOf(answers);
        m_sheet.respondents.push_back(std::move(respondent));
    }

    /// Answers too short to tell are taken to be in the language of all together; a question may
    /// be in another than its answer.
    void finish() {
        const QString usual = codebook::guessedLanguage(m_allAnswers).language;
        for (Respondent& respondent : m_sheet.respondents) {
            if (respondent.text.isEmpty()) continue;
            if (respondent.language.isEmpty()) respondent.language = usual;
            if (!respondent.language.isEmpty())
                recogniseLanguages(respondent.turns, respondent.text, respondent.language,
                                   m_options.guessesTurnLanguages);
        }
    }

   private:
    QString languageOf(const QString& answers) {
        if (answers.isEmpty() || !m_options.language.isEmpty()) return m_options.language;
        if (m_allAnswers.size() < LettersForLanguage) m_allAnswers += answers;
        const codebook::LanguageGuess guess = codebook::guessedLanguage(answers);
        return guess.isReliable ? guess.language : QString();
    }

    const AnswerOptions& m_options;
    AnswerSheet& m_sheet;
    QString m_allAnswers;
};

/// Why it is refused, and what the table rather is, where its headers say it.

QString otherTable(const QStringList& header) {
    QStringList names;
    for (const QString& name : header) names.append(name.trimmed().toLower());
    if (names.contains(QLatin1String("begin")) && names.contains(QLatin1String("code")))
        return Words::tr(
            "“%1” holds no open answers as far as can be seen: %2; say which columns hold them, as "
            "--columns \"%3=text\"; codings are taken in by “code --import”.");
    if (names.contains(QLatin1String("case")))
        return Words::tr(
            "“%1” holds no open answers as far as can be seen: %2; say which columns hold them, as "
            "--columns \"%3=text\"; a table of cases is taken in by “cases --import”.");
    return Words::tr(
        "“%1” holds no open answers as far as can be seen: %2; say which columns hold them, as "
        "--columns \"%3=text\".");
}

/// A refusal is one sentence, however long a spoilt header is.
QString shortened(const QString& name) {
    constexpr qsizetype longest = 40;
    return name.size() <= longest ? name : name.left(longest) + QChar(0x2026);
}

NoOpenAnswers noAnswers(const SourceFile& file, const AnswerSheet& sheet,
                        const QStringList& header) {
    QStringList seen;
    for (const AnswerColumn& column : sheet.columns)
        if (seen.size() < 8)
            seen.append(Words::tr("“%1” (%2)").arg(shortened(column.name), column.reason));
    if (seen.size() < static_cast<qsizetype>(sheet.columns.size()))
        seen.append(QStringLiteral("…"));
    return NoOpenAnswers(
        otherTable(header).arg(file.name, seen.join(QLatin1String(", ")),
                               codebook::escapedName(shortened(sheet.columns.back().name))));
}

void noteHeaders(const QStringList& header, AnswerSheet& sheet) {
    QStringList nameless;
    QStringList renamed;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        const AnswerColumn& column = sheet.columns[i];
        const QString written = codebook::composed(header[static_cast<qsizetype>(i)]).simplified();
        if (written.isEmpty())
            nameless.append(column.name);
        else if (written != column.name)
            renamed.append(column.name);
    }
    if (!nameless.isEmpty())
        sheet.notes.append(Words::tr("Columns without a header are called “%1”.")
                               .arg(nameless.mid(0, 10).join(QStringLiteral("”, “"))));
    if (!renamed.isEmpty())
        sheet.notes.append(Words::tr("Headers that stand twice were numbered: “%1”.")
                               .arg(renamed.mid(0, 10).join(QStringLiteral("”, “"))));
}

void noteRespondents(int rows, AnswerSheet& sheet) {
    const auto count = static_cast<int>(sheet.respondents.size());
    if (count < rows)
        sheet.notes.append(counted(
            rows - count,
            Words::tr("%1 row holds nothing in no column that is read, and was left out."),
            Words::tr("%1 rows hold nothing in no column that is read, and were left out.")));
    if (sheet.documents < count)
        sheet.notes.append(counted(
            count - sheet.documents,
            Words::tr(
                "%1 respondent answered no question: a case with attributes, but no document."),
            Words::tr(
                "%1 respondents answered no question: a case with attributes, but no document.")));
}

AnswerTable tableOf(const SourceFile& file, const AnswerOptions& options) {
    if (file.bytes.isEmpty()) throw FormatError(Words::tr("“%1” is empty.").arg(file.name));
    if (file.bytes.size() > answerSheetLimitInBytes())
        throw file.refusal(
            Words::tr("it is larger than %1 MB").arg(answerSheetLimitInBytes() >> 20));
    if (const QString kind = unreadableKind(file.bytes); !kind.isEmpty())
        throw file.refusal(Words::tr("it is %1").arg(kind));
    if (isWorkbookName(file.name)) return workbookTable(file, options.sheet);
    if (isZip(file.bytes)) throw file.refusal(Words::tr("it is a ZIP archive, not a table"));
    return separatedTable(file, suffixOf(file.name) == QLatin1String("tsv"));
}

}  // namespace

QString questionSpeaker() { return Words::tr("Question"); }

QStringList answerSheetSuffixes() {
    return {QStringLiteral("csv"), QStringLiteral("ods"), QStringLiteral("tsv"),
            QStringLiteral("xlsm"), QStringLiteral("xlsx")};
}

bool isAnswerSheetName(const QString& fileName) {
    return answerSheetSuffixes().contains(suffixOf(fileName));
}

qint64 answerSheetLimitInBytes() { return qint64{100} << 20; }

AnswerSheet readAnswerSheet(const SourceFile& file, const AnswerOptions& options) {
    AnswerTable table = tableOf(file, options);
    takeSurveyHeaders(table);
    trim(table);
    AnswerSheet sheet;
    const QString suffix = suffixOf(file.name);
    sheet.format = suffix.startsWith(u"xls") ? QStringLiteral("xlsx") : suffix;
    sheet.sheet = table.sheet;
    sheet.encoding = table.encoding;
    sheet.encodingEvidence = table.encodingEvidence;
    sheet.encodingAlternatives = table.encodingAlternatives;
    sheet.isEncodingDoubtful = table.isEncodingDoubtful;
    sheet.notes = table.notes;
    sheet.columns = answerColumns(table, file, options.columns);
    noteHeaders(table.header, sheet);
    Reading reading(options, sheet);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        reading.take(table.rows[i], static_cast<int>(i) + 1);
        table.rows[i].cells.clear();
    }
    if (sheet.documents == 0) throw noAnswers(file, sheet, table.header);
    reading.finish();
    noteRespondents(static_cast<int>(table.rows.size()), sheet);
    return sheet;
}

}  // namespace indexer
