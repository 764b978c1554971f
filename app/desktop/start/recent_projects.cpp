// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/recent_projects.h"

#include <QFileInfo>
#include <QSettings>

namespace app {

namespace {

constexpr std::size_t mostProjects = 10;
constexpr QLatin1String arrayName("recentProjects");
constexpr QLatin1String pathKey("path");
constexpr QLatin1String timeKey("openedAt");

void store(const std::vector<RecentProject>& projects) {
    QSettings settings;
    settings.remove(arrayName);
    settings.beginWriteArray(arrayName, static_cast<int>(projects.size()));
    for (std::size_t i = 0; i < projects.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(pathKey, projects[i].path);
        settings.setValue(timeKey, projects[i].openedAt.toString(Qt::ISODate));
    }
    settings.endArray();
}

std::size_t removed(std::vector<RecentProject>& projects, const QString& path) {
    return std::erase_if(projects, [&](const RecentProject& known) { return known.path == path; });
}

}  // namespace

QString RecentProject::name() const { return QFileInfo(path).completeBaseName(); }

std::vector<RecentProject> recentProjects() {
    std::vector<RecentProject> projects;
    QSettings settings;
    const int count = settings.beginReadArray(arrayName);
    for (int i = 0; i < count && projects.size() < mostProjects; ++i) {
        settings.setArrayIndex(i);
        RecentProject project;
        project.path = settings.value(pathKey).toString();
        project.openedAt = QDateTime::fromString(settings.value(timeKey).toString(), Qt::ISODate);
        project.isThere = QFileInfo(project.path).isFile();
        if (!project.path.isEmpty()) projects.push_back(project);
    }
    settings.endArray();
    return projects;
}

void rememberProject(const QString& path, const QDateTime& at) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    std::vector<RecentProject> projects = recentProjects();
    removed(projects, whole);
    projects.insert(projects.begin(), {whole, at, true});
    if (projects.size() > mostProjects) projects.resize(mostProjects);
    store(projects);
}

void forgetProject(const QString& path) {
    std::vector<RecentProject> projects = recentProjects();
    if (removed(projects, path) > 0) store(projects);
}

}  // namespace app
