// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One importer a format turns bytes into plain text. Who speaks is found afterwards, in the same
// way for every format, unless the format itself says it.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

#include "codebook/error.h"
#include "codebook/text/language.h"
#include "indexer/import/source/words.h"

namespace indexer {

/// What one speaker says in one cue, as subtitle formats tell it. Positions in UTF-16 units.
struct Utterance {
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype wordsBegin = 0;  ///< after the dash that opens the words of one of two speakers
    QString speaker;           ///< as the format's markup names it, else empty
    std::optional<std::chrono::milliseconds> begins;
    std::optional<std::chrono::milliseconds> ends;
    codebook::LanguageCode language;  ///< as the format says it
};

/// What somebody wrote beside the text, in the way of word processors. Positions in UTF-16 units;
/// an empty range where it is about a place.
struct SourceComment {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString author;
    QString text;  ///< paragraphs joined by line ends
};

/// What an importer gives: text as it will be stored.
struct RawText {
    QString text;
    /// Where speech ends: after it come footnotes, which belong to no speaker. UTF-16 units.
    std::optional<qsizetype> speechEnd;
    std::vector<Utterance> utterances;  ///< ascending; empty where the format has none
    /// The voices who ask, where the format names each voice's role.
    std::optional<QStringList> interviewers;
    codebook::LanguageCode language;      ///< of the whole, as the format says it
    std::vector<SourceComment> comments;  ///< ascending by begin
    QString encoding;
    QString encodingEvidence;
    QStringList notes;
    /// Where the encoding is a guess: what it may be instead, best first, and whether a person
    /// should look.
    QStringList encodingAlternatives = {};
    bool isEncodingDoubtful = false;
};

struct SourceFile {
    QString name;  ///< without folders, for messages
    QByteArray bytes;
    std::optional<QString> encoding;  ///< given by the person

    /// “NAME” cannot be read: REASON. On one line, whatever names the file holds.
    codebook::FormatError refusal(const QString& reason, const QString& detail = {}) const {
        return codebook::FormatError(
            Words::tr("“%1” cannot be read: %2.").arg(name, reason).simplified(), detail);
    }
};

/// Stateless; may be shared between threads.
class Importer {
   public:
    Importer() = default;
    virtual ~Importer() = default;
    Q_DISABLE_COPY_MOVE(Importer)

    /// The suffix that stands for the format: "docx".
    virtual QString format() const = 0;
    /// Completes a sentence: "a Word document".
    virtual QString description() const = 0;
    /// Lower case, without dot.
    virtual QStringList suffixes() const = 0;
    /// False where most files with these suffixes are of other formats: then only what is
    /// recognised is taken from a folder.
    virtual bool ownsItsSuffixes() const { return true; }
    /// True only where the bytes themselves prove the format, whatever the file is called.
    virtual bool recognises(const QByteArray& bytes) const = 0;
    /// True where any bytes could be of this format, so that only foreign signatures speak
    /// against it.
    virtual bool isPlainText() const = 0;
    virtual qint64 sizeLimitInBytes() const = 0;
    /// @throws codebook::FormatError with one sentence naming the file
    virtual RawText read(const SourceFile& file) const = 0;
};

}  // namespace indexer
