// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

#include "indexer/import/pdf/pdf_page.h"
#include "indexer/import/turns/speaker_marker.h"

namespace indexer {

namespace {

bool endsSentence(const QString& text) {
    static const QString marks = QStringLiteral(".?!…:”\"»)]");
    return !text.isEmpty() && marks.contains(text.back());
}

bool endsInHyphen(const QString& text) {
    static const QString hyphens = QStringLiteral("-\u2010\u00AD");
    return text.size() > 1 && hyphens.contains(text.back()) && text.at(text.size() - 2).isLetter();
}

/// Words that the document writes with a hyphen within a line: there it is part of the word.
QSet<QString> hyphenatedWords(const std::vector<PdfLine>& lines) {
    static const QRegularExpression form(QStringLiteral("\\p{L}+-\\p{L}+"));
    QSet<QString> words;
    for (const PdfLine& line : lines)
        for (auto matches = form.globalMatch(line.text); matches.hasNext();)
            words.insert(matches.next().captured().toCaseFolded());
    return words;
}

/// Decides where paragraphs begin and joins what is between.
class ParagraphBuilder {
   public:
    ParagraphBuilder(std::vector<PdfLine> lines, const MarginNumbers& numbers)
        : m_lines(std::move(lines)), m_numbers(numbers), m_hyphenated(hyphenatedWords(m_lines)) {
        if (!m_numbers.countParagraphs) return;
        for (PdfLine& line : m_lines) line.hasNumber = beginsNumbered(line);
    }

    QString text() {
        measureColumns();
        m_spacing = usualSpacing();
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (i == 0 || beginsParagraph(i))
                m_paragraphs.append(m_lines[i].text);
            else
                join(m_lines[i].text);
        }
        return m_paragraphs.join(QLatin1Char('\n'));
    }

   private:
    /// A number that comes again on the next page marks a paragraph that goes on.
    bool beginsNumbered(const PdfLine& line) {
        const auto& places = m_numbers.places;
        const auto found =
            std::find_if(places.begin(), places.end(), [&](const MarginNumbers::Place& place) {
                return place.page == line.page &&
                       std::abs(place.middle - line.middle()) < line.height() / 2 &&
                       place.number != m_lastNumber;
            });
        if (found == places.end()) return false;
        m_lastNumber = found->number;
        return true;
    }

    bool isSameColumn(std::size_t i) const {
        return m_lines[i].page == m_lines[i - 1].page && m_lines[i].column == m_lines[i - 1].column;
    }

    /// The edges of each run of lines below each other.
    void measureColumns() {
        m_left.resize(m_lines.size());
        m_right.resize(m_lines.size());
        for (std::size_t begin = 0; begin < m_lines.size();) {
            std::size_t end = begin + 1;
            while (end < m_lines.size() && isSameColumn(end)) ++end;
            double left = m_lines[begin].left;
            double right = m_lines[begin].right;
            for (std::size_t i = begin; i < end; ++i) {
                left = std::min(left, m_lines[i].left);
                right = std::max(right, m_lines[i].right);
            }
            std::fill(m_left.begin() + static_cast<std::ptrdiff_t>(begin),
                      m_left.begin() + static_cast<std::ptrdiff_t>(end), left);
            std::fill(m_right.begin() + static_cast<std::ptrdiff_t>(begin),
                      m_right.begin() + static_cast<std::ptrdiff_t>(end), right);
            begin = end;
        }
    }

    double spacing(std::size_t i) const { return m_lines[i].middle() - m_lines[i - 1].middle(); }

    double usualSpacing() const {
        std::vector<double> all;
        for (std::size_t i = 1; i < m_lines.size(); ++i)
            if (isSameColumn(i)) all.push_back(spacing(i));
        if (all.empty()) return 0;
        const auto lower = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 4);
        std::nth_element(all.begin(), lower, all.end());
        return *lower;
    }

    /// The line before had room for this line's first word and did not take it.
    bool isAfterShortLine(std::size_t i) const {
        const PdfLine& before = m_lines[i - 1];
        return before.right + m_lines[i].firstWord + before.size * 0.6 < m_right[i - 1];
    }

    bool beginsParagraph(std::size_t i) const {
        const PdfLine& line = m_lines[i];
        const PdfLine& before = m_lines[i - 1];
        if (line.isSideways != before.isSideways) return true;
        if (m_numbers.countParagraphs) return line.hasNumber;
        if (endsInHyphen(before.text) && line.text.at(0).isLower()) return false;
        if (std::abs(line.size - before.size) > 1.2) return true;
        const auto marker = markerOf(line.text);
        const bool isMarked = marker && marker->nameClass != NameClass::Other;
        if (isSameColumn(i)) {
            if (spacing(i) > m_spacing * 1.35 || isAfterShortLine(i)) return true;
            // Two lines with tabs are two rows.
            if (line.text.contains(u'\t') && before.text.contains(u'\t')) return true;
            const double indent = line.left - before.left;
            const bool isIndented = indent > line.size * 0.9 && indent < line.size * 5;
            return (isIndented && endsSentence(before.text)) ||
                   (isMarked && endsSentence(before.text));
        }
        // What crosses the columns stands for itself; only to the next column's top a sentence goes
        // on.
        if (line.page == before.page && line.top > before.top) return true;
        const bool goesOn = !line.text.isEmpty() && line.text.at(0).isLower();
        return !goesOn && (isMarked || endsSentence(before.text) || isAfterShortLine(i));
    }

    void join(const QString& next) {
        QString& paragraph = m_paragraphs.last();
        if (!endsInHyphen(paragraph)) {
            paragraph += QLatin1Char(' ') + next;
            return;
        }
        const bool isDivision =
            !next.isEmpty() && next.at(0).isLower() && !isWrittenWithHyphen(paragraph, next);
        if (isDivision || paragraph.back() == QChar(0x00AD)) paragraph.chop(1);
        paragraph += next;
    }

    bool isWrittenWithHyphen(const QString& paragraph, const QString& next) const {
        static const QRegularExpression head(QStringLiteral("\\p{L}+-$"));
        static const QRegularExpression tail(QStringLiteral("^\\p{L}+"));
        const QString word = head.match(paragraph).captured() + tail.match(next).captured();
        return m_hyphenated.contains(word.toCaseFolded());
    }

    std::vector<PdfLine> m_lines;
    const MarginNumbers& m_numbers;
    QSet<QString> m_hyphenated;
    int m_lastNumber = -1;
    std::vector<double> m_left;
    std::vector<double> m_right;
    double m_spacing = 0;
    QStringList m_paragraphs;
};

}  // namespace

QString pdfText(std::vector<PdfLine> lines, const MarginNumbers& numbers) {
    return ParagraphBuilder(std::move(lines), numbers).text();
}

}  // namespace indexer
