// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/file_import.h"

#include <QFileInfo>

#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "codebook/text/offset_map.h"
#include "codebook/text/term.h"
#include "indexer/import/import_sources.h"
#include "indexer/import/source/words.h"
#include "indexer/import/source_reader.h"

namespace indexer {

namespace {

QString groupOf(const ImportSource& source, const FileChoices& choices) {
    return choices.group.value_or(source.group);
}

QString kindOf(const Transcript& transcript, const FileChoices& choices) {
    return choices.kind.isEmpty() ? transcript.kind : choices.kind;
}

codebook::NewDocument newDocument(const Transcript& transcript, const ImportSource& source,
                                  const QString& name, const FileChoices& choices) {
    codebook::NewDocument document;
    document.name = name;
    document.kind = kindOf(transcript, choices);
    document.language = transcript.language;
    document.source = QFileInfo(source.path).fileName();
    document.digest = transcript.digest;
    document.encoding = transcript.encoding;
    document.group = groupOf(source, choices);
    document.text = transcript.text;
    document.turns = transcript.turns;
    for (const RecognisedSpeaker& speaker : transcript.speakers)
        document.speakers.push_back({speaker.label, speaker.isInterviewer});
    return document;
}

/// The span of the last turn that begins at the position or before it, else of the first.
codebook::Span turnAt(const codebook::Turns& turns, std::int32_t position) {
    const auto after = std::partition_point(
        turns.begin(), turns.end(),
        [&](const codebook::Turn& turn) { return turn.span.begin <= position; });
    if (turns.empty()) return {position, position};
    return after == turns.begin() ? after->span : std::prev(after)->span;
}

/// A memo needs words to be about: a comment on a place is about the turn that it stands in.
void addComments(codebook::Step& step, const codebook::Project& project, const QUuid& document,
                 const Transcript& transcript) {
    if (transcript.comments.empty()) return;
    const QUuid coder = step.coder(project.coderName());
    const std::int64_t now = project.now().toMSecsSinceEpoch();
    for (const TranscriptComment& comment : transcript.comments) {
        const codebook::Span span =
            comment.span.isEmpty() ? turnAt(transcript.turns, comment.span.begin) : comment.span;
        const QString title = comment.author.isEmpty()
                                  ? QStringLiteral("Comment")
                                  : Words::tr("Comment by %1").arg(comment.author);
        step.addMemo(codebook::MemoSubject::Passage, document, span, title, comment.text, coder,
                     now);
    }
}

AnswerPlace answerPlace(const ImportSource& source, const Transcript& transcript,
                        const QString& stem, const FileChoices& choices) {
    const QString group = groupOf(source, choices);
    return {stem, QFileInfo(source.path).fileName(), transcript.digest, kindOf(transcript, choices),
            group.isEmpty() ? stem : group + QLatin1Char('/') + stem};
}

}  // namespace

QString documentNameOf(const ImportSource& source) {
    return codebook::composed(QFileInfo(source.path).completeBaseName());
}

FileImport::FileImport(codebook::Project& project, bool isDryRun)
    : m_project(project), m_isDryRun(isDryRun) {}

/// Others may store meanwhile: then all is looked at again.
void FileImport::lookForOthers() {
    const std::size_t count = m_project.study().documents.count();
    if (count == m_countSeen) return;
    for (const codebook::Document& document : m_project.study().documents)
        if (!document.digest.isEmpty()) m_known.insert(document.digest, document.name);
    m_countSeen = count;
}

void FileImport::remember(const QString& digest, const QString& name) {
    m_known.insert(digest, name);
    m_countSeen = m_project.study().documents.count();
}

void FileImport::take(const ImportSource& source, SourceOutcome outcome, const FileChoices& choices,
                      ImportReport& report) {
    if (!outcome.transcript) {
        (outcome.isPassedOver ? report.skipped : report.failed)
            .push_back({source.path, outcome.failure});
        return;
    }
    lookForOthers();
    Transcript& transcript = *outcome.transcript;
    if (const QString twin = m_known.value(transcript.digest); !twin.isEmpty()) {
        report.skipped.push_back(
            {source.path, Words::tr("the same file is in the project as “%1”").arg(twin)});
        return;
    }
    if (transcript.answers)
        takeAnswers(source, transcript, choices, report);
    else
        takeDocument(source, transcript, choices, report);
}

void FileImport::takeDocument(const ImportSource& source, Transcript& transcript,
                              const FileChoices& choices, ImportReport& report) {
    const QString wanted = choices.name.value_or(documentNameOf(source));
    const QString name = codebook::freeDocumentName(m_project.study(), wanted, m_known.values());
    if (!m_isDryRun) store(source, transcript, name, choices);
    remember(transcript.digest, name);
    ImportedFile file{source.path, name, groupOf(source, choices), {}};
    file.characters = codebook::OffsetMap(transcript.text).codePoints();
    file.turns = transcript.turns.size();
    transcript.text.clear();
    file.transcript = std::move(transcript);
    report.imported.push_back(std::move(file));
}

void FileImport::store(const ImportSource& source, const Transcript& transcript,
                       const QString& name, const FileChoices& choices) {
    const QString called = choices.stepText.isEmpty() ? Words::tr("Import “%1”") : choices.stepText;
    codebook::Step step(m_project.study(), called.arg(name));
    const QUuid document = step.addDocument(newDocument(transcript, source, name, choices));
    if (choices.takesComments) addComments(step, m_project, document, transcript);
    m_project.execute(step.command());
}

/// One step a spreadsheet. A dry run makes it too, as that finds values that do not fit.
void FileImport::takeAnswers(const ImportSource& source, Transcript& transcript,
                             const FileChoices& choices, ImportReport& report) {
    AnswerSheet& sheet = *transcript.answers;
    const QString stem = choices.name.value_or(documentNameOf(source));
    ImportedFile file{source.path, stem, groupOf(source, choices), {}};
    file.respondents = static_cast<int>(sheet.respondents.size());
    for (const Respondent& respondent : sheet.respondents) {
        file.characters += codebook::OffsetMap(respondent.text).codePoints();
        file.turns += respondent.turns.size();
    }
    try {
        codebook::Step step(
            m_project.study(),
            Words::tr("Import “%1” with %2 respondents").arg(stem).arg(file.respondents));
        const QStringList names = addAnswers(step, m_project.study(), sheet,
                                             answerPlace(source, transcript, stem, choices));
        sheet.respondents = {};
        if (!m_isDryRun) m_project.execute(std::move(step).command());
        remember(transcript.digest, names.first());
    } catch (const codebook::FormatError& error) {
        report.failed.push_back({source.path, error.message()});
        return;
    }
    file.transcript = std::move(transcript);
    report.imported.push_back(std::move(file));
}

}  // namespace indexer
