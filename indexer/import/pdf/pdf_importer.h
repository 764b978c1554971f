// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PDFs with text in them: transcripts as printed by word processors and coding programs.
#pragma once

#include "indexer/import/source/importer.h"
#include "indexer/import/source/words.h"

namespace indexer {

class PdfImporter : public Importer {
   public:
    QString format() const override { return QStringLiteral("pdf"); }
    QString description() const override { return Words::tr("a PDF"); }
    QStringList suffixes() const override { return {QStringLiteral("pdf")}; }
    bool recognises(const QByteArray& bytes) const override;
    bool isPlainText() const override { return false; }
    qint64 sizeLimitInBytes() const override { return qint64{256} << 20; }
    RawText read(const SourceFile& file) const override;
};

}  // namespace indexer
