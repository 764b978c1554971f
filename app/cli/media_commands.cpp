// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "codebook/project/media_place.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace app {

namespace {

using codebook::Document;
using codebook::Project;

struct Recording {
    QString document;
    QString file;
    bool isThere = false;
};

std::vector<Recording> recordingsOf(const Project& project) {
    std::vector<Recording> recordings;
    for (const Document& document : project.study().documents) {
        if (document.media.isEmpty()) continue;
        const QString file = codebook::mediaFile(project.path(), document.media);
        recordings.push_back({document.name, file, QFileInfo(file).isFile()});
    }
    return recordings;
}

Listing mediaListing(const Project& project) {
    Listing listing;
    for (const char* header : {"document", "file", "found"})
        listing.table.addColumn(QLatin1String(header));
    for (const Recording& recording : recordingsOf(project))
        listing.table.addRow({recording.document, recording.file,
                              recording.isThere ? QStringLiteral("yes") : QStringLiteral("no")});
    listing.json = [&project] {
        Json list = Json::array();
        for (const Recording& recording : recordingsOf(project))
            list.push_back({{"document", json(recording.document)},
                            {"file", json(recording.file)},
                            {"found", recording.isThere}});
        return dumped(list);
    };
    return listing;
}

void setMedia(const Arguments& arguments, const QString& file) {
    const auto project = arguments.openProject(true);
    const auto id = codebook::documentNamed(project->study(), arguments.positional()[1]);
    const Document& document = project->study().documents.at(id);
    const QString place = codebook::mediaPlace(project->path(), file);
    if (place == document.media) return;
    codebook::Step step(project->study(),
                        (file.isEmpty() ? QStringLiteral("Detach the recording of “%1”")
                                        : QStringLiteral("Attach a recording to “%1”"))
                            .arg(document.name));
    step.setMedia(id, place);
    project->execute(std::move(step).command());
}

int runMedia(const Arguments& arguments) {
    const bool isDetaching = arguments.has(QStringLiteral("detach"));
    const QStringList& words = arguments.positional();
    if (words.size() == 1 && !isDetaching) {
        const auto project = arguments.openProject(false);
        print(mediaListing(*project), arguments);
        return 0;
    }
    if (words.size() != (isDetaching ? 2 : 3))
        throw UsageError(
            QStringLiteral("A recording is attached by DOCUMENT FILE, and detached by "
                           "DOCUMENT --detach."));
    if (!isDetaching && !QFileInfo(words[2]).isFile())
        throw codebook::Conflict(QStringLiteral("There is no file “%1”.").arg(words[2]));
    setMedia(arguments, isDetaching ? QString() : words[2]);
    return 0;
}

}  // namespace

std::vector<CommandSpec> mediaCommands() {
    CommandSpec media;
    media.name = QStringLiteral("media");
    media.positional = QStringLiteral("PROJECT [DOCUMENT FILE]");
    media.summary =
        QStringLiteral("Lists the recordings of documents, or attaches one to a document.");
    media.description = QStringLiteral(
        "The file stays where it is. One below the project's folder moves with the project.");
    media.mostPositional = 3;
    media.options = {flagOption(QStringLiteral("detach"),
                                QStringLiteral("Takes the recording from the document; the file "
                                               "stays.")),
                     formatOption()};
    media.run = runMedia;
    return {media};
}

}  // namespace app
