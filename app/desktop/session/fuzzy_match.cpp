// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/fuzzy_match.h"

#include <limits>

namespace app {

namespace {

/// The letter without case and marks, of as many units as it had: positions stay.
QChar bare(QChar letter) {
    const QString parts = QString(letter).normalized(QString::NormalizationForm_D);
    return parts.isEmpty() ? letter : parts.front().toCaseFolded();
}

bool fits(QChar typed, QChar letter) {
    return typed.toCaseFolded() == letter.toCaseFolded() || typed.toCaseFolded() == bare(letter);
}

bool beginsWord(const QString& name, qsizetype at) {
    return at == 0 || !name[at - 1].isLetterOrNumber() ||
           (name[at].isUpper() && name[at - 1].isLower());
}

constexpr int Impossible = std::numeric_limits<int>::min() / 2;

/// Points for the letter at this place, coming after the one matched before.
int pointsAt(const QString& name, qsizetype at, qsizetype before) {
    constexpr int Letter = 1;
    constexpr int InARow = 6;
    constexpr int WordBegins = 8;
    constexpr int NameBegins = 6;
    return Letter + (before >= 0 && at == before + 1 ? InARow : 0) +
           (beginsWord(name, at) ? WordBegins : 0) + (at == 0 ? NameBegins : 0);
}

}  // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView query, const QString& name) {
    QString letters;
    for (const QChar letter : query)
        if (!letter.isSpace()) letters += letter;
    const qsizetype rows = letters.size();
    const qsizetype columns = std::min<qsizetype>(name.size(), 200);
    FuzzyMatch match;
    match.score = -static_cast<int>(columns) / 8;
    if (rows == 0) return match;
    if (rows > columns) return std::nullopt;

    // best[r][c]: the most points with letter r standing at c; from[r][c]: where letter r-1 stands.
    const auto cell = [columns](qsizetype row, qsizetype column) {
        return static_cast<std::size_t>(row * columns + column);
    };
    std::vector<int> best(static_cast<std::size_t>(rows * columns), Impossible);
    std::vector<qsizetype> from(best.size(), -1);
    for (qsizetype row = 0; row < rows; ++row)
        for (qsizetype column = row; column < columns; ++column) {
            if (!fits(letters[row], name[column])) continue;
            if (row == 0) {
                best[cell(0, column)] = pointsAt(name, column, -1);
                continue;
            }
            for (qsizetype before = row - 1; before < column; ++before) {
                const int soFar = best[cell(row - 1, before)];
                if (soFar == Impossible) continue;
                const int points = soFar + pointsAt(name, column, before);
                if (points <= best[cell(row, column)]) continue;
                best[cell(row, column)] = points;
                from[cell(row, column)] = before;
            }
        }
    qsizetype end = 0;
    for (qsizetype column = 1; column < columns; ++column)
        if (best[cell(rows - 1, column)] > best[cell(rows - 1, end)]) end = column;
    if (best[cell(rows - 1, end)] == Impossible) return std::nullopt;
    match.score += best[cell(rows - 1, end)];
    for (qsizetype row = rows - 1, column = end; row >= 0; column = from[cell(row, column)], --row)
        match.letters.insert(match.letters.begin(), column);
    return match;
}

}  // namespace app
