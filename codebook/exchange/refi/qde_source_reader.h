// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A source of a REFI-QDA project with its selections, their codings and its values. Each
// function stands on the start of its element, or leaves another's alone and returns false.
#pragma once

#include "codebook/exchange/refi/qde_cursor.h"

namespace codebook::refi {

class QdeSourceReader {
   public:
    /// The cursor must outlive it.
    explicit QdeSourceReader(QdeCursor& at) : m_at(at) {}

    Source read(SourceKind kind);
    bool value(std::vector<VariableValue>& to);
    bool coding(std::vector<Coding>& to);
    bool selection(std::vector<Selection>& to);
    bool content(QString& to);

   private:
    /// A box on a page. Some writers give the same quotation as text too, under the same GUID.
    bool box(std::vector<QUuid>& boxes);
    void textAttributes(Source& source);
    bool textPart(Source& source);
    /// What stands for the source as text: of a PDF, a picture, a recording.
    bool representation(Source& source);
    bool syncPoint(Source& source);
    /// Words between two moments: where both have a place in the text they are a selection of it.
    bool transcriptSelection(Source& source);

    QdeCursor& m_at;
};

}  // namespace codebook::refi
