// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/sample_studies.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace app {

namespace {

/// The context of these sentences for translators.
class SampleStudies {
    Q_DECLARE_TR_FUNCTIONS(app::SampleStudies)
};

/// What the start page says of the studies that come with the program.
std::vector<SampleStudy> knownStudies() {
    return {{{},
             QStringLiteral("police-ngo"),
             SampleStudies::tr("Police and associations"),
             SampleStudies::tr("Twelve invented interviews on what makes it hard to prevent crime "
                               "together, coded by two.")},
            {{},
             QStringLiteral("coordinators"),
             SampleStudies::tr("Coordinators and legitimacy"),
             SampleStudies::tr("Ten invented interviews on how coordinators are accepted and what "
                               "becomes of their errand, with saved analyses.")}};
}

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
    const auto take = [&](SampleStudy sample) {
        const QDir study(QDir::cleanPath(samples.absoluteFilePath(sample.name)));
        if (!study.exists(QStringLiteral("transcripts"))) return;
        sample.folder = study.path();
        if (sample.title.isEmpty()) sample.title = titleOf(study);
        studies.push_back(sample);
    };
    for (const SampleStudy& known : knownStudies()) take(known);
    for (const QString& name : samples.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const bool isKnown =
            std::any_of(studies.begin(), studies.end(),
                        [&](const SampleStudy& study) { return study.name == name; });
        if (!isKnown) take({{}, name, {}, {}});
    }
    return studies;
}

}  // namespace app
