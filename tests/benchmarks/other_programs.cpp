// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/other_programs.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include "codebook/error.h"
#include "tests/benchmarks/measurement.h"

namespace tests {

std::optional<double> secondsOfProgram(const QString& program, const QStringList& arguments,
                                       const QString& output) {
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty()) return std::nullopt;
    QProcess process;
    process.setStandardOutputFile(output.isEmpty() ? QProcess::nullDevice() : output);
    const double seconds = secondsOf([&] {
        process.start(found, arguments);
        process.waitForFinished(-1);
    });
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw codebook::Error(
            QStringLiteral("“%1” failed: %2")
                .arg(program, QString::fromUtf8(process.readAllStandardError()).trimmed()));
    return seconds;
}

std::int64_t bytesIn(const QString& folder) {
    std::int64_t bytes = 0;
    QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        bytes += walk.fileInfo().size();
    }
    return bytes;
}

std::int64_t linesIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return 0;
    std::int64_t lines = 0;
    while (!file.atEnd()) lines += file.read(1 << 20).count('\n');
    return lines;
}

}  // namespace tests
