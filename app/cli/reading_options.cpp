// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reading_options.h"

#include "codebook/error.h"

namespace app {

std::vector<QCommandLineOption> readingOptions() {
    return {valueOption(
                QStringLiteral("encoding"),
                QStringLiteral("The encoding of text files, as windows-1252, instead of a guess."),
                QStringLiteral("NAME")),
            valueOption(QStringLiteral("speakers"),
                        QStringLiteral("Who speaks, as \"I=interviewer,P1,Fru Ek=Anna Ek,Note=-\"; "
                                       "*=- says that nobody else does."),
                        QStringLiteral("LIST")),
            valueOption(QStringLiteral("speaker-pattern"),
                        QStringLiteral("A regular expression for the marker at the start of a "
                                       "line, with a group for the name."),
                        QStringLiteral("PATTERN"))};
}

indexer::ReadOptions readingFrom(const Arguments& arguments) {
    indexer::ReadOptions reading;
    if (arguments.has(QStringLiteral("encoding")))
        reading.encoding = arguments.value(QStringLiteral("encoding"));
    try {
        reading.speakers = {arguments.value(QStringLiteral("speakers")),
                            arguments.value(QStringLiteral("speaker-pattern"))};
    } catch (const codebook::FormatError& error) {
        throw UsageError(error.message());
    }
    return reading;
}

}  // namespace app
