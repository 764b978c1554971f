// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <cstdio>
#include <unistd.h>

#include "app/cli/command.h"
#include "codebook/error.h"
#include "codebook/report/table_format.h"

namespace app {

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
    const auto format =
        codebook::tableFormatNamed(formatName.isEmpty() ? QStringLiteral("table") : formatName);
    if (!format)
        throw UsageError(QStringLiteral("“%1” is no format; use table, csv, json, md, html or tex.")
                             .arg(formatName));
    return codebook::formatted(listing.table, *format).toUtf8();
}

void print(const Listing& listing, const Arguments& arguments) {
    printBytes(rendered(listing, arguments.value(QStringLiteral("format"))));
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
