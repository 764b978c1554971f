// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

#include "indexer/import/pdf/pdf_page.h"

namespace indexer {

namespace {

/// Heads and feet stand within this part of the page's height from its edge.
constexpr double EdgePart = 0.13;
constexpr qsizetype MostExamples = 3;

/// The line with every number made the same: "Page 3 of 12" is "Page # of #".
QString pattern(const QString& text) {
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    QString same = text.simplified();
    return same.replace(digits, QStringLiteral("#"));
}

bool isPageNumber(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^\\W*((page|sida|sid|s\\.|p\\.|seite|side)\\s*)?\\d+"
                       "(\\s*(/|of|av|von|\\()\\s*\\d+\\)?)?\\W*$"),
        QRegularExpression::CaseInsensitiveOption |
            QRegularExpression::UseUnicodePropertiesOption);  // or Hebrew would be no words
    return form.match(text.simplified()).hasMatch();
}

bool isAtEdge(const PdfLine& line) {
    return line.top < line.pageHeight * EdgePart || line.bottom > line.pageHeight * (1 - EdgePart);
}

/// How far lines of one paragraph are apart, as a rule: the smaller distances of the page.
double usualDistance(const std::vector<PdfLine>& lines, int page) {
    std::vector<double> distances;
    for (std::size_t i = 1; i < lines.size(); ++i)
        if (lines[i].page == page && lines[i - 1].page == page &&
            lines[i].middle() > lines[i - 1].middle())
            distances.push_back(lines[i].middle() - lines[i - 1].middle());
    if (distances.empty()) return 0;
    const auto lower = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 4);
    std::nth_element(distances.begin(), lower, distances.end());
    return *lower;
}

/// Heads stand apart from the text: the nearest other line is farther away than lines of one
/// paragraph are.
bool standsApart(const std::vector<PdfLine>& lines, const PdfLine& line) {
    double nearest = std::numeric_limits<double>::max();
    for (const PdfLine& other : lines) {
        if (other.page != line.page || &other == &line) continue;
        const double distance = line.top < line.pageHeight / 2 ? other.middle() - line.middle()
                                                               : line.middle() - other.middle();
        if (distance < line.height() / 2) continue;
        nearest = std::min(nearest, distance);
    }
    if (nearest == std::numeric_limits<double>::max()) return false;
    const double usual = usualDistance(lines, line.page);
    return nearest > (usual > 0 ? usual * 1.6 : line.height() * 1.7);
}

struct Place {
    QString pattern;
    int height = 0;  ///< in steps of four points
    bool operator<(const Place& other) const {
        return std::tie(pattern, height) < std::tie(other.pattern, other.height);
    }
};

}  // namespace

RunningLines takeRunningLines(std::vector<PdfLine>& lines, int pages) {
    std::map<Place, int> appearances;
    const auto placeOf = [](const PdfLine& line) {
        return Place{pattern(line.text), qRound(line.middle() / 4)};
    };
    for (const PdfLine& line : lines)
        if (isAtEdge(line)) ++appearances[placeOf(line)];

    std::vector<bool> isRunning(lines.size(), false);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const PdfLine& line = lines[i];
        if (!isAtEdge(line)) continue;
        const int count = appearances[placeOf(line)];
        const bool comesBack = count >= 2 && count * 10 >= pages * 3;
        if (isPageNumber(line.text))
            isRunning[i] = comesBack || line.bottom > line.pageHeight * 0.92;
        else
            isRunning[i] = comesBack && (count > 2 || pages == 2) && standsApart(lines, line);
    }
    RunningLines taken;
    QSet<QString> kinds;
    std::vector<PdfLine> kept;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!isRunning[i]) {
            kept.push_back(std::move(lines[i]));
            continue;
        }
        ++taken.count;
        const QString kind = pattern(lines[i].text);
        if (taken.examples.size() < MostExamples && !kinds.contains(kind))
            taken.examples.append(lines[i].text.simplified());
        kinds.insert(kind);
    }
    lines = std::move(kept);
    return taken;
}

}  // namespace indexer
