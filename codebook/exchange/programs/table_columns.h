// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the columns mean in tables that MAXQDA, ATLAS.ti and NVivo write: guessed by their headers
// in English, Swedish and German and by what stands in them, and said by the person where the guess
// is wrong.
#pragma once

#include <optional>
#include <vector>

#include "codebook/exchange/csv.h"
#include "codebook/model/study.h"

namespace codebook {

enum class ColumnRole : std::uint8_t {
    Ignored,
    Document,
    Code,
    Text,
    Begin,
    End,
    Coder,
    Memo,
    Weight,
    Created,
    Parent,  ///< of a code
    Color,   ///< of a code
    Case,
    Speaker,
};

/// "document": as the person says it, and as reports do.
QString columnRoleName(ColumnRole role);

enum class ColumnEvidence : std::uint8_t { Said, Header, Cells, None };

struct MeantColumn {
    QString header;
    ColumnRole role = ColumnRole::Ignored;
    ColumnEvidence evidence = ColumnEvidence::None;
};

/// Which table it is: what a header means depends on it.
enum class TableKind : std::uint8_t { Segments, Codes, Variables };

/// The columns of the table, each role once but Ignored. What the person said goes before any
/// guess: "code=Code,document=Document name", the role at either side; commas in headers are
/// written "\,".
/// @throws FormatError if a role or a column is not there, or said twice
std::vector<MeantColumn> meantColumns(const CsvTable& table, TableKind kind, const QString& said,
                                      const Study& study);
/// Index of the column in that role, or -1.
int columnOf(const std::vector<MeantColumn>& columns, ColumnRole role);

/// A code as a cell names it ("Codes\\Dilemmas\\Trust", "Dilemmas > Trust"), as a path of ours.
QString codePathOf(const QString& cell);

/// The name of the study's document that a cell means ("D 3: Anna.docx", "Files\\Anna", "Anna"), or
/// none where there is no such document, or more than one.
std::optional<QString> documentMeant(const QString& cell, const Study& study);

}  // namespace codebook
