// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenDocument text (ISO/IEC 26300) to plain text: white space collapsed as the standard says,
// deleted text left out, notes after everything, annotations apart.
#pragma once

#include "indexer/import/source_comments.h"
#include "indexer/import/text_flow.h"
#include "indexer/import/xml_stream.h"

namespace indexer {

struct OdtTally {
    int insertions = 0;
    int deletions = 0;
    int pictures = 0;
    std::vector<WrittenComment> comments;
};

/// Walks content.xml; the text goes into a flow that the caller owns.
class OdtBody {
   public:
    OdtBody(XmlStream& xml, TextFlow& flow, OdtTally& tally);
    void walk();

   private:
    void walkChildren();
    void element();
    bool passedOver(const QString& name);
    bool structure(const QString& name);
    bool character(const QString& name);

    void paragraph();
    void annotation();
    void trackedChanges();
    void note();
    void box();
    void row();
    void cell();
    void characters(QStringView text);
    int repetitions(QStringView attribute, int limit) const;

    XmlStream& m_xml;
    TextFlow& m_flow;
    OdtTally& m_tally;
    bool m_wasSpace = true;  ///< the next white space collapses into what stands before it
};

}  // namespace indexer
