// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/index/index_lock.h"

#include <QFile>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

#include "codebook/error.h"
#include "codebook/words.h"

namespace indexer {

namespace {

codebook::IndexError cannotLock(const QString& indexFolder, int reason) {
    return codebook::IndexError(
        codebook::Words::tr("The search index in “%1” cannot be locked for writing.")
            .arg(indexFolder),
        QString::fromLocal8Bit(std::strerror(reason)));
}

}  // namespace

IndexLock::IndexLock(const QString& indexFolder, const std::function<bool()>& isWaiting) {
    const QByteArray path = QFile::encodeName(indexFolder + QLatin1String("/lock"));
    m_file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_file < 0) throw cannotLock(indexFolder, errno);
    while (::flock(m_file, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) {
            const int reason = errno;
            ::close(m_file);
            throw cannotLock(indexFolder, reason);
        }
        if (!isWaiting()) return;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    m_isHeld = true;
}

IndexLock::~IndexLock() { ::close(m_file); }

}  // namespace indexer
