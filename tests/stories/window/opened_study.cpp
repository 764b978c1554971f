// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/window/opened_study.h"

#include <QSettings>
#include <QTest>

#include "app/desktop/background/index_service.h"
#include "app/desktop/session/session.h"
#include "app/desktop/start/project_filling.h"
#include "codebook/project/project.h"

namespace tests {

namespace {

constexpr int LongestInMilliseconds = 30'000;

}  // namespace

void OpenedStudy::SetUp() {
    ASSERT_TRUE(m_folder.isValid());
    qputenv("XDG_CACHE_HOME", m_folder.filePath(QStringLiteral("cache")).toUtf8());
    qputenv("SAMSYN_LIBEXEC", SAMSYN_BINARY_DIR "/bin");
    QSettings().clear();
}

QString OpenedStudy::sample(const QString& name) {
    return QStringLiteral(SAMSYN_SOURCE_DIR "/samples/police-ngo/") + name;
}

void OpenedStudy::openSample(bool isCoded) {
    const QString file = path(QStringLiteral("police-ngo.samsyn"));
    codebook::Project::OpenOptions options;
    options.coder = QStringLiteral("Ada");
    auto project = codebook::Project::create(file, options);
    app::fillFromSample(*project, sample({}), [](auto, auto, auto) { return true; });
    if (!isCoded)
        while (project->study().codings.count() > 0) project->undo();
    project.reset();
    m_window = std::make_unique<app::MainWindow>(
        std::make_unique<app::Session>(codebook::Project::open(file, options)));
    show();
}

void OpenedStudy::openEmpty() {
    codebook::Project::OpenOptions options;
    options.coder = QStringLiteral("Ada");
    m_window = std::make_unique<app::MainWindow>(std::make_unique<app::Session>(
        codebook::Project::create(path(QStringLiteral("new.samsyn")), options)));
    show();
}

void OpenedStudy::reopen() {
    const QString file = session().project().path();
    m_window->close();
    m_window.reset();
    codebook::Project::OpenOptions options;
    options.coder = QStringLiteral("Ada");
    m_window = std::make_unique<app::MainWindow>(
        std::make_unique<app::Session>(codebook::Project::open(file, options)));
    show();
}

void OpenedStudy::show() {
    m_window->resize(1280, 800);
    m_window->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    settle();
}

const codebook::Study& OpenedStudy::study() { return session().study(); }

void OpenedStudy::settle() {
    if (auto* index = m_window->index()) {
        EXPECT_TRUE(
            QTest::qWaitFor([index] { return index->isUpToDate(); }, LongestInMilliseconds));
    }
    QTest::qWait(50);
}

void OpenedStudy::press(Qt::Key key, Qt::KeyboardModifiers modifiers, int times) {
    for (int i = 0; i < times; ++i) {
        QWidget* focused = QApplication::focusWidget();
        ASSERT_NE(focused, nullptr);
        QTest::keyClick(focused, key, modifiers);
    }
}

void OpenedStudy::type(const QString& words) {
    // The first letter may move the focus into a list that opens.
    for (const QChar letter : words) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClicks(QApplication::focusWidget(), QString(letter));
    }
}

void OpenedStudy::trigger(const char* command) {
    QAction* action = m_window->commands().action(QLatin1String(command));
    ASSERT_NE(action, nullptr) << command;
    ASSERT_TRUE(action->isEnabled()) << command;
    action->trigger();
}

}  // namespace tests
