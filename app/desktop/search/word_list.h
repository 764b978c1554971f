// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list of words with their figures as a value: frequencies, collocates and key words alike.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "codebook/report/chart.h"
#include "codebook/report/text_table.h"
#include "indexer/words/word_lists.h"

namespace app {

struct WordListColumn {
    QString name;
    QString hint;  ///< what the figure means; may be empty
    int decimals = 0;
};

struct WordListRow {
    QString word;
    QString language;
    QStringList forms;            ///< of a stem, the most frequent first; empty where only one
    std::vector<double> figures;  ///< not a number where there is none
};

struct WordList {
    QString title;
    QStringList notes;  ///< sentences on what was counted
    std::vector<WordListColumn> columns;
    std::vector<WordListRow> rows;
    std::vector<std::size_t> drawn;  ///< columns that a chart shows, a series each
    bool hasForms = false;
};

/// "1,204" or "3.07" as the person's language writes it; "–" where there is none.
QString figureText(double figure, int decimals);
codebook::TextTable textTable(const WordList& list);
/// The first words, at most this many, as bars.
codebook::Chart barsOf(const WordList& list, std::size_t most);

/// In words of the window.
WordList frequencyList(const indexer::FrequencyList& found);
WordList collocateList(const indexer::CollocateList& found);
WordList keyWordList(const indexer::KeyWordList& found);

}  // namespace app
