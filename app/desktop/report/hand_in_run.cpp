// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/report/hand_in_run.h"

#include "app/desktop/background/mailbox.h"
#include "app/report/hand_in.h"
#include "codebook/error.h"

namespace app {

namespace {

std::vector<codebook::ManuscriptFile> made(const QString& project, const ReportAsked& asked,
                                           const std::shared_ptr<std::atomic<bool>>& isCancelled,
                                           const HandInSteps& steps) {
    ReportSource source(project, asked);
    source.material().isCancelled = [isCancelled] { return isCancelled->load(); };
    // In the language of the window, unlike the report.
    requireKnown(asked.recipe, source.material().study);
    const ReportLanguage language(asked.recipe.language);
    return handInFiles(source.material(), asked.recipe, steps);
}

void write(HandedIn& result, const std::vector<codebook::ManuscriptFile>& files,
           bool mayOverwrite) {
    if (!mayOverwrite) result.inTheWay = filesInTheWay(files, result.folder);
    if (!result.inTheWay.isEmpty()) return;
    writeFiles(files, result.folder, mayOverwrite);
    for (const codebook::ManuscriptFile& file : files) result.files << file.name;
}

}  // namespace

HandInRun::HandInRun(QString project, ReportAsked asked, QString folder, bool mayOverwrite,
                     QObject* parent)
    : QObject(parent),
      m_mailbox(std::make_shared<Mailbox>(this)),
      m_result(std::make_shared<HandedIn>()),
      m_isCancelled(std::make_shared<std::atomic<bool>>(false)) {
    m_result->folder = std::move(folder);
    std::thread thread([this, project = std::move(project), asked = std::move(asked), mayOverwrite,
                        mailbox = m_mailbox, result = m_result, isCancelled = m_isCancelled] {
        const auto tell = [&](const QString& what, int done, int total) {
            mailbox->post([this, what, done, total] { Q_EMIT progressed(done, total, what); });
        };
        try {
            const auto files = made(project, asked, isCancelled, {tell});
            if (!*isCancelled) write(*result, files, mayOverwrite);
        } catch (const codebook::Interrupted&) {
            // Nothing was written.
        } catch (const codebook::Error& error) {
            result->failure = error.message();
        } catch (const std::exception& error) {
            result->failure = QString::fromLocal8Bit(error.what());
        }
        mailbox->post([this] { Q_EMIT finished(); });
    });
    finishLater(std::move(thread));
}

HandInRun::~HandInRun() {
    m_mailbox->close();
    cancel();
}

}  // namespace app
