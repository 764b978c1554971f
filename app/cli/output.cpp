// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>
#include <unistd.h>

#include "app/cli/command.h"
#include "app/cli/json.h"
#include "codebook/error.h"
#include "codebook/report/table_format.h"
#include "codebook/report/xlsx_table.h"

namespace app {

namespace {

/// An entry of the list a line, for programs that read line by line.
QByteArray jsonLines(const QByteArray& list) {
    const Json entries = Json::parse(list.toStdString());
    if (!entries.is_array()) return QByteArray::fromStdString(entries.dump()) + '\n';
    QByteArray lines;
    for (const Json& entry : entries) lines += QByteArray::fromStdString(entry.dump()) + '\n';
    return lines;
}

/// As the file's suffix says it.
QString formatOf(const QString& file) {
    const QString suffix = QFileInfo(file).suffix().toLower();
    return suffix == QLatin1String("txt") ? QStringLiteral("table") : suffix;
}

}  // namespace

void printBytes(const QByteArray& bytes) {
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        throw codebook::StoreError(QStringLiteral("The result could not be written out."));
}

void printText(const QString& text) { printBytes(text.toUtf8()); }

void printMessage(const QString& sentence) { printNote(QStringLiteral("samsyn-cli: ") + sentence); }

void printNote(const QString& sentence) {
    std::fputs((sentence + QLatin1Char('\n')).toUtf8().constData(), stderr);
}

QByteArray rendered(const Listing& listing, const QString& formatName) {
    if (formatName == QLatin1String("json")) return listing.json() + '\n';
    if (formatName == QLatin1String("jsonl")) return jsonLines(listing.json());
    if (formatName == QLatin1String("xlsx")) return codebook::xlsxTable(listing.table);
    const auto format =
        codebook::tableFormatNamed(formatName.isEmpty() ? QStringLiteral("table") : formatName);
    if (!format)
        throw UsageError(QStringLiteral("“%1” is no format; use table, csv, json, jsonl, md, html, "
                                        "tex or xlsx.")
                             .arg(formatName));
    return codebook::formatted(listing.table, *format).toUtf8();
}

void print(const Listing& listing, const Arguments& arguments) {
    QString format = arguments.value(QStringLiteral("format"));
    const QString file = arguments.value(QStringLiteral("out"));
    if (format.isEmpty() && !file.isEmpty()) format = formatOf(file);
    if (file.endsWith(QLatin1String(".samsyn"), Qt::CaseInsensitive))
        throw UsageError(QStringLiteral("“%1” is the name of a project, not of a list.").arg(file));
    if (format == QLatin1String("xlsx") && file.isEmpty())
        throw UsageError(QStringLiteral("A workbook goes into a file: --out FILE.xlsx."));
    const QByteArray bytes = rendered(listing, format);
    if (file.isEmpty()) return printBytes(bytes);
    writeWhole(file, bytes);
    printNote(QStringLiteral("Wrote “%1”.").arg(file));
}

void writeWhole(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw codebook::StoreError(
            QStringLiteral("“%1” could not be written: %2.").arg(path, file.errorString()));
}

void showProgress(const QString& what, std::size_t done, std::size_t total) {
    if (::isatty(STDERR_FILENO) == 0) return;
    std::fputs(
        QStringLiteral("\r\x1b[K%1 %2 of %3").arg(what).arg(done).arg(total).toUtf8().constData(),
        stderr);
}

void clearProgress() {
    if (::isatty(STDERR_FILENO) != 0) std::fputs("\r\x1b[K", stderr);
}

}  // namespace app
