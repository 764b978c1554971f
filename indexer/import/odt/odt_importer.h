// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenDocument texts (.odt), as LibreOffice writes them.
#pragma once

#include "indexer/import/source/importer.h"
#include "indexer/import/source/words.h"

namespace indexer {

class OdtImporter : public Importer {
   public:
    QString format() const override { return QStringLiteral("odt"); }
    QString description() const override { return Words::tr("an OpenDocument text"); }
    QStringList suffixes() const override;
    bool recognises(const QByteArray& bytes) const override;
    bool isPlainText() const override { return false; }
    qint64 sizeLimitInBytes() const override { return qint64{512} << 20; }
    RawText read(const SourceFile& file) const override;
};

}  // namespace indexer
