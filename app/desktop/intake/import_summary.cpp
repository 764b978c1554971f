// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/import_summary.h"

#include <QCoreApplication>

namespace app {

/// The context of these sentences for translators.
class ImportSummary {
    Q_DECLARE_TR_FUNCTIONS(app::ImportSummary)
};

QString importSummary(const IncomingCounts& counts, bool isListing) {
    QStringList parts;
    if (isListing) parts << ImportSummary::tr("Looking for files");
    const auto add = [&](int count, const QString& words) {
        if (count > 0) parts << words;
    };
    add(counts.files, ImportSummary::tr("%n file(s)", nullptr, counts.files));
    add(counts.waiting, ImportSummary::tr("%n still to be read", nullptr, counts.waiting));
    add(counts.doubtful, ImportSummary::tr("%n worth a look", nullptr, counts.doubtful));
    add(counts.left, ImportSummary::tr("%n left out", nullptr, counts.left));
    add(counts.known, ImportSummary::tr("%n in the project already", nullptr, counts.known));
    add(counts.passed, ImportSummary::tr("%n of kinds that are not read", nullptr, counts.passed));
    add(counts.failed, ImportSummary::tr("%n cannot be read", nullptr, counts.failed));
    return parts.join(QStringLiteral(" · "));
}

QString readableFilesFilter() {
    QStringList patterns;
    for (const QString& suffix : indexer::readableSuffixes())
        patterns << QStringLiteral("*.%1").arg(suffix);
    patterns << QStringLiteral("*.zip");
    return ImportSummary::tr("Transcripts, tables of answers and archives (%1)")
        .arg(patterns.join(u' '));
}

}  // namespace app
