// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/command_line.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace tests {

namespace {

constexpr int patience = 120'000;

QString program() { return QStringLiteral(SAMSYN_BINARY_DIR "/bin/samsyn-cli"); }

Outcome outcomeOf(QProcess& process) {
    process.closeWriteChannel();
    process.waitForFinished(patience);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace

QJsonArray Outcome::list() const { return QJsonDocument::fromJson(out).array(); }
QJsonObject Outcome::object() const { return QJsonDocument::fromJson(out).object(); }

QString CommandLine::cut(const QByteArray& utf8, const QJsonObject& place) {
    const auto begin = place[QLatin1String("begin")].toInt();
    const auto end = place[QLatin1String("end")].toInt();
    QString words;
    const auto points = QString::fromUtf8(utf8).toUcs4();
    for (int at = begin; at < end && at < points.size(); ++at) {
        const char32_t point = points[at];
        words += QString::fromUcs4(&point, 1);
    }
    return words;
}

Outcome CommandLine::start(const QString& command, const QStringList& words) const {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CLI"), program());
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), path(QStringLiteral("cache")));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(command, words);
    return outcomeOf(process);
}

Outcome CommandLine::run(const QStringList& words) const { return start(program(), words); }

Outcome CommandLine::shell(const QString& line) const {
    return start(QStringLiteral("/bin/bash"), {QStringLiteral("-c"), line});
}

Outcome CommandLine::done(const QStringList& words) const {
    Outcome outcome = run(words);
    EXPECT_EQ(outcome.exitCode, 0) << words.join(QLatin1Char(' ')).toStdString() << "\n"
                                   << outcome.err.toStdString();
    return outcome;
}

void CommandLine::expectRefused(const QStringList& words, const QString& sentence) const {
    const Outcome outcome = run(words);
    const std::string asked = words.join(QLatin1Char(' ')).toStdString();
    EXPECT_EQ(outcome.exitCode, 1) << asked << "\n" << outcome.err.toStdString();
    EXPECT_TRUE(outcome.out.isEmpty()) << asked << "\n" << outcome.out.toStdString();
    EXPECT_EQ(outcome.err.count('\n'), 1) << asked << "\n" << outcome.err.toStdString();
    EXPECT_TRUE(QString::fromUtf8(outcome.err).contains(sentence)) << asked << "\n"
                                                                   << outcome.err.toStdString();
}

void CommandLine::write(const QString& name, const QByteArray& content) const {
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << name.toStdString();
    file.write(content);
}

QByteArray CommandLine::bytes(const QString& name) const {
    QFile file(QDir::isAbsolutePath(name) ? name : path(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

QString CommandLine::sample(const QString& name) {
    return QStringLiteral(SAMSYN_SOURCE_DIR "/samples/police-ngo/") + name;
}

void CommandLine::makeSampleStudy() const {
    const QString study = QStringLiteral("study.samsyn");
    done({QStringLiteral("init"), study, QStringLiteral("--coder"), QStringLiteral("Maria"),
          QStringLiteral("--codebook"), sample(QStringLiteral("codebook.json"))});
    done({QStringLiteral("import"), study, sample(QStringLiteral("transcripts"))});
    done({QStringLiteral("cases"), study, QStringLiteral("--import"),
          sample(QStringLiteral("cases.csv"))});
    done({QStringLiteral("code"), study, QStringLiteral("--import"),
          sample(QStringLiteral("codings.csv"))});
}

}  // namespace tests
