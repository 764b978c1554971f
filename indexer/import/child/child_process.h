// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One running child and what passes between it and us: a length and the file's bytes to it; pieces
// with their lengths back, and a length of nothing at the end.
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>

namespace indexer {

struct ChildLimits {
    std::chrono::milliseconds time = std::chrono::minutes(2);
    qsizetype answer = qsizetype{512} << 20;
};

/// Not bound to a thread; used by one at a time.
class ChildProcess {
   public:
    enum class Outcome { Answered, Died, TookTooMuch };

    /// @param program a path. @returns null where it does not start
    static std::unique_ptr<ChildProcess> started(const QString& program);
    /// Ends the child, whatever it does.
    ~ChildProcess();
    Q_DISABLE_COPY_MOVE(ChildProcess)

    /// Sends the bytes and waits for the answer. Once it is anything but Answered, the child is of
    /// no more use.
    Outcome ask(const QByteArray& bytes, const ChildLimits& limits, QByteArray& answer);
    /// Whether it is as good as a fresh one: it did not have much to do.
    bool isLight() const { return m_files < 32 && m_bytes < (qsizetype{32} << 20); }
    bool isFresh() const { return m_files == 0; }

   private:
    ChildProcess(int process, int socket) : m_process(process), m_socket(socket) {}
    bool waits(short events, std::chrono::steady_clock::time_point until) const;

    int m_process;
    int m_socket;
    int m_files = 0;
    qsizetype m_bytes = 0;
};

}  // namespace indexer
