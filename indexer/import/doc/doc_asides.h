// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a Word 97–2003 document keeps beside its text: notes, text boxes and comments, and where
// the text refers to them.
#pragma once

#include <map>
#include <vector>

#include "indexer/import/doc/doc_file.h"

namespace indexer {

struct DocComment {
    QString author;
    DocRange text;
    std::optional<DocRange> about;  ///< nothing where it is about a place
};

/// All places count in DocFile::text(). Keys are the places that refer.
struct DocAsides {
    std::map<std::uint32_t, DocRange> notes;  ///< footnotes and endnotes
    std::map<std::uint32_t, DocRange> boxes;
    std::vector<DocRange> otherBoxes;  ///< which nothing in the text refers to
    std::map<std::uint32_t, DocComment> comments;
};

DocAsides asidesOf(const DocFile& file);

/// The names of the document's fonts, by their number.
std::vector<QString> fontsOf(const DocFile& file);

}  // namespace indexer
