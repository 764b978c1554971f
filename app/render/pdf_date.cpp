// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/pdf_date.h"

#include <QDateTime>

namespace app {

QByteArray withItsDate(QByteArray pdf) {
    bool isSet = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    if (!isSet) return pdf;
    constexpr QByteArrayView key("/CreationDate (D:");
    constexpr qsizetype digits = 14;  // yyyyMMddHHmmss; what follows them is the time zone
    const qsizetype at = pdf.indexOf(key);
    if (at < 0) return pdf;
    const qsizetype end = pdf.indexOf(')', at);
    const QByteArray date = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)
                                .toString(QStringLiteral("yyyyMMddHHmmss"))
                                .toLatin1();
    if (date.size() != digits || end - at < key.size() + digits + 1) return pdf;
    // Of the same length, so that every offset in the file holds.
    const qsizetype zone = end - at - key.size() - digits;
    return pdf.replace(at + key.size(), digits, date)
        .replace(at + key.size() + digits, zone, QByteArray("Z").leftJustified(zone, ' '));
}

}  // namespace app
