// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/codebook/store/other_process.h"

namespace tests {

OtherProcess::OtherProcess(const QStringList& arguments) {
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(SAMSYN_PROJECT_WRITER), arguments);
    m_process.waitForStarted();
}

OtherProcess::~OtherProcess() { kill(); }

QString OtherProcess::line() {
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(-1)) break;
    return QString::fromUtf8(m_process.readLine()).chopped(1);
}

QStringList OtherProcess::unread() {
    QStringList lines = QString::fromUtf8(m_process.readAllStandardOutput()).split(u'\n');
    lines.removeLast();  // nothing, or a line that was not said to its end
    return lines;
}

QStringList OtherProcess::rest() {
    letGo();
    m_process.waitForFinished(-1);
    return unread();
}

QStringList OtherProcess::kill() {
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(-1);
    }
    return unread();
}

void OtherProcess::letGo() { m_process.closeWriteChannel(); }

QStringList said(const QStringList& arguments) { return OtherProcess(arguments).rest(); }

}  // namespace tests
