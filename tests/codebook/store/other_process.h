// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starts project_writer.cpp.
#pragma once

#include <QProcess>
#include <QStringList>

namespace tests {

/// Another process at work on a project; killed with the value.
class OtherProcess {
   public:
    explicit OtherProcess(const QStringList& arguments);
    ~OtherProcess();

    /// The next line that it says, or an empty one if it ended without.
    QString line();
    /// Waits for its end and returns all that it said and was not read yet.
    QStringList rest();
    /// The signal that cannot be caught. Returns what it had said and was not read yet.
    QStringList kill();
    /// Ends its standard input.
    void letGo();
    int exitCode() const { return m_process.exitCode(); }

   private:
    QStringList unread();

    QProcess m_process;
};

/// Runs it to its end; what it said.
QStringList said(const QStringList& arguments);

}  // namespace tests
