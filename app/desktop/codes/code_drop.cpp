// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/code_drop.h"

#include "app/desktop/codes/code_tree_model.h"
#include "codebook/model/code_tree.h"

namespace app {

using codebook::CodeId;
using codebook::CodeTree;

namespace {

bool isHeading(const QModelIndex& row) { return row.isValid() && !CodeTreeModel::codeAt(row); }

/// The perspective under which the row shows, if the tree has headings.
std::optional<QString> headingOver(QModelIndex row) {
    while (row.isValid() && !isHeading(row)) row = row.parent();
    if (!row.isValid()) return std::nullopt;
    return row.data(CodeTreeModel::PerspectiveRole).toString();
}

/// Dropped on a heading, a code keeps the code that it lies below, unless that shows under the
/// heading too: then it is taken out of it.
CodeId parentBelowHeading(const CodeTree& tree, const QString& perspective,
                          const std::vector<CodeId>& codes) {
    CodeId parent = tree.parent(codes.front());
    for (const CodeId code : codes)
        if (tree.parent(code) != parent) return {};
    const QString inherited = tree.perspective(parent);
    const bool staysOut = Perspectives::key(inherited) != Perspectives::key(perspective) &&
                          (inherited.isEmpty() || !perspective.isEmpty());
    return staysOut ? parent : CodeId{};
}

}  // namespace

std::optional<CodePlace> placeFor(const CodeTreeModel& model, const codebook::Study& study,
                                  const QModelIndex& row, DropSpot spot,
                                  const std::vector<CodeId>& codes) {
    if (codes.empty()) return std::nullopt;
    const CodeTree tree(study);
    CodePlace place;
    place.perspective = headingOver(row);
    const CodeId at = CodeTreeModel::codeAt(row);
    const bool isAmong = at && spot != DropSpot::Onto;
    if (isHeading(row)) {
        place.parent = parentBelowHeading(tree, *place.perspective, codes);
    } else if (isAmong) {
        place.parent = tree.parent(at);
        const QModelIndex next = spot == DropSpot::Above ? row : row.siblingAtRow(row.row() + 1);
        place.before = CodeTreeModel::codeAt(next);
        if (tree.parent(place.before) != place.parent) place.before = {};
    } else {
        place.parent = at;
    }
    if (std::find(codes.begin(), codes.end(), place.parent) != codes.end()) return std::nullopt;
    const bool isOrdered = model.sorting() == CodeSorting::Codebook;
    if (!isOrdered) place.before = {};
    const bool liesThere = std::all_of(codes.begin(), codes.end(), [&](CodeId code) {
        return tree.parent(code) == place.parent &&
               (!place.perspective ||
                Perspectives::key(tree.perspective(code)) == Perspectives::key(*place.perspective));
    });
    if (liesThere && (!isOrdered || spot == DropSpot::Onto)) return std::nullopt;
    return place;
}

std::vector<CodeId> draggedCodes(const QMimeData& data, const codebook::Study& study) {
    std::vector<CodeId> codes;
    for (const QByteArray& number : data.data(codeMime::codes).split(','))
        if (const CodeId code{number.toInt()}; study.codes.find(code)) codes.push_back(code);
    return codes;
}

std::optional<DraggedPassage> draggedPassage(const QMimeData& data, const codebook::Study& study) {
    const QList<QByteArray> parts = data.data(codeMime::passage).split(',');
    if (parts.size() != 3) return std::nullopt;
    const DraggedPassage passage{codebook::DocumentId{parts[0].toInt()},
                                 {parts[1].toInt(), parts[2].toInt()}};
    const codebook::Document* document = study.documents.find(passage.document);
    const bool isInside = document && !passage.span.isEmpty() && passage.span.begin >= 0 &&
                          passage.span.end <= document->characters;
    return isInside ? std::optional(passage) : std::nullopt;
}

}  // namespace app
