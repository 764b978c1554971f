// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ZIP archives with entries of gigabytes that take no room: a hole in a file.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QtEndian>

#include <stdexcept>

namespace tests {

/// Writes the archive with one entry more behind the others, stored, of so many zero bytes; sizes
/// stand in the ZIP64 fields (APPNOTE 6.3.3, 4.5.3).
inline void writeWithLargeEntry(const QString& path, const QByteArray& archive,
                                const QByteArray& name, qint64 size) {
    const auto number = [](auto value) {
        QByteArray bytes(sizeof value, Qt::Uninitialized);
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    const qsizetype end = archive.lastIndexOf("PK\x05\x06");
    const auto count = qFromLittleEndian<quint16>(archive.constData() + end + 10);
    const auto directory = qFromLittleEndian<quint32>(archive.constData() + end + 16);
    const QByteArray entries = archive.mid(directory, end - directory);
    const quint32 unknown = 0xFFFFFFFF;
    const QByteArray sizes = number(quint64(size)) + number(quint64(size));
    const QByteArray extra = number(quint16{1}) + number(quint16{16}) + sizes;
    // Version 4.5, no flags, stored, 1 January 1980, no checksum, both sizes elsewhere.
    const QByteArray facts = number(quint16{45}) + number(quint16{0}) + number(quint16{0}) +
                             number(quint16{0}) + number(quint16{33}) + number(quint32{0}) +
                             number(unknown) + number(unknown) + number(quint16(name.size())) +
                             number(quint16(extra.size()));
    const QByteArray local = "PK\x03\x04" + facts + name + extra;
    const QByteArray central = "PK\x01\x02" + number(quint16{45}) + facts + number(quint16{0}) +
                               number(quint16{0}) + number(quint16{0}) + number(quint32{0}) +
                               number(directory) + name + extra;
    const qint64 newDirectory = qint64{directory} + local.size() + size;
    const auto directorySize = quint64(entries.size() + central.size());
    const qint64 end64 = newDirectory + static_cast<qint64>(directorySize);
    QFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(archive.left(directory) + local) > 0 &&
        file.seek(newDirectory) && file.write(entries + central) > 0 &&
        file.write("PK\x06\x06" + number(quint64{44}) + number(quint16{45}) + number(quint16{45}) +
                   number(quint32{0}) + number(quint32{0}) + number(quint64(count + 1)) +
                   number(quint64(count + 1)) + number(directorySize) +
                   number(quint64(newDirectory))) > 0 &&
        file.write("PK\x06\x07" + number(quint32{0}) + number(quint64(end64)) +
                   number(quint32{1})) > 0 &&
        file.write("PK\x05\x06" + number(quint32{0}) + number(quint16{0xFFFF}) +
                   number(quint16{0xFFFF}) + number(unknown) + number(unknown) +
                   number(quint16{0})) > 0;
    if (!isWritten) throw std::runtime_error("a large archive could not be written");
}

}  // namespace tests
