// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The child's side: it limits itself before it sees a byte, and answers one file after the other.
#pragma once

#include <QByteArray>

#include <optional>

namespace indexer {

/// One object a program. What it is to say goes through write().
class ChildService {
   public:
    /// From here on the process has a gigabyte of memory and writes no files.
    ChildService();

    /// The next file's bytes; nothing once the parent is gone or has none for ten seconds. From
    /// here on there are eight seconds of processor time for it.
    std::optional<QByteArray> next();
    /// More processor time for a file that turned out to be large, in all.
    void allow(int seconds) const;
    /// A part of the answer.
    void write(const QByteArray& part);
    /// The answer is whole.
    void finish();
    /// Ends the program without tidying up: what a malicious file has left in memory is not touched
    /// again, and font libraries keep what they took.
    [[noreturn]] static void end();

   private:
    void send();

    QByteArray m_waiting;
    qint64 m_secondsBefore = 0;  ///< processor time when the file came
};

}  // namespace indexer
