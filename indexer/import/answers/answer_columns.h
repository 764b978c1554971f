// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the columns of a spreadsheet of answers mean: guessed with the reason said, so that it can
// be shown and corrected before anything is stored.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

#include "codebook/model/entities.h"

namespace indexer {

struct AnswerTable;
struct SourceFile;

enum class ColumnRole : std::uint8_t {
    Text,       ///< open answers to the question in the header
    Attribute,  ///< a typed value of the respondent
    Case,       ///< what the respondent is called
    Ignored,
};

/// "text", "attribute", "case" or "ignore".
QString columnRoleName(ColumnRole role);

struct AnswerColumn {
    QString name;  ///< the header on one line; "Column 3" without one, "Why? (2)" where it is twice
    ColumnRole role = ColumnRole::Ignored;
    codebook::AttributeType type = codebook::AttributeType::Text;  ///< of an attribute
    QString reason;        ///< "numbers", "4 different values in 120 rows", "as you said"
    bool isGiven = false;  ///< the person said the role
    bool isTypeGiven = false;
};

/// What a person says about one column.
struct ColumnChoice {
    QString column;
    ColumnRole role = ColumnRole::Ignored;
    std::optional<codebook::AttributeType> type;
};

/// Reads "Name=case,Age=attribute:number,Q3=text,Notes=ignore"; commas in names are escaped by a
/// backslash, as in paths of codes.
/// @throws codebook::FormatError with a sentence on what is not understood
std::vector<ColumnChoice> columnChoices(const QString& written);

/// The table's columns with their meaning: a text where answers are long, have several words and
/// differ; the name of the case where all values differ, are short, and the header or the first
/// place says so; left out where nothing stands in it; else an attribute. What the person said goes
/// before any guess.
/// @throws codebook::FormatError if the person named a column that is not there, or two as case
std::vector<AnswerColumn> answerColumns(const AnswerTable& table, const SourceFile& file,
                                        const std::vector<ColumnChoice>& choices);

}  // namespace indexer
