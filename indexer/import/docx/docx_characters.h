// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The leaves of WordprocessingML: what gives characters, and the fields that decide whether they
// are seen.
#pragma once

#include "indexer/import/docx/docx_fields.h"
#include "indexer/import/flow/flow_tally.h"
#include "indexer/import/flow/text_flow.h"
#include "indexer/import/package/xml_stream.h"

namespace indexer {

class DocxCharacters {
   public:
    DocxCharacters(XmlStream& xml, TextFlow& flow, FlowTally& tally);

    /// Reads the element that has just started to its end, where it is one that gives characters
    /// or says how they look. @returns false, and has read nothing, where it is none
    bool take(const QString& name);

    /// What stood in an instruction that the paragraph's end has cut short.
    void endParagraph() { m_flow.append(m_fields.release()); }
    /// Puts other open fields in place, as for a text box. @returns those that were open
    DocxFields exchangeFields(DocxFields fields);
    /// The same with the font of a run.
    QString exchangeFont(QString font);

   private:
    void text();
    void symbol();
    void fieldCharacter();
    void append(QStringView characters);

    XmlStream& m_xml;
    TextFlow& m_flow;
    FlowTally& m_tally;
    DocxFields m_fields;
    QString m_font;  ///< of the run, as far as it names one
};

}  // namespace indexer
