// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one handle that this process has on a project's file, beside SQLite's own.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace codebook {

/// POSIX drops all of a process's locks on a file when it closes any handle on it, SQLite's locks
/// included. So however often a project is open in this process, there is one handle, and it is
/// closed after the last of them.
class ProjectFile {
   public:
    /// @throws StoreError if the file is not there, no regular file, or cannot be read
    static std::shared_ptr<ProjectFile> open(const QString& path);
    ~ProjectFile();
    ProjectFile(const ProjectFile&) = delete;
    ProjectFile& operator=(const ProjectFile&) = delete;

    bool isWritable() const { return m_isWritable; }
    /// The file's first bytes, fewer where it is shorter.
    QByteArray header(int size) const;
    /// Takes the right to write: the operating system's advisory lock, which goes with the process,
    /// however that ends, and is of another kind than SQLite's. False where somebody has it, in
    /// this process or another.
    bool takeLock();
    void releaseLock();

   private:
    ProjectFile(int handle, bool isWritable) : m_handle(handle), m_isWritable(isWritable) {}

    int m_handle;
    bool m_isWritable;
    bool m_isLocked = false;
};

}  // namespace codebook
