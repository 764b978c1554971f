// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include <algorithm>
#include <map>

#include "indexer/import/pdf/pdf_page.h"

namespace indexer {

namespace {

/// Footnotes are set in at most this part of the text's size.
constexpr double SmallPart = 0.93;
/// A footnote's first line stands below this part of the page.
constexpr double FootPart = 0.3;

bool opensNote(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral(
            "^[(\\[]?(\\d{1,3}|[*†‡§¶]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})[.)\\]]?([\\s\\p{L}“\"«(]|$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).hasMatch();
}

/// The size in which most letters are set.
double usualSize(const std::vector<PdfLine>& lines) {
    std::map<int, qsizetype> letters;
    for (const PdfLine& line : lines) letters[qRound(line.size * 2)] += line.text.size();
    const auto most =
        std::max_element(letters.begin(), letters.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == letters.end() ? 0 : most->first / 2.0;
}

bool isSameColumn(const PdfLine& one, const PdfLine& other) {
    return one.page == other.page && one.column == other.column &&
           one.isSideways == other.isSideways;
}

/// Lines of one column of a page.
struct Column {
    std::size_t begin = 0;
    std::size_t end = 0;
};

class FootnoteTaker {
   public:
    explicit FootnoteTaker(std::vector<PdfLine>& lines)
        : m_lines(lines), m_size(usualSize(lines)), m_isTaken(lines.size()) {}

    std::vector<PdfFootnote> notes() {
        for (std::size_t begin = 0; begin < m_lines.size();) {
            std::size_t end = begin + 1;
            while (end < m_lines.size() && isSameColumn(m_lines[begin], m_lines[end])) ++end;
            takeFrom({begin, end});
            begin = end;
        }
        std::vector<PdfLine> kept;
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            if (!m_isTaken[i]) kept.push_back(std::move(m_lines[i]));
        m_lines = std::move(kept);
        return std::move(m_notes);
    }

   private:
    bool isSmall(const PdfLine& line) const {
        return line.size < m_size * SmallPart && !line.isSideways;
    }

    /// Where the small lines at the column's end begin.
    std::size_t footOf(const Column& column) const {
        std::size_t foot = column.end;
        while (foot > column.begin && isSmall(m_lines[foot - 1]) &&
               m_lines[foot - 1].top > m_lines[foot - 1].pageHeight * FootPart)
            --foot;
        return foot;
    }

    void takeFrom(const Column& column) {
        std::size_t at = footOf(column);
        const bool goesOn =
            !m_notes.empty() && at < column.end && m_lines[at].page == m_lastPage + 1;
        if (!goesOn)
            while (at < column.end && !opensNote(m_lines[at].text)) ++at;
        // A page that is all small is a page of something else.
        const bool hasText = at > column.begin || m_lines[column.begin].column > 0;
        if (at == column.end || !hasText || !hasWords(at, column.end)) return;
        for (; at < column.end; ++at) {
            if (m_notes.empty() || opensNote(m_lines[at].text)) m_notes.emplace_back();
            m_notes.back().push_back(m_lines[at]);
            m_isTaken[at] = true;
            m_lastPage = m_lines[at].page;
        }
    }

    bool hasWords(std::size_t begin, std::size_t end) const {
        qsizetype letters = 0;
        for (std::size_t i = begin; i < end; ++i)
            letters += std::count_if(m_lines[i].text.begin(), m_lines[i].text.end(),
                                     [](QChar c) { return c.isLetter(); });
        return letters >= 3;
    }

    std::vector<PdfLine>& m_lines;
    double m_size;
    std::vector<bool> m_isTaken;
    std::vector<PdfFootnote> m_notes;
    int m_lastPage = -2;
};

}  // namespace

std::vector<PdfFootnote> takeFootnotes(std::vector<PdfLine>& lines) {
    return FootnoteTaker(lines).notes();
}

}  // namespace indexer
