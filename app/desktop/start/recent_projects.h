// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which projects were open lately, kept in the person's settings.
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace app {

struct RecentProject {
    QString path;
    QDateTime openedAt;
    bool isThere = false;  ///< the file exists now

    /// As people call it: the file's name without suffix.
    QString name() const;
};

/// The latest first, at most ten.
std::vector<RecentProject> recentProjects();
/// Puts the project first.
void rememberProject(const QString& path, const QDateTime& at = QDateTime::currentDateTime());
void forgetProject(const QString& path);

}  // namespace app
