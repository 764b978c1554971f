// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/child/child_service.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <poll.h>
#include <sys/resource.h>
#include <unistd.h>

namespace indexer {

namespace {

constexpr int SecondsAFile = 8;
constexpr int MillisecondsOfWaiting = 10'000;
constexpr qsizetype PieceSize = qsizetype{1} << 16;

void limit(int resource, rlim_t most) {
    rlimit limits{};
    if (getrlimit(static_cast<__rlimit_resource>(resource), &limits) != 0) return;
    limits.rlim_cur = std::min(limits.rlim_max, most);
    limits.rlim_max = limits.rlim_cur;
    setrlimit(static_cast<__rlimit_resource>(resource), &limits);
}

qint64 secondsUsed() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1;
}

bool isRead(char* to, std::size_t size) {
    while (size > 0) {
        const ssize_t got = read(STDIN_FILENO, to, size);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        to += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

void writeAll(const char* data, std::size_t size) {
    while (size > 0) {
        const ssize_t gone = write(STDOUT_FILENO, data, size);
        if (gone < 0 && errno == EINTR) continue;
        if (gone <= 0) ChildService::end();
        data += gone;
        size -= static_cast<std::size_t>(gone);
    }
}

}  // namespace

ChildService::ChildService() {
#ifndef __SANITIZE_ADDRESS__  // whose shadow memory is larger than any limit
    limit(RLIMIT_AS, rlim_t{1} << 30U);
#endif
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, 600);
    // No files. Where fontconfig has no cache yet it tries to write one: that has to fail and not
    // to end the program.
    std::signal(SIGXFSZ, SIG_IGN);
    limit(RLIMIT_FSIZE, 0);
}

std::optional<QByteArray> ChildService::next() {
    pollfd input{STDIN_FILENO, POLLIN, 0};
    int ready = -1;
    do ready = poll(&input, 1, MillisecondsOfWaiting);
    while (ready < 0 && errno == EINTR);
    std::uint64_t length = 0;
    char head[sizeof length];
    if (ready <= 0 || !isRead(head, sizeof head)) return std::nullopt;
    std::memcpy(&length, head, sizeof length);
    m_secondsBefore = secondsUsed();
    allow(SecondsAFile);
    QByteArray bytes(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (!isRead(bytes.data(), length)) return std::nullopt;
    return bytes;
}

void ChildService::allow(int seconds) const {
    rlimit limits{};
    if (getrlimit(RLIMIT_CPU, &limits) != 0) return;
    limits.rlim_cur = std::min(
        limits.rlim_max, static_cast<rlim_t>(m_secondsBefore + std::max(seconds, SecondsAFile)));
    setrlimit(RLIMIT_CPU, &limits);
}

void ChildService::write(const QByteArray& part) {
    m_waiting += part;
    if (m_waiting.size() >= PieceSize) send();
}

void ChildService::send() {
    const auto length = static_cast<std::uint32_t>(m_waiting.size());
    char head[sizeof length];
    std::memcpy(head, &length, sizeof length);
    writeAll(head, sizeof head);
    writeAll(m_waiting.constData(), length);
    m_waiting.clear();
}

void ChildService::finish() {
    if (!m_waiting.isEmpty()) send();
    send();
}

void ChildService::end() { std::_Exit(0); }

}  // namespace indexer
