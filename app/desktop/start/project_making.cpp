// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/project_making.h"

#include <QFile>

#include "app/desktop/start/project_filling.h"
#include "app/work/input_files.h"
#include "codebook/error.h"
#include "codebook/exchange/codebook_import.h"
#include "codebook/project/project.h"

namespace app {

namespace {

/// What the thread tells, in order; one object a making, of the thread.
class Maker {
   public:
    Maker(ProjectPlan plan, std::shared_ptr<std::atomic<bool>> isCancelled)
        : m_plan(std::move(plan)), m_isCancelled(std::move(isCancelled)) {}

    /// @return false where it was cancelled; then there is no file, and none where this throws
    bool make(const FillingProgress& tell) {
        // The codebook is read first: a broken one must not leave an empty project behind.
        std::optional<codebook::CodebookEntries> entries;
        if (!m_plan.codebookPath.isEmpty()) entries = codebookIn(m_plan.codebookPath);
        codebook::Project::OpenOptions options;
        options.coder = m_plan.coder;
        auto project = codebook::Project::create(m_plan.path, options);
        try {
            const bool isMade = fill(*project, entries, tell);
            project.reset();
            if (!isMade) QFile::remove(m_plan.path);
            return isMade;
        } catch (...) {
            project.reset();
            QFile::remove(m_plan.path);
            throw;
        }
    }

   private:
    bool fill(codebook::Project& project, const std::optional<codebook::CodebookEntries>& entries,
              const FillingProgress& tell) {
        QStringList notes;
        if (entries) project.execute(codebook::codebookImport(project.study(), *entries, notes));
        const auto goesOn = [&](std::size_t done, std::size_t total, const QString& sentence) {
            return !*m_isCancelled && tell(done, total, sentence);
        };
        if (!m_plan.sampleFolder.isEmpty() && !fillFromSample(project, m_plan.sampleFolder, goesOn))
            return false;
        return !*m_isCancelled;
    }

    ProjectPlan m_plan;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
};

/// The thread's whole work. The receiver is touched on its own thread alone, through the mailbox.
void makeAndTell(ProjectMaking* receiver, const ProjectPlan& plan,
                 const std::shared_ptr<Mailbox>& mailbox,
                 const std::shared_ptr<std::atomic<bool>>& isCancelled) {
    const auto tell = [&](std::size_t done, std::size_t total, const QString& sentence) {
        return mailbox->post([=] {
            Q_EMIT receiver->progressed(static_cast<int>(done), static_cast<int>(total), sentence);
        });
    };
    try {
        if (Maker(plan, isCancelled).make(tell))
            mailbox->post([=] { Q_EMIT receiver->created(plan.path); });
        else
            mailbox->post([=] { Q_EMIT receiver->cancelled(); });
    } catch (const codebook::Error& error) {
        mailbox->post([=] { Q_EMIT receiver->failed(error.message(), error.detail()); });
    } catch (const std::exception& error) {
        const QString what = QString::fromLocal8Bit(error.what());
        mailbox->post([=] {
            Q_EMIT receiver->failed(ProjectMaking::tr("The project could not be made."), what);
        });
    }
}

}  // namespace

ProjectMaking::ProjectMaking(const ProjectPlan& plan, QObject* parent)
    : QObject(parent),
      m_mailbox(std::make_shared<Mailbox>(this)),
      m_isCancelled(std::make_shared<std::atomic<bool>>(false)),
      m_thread(makeAndTell, this, plan, m_mailbox, m_isCancelled) {}

ProjectMaking::~ProjectMaking() {
    m_mailbox->close();
    *m_isCancelled = true;
    finishLater(std::move(m_thread));
}

void ProjectMaking::cancel() { *m_isCancelled = true; }

}  // namespace app
