// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/headings.h"

#include <algorithm>

#include "codebook/text/regular_expression.h"

namespace app {

namespace {

using codebook::Span;

constexpr qsizetype LongestHeading = 80;
constexpr auto Marked = "#+\\s+\\S.*|\\d+(\\.\\d+)*[.)]?\\s+\\p{Lu}.{0,80}";

struct Line {
    Span span;
    QString words;
};

/// Lines of a text that have words, without their ends.
std::vector<Line> linesOf(const codebook::DocumentText& text) {
    std::vector<Line> lines;
    qsizetype begin = 0;
    while (begin <= text.text.size()) {
        qsizetype end = text.text.indexOf(u'\n', begin);
        if (end < 0) end = text.text.size();
        QString words = text.text.mid(begin, end - begin);
        if (!words.trimmed().isEmpty())
            lines.push_back({text.map.span(begin, end), std::move(words)});
        begin = end + 1;
    }
    return lines;
}

QString nameOf(QString line) {
    line = line.simplified();
    const auto isMark = [](QChar sign) {
        return sign == u'#' || sign == u'.' || sign == u')' || sign.isDigit() || sign.isSpace();
    };
    const auto begin = std::find_if_not(line.begin(), line.end(), isMark) - line.begin();
    const QString name = line.mid(begin);
    if (name.isEmpty()) return line;
    return name.endsWith(u':') ? name.chopped(1) : name;
}

bool isSaid(const codebook::Turns& turns, Span line) {
    const codebook::TurnRange range = codebook::turnsOverlapping(turns, line);
    for (std::int32_t turn = range.first; turn < range.last; ++turn)
        if (turns[static_cast<std::size_t>(turn)].speaker >= 0) return true;
    return false;
}

bool looksLikeHeading(const QString& line) {
    const QString words = line.trimmed();
    if (words.size() > LongestHeading) return false;
    const QChar first = words.front();
    const QChar last = words.back();
    const bool beginsLarge = first.isLetter() && !first.isLower();
    return beginsLarge && (last.isLetterOrNumber() || last == u':' || last == u')');
}

bool matchesWhole(codebook::RegularExpression& expression, const QString& line,
                  const std::function<bool()>& isCancelled) {
    std::vector<codebook::Utf16Range> matches;
    expression.appendMatches(line, matches, isCancelled);
    return !matches.empty();
}

}  // namespace

std::vector<Heading> headingsIn(const codebook::DocumentText& text, const codebook::Turns& turns,
                                const QString& pattern, const std::function<bool()>& isCancelled) {
    codebook::RegularExpression expression(
        QStringLiteral("^(?-i:%1)$").arg(pattern.isEmpty() ? QLatin1String(Marked) : pattern));
    const std::vector<Line> lines = linesOf(text);
    std::vector<Heading> headings;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& [span, words] = lines[i];
        const bool standsAbove = i + 1 < lines.size() && lines[i + 1].words.size() > words.size();
        const bool isHeading =
            matchesWhole(expression, words, isCancelled) ||
            (pattern.isEmpty() && standsAbove && looksLikeHeading(words) && !isSaid(turns, span));
        if (isHeading) headings.push_back({nameOf(words), span});
    }
    return headings;
}

}  // namespace app
