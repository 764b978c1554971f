// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/project_import.h"

#include <QFileInfo>

#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "codebook/text/offset_map.h"
#include "codebook/text/term.h"
#include "indexer/import/import_sources.h"
#include "indexer/import/source_reader.h"

namespace indexer {

namespace {

using codebook::Project;

/// The documents that the project holds, by the digest of the file they came from; grows with the
/// import.
class KnownFiles {
   public:
    explicit KnownFiles(const codebook::Study& study) {
        for (const codebook::Document& document : study.documents)
            if (!document.digest.isEmpty()) m_names.insert(document.digest, document.name);
    }
    void add(const QString& digest, const QString& name) { m_names.insert(digest, name); }
    QString nameOf(const QString& digest) const { return m_names.value(digest); }
    QStringList names() const { return m_names.values(); }

   private:
    QHash<QString, QString> m_names;
};

codebook::NewDocument newDocument(const Transcript& transcript, const ImportSource& source,
                                  const QString& name, const ImportOptions& options) {
    codebook::NewDocument document;
    document.name = name;
    document.kind = options.kind.isEmpty() ? transcript.kind : options.kind;
    document.language = transcript.language;
    document.source = QFileInfo(source.path).fileName();
    document.digest = transcript.digest;
    document.encoding = transcript.encoding;
    document.group = source.group;
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

/// Stores what was read; one object an import.
class Importing {
   public:
    Importing(Project& project, const ImportOptions& options, ImportReport& report)
        : m_project(project), m_options(options), m_report(report), m_known(project.study()) {}

    void take(const ImportSource& source, SourceOutcome outcome) {
        if (!outcome.transcript) {
            (outcome.isPassedOver ? m_report.skipped : m_report.failed)
                .push_back({source.path, outcome.failure});
            return;
        }
        Transcript& transcript = *outcome.transcript;
        if (const QString twin = m_known.nameOf(transcript.digest); !twin.isEmpty()) {
            m_report.skipped.push_back(
                {source.path, QStringLiteral("the same file is in the project as “%1”").arg(twin)});
            return;
        }
        if (transcript.answers)
            takeAnswers(source, transcript);
        else
            takeDocument(source, transcript);
    }

   private:
    void takeDocument(const ImportSource& source, Transcript& transcript) {
        const QString wanted = stemOf(source);
        const QString name = codebook::freeDocumentName(m_project.study(), wanted, m_known.names());
        if (!m_options.isDryRun) store(source, transcript, name);
        m_known.add(transcript.digest, name);
        ImportedFile file{source.path, name, source.group, {}};
        file.characters = codebook::OffsetMap(transcript.text).codePoints();
        file.turns = transcript.turns.size();
        transcript.text.clear();
        file.transcript = std::move(transcript);
        m_report.imported.push_back(std::move(file));
    }

    void store(const ImportSource& source, const Transcript& transcript, const QString& name) {
        codebook::Step step(m_project.study(), QStringLiteral("Import “%1”").arg(name));
        const QUuid document = step.addDocument(newDocument(transcript, source, name, m_options));
        if (m_options.takesComments) addComments(step, document, transcript);
        m_project.execute(step.command());
    }

    /// A memo needs words to be about: a comment on a place is about the turn that it stands in.
    void addComments(codebook::Step& step, const QUuid& document, const Transcript& transcript) {
        if (transcript.comments.empty()) return;
        const QUuid coder = step.coder(m_project.coderName());
        const std::int64_t now = m_project.now().toMSecsSinceEpoch();
        for (const TranscriptComment& comment : transcript.comments) {
            const codebook::Span span = comment.span.isEmpty()
                                            ? turnAt(transcript.turns, comment.span.begin)
                                            : comment.span;
            const QString title = comment.author.isEmpty()
                                      ? QStringLiteral("Comment")
                                      : QStringLiteral("Comment by %1").arg(comment.author);
            step.addMemo(codebook::MemoSubject::Passage, document, span, title, comment.text, coder,
                         now);
        }
    }

    /// One step a spreadsheet. A dry run makes it too, as that finds values that do not fit.
    void takeAnswers(const ImportSource& source, Transcript& transcript) {
        AnswerSheet& sheet = *transcript.answers;
        const QString stem = stemOf(source);
        ImportedFile file{source.path, stem, source.group, {}};
        file.respondents = static_cast<int>(sheet.respondents.size());
        for (const Respondent& respondent : sheet.respondents) {
            file.characters += codebook::OffsetMap(respondent.text).codePoints();
            file.turns += respondent.turns.size();
        }
        try {
            codebook::Step step(
                m_project.study(),
                QStringLiteral("Import “%1” with %2 respondents").arg(stem).arg(file.respondents));
            const QStringList names =
                addAnswers(step, m_project.study(), sheet, answerPlace(source, transcript, stem));
            sheet.respondents = {};
            if (!m_options.isDryRun) m_project.execute(std::move(step).command());
            m_known.add(transcript.digest, names.first());
        } catch (const codebook::FormatError& error) {
            m_report.failed.push_back({source.path, error.message()});
            return;
        }
        file.transcript = std::move(transcript);
        m_report.imported.push_back(std::move(file));
    }

    AnswerPlace answerPlace(const ImportSource& source, const Transcript& transcript,
                            const QString& stem) const {
        return {stem, QFileInfo(source.path).fileName(), transcript.digest,
                m_options.kind.isEmpty() ? transcript.kind : m_options.kind,
                source.group.isEmpty() ? stem : source.group + QLatin1Char('/') + stem};
    }

    static QString stemOf(const ImportSource& source) {
        return codebook::composed(QFileInfo(source.path).completeBaseName());
    }

    Project& m_project;
    const ImportOptions& m_options;
    ImportReport& m_report;
    KnownFiles m_known;
};

}  // namespace

ImportReport importPaths(Project& project, const QStringList& paths, const ImportOptions& options,
                         const ImportProgress& progress) {
    ImportReport report;
    const std::vector<ImportSource> sources = importSources(paths, report);
    SourceReader reader(
        sources, [&options](const ImportSource& source) { return source.read(options.reading); });
    Importing importing(project, options, report);
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (progress && !progress(i, sources.size(), sources[i].path)) {
            report.wasCancelled = true;
            break;
        }
        importing.take(sources[i], reader.next());
    }
    return report;
}

}  // namespace indexer
