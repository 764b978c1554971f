// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// WordprocessingML (ECMA-376 part 1, transitional and strict) to plain text: tracked changes taken
// as accepted, field instructions and properties passed over, alternate content taken once.
#pragma once

#include "indexer/import/docx/docx_characters.h"
#include "indexer/import/flow/flow_tally.h"
#include "indexer/import/flow/text_flow.h"
#include "indexer/import/package/xml_stream.h"

namespace indexer {

/// Walks one part of a Word document; the text goes into a flow that the caller owns.
class DocxBody {
   public:
    DocxBody(XmlStream& xml, TextFlow& flow, FlowTally& tally);
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
    void deletion();
    void comment(QStringView name);
    bool passedOver(const QString& name);
    bool structure(const QString& name);
    bool drawing(const QString& name);
    void count(const QString& name);

    void paragraph();
    void run();
    void row();
    void cell();
    void box();
    void shapedWords();
    void note();
    void alternateContent();

    XmlStream& m_xml;
    TextFlow& m_flow;
    FlowTally& m_tally;
    DocxCharacters m_characters;
    QString m_lastParagraphId;
    bool m_isMarkDeleted = false;
    bool m_isRowDeleted = false;
    bool m_isCellDeleted = false;
};

}  // namespace indexer
