// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of what was open lately.
#include "app/desktop/start/recent_projects.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

namespace {

class RecentProjects : public testing::Test {
   protected:
    RecentProjects() { QSettings().clear(); }
    ~RecentProjects() override { QSettings().clear(); }

    QString file(const QString& name) const {
        QFile made(m_folder.filePath(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        return made.fileName();
    }
    static std::string names() {
        QStringList all;
        for (const auto& project : app::recentProjects())
            all << project.name() + QLatin1String(project.isThere ? "" : "?");
        return all.join(u' ').toStdString();
    }

    QTemporaryDir m_folder;
};

TEST_F(RecentProjects, comeLatestFirstAndOnce) {
    const QString one = file(QStringLiteral("one.samsyn"));
    const QString two = file(QStringLiteral("two.samsyn"));
    app::rememberProject(one);
    app::rememberProject(two);
    app::rememberProject(one);
    EXPECT_EQ(names(), "one two");
}

TEST_F(RecentProjects, areTenAtMost) {
    for (int i = 0; i < 14; ++i) app::rememberProject(file(QStringLiteral("p%1.samsyn").arg(i)));
    EXPECT_EQ(app::recentProjects().size(), 10U);
    EXPECT_EQ(app::recentProjects().front().name().toStdString(), "p13");
}

TEST_F(RecentProjects, stayThoughTheirFileIsGoneUntilTheyAreForgotten) {
    const QString one = file(QStringLiteral("one.samsyn"));
    app::rememberProject(one);
    QFile::remove(one);
    EXPECT_EQ(names(), "one?");
    app::forgetProject(one);
    EXPECT_EQ(names(), "");
}

}  // namespace
