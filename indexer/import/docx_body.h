// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// WordprocessingML (ECMA-376 part 1, transitional and strict) to plain text: tracked changes taken
// as accepted, field instructions and properties passed over, alternate content taken once.
#pragma once

#include <set>
#include <vector>

#include "indexer/import/text_flow.h"
#include "indexer/import/xml_stream.h"

namespace indexer {

/// What the walk met besides text; see docxNotes for how it is told.
struct DocxTally {
    int insertions = 0;
    int deletions = 0;
    int pictures = 0;
    int embedded = 0;               ///< whole documents of other formats (altChunk)
    int hidden = 0;                 ///< runs formatted as hidden; their text is kept
    std::set<QString> symbolFonts;  ///< fonts whose private characters stand in the text
};

/// Walks one part of a Word document; the text goes into a flow that the caller owns.
class DocxBody {
   public:
    DocxBody(XmlStream& xml, TextFlow& flow, DocxTally& tally);
    /// Everything to the end of the part.
    void walk();
    /// Everything to the end of the element that has just started.
    void walkWithin();
    /// The id (w14:paraId) of the last paragraph, or empty.
    const QString& lastParagraphId() const { return m_lastParagraphId; }

   private:
    enum class Scope : std::uint8_t { Element, Part };
    void walkChildren(Scope scope);
    void element();
    bool structure(const QString& name);
    bool character(const QString& name);
    bool passedOver(const QString& name);
    void deletion();
    bool comment(QStringView name);

    void paragraph();
    void paragraphProperties();
    void runProperties();
    void row();
    void rowProperties();
    void box();
    void note();
    void alternateContent();
    void text();
    void symbol();
    void fieldCharacter();
    void append(QStringView characters);
    bool isInInstruction() const;

    XmlStream& m_xml;
    TextFlow& m_flow;
    DocxTally& m_tally;
    /// True for each open field whose instruction is not over; its result has not begun.
    std::vector<bool> m_fields;
    QString m_lastParagraphId;
    bool m_isMarkDeleted = false;
    bool m_isRowDeleted = false;
};

}  // namespace indexer
