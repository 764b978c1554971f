// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/corrections.h"

#include <QCoreApplication>
#include <QStringList>

namespace app {

namespace {

QString escaped(const QString& label) {
    QString written;
    for (const QChar letter : label) {
        if (letter == u',' || letter == u'=' || letter == u'\\') written += u'\\';
        written += letter;
    }
    return written;
}

QString meaning(SpeakerWord word) {
    switch (word) {
        case SpeakerWord::Speaks:
            return {};
        case SpeakerWord::Asks:
            return QStringLiteral("=interviewer");
        case SpeakerWord::Answers:
            return QStringLiteral("=speaker");
        case SpeakerWord::Nobody:
            return QStringLiteral("=-");
    }
    return {};
}

}  // namespace

QString speakerList(const QMap<QString, SpeakerWord>& speakers) {
    QStringList said;
    for (auto at = speakers.begin(); at != speakers.end(); ++at)
        said << escaped(at.key()) + meaning(at.value());
    return said.join(u',');
}

indexer::ReadOptions readOptions(const ReadingCorrections& corrections) {
    indexer::ReadOptions options;
    if (!corrections.encoding.isEmpty()) options.encoding = corrections.encoding;
    options.language = corrections.language;
    options.speakers = {speakerList(corrections.speakers), corrections.speakerPattern};
    for (auto at = corrections.columns.begin(); at != corrections.columns.end(); ++at)
        options.columns.push_back({at.key(), at->role, at->type});
    options.sheet = corrections.sheet;
    return options;
}

indexer::FileChoices fileChoices(const Corrections& corrections) {
    return {corrections.kind, corrections.takesComments, corrections.name, corrections.group,
            QCoreApplication::translate("app::ImportRun", "Import “%1”")};
}

}  // namespace app
