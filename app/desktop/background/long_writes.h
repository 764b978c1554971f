// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps that change thousands of rows are written on a thread of their own while the window goes
// on painting.
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace codebook {
class WriteProgress;
}

namespace app {

class BackgroundWork;
class Session;

/// Sees to the session's project for as long as it lives. Whoever began the step waits for it, but
/// not the window: what is typed meanwhile comes afterwards. What takes longer than a moment is
/// shown as work with its progress, and from then on the window only takes what stops it (its
/// line, or Esc). Of the window's thread.
class LongWrites : public QObject {
    Q_OBJECT

   public:
    explicit LongWrites(Session& session, QObject* parent = nullptr);
    ~LongWrites() override;

    /// Where the work is shown, which has to go on taking clicks and keys.
    void showIn(QWidget* strip) { m_strip = strip; }

    bool eventFilter(QObject* watched, QEvent* event) override;

   Q_SIGNALS:
    /// It has been going on for a while.
    void started(app::BackgroundWork* work);

   private:
    void run(const QString& text, codebook::WriteProgress& progress,
             const std::function<void()>& work);

    Session& m_session;
    QPointer<QWidget> m_strip;
    BackgroundWork* m_work = nullptr;  ///< what is shown just now
};

}  // namespace app
