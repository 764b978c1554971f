// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The codes that were used last, as the coding desk remembers them from sitting to sitting.
#include <QSettings>

#include "app/desktop/coding/coding_desk.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"

namespace app {

using codebook::CodeId;

namespace {

constexpr qsizetype MostRecent = 30;

QString recentKey(const codebook::Project& project) {
    return QStringLiteral("recentCodes/") + project.guid().toString(QUuid::WithoutBraces);
}

}  // namespace

void CodingDesk::remember(const std::vector<CodeId>& codes) {
    m_last = codes;
    for (const CodeId code : codes) {
        m_recent.removeAll(code);
        m_recent.prepend(code);
    }
    while (m_recent.size() > MostRecent) m_recent.removeLast();
    m_writeSoon.start();
}

void CodingDesk::writeRecent() {
    QStringList guids;
    for (const CodeId id : std::as_const(m_recent))
        if (const auto* code = m_session.study().codes.find(id)) guids << code->guid.toString();
    QSettings().setValue(recentKey(m_session.project()), guids);
}

void CodingDesk::readRecent() {
    const QStringList guids = QSettings().value(recentKey(m_session.project())).toStringList();
    for (const QString& guid : guids)
        for (const codebook::Code& code : m_session.study().codes)
            if (code.guid == QUuid::fromString(guid)) m_recent << code.id;
}

}  // namespace app
