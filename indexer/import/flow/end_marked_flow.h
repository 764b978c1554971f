// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// RTF and Word's binary format mark ends only: of paragraphs, cells and rows. Here their beginnings
// are found, so that they come in pairs as TextFlow wants them.
#pragma once

#include <vector>

#include "indexer/import/flow/text_flow.h"

namespace indexer {

/// Levels count tables around a paragraph: 0 outside, 1 in a cell, 2 in a cell of a table in a
/// cell.
class EndMarkedFlow {
   public:
    explicit EndMarkedFlow(TextFlow& flow);

    void append(QStringView characters, int level);
    void beginParagraph(int level);
    void endParagraph(int level);
    /// The end of the open paragraph was deleted: the next one goes on in it.
    void joinParagraphs();
    /// A section ends the paragraph that is open, if one is.
    void endSection();
    /// \trowd: what follows up to the row's end stands in a row, whether it says so or not.
    void announceRow();
    void endCell(int level);
    void endRow(int level);

    void beginNote();
    void endNote();
    /// A text box belongs to the paragraph at the level that it is anchored in.
    void beginBox(int level);
    void endBox();
    /// What the file leaves open at its end.
    void finish();

   private:
    /// The tables around the place in the document, in a note or in a box.
    struct Place {
        std::vector<bool> rows;  ///< open rows from the outside in: whether their cell is open
        bool isRowAnnounced = false;
    };
    Place& place() { return m_places.back(); }
    void goTo(int level);
    void closeRow();
    void closeRows();

    TextFlow& m_flow;
    std::vector<Place> m_places;
};

}  // namespace indexer
