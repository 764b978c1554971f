// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/answers/survey_headers.h"

#include <QSet>

#include <algorithm>

#include "indexer/import/source/words.h"

namespace indexer {

namespace {

qsizetype filled(const QStringList& cells) {
    return std::count_if(cells.begin(), cells.end(),
                         [](const QString& cell) { return !cell.trimmed().isEmpty(); });
}

/// The third row of Qualtrics: {"ImportId":"QID12_TEXT"} in every cell.
bool isImportIds(const QStringList& cells) {
    const auto ids = std::count_if(cells.begin(), cells.end(), [](const QString& cell) {
        return cell.trimmed().startsWith(QLatin1String("{\"ImportId\""));
    });
    return ids > 0 && ids * 10 >= filled(cells) * 8;
}

/// The second row of LimeSurvey: codes of fields that every survey has.
bool isFieldCodes(const QStringList& cells) {
    static const QSet<QString> usual = {
        QStringLiteral("id"),        QStringLiteral("token"),         QStringLiteral("submitdate"),
        QStringLiteral("lastpage"),  QStringLiteral("startlanguage"), QStringLiteral("startdate"),
        QStringLiteral("datestamp"), QStringLiteral("seed")};
    const auto codes = std::count_if(cells.begin(), cells.end(), [](const QString& cell) {
        return usual.contains(cell.trimmed().toLower());
    });
    const bool areCodes = std::none_of(cells.begin(), cells.end(), [](const QString& cell) {
        return cell.trimmed().contains(QLatin1Char(' '));
    });
    return codes >= 3 && areCodes;
}

bool isSayingResponse(const QString& cell) {
    return cell.trimmed() == QLatin1String("Response") ||
           cell.trimmed() == QLatin1String("Open-Ended Response");
}

/// The second row of SurveyMonkey: how each question is answered, nothing below what the program
/// itself notes.
bool isAnswerKinds(const QStringList& cells) {
    return !cells.isEmpty() && cells.front().trimmed().isEmpty() &&
           std::any_of(cells.begin(), cells.end(), isSayingResponse);
}

void take(AnswerTable& table, std::size_t rows) {
    table.rows.erase(table.rows.begin(), table.rows.begin() + static_cast<std::ptrdiff_t>(rows));
}

void useWhereFilled(QStringList& header, const QStringList& better) {
    for (qsizetype i = 0; i < std::min(header.size(), better.size()); ++i)
        if (!better.at(i).trimmed().isEmpty()) header[i] = better.at(i).simplified();
}

/// One question over several columns stands above the first of them.
void useKinds(QStringList& header, const QStringList& kinds) {
    QString question;
    for (qsizetype i = 0; i < std::min(header.size(), kinds.size()); ++i) {
        const QString kind = kinds.at(i).simplified();
        if (!header.at(i).trimmed().isEmpty()) question = header.at(i).simplified();
        if (header.at(i).trimmed().isEmpty() && kind.isEmpty()) continue;
        header[i] = kind.isEmpty() || isSayingResponse(kind)
                        ? question
                        : QStringLiteral("%1 – %2").arg(question, kind);
    }
}

}  // namespace

void takeSurveyHeaders(AnswerTable& table) {
    const auto& rows = table.rows;
    if (rows.size() >= 2 && isImportIds(rows[1].cells)) {
        useWhereFilled(table.header, rows[0].cells);
        take(table, 2);
        table.notes.append(
            Words::tr("Qualtrics wrote three rows of headers; the questions in the "
                      "second are taken as the columns’ names."));
    } else if (!rows.empty() && isImportIds(rows[0].cells)) {
        take(table, 1);
        table.notes.append(
            Words::tr("Qualtrics wrote its own codes below the headers; they were left out."));
    } else if (!rows.empty() && isFieldCodes(rows[0].cells)) {
        QStringList names = rows[0].cells;
        useWhereFilled(names, table.header);
        table.header = names;
        take(table, 1);
        table.notes.append(
            Words::tr("LimeSurvey wrote two rows of headers; the questions in the "
                      "first are taken as the columns’ names."));
    } else if (!rows.empty() && isAnswerKinds(rows[0].cells)) {
        useKinds(table.header, rows[0].cells);
        take(table, 1);
        table.notes.append(Words::tr("SurveyMonkey wrote two rows of headers; they were joined."));
    }
}

}  // namespace indexer
