// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Subtitles: WebVTT, as meeting and transcription programs save it, and SubRip. The stored text is
// the words, a cue a line; times and voices are kept beside it.
#pragma once

#include "indexer/import/cues/cue.h"
#include "indexer/import/source/importer.h"
#include "indexer/import/source/words.h"

namespace indexer {

class VttImporter : public Importer {
   public:
    QString format() const override { return QStringLiteral("vtt"); }
    QString description() const override { return Words::tr("a WebVTT file"); }
    QStringList suffixes() const override { return {QStringLiteral("vtt")}; }
    bool recognises(const QByteArray& bytes) const override;
    bool isPlainText() const override { return true; }
    qint64 sizeLimitInBytes() const override { return qint64{96} << 20; }
    RawText read(const SourceFile& file) const override;
};

class SrtImporter : public Importer {
   public:
    QString format() const override { return QStringLiteral("srt"); }
    QString description() const override { return Words::tr("a SubRip file"); }
    QStringList suffixes() const override { return {QStringLiteral("srt")}; }
    bool recognises(const QByteArray& bytes) const override;
    bool isPlainText() const override { return true; }
    qint64 sizeLimitInBytes() const override { return qint64{96} << 20; }
    RawText read(const SourceFile& file) const override;
};

}  // namespace indexer
