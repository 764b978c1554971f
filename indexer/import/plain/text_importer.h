// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plain text and Markdown: stored as they are written, marks and all.
#pragma once

#include "indexer/import/source/importer.h"
#include "indexer/import/source/words.h"

namespace indexer {

class TxtImporter : public Importer {
   public:
    QString format() const override { return QStringLiteral("txt"); }
    QString description() const override { return Words::tr("plain text"); }
    QStringList suffixes() const override;
    bool recognises(const QByteArray&) const override { return false; }
    bool isPlainText() const override { return true; }
    qint64 sizeLimitInBytes() const override { return qint64{96} << 20; }
    RawText read(const SourceFile& file) const override;
};

class MarkdownImporter : public TxtImporter {
   public:
    QString format() const override { return QStringLiteral("md"); }
    QString description() const override { return Words::tr("a Markdown text"); }
    QStringList suffixes() const override;
};

}  // namespace indexer
