// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/child/child_process.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace indexer {

namespace {

using Clock = std::chrono::steady_clock;

/// The pieces of an answer as they come in, until the piece of no length.
class Pieces {
   public:
    explicit Pieces(QByteArray& answer) : m_answer(answer) {}

    void take(const char* data, qsizetype size) {
        m_raw.append(data, size);
        qsizetype at = 0;
        while (!m_isWhole && m_raw.size() - at >= HeadSize) {
            std::uint32_t length = 0;
            std::memcpy(&length, m_raw.constData() + at, HeadSize);
            if (m_raw.size() - at - HeadSize < static_cast<qsizetype>(length)) break;
            m_answer.append(m_raw.constData() + at + HeadSize, static_cast<qsizetype>(length));
            at += HeadSize + static_cast<qsizetype>(length);
            m_isWhole = length == 0;
        }
        m_raw.remove(0, at);
    }
    bool isWhole() const { return m_isWhole; }
    qsizetype size() const { return m_answer.size() + m_raw.size(); }

   private:
    static constexpr qsizetype HeadSize = sizeof(std::uint32_t);
    QByteArray& m_answer;
    QByteArray m_raw;
    bool m_isWhole = false;
};

bool isPassing() { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR; }

}  // namespace

std::unique_ptr<ChildProcess> ChildProcess::started(const QString& program) {
    int ends[2] = {-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return nullptr;
    const int ours = ends[0];
    const int theirs = ends[1];
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, theirs, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, theirs, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    QByteArray path = QFile::encodeName(program);
    char* const arguments[] = {path.data(), nullptr};
    pid_t process = -1;
    const int failed =
        posix_spawn(&process, path.constData(), &actions, nullptr, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    close(theirs);
    if (failed != 0) {
        close(ours);
        return nullptr;
    }
    fcntl(ours, F_SETFL, fcntl(ours, F_GETFL) | O_NONBLOCK);
    return std::unique_ptr<ChildProcess>(new ChildProcess(process, ours));
}

ChildProcess::~ChildProcess() {
    close(m_socket);
    kill(m_process, SIGKILL);
    while (waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
    }
}

bool ChildProcess::waits(short events, Clock::time_point until) const {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
    pollfd one{m_socket, events, 0};
    return left > 0 && (poll(&one, 1, static_cast<int>(left)) >= 0 || errno == EINTR);
}

ChildProcess::Outcome ChildProcess::ask(const QByteArray& bytes, const ChildLimits& limits,
                                        QByteArray& answer) {
    const auto until = Clock::now() + limits.time;
    const auto length = static_cast<std::uint64_t>(bytes.size());
    char head[sizeof length];
    std::memcpy(head, &length, sizeof length);
    if (send(m_socket, head, sizeof head, MSG_NOSIGNAL) != sizeof head) return Outcome::Died;
    qsizetype sent = 0;
    Pieces pieces(answer);
    std::vector<char> part(std::size_t{1} << 16U);
    while (!pieces.isWhole()) {
        const bool isSending = sent < bytes.size();
        if (!waits(static_cast<short>(POLLIN | (isSending ? POLLOUT : 0)), until))
            return Outcome::TookTooMuch;
        if (isSending) {
            const auto got = send(m_socket, bytes.constData() + sent,
                                  static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
            if (got < 0 && !isPassing()) return Outcome::Died;
            sent += std::max<qsizetype>(got, 0);
        }
        const auto got = recv(m_socket, part.data(), part.size(), 0);
        if (got == 0 || (got < 0 && !isPassing())) return Outcome::Died;
        if (got > 0) pieces.take(part.data(), got);
        if (pieces.size() > limits.answer) return Outcome::TookTooMuch;
    }
    ++m_files;
    m_bytes += bytes.size() + answer.size();
    return Outcome::Answered;
}

}  // namespace indexer
