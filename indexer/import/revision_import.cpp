// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/revision_import.h"

#include <QFileInfo>

#include "codebook/error.h"
#include "codebook/project/project.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

/// With less than this in common, somebody may have taken the wrong file.
constexpr double suspiciousShare = 0.5;

/// How many comments stand beside the corrected text that no memo of the document holds yet.
qsizetype newComments(const codebook::Study& study, const QUuid& document,
                      const Transcript& transcript) {
    return std::count_if(transcript.comments.begin(), transcript.comments.end(),
                         [&](const TranscriptComment& comment) {
                             return std::none_of(study.memos.begin(), study.memos.end(),
                                                 [&](const codebook::Memo& memo) {
                                                     return memo.about == document &&
                                                            memo.text == comment.text;
                                                 });
                         });
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
    if (const qsizetype comments =
            newComments(study, study.documents.at(document).guid, transcript))
        read.notes
            << Words::tr("Comments beside the text that are not taken as memos: %1.").arg(comments);
    if (read.plan.report.changesText && read.plan.report.unchangedShare < suspiciousShare)
        read.notes << Words::tr(
                          "Only %1 % of the old text remains; make sure that this is the right "
                          "file.")
                          .arg(qRound(read.plan.report.unchangedShare * 100));
    return read;
}

}  // namespace indexer
