// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/answers/sheet_date.h"

#include <QDate>
#include <QRegularExpression>

#include <cmath>

namespace indexer {

namespace {

constexpr int FirstOwnFormat = 164;
constexpr double LastDay = 2'958'465;  // 31 December 9999
constexpr qint64 SecondsADay = 86'400;

bool liesIn(int id, int first, int last) { return first <= id && id <= last; }

/// ECMA-376 part 1, 18.8.30, with those of East Asian languages.
SheetNumber builtIn(int id) {
    if (id == 22) return SheetNumber::DateAndTime;
    if (liesIn(id, 18, 21) || liesIn(id, 32, 35) || liesIn(id, 45, 47) || liesIn(id, 55, 56))
        return SheetNumber::Time;
    if (liesIn(id, 14, 17) || liesIn(id, 27, 36) || liesIn(id, 50, 58)) return SheetNumber::Date;
    return SheetNumber::Plain;
}

QString timeInWords(qint64 seconds) {
    const auto two = [](qint64 number) {
        return QString::number(number).rightJustified(2, QLatin1Char('0'));
    };
    QString words = two(seconds / 3600) + QLatin1Char(':') + two(seconds / 60 % 60);
    if (seconds % 60 != 0) words += QLatin1Char(':') + two(seconds % 60);
    return words;
}

QDate dateOf(qint64 day, bool countsFrom1904) {
    if (countsFrom1904) return QDate(1904, 1, 1).addDays(day);
    // Lotus 1-2-3 took 1900 for a leap year, and everyone after it keeps its count.
    return QDate(1899, 12, 30).addDays(day < 60 ? day + 1 : day);
}

}  // namespace

SheetNumber sheetNumberOf(int id, const QString& code) {
    if (code.isEmpty() || id < FirstOwnFormat) {
        const SheetNumber kind = builtIn(id);
        if (kind != SheetNumber::Plain || code.isEmpty()) return kind;
    }
    // Quoted words, escaped and padding characters, colours and conditions are no places for
    // numbers; [h] is one. What follows a semicolon is for other numbers.
    static const QRegularExpression silent(
        QStringLiteral("\"[^\"]*\"|[\\\\_*].|\\[(?![hms]+\\])[^\\]]*\\]|;.*"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QString places = code.toLower();
    places.remove(silent);
    if (places.contains(QLatin1String("general"))) return SheetNumber::Plain;
    const bool hasTime = places.contains(QLatin1Char('h')) || places.contains(QLatin1Char('s'));
    const bool hasDay = places.contains(QLatin1Char('y')) || places.contains(QLatin1Char('d'));
    if (hasTime) return hasDay ? SheetNumber::DateAndTime : SheetNumber::Time;
    return hasDay || places.contains(QLatin1Char('m')) ? SheetNumber::Date : SheetNumber::Plain;
}

QString sheetNumberInWords(double number, SheetNumber kind, bool countsFrom1904) {
    if (kind == SheetNumber::Plain || !(number >= 0) || number >= LastDay + 1)
        return QString::number(number, 'g', 15);
    const auto seconds = static_cast<qint64>(std::llround(number * SecondsADay));
    if (kind == SheetNumber::Time) return timeInWords(seconds);
    const QString date = dateOf(seconds / SecondsADay, countsFrom1904).toString(Qt::ISODate);
    return kind == SheetNumber::Date ? date
                                     : date + QLatin1Char(' ') + timeInWords(seconds % SecondsADay);
}

}  // namespace indexer
