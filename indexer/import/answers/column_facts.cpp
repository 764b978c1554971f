// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/answers/column_facts.h"

#include <QRegularExpression>
#include <QSet>

#include "codebook/exchange/attribute_column.h"
#include "codebook/text/segmentation.h"

namespace indexer {

namespace {

constexpr int MostCounted = 2'000;
/// So many different values no question with given answers has.
constexpr int MostChoices = 20;
constexpr qsizetype LongestName = 60;
constexpr double MostWordsOfAName = 5;

bool isTime(const QString& cell) {
    static const QRegularExpression time(
        QStringLiteral("\\A\\d{1,4}[-/. ]\\d{1,2}[-/. ]\\d{1,4}[T ,]+\\d{1,2}[:.]\\d{2}"));
    return time.match(cell).hasMatch();
}

class Counting {
   public:
    /// True while each number is whole and larger than the one before.
    void add(const QString& cell) {
        bool isWhole = false;
        const qint64 number = cell.toLongLong(&isWhole);
        m_isCounting = m_isCounting && isWhole && (m_count == 0 || number > m_last);
        m_last = number;
        ++m_count;
    }
    bool isCounting() const { return m_isCounting && m_count > 1; }

   private:
    bool m_isCounting = true;
    int m_count = 0;
    qint64 m_last = 0;
};

void countWords(const QStringList& cells, ColumnFacts& facts) {
    const qsizetype step = cells.size() / MostCounted + 1;
    qint64 words = 0;
    int counted = 0;
    for (qsizetype i = 0; i < cells.size(); i += step, ++counted) {
        const int inCell = codebook::countWords(cells[i]);
        words += inCell;
        facts.longestWords = std::max(facts.longestWords, inCell);
    }
    if (counted > 0) facts.meanWords = static_cast<double>(words) / counted;
}

}  // namespace

ColumnFacts columnFacts(const AnswerTable& table, qsizetype column) {
    ColumnFacts facts;
    facts.rows = static_cast<int>(table.rows.size());
    QStringList cells;
    std::vector<QStringList> values;
    QSet<QString> distinct;
    Counting counting;
    int times = 0;
    int lists = 0;
    for (const AnswerRow& row : table.rows) {
        const QString& cell = row.cells[column];
        if (cell.isEmpty()) continue;
        cells.append(cell);
        values.push_back(codebook::valuesInCell(cell));
        distinct.insert(cell);
        counting.add(cell);
        facts.longest = std::max(facts.longest, cell.size());
        facts.hasLines = facts.hasLines || cell.contains(QLatin1Char('\n'));
        times += isTime(cell) ? 1 : 0;
        lists += cell.contains(QLatin1Char(';')) ? 1 : 0;
    }
    facts.filled = static_cast<int>(cells.size());
    facts.distinct = static_cast<int>(distinct.size());
    facts.isCounting = counting.isCounting();
    facts.areTimes = times > 0 && times == facts.filled;
    facts.areLists = 2 * lists > facts.filled;
    facts.type = codebook::guessedType(values);
    countWords(cells, facts);
    return facts;
}

bool ColumnFacts::areOpenAnswers(const QString& header) const {
    if (filled == 0 || type != codebook::AttributeType::Text || areTimes) return false;
    const double share = static_cast<double>(distinct) / filled;
    const bool differ = (distinct > 1 || filled == 1) && (share >= 0.5 || distinct > MostChoices);
    if (!differ) return false;
    if (hasLines || longestWords >= 8) return true;
    if (meanWords >= 4 && longestWords >= 6) return true;
    return header.endsWith(QLatin1Char('?')) && meanWords >= 2 && share >= 0.8 && !areLists;
}

bool ColumnFacts::mayBeNames() const {
    return filled > 0 && distinct == filled && longest <= LongestName && !hasLines &&
           meanWords <= MostWordsOfAName && !areTimes && !areLists &&
           type != codebook::AttributeType::Date && type != codebook::AttributeType::YesNo;
}

}  // namespace indexer
