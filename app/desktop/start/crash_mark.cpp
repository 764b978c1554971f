// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/crash_mark.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSettings>

#include <filesystem>

#include "app/desktop/session/session.h"
#include "codebook/project/project.h"

namespace app {

namespace {

constexpr QLatin1String pathKey("project");
constexpr QLatin1String processKey("process");
constexpr QLatin1String beginKey("processBegan");
constexpr QLatin1String startedKey("started");
constexpr QLatin1String stepKey("lastStep");
constexpr QLatin1String stepAtKey("lastStepAt");
constexpr QLatin1String fileNames("session-*.json");

QString folderOr(const QString& folder) {
    return folder.isEmpty() ? QFileInfo(QSettings().fileName()).path() : folder;
}

/// When the process began, in the kernel's own count (proc(5), field 22 of "stat"); empty where
/// there is no such process, or only what its parent has still to take note of. A number is given
/// to another process only with another beginning.
QString beginningOf(qint64 process) {
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray stat = file.readAll();
    // The name of the program stands in parentheses and may hold anything.
    constexpr int fieldsAfterName = 19;
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const bool isGone = fields.front() == "Z" || fields.front() == "X";
    return isGone ? QString() : QString::fromLatin1(fields.value(fieldsAfterName));
}

/// "14:03", with the day where it is not today's.
QString shownTime(const QDateTime& at) {
    const QString time = at.toString(QStringLiteral("HH:mm"));
    return at.date() == QDate::currentDate()
               ? time
               : QLocale().toString(at.date(), QLocale::ShortFormat) + u' ' + time;
}

QString timeKeyOf(const QDateTime& at) { return at.toUTC().toString(Qt::ISODateWithMs); }

QDateTime timeIn(const QJsonObject& mark, const QString& key) {
    return QDateTime::fromString(mark[key].toString(), Qt::ISODateWithMs);
}

QJsonObject markIn(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

bool stillRuns(const QJsonObject& mark) {
    const QString begin = mark[beginKey].toString();
    return !begin.isEmpty() && begin == beginningOf(mark[processKey].toInteger());
}

}  // namespace

QString Interruption::sentence() const {
    const QString name = QFileInfo(path).completeBaseName();
    if (lastStep.isEmpty())
        return CrashMark::tr("Samsyn was interrupted while “%1” was open. Everything is stored.")
            .arg(name);
    return CrashMark::tr(
               "Samsyn was interrupted while “%1” was open. Everything up to the last step is "
               "stored: %2, %3.")
        .arg(name, lastStep, shownTime(lastStepAt.toLocalTime()));
}

CrashMark::CrashMark(Session& session, const QString& folder)
    : QObject(&session),
      m_file(folderOr(folder) + QStringLiteral("/session-%1-%2.json")
                                    .arg(QCoreApplication::applicationPid())
                                    .arg(session.project().guid().toString(QUuid::WithoutBraces))) {
    m_state.path = QFileInfo(session.project().path()).absoluteFilePath();
    m_state.startedAt = QDateTime::currentDateTimeUtc();
    QDir().mkpath(QFileInfo(m_file).path());
    connect(&session, &Session::changed, this, &CrashMark::note);
    write();
}

CrashMark::~CrashMark() { QFile::remove(m_file); }

void CrashMark::note(const codebook::Change& change) {
    m_state.lastStep = change.text;
    m_state.lastStepAt = QDateTime::currentDateTimeUtc();
    write();
}

/// Whole or not at all, but without waiting for the disk: a crash of the program loses nothing that
/// was written, and after one of the machine no mark is better than a slow window.
void CrashMark::write() const {
    const qint64 process = QCoreApplication::applicationPid();
    const QJsonObject mark{
        {pathKey, m_state.path},          {processKey, process},
        {beginKey, beginningOf(process)}, {startedKey, timeKeyOf(m_state.startedAt)},
        {stepKey, m_state.lastStep},      {stepAtKey, timeKeyOf(m_state.lastStepAt)}};
    QFile file(m_file + QStringLiteral(".new"));
    if (!file.open(QIODevice::WriteOnly)) return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(mark).toJson(QJsonDocument::Compact));
    file.close();
    std::error_code ignored;
    std::filesystem::rename(QFile::encodeName(file.fileName()).toStdString(),
                            QFile::encodeName(m_file).toStdString(), ignored);
}

std::optional<Interruption> CrashMark::takeInterruption(const QString& folder) {
    std::optional<Interruption> latest;
    const QDir marks(folderOr(folder));
    for (const QString& name : marks.entryList({fileNames}, QDir::Files)) {
        const QJsonObject mark = markIn(marks.filePath(name));
        if (stillRuns(mark)) continue;
        QFile::remove(marks.filePath(name));
        Interruption found{mark[pathKey].toString(), timeIn(mark, startedKey),
                           mark[stepKey].toString(), timeIn(mark, stepAtKey)};
        if (!found.path.isEmpty() && (!latest || latest->startedAt < found.startedAt))
            latest = found;
    }
    return latest;
}

}  // namespace app
