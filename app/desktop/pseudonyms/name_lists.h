// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The marked names and the suggested ones as lists.
#pragma once

#include <QHash>
#include <QString>

#include <vector>

#include "codebook/pseudonyms/pseudonym.h"
#include "codebook/pseudonyms/suggestions.h"

class QTreeWidget;

namespace app {

/// "person", as people read it.
QString kindWord(codebook::PseudonymKind kind);

/// A list with the house's dress and these columns, of which one holds numbers.
QTreeWidget* nameList(const QString& accessibleName, const QStringList& columns, int numbers);
/// How often the texts hold each of the names. Reads every text, on any thread.
QHash<QString, int> timesOf(const std::vector<codebook::Pseudonym>& marked,
                            const codebook::Study& study, const codebook::TextSource& texts);
/// Name, pseudonym, how often the texts hold the name, where that is known, and kind. The current
/// line stays current.
void fillMarks(QTreeWidget& list, const std::vector<codebook::Pseudonym>& marked,
               const QHash<QString, int>& times);
void showCounts(QTreeWidget& list, const QHash<QString, int>& times);
/// Name, how often, and a sentence with it.
void fillSuggestions(QTreeWidget& list, const std::vector<codebook::NameSuggestion>& names);
/// The name in the list's current line, or empty.
QString currentName(const QTreeWidget& list);

}  // namespace app
