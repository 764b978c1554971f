// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the columns of somebody's spreadsheet of cases mean, guessed so that it can be corrected
// before anything is stored.
#pragma once

#include <QString>

#include <vector>

#include "codebook/exchange/csv.h"
#include "codebook/model/study.h"

namespace codebook {

enum class CaseColumnRole : std::uint8_t { Case, Guid, Document, Speaker, Attribute, LeftOut };

struct CaseColumn {
    QString name;  ///< the header without its type
    CaseColumnRole role = CaseColumnRole::Attribute;
    AttributeType type = AttributeType::Text;  ///< of an attribute
    bool isKnown = false;                      ///< the project has the attribute; its type holds
    QStringList samples;                       ///< the first different cells that hold something
};

/// One for each of the table's columns. The case is the column called so, in English or Swedish,
/// or "name", "participant", "respondent" and the like; else, where no column names documents, the
/// first of words in which every row has a value of its own. Columns without any value are left
/// out.
std::vector<CaseColumn> caseColumns(const Study& study, const CsvTable& table);

/// The table with headers as caseImport() reads them, and without what is left out.
CsvTable tableAs(const CsvTable& table, const std::vector<CaseColumn>& columns);

}  // namespace codebook
