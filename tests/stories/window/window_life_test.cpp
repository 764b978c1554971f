// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window comes, is made anew and goes, and nothing that was typed or begun is lost.
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

#include "app/desktop/background/work_strip.h"
#include "app/desktop/coding/memo_panel.h"
#include "app/desktop/intake/import_page.h"
#include "app/desktop/intake/incoming.h"
#include "app/desktop/session/session.h"
#include "app/desktop/shell/error_strip.h"
#include "app/desktop/shell/program.h"
#include "codebook/project/project.h"
#include "tests/stories/window/opened_study.h"

namespace {

constexpr int Patience = 20'000;

/// As on a full disk: no file of this process can grow over the size.
class FullDisk {
   public:
    explicit FullDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit full{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

   private:
    rlimit m_before{};
};

class WindowLife : public tests::OpenedStudy {
   protected:
    /// The running program on a copy of the sample study.
    void run() {
        openSample(true);
        m_path = session().project().path();
        m_window->close();
        m_window.reset();
        m_program = std::make_unique<app::Program>();
        m_program->open(m_path);
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_program->window()));
    }

    app::MainWindow& window() { return *m_program->window(); }

    void switchLanguage(const char* language) {
        const QPointer<app::MainWindow> before = m_program->window();
        window()
            .commands()
            .action(QStringLiteral("view.language.") + QLatin1String(language))
            ->trigger();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !before; }, Patience));
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_program->window()));
    }

    QStringList writeTranscripts(int count) const {
        QStringList paths;
        for (int i = 0; i < count; ++i) {
            QFile file(path(QStringLiteral("talk%1.txt").arg(i)));
            EXPECT_TRUE(file.open(QIODevice::WriteOnly));
            for (int turn = 0; turn < 20; ++turn)
                file.write(QStringLiteral("I: Why %1?\nP%2: Because of %1 and %2.\n")
                               .arg(turn)
                               .arg(i)
                               .toUtf8());
            paths << file.fileName();
        }
        return paths;
    }

    void beginImport(app::MainWindow& in, int files) {
        in.importPage()->take(writeTranscripts(files));
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return in.importPage()->incoming().counts().taken == files; }, Patience));
        auto* button = in.importPage()->findChild<QAbstractButton*>(QStringLiteral("import"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return button->isEnabled(); }, Patience));
        button->click();
    }

    void beginMemo(app::MainWindow& in, const QString& words) {
        in.commands().action(QStringLiteral("memo.project"))->trigger();
        auto* text = in.findChild<app::MemoPanel*>()->findChild<QPlainTextEdit*>();
        ASSERT_TRUE(text->hasFocus());
        QTest::keyClicks(text, words);
    }

    QStringList memosIn(const codebook::Study& study) const {
        QStringList texts;
        for (const codebook::Memo& memo : study.memos)
            if (memo.subject == codebook::MemoSubject::Project) texts << memo.text;
        return texts;
    }

    QString m_path;
    std::unique_ptr<app::Program> m_program;
};

TEST_F(WindowLife, storesWhatIsBeingTypedWhenItCloses) {
    openSample(false);
    beginMemo(*m_window, QStringLiteral("half a th"));
    m_window->close();
    EXPECT_EQ(memosIn(study()), QStringList{QStringLiteral("half a th")});
}

TEST_F(WindowLife, storesWhatIsBeingTypedWhenTheLanguageChanges) {
    run();
    beginMemo(window(), QStringLiteral("half a th"));
    switchLanguage("sv");
    EXPECT_EQ(memosIn(window().session()->study()), QStringList{QStringLiteral("half a th")});
}

TEST_F(WindowLife, staysWhereItIsWhenTheLanguageChanges) {
    run();
    window().session()->showDocument(window().session()->study().documents.begin()->id);
    window().commands().action(QStringLiteral("workspace.cases"))->trigger();
    switchLanguage("sv");
    EXPECT_TRUE(window().commands().action(QStringLiteral("workspace.cases"))->isChecked());
    EXPECT_TRUE(window().session()->document());
}

TEST_F(WindowLife, keepsTheListOfFilesToImportWhenTheLanguageChanges) {
    run();
    window().importPage()->take(writeTranscripts(3));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return window().importPage()->incoming().counts().taken == 3; }, Patience));
    switchLanguage("sv");
    EXPECT_EQ(window().importPage()->incoming().counts().taken, 3);
}

TEST_F(WindowLife, goesOnWithAnImportWhenTheLanguageChanges) {
    run();
    constexpr int files = 60;
    const auto before = window().session()->study().documents.count();
    beginImport(window(), files);
    switchLanguage("sv");
    const auto imported = [&] { return window().session()->study().documents.count() - before; };
    if (imported() < files) {
        EXPECT_EQ(window().findChild<app::WorkStrip*>()->lineCount(), 1);
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return imported() == files; }, Patience));
}

TEST_F(WindowLife, closesAfterAnImportThatIsGoingOn) {
    openSample(false);
    constexpr int files = 80;
    beginImport(*m_window, files);
    const auto before = study().documents.count();
    EXPECT_FALSE(m_window->close());
    EXPECT_FALSE(m_window->findChild<app::ErrorStrip*>()->sentence().isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_window->isHidden(); }, Patience));
    EXPECT_EQ(study().documents.count(), before + files);
}

TEST_F(WindowLife, stopsAnImportWhenItIsClosedOnceMore) {
    openSample(false);
    constexpr int files = 80;
    beginImport(*m_window, files);
    EXPECT_FALSE(m_window->close());
    EXPECT_TRUE(m_window->close());
    const QString file = session().project().path();
    const auto stored = study().documents.count();
    m_window.reset();
    const auto project = codebook::Project::open(file, {});
    EXPECT_EQ(project->study().documents.count(), stored);
    EXPECT_EQ(project->check(), QStringList());
}

TEST_F(WindowLife, keepsAProjectWritableThatIsOpenedOnceMore) {
    run();
    const QPointer<app::MainWindow> before = m_program->window();
    m_program->open(m_path);
    EXPECT_EQ(m_program->window(), before);
    EXPECT_FALSE(window().session()->project().isReadOnly());
}

TEST_F(WindowLife, staysOpenWithWhatCannotBeStored) {
    openSample(false);
    beginMemo(*m_window, QStringLiteral("not to be lost"));
    {
        const FullDisk full(1);
        EXPECT_FALSE(m_window->close());
        EXPECT_FALSE(m_window->findChild<app::ErrorStrip*>()->sentence().isEmpty());
        QTest::qWait(50);
        EXPECT_EQ(
            m_window->findChild<app::MemoPanel*>()->findChild<QPlainTextEdit*>()->toPlainText(),
            QStringLiteral("not to be lost"));
    }
    EXPECT_TRUE(m_window->close());
    EXPECT_EQ(memosIn(study()), QStringList{QStringLiteral("not to be lost")});
}

TEST_F(WindowLife, saysThatTheFileIsGoneAndLetsACopyBeSaved) {
    openSample(false);
    ASSERT_TRUE(QFile::remove(session().project().path()));
    beginMemo(*m_window, QStringLiteral("of a file that is gone"));
    EXPECT_FALSE(m_window->close());
    EXPECT_TRUE(m_window->findChild<app::ErrorStrip*>()->sentence().contains(
        QStringLiteral("Save a copy")));
    const QString copy = path(QStringLiteral("copy.samsyn"));
    session().project().saveCopy(copy);
    EXPECT_EQ(memosIn(codebook::Project::open(copy, {})->study()),
              QStringList{QStringLiteral("of a file that is gone")});
    EXPECT_TRUE(m_window->close());
}

void drop(QWidget& on, const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths) urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    const QPoint middle = on.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&on, &enter);
    QDropEvent dropped(QPointF(middle), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&on, &dropped);
}

TEST_F(WindowLife, opensAProjectThatIsDroppedOnTheImportPage) {
    run();
    const QString other = path(QStringLiteral("other.samsyn"));
    window().session()->project().saveCopy(other);
    window().commands().action(QStringLiteral("workspace.import"))->trigger();
    drop(*window().importPage(), {other});
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return window().session()->project().path() == other; }, Patience));
}

TEST_F(WindowLife, takesFilesDroppedOnTheWindowToTheImportPage) {
    run();
    drop(window(), writeTranscripts(2));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return window().importPage()->incoming().counts().taken == 2; }, Patience));
    EXPECT_TRUE(window().importPage()->isVisible());
}

TEST_F(WindowLife, saysOnTheStartPageThatATranscriptNeedsAProject) {
    m_program = std::make_unique<app::Program>();
    m_program->open({});
    drop(window(), writeTranscripts(1));
    bool isSaid = false;
    for (const QLabel* label : window().findChildren<QLabel*>())
        isSaid = isSaid ||
                 (label->isVisible() && label->text().startsWith(QStringLiteral("Open or make")));
    EXPECT_TRUE(isSaid);
}

TEST_F(WindowLife, leavesTheOpenProjectWhereAnotherCannotBeOpened) {
    run();
    QFile broken(path(QStringLiteral("broken.samsyn")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("no database");
    broken.close();
    m_program->open(broken.fileName());
    EXPECT_EQ(window().session()->project().path(), m_path);
    EXPECT_FALSE(window().findChild<app::ErrorStrip*>()->sentence().isEmpty());
}

}  // namespace
