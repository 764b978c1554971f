// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the window comes back as it was left, and what it sees to before it goes.
#include <QCloseEvent>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include "app/desktop/background/background_work.h"
#include "app/desktop/background/index_service.h"
#include "app/desktop/background/long_writes.h"
#include "app/desktop/coding/coding_workspace.h"
#include "app/desktop/coding/transcript_pane.h"
#include "app/desktop/intake/import_page.h"
#include "app/desktop/session/session.h"
#include "app/desktop/shell/error_strip.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/transcript/transcript_view.h"
#include "codebook/project/project.h"

namespace app {

namespace {

constexpr QSize FirstSize(1280, 800);
/// What a window manager may draw round a window, which Qt learns only later.
constexpr QSize Frame(8, 40);

QString placeKey(const codebook::Project& project) {
    return QStringLiteral("place/") + project.guid().toString(QUuid::WithoutBraces);
}

QString caretKey(const codebook::Project& project) {
    return QStringLiteral("caret/") + project.guid().toString(QUuid::WithoutBraces);
}

QString shapeKey(const char* what) { return QStringLiteral("window/") + QLatin1String(what); }

}  // namespace

std::unique_ptr<Session> MainWindow::takeSession() {
    saveShape();
    keepTyped();
    delete takeCentralWidget();
    setStatusBar(nullptr);
    m_index.reset();
    m_writes.reset();
    m_pages = nullptr;
    m_coding = nullptr;
    m_import = nullptr;
    return std::move(m_session);
}

MainWindow::Place MainWindow::place() const {
    if (!m_coding) return {};
    return {m_pages->currentIndex(), m_coding->aside(), m_coding->transcript().view().selection()};
}

void MainWindow::goTo(const Place& place) {
    if (!m_coding) return;
    m_pages->setCurrentIndex(place.workspace);
    m_coding->showAside(place.aside);
    TranscriptView& view = m_coding->transcript().view();
    view.select(place.selection);
    view.reveal(place.selection, false);
}

bool MainWindow::keepTyped() {
    bool isKept = true;
    QMetaObject::Connection listening;
    if (m_session)
        listening = connect(m_session.get(), &Session::failed, this, [&isKept] { isKept = false; });
    QWidget* focused = focusWidget();
    if (focused) focused->clearFocus();
    disconnect(listening);
    if (!isKept && focused) focused->setFocus();  // to be stored when it is left again
    return isKept || std::exchange(m_hasWarned, true);
}

bool MainWindow::mayGo() {
    if (!m_session) return true;
    return mayLoseFile() &&
           mayStopWork(tr("“%1” is still going on. Wait until it is through, or do this once more "
                          "to stop it; what is stored by then stays."));
}

bool MainWindow::mayLoseFile() {
    m_isFileMissing = false;
    lookForFile();
    return !m_isFileMissing || std::exchange(m_hasWarned, true);
}

/// What goes on in the background, none where nothing does.
const BackgroundWork* MainWindow::work() const {
    const auto works = m_session->findChildren<BackgroundWork*>();
    const auto at = std::find_if(works.begin(), works.end(),
                                 [](const BackgroundWork* work) { return !work->isFinished(); });
    return at == works.end() ? nullptr : *at;
}

/// Whoever does the same again means it: each file, or part, is stored whole or not at all, so
/// nothing is left half done.
bool MainWindow::mayStopWork(const QString& warning) {
    const BackgroundWork* going = work();
    if (!going) m_hasToldOfWork = false;
    if (!going || std::exchange(m_hasToldOfWork, true)) return true;
    m_errors->showNotice(warning.arg(going->title()));
    return false;
}

/// What was closed while files were being stored goes when they are; but not with a failure that
/// nobody has read.
void MainWindow::closeWhenDone() {
    const auto goesNow = [this] {
        if (m_closesWhenDone && !work()) close();
    };
    m_closesWhenDone = true;
    for (const BackgroundWork* work : m_session->findChildren<BackgroundWork*>())
        connect(work, &BackgroundWork::finished, this, goesNow, Qt::QueuedConnection);
    connect(m_session.get(), &Session::failed, this, [this] { m_closesWhenDone = false; });
}

void MainWindow::restoreShape() {
    const QSettings settings;
    if (!restoreGeometry(settings.value(shapeKey("geometry")).toByteArray()))
        resize(FirstSize.boundedTo(screen()->availableSize() - Frame));
    restoreSplitters();
}

/// Goes on where the person left the project.
void MainWindow::restorePlace() {
    if (m_session->document()) return;
    const QString last = QSettings().value(placeKey(m_session->project())).toString();
    for (const codebook::Document& document : m_session->study().documents)
        if (document.guid == QUuid::fromString(last)) m_session->showDocument(document.id);
    TranscriptView& view = m_coding->transcript().view();
    view.setFocus();
    const int caret = QSettings().value(caretKey(m_session->project()), -1).toInt();
    if (!m_session->document() || caret < 0) return;
    view.select({caret, caret});
    view.reveal({caret, caret}, false);
}

void MainWindow::saveShape() const {
    QSettings settings;
    if (m_session) {
        const auto* shown = m_session->study().documents.find(m_session->document());
        if (shown) {
            settings.setValue(placeKey(m_session->project()), shown->guid.toString());
            settings.setValue(caretKey(m_session->project()),
                              m_coding->transcript().view().caret());
        }
    }
    settings.setValue(shapeKey("geometry"), saveGeometry());
    const auto splitters = findChildren<QSplitter*>();
    for (const QSplitter* splitter : splitters)
        if (!splitter->objectName().isEmpty())
            settings.setValue(shapeKey("split.") + splitter->objectName(), splitter->saveState());
}

void MainWindow::restoreSplitters() {
    const QSettings settings;
    const auto splitters = findChildren<QSplitter*>();
    for (QSplitter* splitter : splitters)
        if (!splitter->objectName().isEmpty())
            splitter->restoreState(
                settings.value(shapeKey("split.") + splitter->objectName()).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_session && (!keepTyped() || !mayLoseFile())) return event->ignore();
    if (m_session &&
        !mayStopWork(tr("“%1” is still going on; the window closes when it is through. Close it "
                        "once more to stop that; what is stored by then stays."))) {
        closeWhenDone();
        return event->ignore();
    }
    if (m_pages) saveShape();
    QMainWindow::closeEvent(event);
}

}  // namespace app
