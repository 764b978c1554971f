// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies of the project in files of their own, whole or for one coder.
#include <QFile>
#include <QFileInfo>
#include <QVariant>

#include <cstdio>

#include "codebook/error.h"
#include "codebook/store/database.h"
#include "codebook/store/hand_out.h"
#include "codebook/store/store.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// A file on the way, which goes unless it takes its name.
class UnfinishedFile {
   public:
    explicit UnfinishedFile(QString path) : m_path(std::move(path)) { remove(); }
    ~UnfinishedFile() { remove(); }
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;

    const QString& path() const { return m_path; }
    /// Qt's own rename replaces nothing; to remove first would leave a moment with neither file.
    bool takeName(const QString& name) const {
        return std::rename(QFile::encodeName(m_path).constData(),
                           QFile::encodeName(name).constData()) == 0;
    }

   private:
    void remove() const {
        for (const auto* suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(m_path + QLatin1String(suffix));
    }

    QString m_path;
};

void vacuumInto(Database& database, const UnfinishedFile& file, const QString& copy) {
    try {
        database.statement(QStringLiteral("VACUUM INTO ?")).bind(0, file.path()).run();
    } catch (const StoreError& error) {
        throw StoreError(Words::tr("“%1” could not be written.").arg(copy), error.detail());
    }
}

void takeName(const UnfinishedFile& file, const QString& copy) {
    if (!file.takeName(copy)) throw StoreError(Words::tr("“%1” could not be written.").arg(copy));
}

}  // namespace

void Store::requireOtherFile(const QString& copy) const {
    // A file that was removed while it is open has no canonical path, nor has the copy to come. The
    // place of the old file is still no place for it: a journal of the old one may lie there.
    const QFileInfo to(copy);
    const QFileInfo from(path());
    if (to.absoluteFilePath() == from.absoluteFilePath() ||
        (to.exists() && to.canonicalFilePath() == from.canonicalFilePath()))
        throw StoreError(Words::tr("“%1” cannot be copied onto itself.").arg(path()));
}

void Store::saveCopy(const QString& copy) {
    requireOtherFile(copy);
    const UnfinishedFile unfinished(copy + QStringLiteral(".unfinished"));
    vacuumInto(*m_database, unfinished, copy);
    takeName(unfinished, copy);
}

void Store::handOut(const QString& copy, const HandOut& handOut) {
    requireOtherFile(copy);
    if (m_handOut)
        throw Conflict(Words::tr("“%1” was handed out itself; copies are handed out from the "
                                 "project that it came from.")
                           .arg(path()));
    const UnfinishedFile whole(copy + QStringLiteral(".whole"));
    const UnfinishedFile unfinished(copy + QStringLiteral(".unfinished"));
    vacuumInto(*m_database, whole, copy);
    const auto database = Database::open(whole.path(), Database::Access::ReadWrite);
    leaveWhatIsHandedOut(*database, handOut);
    vacuumInto(*database, unfinished, copy);
    takeName(unfinished, copy);
}

}  // namespace codebook
