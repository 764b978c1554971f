// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Transcripts by Whisper and its relatives: JSON by openai-whisper, WhisperX and other programs on
// faster-whisper, whisper.cpp and OpenAI's service, and Whisper's table of tab-separated values.
// The stored text is the words, a segment a line; times, speakers and language are kept beside it.
// JSON and tables of any other kind are refused: they are not transcripts.
#pragma once

#include "indexer/import/source/importer.h"
#include "indexer/import/source/words.h"

namespace indexer {

class WhisperJsonImporter : public Importer {
   public:
    QString format() const override { return QStringLiteral("json"); }
    QString description() const override { return Words::tr("a transcript by Whisper"); }
    QStringList suffixes() const override { return {QStringLiteral("json")}; }
    bool ownsItsSuffixes() const override { return false; }
    bool recognises(const QByteArray& bytes) const override;
    bool isPlainText() const override { return true; }
    qint64 sizeLimitInBytes() const override { return qint64{96} << 20; }
    RawText read(const SourceFile& file) const override;
};

class WhisperTsvImporter : public Importer {
   public:
    QString format() const override { return QStringLiteral("tsv"); }
    QString description() const override { return Words::tr("a table by Whisper"); }
    QStringList suffixes() const override { return {QStringLiteral("tsv")}; }
    bool ownsItsSuffixes() const override { return false; }
    /// Only the header start, end, text.
    bool recognises(const QByteArray& bytes) const override;
    bool isPlainText() const override { return true; }
    qint64 sizeLimitInBytes() const override { return qint64{96} << 20; }
    RawText read(const SourceFile& file) const override;
};

}  // namespace indexer
