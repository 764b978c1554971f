// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What only reads the project and takes long, as writing a copy of it: on a thread, over a
// connection of its own, while the window goes on.
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

#include "codebook/model/study.h"

namespace codebook {
class Project;
}

namespace app {

class BackgroundWork;
class Mailbox;
class Session;

/// Begins when it is made, belongs to the session, and goes by itself: when it is done, when it
/// failed, which is told, or when its work is cancelled. Reads what is stored at that time.
class ReadingRun : public QObject {
    Q_OBJECT

   public:
    /// Done on the window's thread afterwards.
    using Shown = std::function<void()>;
    /// On the thread. What is cancelled meanwhile has to take back what it wrote.
    /// @throws codebook::Error
    using Work = std::function<Shown(const codebook::Project& project,
                                     const std::atomic<bool>& isCancelled)>;

    /// @param title a word or two, @param sentence what is being done: as BackgroundWork has them
    ReadingRun(Session& session, const QString& title, const QString& sentence, Work work);
    /// Does not wait.
    ~ReadingRun() override;

    BackgroundWork* work() { return m_work; }

   private:
    struct Outcome;
    void end(const Outcome& outcome);

    Session& m_session;
    BackgroundWork* m_work;
    std::shared_ptr<Mailbox> m_mailbox;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
};

/// A project's texts for as long as they are wanted.
class TextsWhileWanted : public codebook::TextSource {
   public:
    TextsWhileWanted(const codebook::TextSource& texts, const std::atomic<bool>& isCancelled)
        : m_texts(texts), m_isCancelled(isCancelled) {}

    /// @throws codebook::Interrupted once they are not; what the texts throw
    std::shared_ptr<const codebook::DocumentText> text(
        codebook::DocumentId document) const override;
    std::shared_ptr<const codebook::Turns> turns(codebook::DocumentId document) const override;

   private:
    const codebook::TextSource& m_texts;
    const std::atomic<bool>& m_isCancelled;
};

/// Has `write` make the file, and takes it away again where it is not wanted any more; one that was
/// there before is not taken away.
void writeUnlessCancelled(const QString& file, const std::atomic<bool>& isCancelled,
                          const std::function<void()>& write);

}  // namespace app
