// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/foreign_project.h"

#include <QFileInfo>

#include "codebook/error.h"
#include "codebook/words.h"
#include "indexer/import/html/html_words.h"
#include "indexer/import/source/importer.h"
#include "indexer/import/transcript.h"

namespace app {

namespace {

/// One turn, where the text cannot be read as a transcript or would become another text: then its
/// positions would be wrong.
codebook::NewDocument recognised(const QString& text) {
    codebook::NewDocument document;
    document.kind = QStringLiteral("document");
    try {
        const indexer::Transcript transcript = indexer::readTranscript(
            indexer::SourceFile{QStringLiteral("text.txt"), text.toUtf8(), QStringLiteral("UTF-8")},
            {});
        if (transcript.text != text) return document;
        document.kind = transcript.kind;
        document.language = transcript.language;
        document.turns = transcript.turns;
        for (const indexer::RecognisedSpeaker& speaker : transcript.speakers)
            document.speakers.push_back({speaker.label, speaker.isInterviewer});
    } catch (const codebook::FormatError&) {
        // A text without words is a document all the same.
    }
    return document;
}

codebook::PageWords pageWords(const QString& html) {
    auto words = indexer::htmlWords(html);
    if (!words)
        throw codebook::FormatError(codebook::Words::tr(
            "A document of the project nests too deep or is too broken to be read to its end."));
    return {std::move(words->text), std::move(words->nodes), std::move(words->places)};
}

bool isQdpx(const QString& path) {
    return QFileInfo(path).suffix().compare(QLatin1String("qdpx"), Qt::CaseInsensitive) == 0;
}

}  // namespace

bool isForeignProject(const QString& path) {
    return isQdpx(path) || codebook::isProgramProject(path);
}

codebook::RefiImport foreignProject(const codebook::Project& project, const QString& path,
                                    const QString& part) {
    if (isQdpx(path)) return codebook::qdpxImport(project, path, recognised);
    return codebook::programImport(project, path, part, {recognised, pageWords});
}

}  // namespace app
