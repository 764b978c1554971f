// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Comments of word processors: read where they are written, put where their marks came to stand.
#pragma once

#include "indexer/import/flow/text_flow.h"
#include "indexer/import/source/importer.h"

namespace indexer {

/// The mark that a comment of this name has in a TextFlow.
QString commentRange(const QString& name);
/// The mark of the place where the text refers to the comment.
QString commentReference(const QString& name);

/// A comment before its place is known.
struct WrittenComment {
    QString name;    ///< as its marks call it
    QString parent;  ///< the name of the comment that it answers, or empty
    QString author;
    QString text;
};

struct PlacedComments {
    std::vector<SourceComment> comments;  ///< ascending by begin, answers after what they answer
    int placeless = 0;                    ///< nothing in the text refers to them
};

/// A range that was never ended ends at the reference; an answer without place has that of what
/// it answers. Ranges do not begin or end with line ends or tabs, unless they hold nothing else.
PlacedComments placed(const std::vector<WrittenComment>& written, const TextFlow& flow);

/// Puts them beside the text, and says what has no place.
void takeComments(RawText& raw, PlacedComments placed);

}  // namespace indexer
