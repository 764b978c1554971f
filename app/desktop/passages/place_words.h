// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a place in a document says and who says it, fetched when it is looked at.
#pragma once

#include <QString>

#include "codebook/analysis/crosstab.h"

namespace app {

class Session;

struct PlaceWords {
    QString before;  ///< words around it, on one line
    QString words;   ///< as they are shown; empty where the text cannot be read
    QString after;
};

/// @param context words on either side; 0 for none
PlaceWords wordsAt(const Session& session, const codebook::Place& place, int context);
/// "P1 · 0:12:03"; the parts that the document does not tell are left out, at last all but the
/// number of the turn.
QString sourceOf(const Session& session, const codebook::Place& place);
/// A quotation with its source on a line below, to be pasted.
QString quotationText(const Session& session, const codebook::Place& place);

}  // namespace app
