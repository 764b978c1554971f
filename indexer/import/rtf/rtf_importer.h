// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rich Text Format (.rtf), read by a reader of our own: what Debian offers is a program that loses
// notes and encodings and keeps deleted words.
#pragma once

#include "indexer/import/source/importer.h"
#include "indexer/import/source/words.h"

namespace indexer {

class RtfImporter : public Importer {
   public:
    QString format() const override { return QStringLiteral("rtf"); }
    QString description() const override { return Words::tr("a Rich Text document"); }
    QStringList suffixes() const override { return {QStringLiteral("rtf")}; }
    bool recognises(const QByteArray& bytes) const override;
    bool isPlainText() const override { return false; }
    qint64 sizeLimitInBytes() const override { return qint64{96} << 20; }
    RawText read(const SourceFile& file) const override;
};

}  // namespace indexer
