// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/source/file_signature.h"

#include "indexer/import/source/compound_file.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

/// Where the directory is lost, the names of streams may still stand somewhere, as UTF-16LE.
bool mentions(const QByteArray& bytes, const char* name) {
    QByteArray wide;
    for (const char* at = name; *at != '\0'; ++at) wide.append(*at).append('\0');
    return bytes.contains(wide);
}

/// Empty for an old Word document.
QString oleKind(const QByteArray& bytes) {
    const CompoundFile container(bytes);
    if (container.holds(QStringLiteral("WordDocument"))) return {};
    if (container.holds(QStringLiteral("Workbook")) || container.holds(QStringLiteral("Book")))
        return Words::tr("an old spreadsheet (.xls); save it in today’s format");
    if (container.holds(QStringLiteral("PowerPoint Document")))
        return Words::tr("a presentation (.ppt)");
    if (mentions(bytes, "EncryptedPackage"))
        return Words::tr("encrypted; open it with its password and save it without");
    if (mentions(bytes, "WordDocument"))
        return Words::tr("an old Word document, and a damaged one");
    return Words::tr("an Office file of another kind, or a damaged one");
}

/// A page with its pictures, as a mail. Mails in plain text are for whoever wants to read them.
bool isWebArchive(const QByteArray& head) {
    const bool opens =
        head.startsWith("From:") || head.startsWith("MIME-Version:") || head.startsWith("Subject:");
    return opens && head.contains("MIME-Version:") && head.contains("multipart/related");
}

struct Signature {
    QByteArray start;
    QString kind;
};

}  // namespace

bool isZip(const QByteArray& bytes) {
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

QString unreadableKind(const QByteArray& bytes) {
    if (CompoundFile::recognises(bytes)) return oleKind(bytes);
    const std::vector<Signature> signatures = {
        {"\x89PNG\r\n", Words::tr("a picture")},
        {"\xFF\xD8\xFF", Words::tr("a picture")},
        {"GIF8", Words::tr("a picture")},
        {"ID3", Words::tr("a sound recording")},
        {"OggS", Words::tr("a recording")},
        {"fLaC", Words::tr("a sound recording")},
        {"\x1A\x45\xDF\xA3", Words::tr("a recording")},
        {QByteArray("SQLite format 3\0", 16), Words::tr("a database")},
        {"7z\xBC\xAF\x27\x1C", Words::tr("a packed archive")},
        {"Rar!\x1A\x07", Words::tr("a packed archive")},
        {"\x1F\x8B\x08", Words::tr("a packed archive")},
    };
    for (const Signature& signature : signatures)
        if (bytes.startsWith(signature.start)) return signature.kind;
    if (isWebArchive(bytes.left(4096)))
        return Words::tr(
            "a web archive (.mht); open it in a browser, save it as a web page (.html) and import "
            "that");
    if (bytes.startsWith("RIFF") || (bytes.size() > 8 && bytes.mid(4, 4) == "ftyp"))
        return Words::tr("a recording");
    return {};
}

}  // namespace indexer
