// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenDocument text (ISO/IEC 26300) to plain text: white space collapsed as the standard says,
// deleted text left out, notes after everything, annotations apart.
#pragma once

#include <QSet>

#include "indexer/import/flow/flow_tally.h"
#include "indexer/import/flow/source_comments.h"
#include "indexer/import/flow/text_flow.h"
#include "indexer/import/package/xml_stream.h"

namespace indexer {

/// Walks content.xml, or a flat file; text, counts and comments go into what the caller owns.
class OdtBody {
   public:
    OdtBody(XmlStream& xml, TextFlow& flow, FlowTally& tally,
            std::vector<WrittenComment>& comments);
    /// @param endedChanges the names of the tracked changes that end somewhere, see endedChanges
    void walk(const QSet<QString>& endedChanges);
    /// The names of the tracked changes whose end stands in the part: a deletion whose text was
    /// left in its place is believed only where it ends, or it would take all that follows.
    static QSet<QString> endedChanges(XmlStream& xml);

   private:
    void walkChildren();
    void element();
    bool passedOver(const QString& name);
    bool structure(const QString& name);
    bool character(const QString& name);

    void paragraph();
    void annotation();
    void trackedChanges();
    void change(const QString& name);
    bool isDeleting() const { return !m_deleting.isEmpty(); }
    void note();
    void count(const QString& name);
    void box();
    void row();
    void cell();
    void characters(QStringView text);
    int repetitions(QStringView attribute, int limit) const;

    XmlStream& m_xml;
    TextFlow& m_flow;
    FlowTally& m_tally;
    std::vector<WrittenComment>& m_comments;
    QSet<QString> m_endedChanges;
    QSet<QString> m_deletions;  ///< names of the changes that delete
    QSet<QString> m_deleting;   ///< those of them that have begun and not ended
    bool m_wasSpace = true;     ///< the next white space collapses into what stands before it
};

}  // namespace indexer
