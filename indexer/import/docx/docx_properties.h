// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Properties of WordprocessingML: of all that they say about looks, the little that says what is
// text. Each function reads the element that has just started to its end.
#pragma once

#include "indexer/import/package/xml_stream.h"

namespace indexer {

struct DocxParagraphProperties {
    bool isMarkDeleted = false;  ///< tracked: the next paragraph goes on in this one
    bool isListed = false;       ///< has a bullet or a number
};
DocxParagraphProperties paragraphProperties(XmlStream& xml);

struct DocxRunProperties {
    bool isHidden = false;
    QString font;  ///< as far as the run itself names one
};
DocxRunProperties runProperties(XmlStream& xml);

/// Of a table's row or cell.
struct DocxRowProperties {
    bool isDeleted = false;
    bool isInserted = false;
};
DocxRowProperties rowProperties(XmlStream& xml);

/// What a form's field shows: a box with or without a tick, or the choice of a list; empty where
/// the field is of another kind.
QString formText(XmlStream& xml);

}  // namespace indexer
