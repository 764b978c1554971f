// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/project_file.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "codebook/error.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// A file as the operating system knows it, whatever it is called.
using FileIdentity = std::pair<dev_t, ino_t>;

std::mutex& registryMutex() {
    static std::mutex mutex;
    return mutex;
}

std::map<FileIdentity, std::weak_ptr<ProjectFile>>& openFiles() {
    static std::map<FileIdentity, std::weak_ptr<ProjectFile>> files;
    return files;
}

}  // namespace

std::shared_ptr<ProjectFile> ProjectFile::open(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists()) throw StoreError(Words::tr("There is no project “%1”.").arg(path));
    if (info.isDir())
        throw StoreError(Words::tr("“%1” is a folder, not a Samsyn project.").arg(path));
    // Reading from a pipe or a device could wait for ever.
    if (!info.isFile()) throw StoreError(Words::tr("“%1” is not a Samsyn project.").arg(path));

    const QByteArray name = QFile::encodeName(path);
    const std::lock_guard guard(registryMutex());
    struct stat status {};
    if (::stat(name.constData(), &status) == 0)
        if (auto known = openFiles()[{status.st_dev, status.st_ino}].lock()) return known;
    bool isWritable = true;
    int handle = ::open(name.constData(), O_RDWR | O_CLOEXEC);
    if (handle < 0) {
        isWritable = false;
        handle = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
    }
    if (handle < 0)
        throw StoreError(Words::tr("“%1” cannot be read: %2.")
                             .arg(path, QString::fromLocal8Bit(::strerror(errno))));
    std::shared_ptr<ProjectFile> file(new ProjectFile(handle, isWritable));
    if (::fstat(handle, &status) == 0) openFiles()[{status.st_dev, status.st_ino}] = file;
    return file;
}

ProjectFile::~ProjectFile() { ::close(m_handle); }

QByteArray ProjectFile::header(int size) const {
    QByteArray bytes(size, '\0');
    const auto read = ::pread(m_handle, bytes.data(), static_cast<std::size_t>(size), 0);
    bytes.resize(std::max<qsizetype>(0, static_cast<qsizetype>(read)));
    return bytes;
}

bool ProjectFile::takeLock() {
    const std::lock_guard guard(registryMutex());
    if (m_isLocked) return false;
    m_isLocked = ::flock(m_handle, LOCK_EX | LOCK_NB) == 0;
    return m_isLocked;
}

void ProjectFile::releaseLock() {
    const std::lock_guard guard(registryMutex());
    ::flock(m_handle, LOCK_UN);
    m_isLocked = false;
}

}  // namespace codebook
