// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/revision_import.h"

#include <QFileInfo>

#include "codebook/error.h"
#include "codebook/project/project.h"
#include "codebook/text/offset_map.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

/// With less than this in common, somebody may have taken the wrong file.
constexpr double suspiciousShare = 0.5;

/// What stands beside the corrected text and no memo of the document holds yet.
std::vector<const TranscriptComment*> newComments(const codebook::Study& study,
                                                  const QUuid& document,
                                                  const Transcript& transcript) {
    std::vector<const TranscriptComment*> found;
    for (const TranscriptComment& comment : transcript.comments) {
        const bool isKnown =
            std::any_of(study.memos.begin(), study.memos.end(), [&](const codebook::Memo& memo) {
                return memo.about == document && memo.text == comment.text;
            });
        if (!isKnown) found.push_back(&comment);
    }
    return found;
}

QString shortened(const QString& words) {
    constexpr qsizetype Most = 200;
    const QString line = words.simplified();
    return line.size() <= Most ? line : line.left(Most) + QChar(0x2026);
}

/// The comments one by one, with the words that they are about, so that somebody can take them
/// over.
QStringList listed(const std::vector<const TranscriptComment*>& comments,
                   const Transcript& transcript) {
    constexpr std::size_t Most = 100;
    if (comments.empty()) return {};
    QStringList notes{Words::tr("Comments beside the text that are not taken as memos: %1.")
                          .arg(comments.size())};
    const codebook::OffsetMap offsets(transcript.text);
    for (std::size_t i = 0; i < std::min(comments.size(), Most); ++i) {
        const TranscriptComment& comment = *comments[i];
        const QString words = shortened(offsets.slice(transcript.text, comment.span).toString());
        notes << (comment.author.isEmpty()
                      ? Words::tr("Comment on “%1”: %2").arg(words, shortened(comment.text))
                      : Words::tr("%1 on “%2”: %3")
                            .arg(comment.author, words, shortened(comment.text)));
    }
    if (comments.size() > Most)
        notes << Words::tr("%1 more are like that.").arg(comments.size() - Most);
    return notes;
}

}  // namespace

FileRevision revisionFromFile(const codebook::Project& project, codebook::DocumentId document,
                              const QString& path, const ReadOptions& options) {
    const codebook::Study& study = project.study();
    ReadOptions reading = options;
    if (reading.language.isEmpty()) reading.language = study.documents.at(document).language;
    const Transcript transcript = readTranscript(path, reading);
    if (transcript.answers)
        throw codebook::FormatError(
            Words::tr("“%1” is a spreadsheet of answers, which is many documents and cannot "
                      "replace one.")
                .arg(QFileInfo(path).fileName()));
    codebook::NewRevision revision;
    revision.text = transcript.text;
    revision.turns = transcript.turns;
    for (const RecognisedSpeaker& speaker : transcript.speakers)
        revision.speakers.push_back({speaker.label, speaker.isInterviewer});
    revision.language = options.language;
    revision.source = QFileInfo(path).fileName();
    revision.digest = transcript.digest;
    revision.encoding = transcript.encoding;

    FileRevision read{planRevision(project, document, std::move(revision)), transcript.notes};
    for (const codebook::Document& other : study.documents)
        if (other.id != document && other.digest == transcript.digest)
            read.notes << Words::tr("The same file is in the project as “%1”.").arg(other.name);
    read.notes +=
        listed(newComments(study, study.documents.at(document).guid, transcript), transcript);
    if (read.plan.report.changesText && read.plan.report.unchangedShare < suspiciousShare)
        read.notes << Words::tr(
                          "Only %1 % of the old text remains; make sure that this is the right "
                          "file.")
                          .arg(qRound(read.plan.report.unchangedShare * 100));
    return read;
}

}  // namespace indexer
