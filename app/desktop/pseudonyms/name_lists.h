// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The marked names and the suggested ones as lists.
#pragma once

#include <QString>

#include <vector>

#include "codebook/pseudonyms/pseudonym.h"

class QTreeWidget;

namespace codebook {
class Project;
}

namespace app {

/// "person", as people read it.
QString kindWord(codebook::PseudonymKind kind);

/// A list with the house's dress and these columns, of which one holds numbers.
QTreeWidget* nameList(const QString& accessibleName, const QStringList& columns, int numbers);
/// Name, pseudonym, how often the texts hold the name, and kind. Reads every text.
void fillMarks(QTreeWidget& list, const codebook::Project& project);
/// Name, how often, and a sentence with it. Reads every text.
void fillSuggestions(QTreeWidget& list, const codebook::Project& project);
/// The name in the list's current line, or empty.
QString currentName(const QTreeWidget& list);

}  // namespace app
