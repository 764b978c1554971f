// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/background/long_writes.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTimer>

#include <exception>
#include <thread>

#include "app/desktop/background/background_work.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"
#include "codebook/store/write_progress.h"

namespace app {

namespace {

/// Before that nothing is worth being shown: it would only flicker.
constexpr int moment = 400;
constexpr int betweenLooks = 100;

enum Ended { Done, TakesLonger };

bool isOfThePerson(const QEvent& event) {
    switch (event.type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
        case QEvent::MouseButtonDblClick:
        case QEvent::KeyPress:
        case QEvent::KeyRelease:
        case QEvent::ShortcutOverride:
        case QEvent::Shortcut:
        case QEvent::InputMethod:
        case QEvent::ContextMenu:
        case QEvent::DragEnter:
        case QEvent::Drop:
            return true;
        default:
            return false;
    }
}

}  // namespace

LongWrites::LongWrites(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    m_session.project().runLongWritesWith(
        [this](const QString& text, codebook::WriteProgress& progress,
               const std::function<void()>& work) { run(text, progress, work); });
}

LongWrites::~LongWrites() { m_session.project().runLongWritesWith({}); }

void LongWrites::run(const QString& text, codebook::WriteProgress& progress,
                     const std::function<void()>& work) {
    // The session's, so that the window does not go meanwhile.
    BackgroundWork shown(text, &m_session);
    QEventLoop loop;
    std::exception_ptr thrown;
    std::thread thread([&] {
        try {
            work();
        } catch (...) {
            thrown = std::current_exception();
        }
        QMetaObject::invokeMethod(
            &loop, [&loop] { loop.exit(Done); }, Qt::QueuedConnection);
    });
    QTimer::singleShot(moment, &loop, [&loop] { loop.exit(TakesLonger); });
    if (loop.exec(QEventLoop::ExcludeUserInputEvents) == TakesLonger) {
        connect(&shown, &BackgroundWork::cancelled, this, [&progress] { progress.stop(); });
        const auto tell = [&] { shown.progress(progress.done(), progress.total(), text); };
        QTimer looks;
        connect(&looks, &QTimer::timeout, this, tell);
        looks.start(betweenLooks);
        tell();
        m_work = &shown;
        qApp->installEventFilter(this);
        Q_EMIT started(&shown);
        loop.exec();
        qApp->removeEventFilter(this);
        m_work = nullptr;
    }
    thread.join();
    shown.finish();
    if (thrown) std::rethrow_exception(thrown);
}

bool LongWrites::eventFilter(QObject* watched, QEvent* event) {
    if (m_work == nullptr || !isOfThePerson(*event)) return false;
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_work->cancel();
        return true;
    }
    // What comes to a window as a whole reaches its widgets one by one, and is looked at there.
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr) return event->type() == QEvent::Shortcut;
    return !m_strip || !(m_strip == widget || m_strip->isAncestorOf(widget));
}

}  // namespace app
