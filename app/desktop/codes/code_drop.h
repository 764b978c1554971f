// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What it means to drop codes on a row of the tree, or between two.
#pragma once

#include <QMimeData>

#include <optional>
#include <vector>

#include "app/desktop/codes/code_actions.h"

class QModelIndex;

namespace app {

class CodeTreeModel;

enum class DropSpot : std::uint8_t { Onto, Above, Below };

/// Where the codes go when they are dropped there: onto a code, below it; onto a heading, to that
/// perspective, out of the code that they lie below in it; between codes, among these. Nothing
/// where they lie so already, or the tree's order is the alphabet's.
/// @param row of the model; invalid: the empty space below all rows
std::optional<CodePlace> placeFor(const CodeTreeModel& model, const codebook::Study& study,
                                  const QModelIndex& row, DropSpot spot,
                                  const std::vector<codebook::CodeId>& codes);

/// The codes that are dragged, those that do not live left out.
std::vector<codebook::CodeId> draggedCodes(const QMimeData& data, const codebook::Study& study);

struct DraggedPassage {
    codebook::DocumentId document;
    codebook::Span span;
};
/// The words that are dragged, if they are words of a document that lives.
std::optional<DraggedPassage> draggedPassage(const QMimeData& data, const codebook::Study& study);

}  // namespace app
