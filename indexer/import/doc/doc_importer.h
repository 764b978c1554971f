// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Word documents of 1997 to 2003 (.doc), read by a reader of our own: what Debian offers are
// programs that lose line breaks, notes and comments. It runs in a child, as the PDF reader does.
#pragma once

#include "indexer/import/source/importer.h"
#include "indexer/import/source/words.h"

namespace indexer {

class DocImporter : public Importer {
   public:
    QString format() const override { return QStringLiteral("doc"); }
    QString description() const override { return Words::tr("an old Word document"); }
    QStringList suffixes() const override { return {QStringLiteral("doc"), QStringLiteral("dot")}; }
    bool recognises(const QByteArray& bytes) const override;
    bool isPlainText() const override { return false; }
    qint64 sizeLimitInBytes() const override { return qint64{128} << 20; }
    RawText read(const SourceFile& source) const override;
};

}  // namespace indexer
