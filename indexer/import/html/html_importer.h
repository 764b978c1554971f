// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Web pages, also those that Word saves: the text that a browser would show, paragraphs one a line,
// table cells apart by tabs. Nothing is fetched, nothing is run.
#pragma once

#include "indexer/import/source/importer.h"
#include "indexer/import/source/words.h"

namespace indexer {

class HtmlImporter : public Importer {
   public:
    QString format() const override { return QStringLiteral("html"); }
    QString description() const override { return Words::tr("a web page"); }
    QStringList suffixes() const override;
    bool recognises(const QByteArray& bytes) const override;
    /// Tags are no text: a page that is called .txt is read as a page.
    bool isPlainText() const override { return false; }
    qint64 sizeLimitInBytes() const override { return qint64{64} << 20; }
    RawText read(const SourceFile& file) const override;
};

}  // namespace indexer
