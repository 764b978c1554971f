// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A saved search: the query and how its hits are listed.
#pragma once

#include <QString>

#include <cstdint>

namespace app {

/// In what order the lines of a concordance stand.
enum class LineOrder : std::uint8_t { Document, Left, Right, Found };

/// Below what headings.
struct LineGroups {
    enum class By : std::uint8_t { None, Document, Speaker, Attribute };
    By by = By::Document;
    QString attribute;  ///< its name

    bool operator==(const LineGroups&) const = default;
};

struct SearchQuestion {
    QString query;
    LineOrder order = LineOrder::Document;
    int sortedWords = 1;  ///< 1 to 3, of Left and Right
    LineGroups groups;

    bool operator==(const SearchQuestion&) const = default;
};

/// As a saved analysis of the kind "search" keeps it: a JSON object with the names of the command
/// line's options as keys, and `group`: "none", "document", "speaker" or "attribute:NAME".
QString searchToText(const SearchQuestion& question);
/// What is not said is as in a new question. @throws codebook::FormatError if there is no query, or
/// a key holds what cannot be read
SearchQuestion searchFromText(const QString& text);

}  // namespace app
