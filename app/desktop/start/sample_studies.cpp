// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/sample_studies.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace app {

namespace {

QString titleOf(const QDir& study) {
    QFile readme(study.filePath(QStringLiteral("README.md")));
    if (!readme.open(QIODevice::ReadOnly)) return study.dirName();
    QString line = QString::fromUtf8(readme.readLine(500)).trimmed();
    while (line.startsWith(u'#')) line.remove(0, 1);
    line = line.trimmed();
    return line.isEmpty() ? study.dirName() : line;
}

QDir sampleFolder() {
    QStringList places{qEnvironmentVariable("SAMSYN_SAMPLES")};
    if (QCoreApplication::instance() != nullptr)
        places << QCoreApplication::applicationDirPath() +
                      QStringLiteral("/../share/samsyn/samples");
    places << QStringLiteral("/usr/share/samsyn/samples") << QStringLiteral(SAMSYN_SAMPLES_FOLDER);
    for (const QString& place : places)
        if (!place.isEmpty() && QDir(place).exists()) return QDir(place);
    return QDir(places.last());
}

}  // namespace

std::vector<SampleStudy> sampleStudies() {
    std::vector<SampleStudy> studies;
    const QDir samples = sampleFolder();
    for (const QString& name : samples.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir study(QDir::cleanPath(samples.absoluteFilePath(name)));
        if (study.exists(QStringLiteral("transcripts")))
            studies.push_back({study.path(), name, titleOf(study)});
    }
    return studies;
}

}  // namespace app
