// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Something that takes long and goes on beside the person's work: what it is, how far it has come,
// and that it can be stopped.
#pragma once

#include <QObject>
#include <QString>

namespace app {

/// Only tells; whoever works calls progress() and finish(), and looks at isCancelled(). Of the
/// window's thread.
class BackgroundWork : public QObject {
    Q_OBJECT

   public:
    /// @param title a word or two that say what: "Import"
    explicit BackgroundWork(QString title, QObject* parent = nullptr);

    const QString& title() const { return m_title; }
    /// One sentence of where it stands: "Importing 12 of 340 · P3.docx".
    const QString& sentence() const { return m_sentence; }
    int done() const { return m_done; }
    /// 0 where nobody knows.
    int total() const { return m_total; }
    bool isCancelled() const { return m_isCancelled; }
    bool isFinished() const { return m_isFinished; }

    void progress(int done, int total, const QString& sentence);
    /// Asks the work to stop; it finishes by itself then.
    void cancel();
    void finish();

   Q_SIGNALS:
    void progressed();
    void cancelled();
    void finished();

   private:
    QString m_title;
    QString m_sentence;
    int m_done = 0;
    int m_total = 0;
    bool m_isCancelled = false;
    bool m_isFinished = false;
};

}  // namespace app
