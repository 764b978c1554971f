// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/project_import.h"

#include "indexer/import/file_import.h"
#include "indexer/import/import_sources.h"
#include "indexer/import/source_reader.h"

namespace indexer {

ImportReport importPaths(codebook::Project& project, const QStringList& paths,
                         const ImportOptions& options, const ImportProgress& progress) {
    ImportReport report;
    const std::vector<ImportSource> sources = importSources(paths, report);
    SourceReader reader(
        sources, [&options](const ImportSource& source) { return source.read(options.reading); });
    FileImport importing(project, options.isDryRun);
    const FileChoices choices{options.kind, options.takesComments, {}, {}};
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (progress && !progress(i, sources.size(), sources[i].path)) {
            report.wasCancelled = true;
            break;
        }
        importing.take(sources[i], reader.next(), choices, report);
    }
    return report;
}

}  // namespace indexer
