// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/import_run.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include "app/desktop/background/background_work.h"
#include "app/desktop/session/session.h"
#include "codebook/error.h"
#include "codebook/project/project.h"
#include "indexer/import/source_reader.h"

namespace app {

namespace {

/// Longer than this the window is not left alone between two events, unless one file takes longer.
constexpr qint64 millisecondsOfSlice = 30;

}  // namespace

ImportRun::ImportRun(Session& session, std::vector<IncomingFile> files)
    : QObject(&session),
      m_session(session),
      m_files(std::move(files)),
      m_import(session.project()),
      m_work(new BackgroundWork(tr("Import"), this)) {
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &ImportRun::storeSome);
    tellProgress();
    m_next.start();
}

void ImportRun::storeSome() {
    QElapsedTimer clock;
    clock.start();
    do {
        if (m_work->isCancelled() || m_isBroken || m_done >= m_files.size()) return finish();
        storeOne();
    } while (clock.elapsed() < millisecondsOfSlice);
    tellProgress();
}

/// A file that cannot be stored leaves the project as it was; that it could not be written at all
/// would be the same with every other.
void ImportRun::storeOne() {
    IncomingFile file = std::move(m_files[m_done++]);
    m_isBroken = !m_session.attempt([&] { take(file); });
}

void ImportRun::take(IncomingFile& file) {
    indexer::SourceOutcome outcome;
    outcome.transcript = std::move(file.transcript);
    try {
        m_import.take(file.source, std::move(outcome), fileChoices(file.corrections), m_report);
    } catch (const codebook::StoreError&) {
        throw;
    } catch (const codebook::Error& error) {
        m_report.failed.push_back({file.source.path, error.message()});
    }
}

void ImportRun::tellProgress() {
    if (m_done >= m_files.size()) return;
    m_work->progress(static_cast<int>(m_done), static_cast<int>(m_files.size()),
                     tr("Importing %1 of %2 · %3")
                         .arg(m_done + 1)
                         .arg(m_files.size())
                         .arg(QFileInfo(m_files[m_done].source.path).fileName()));
}

void ImportRun::finish() {
    m_next.stop();
    m_report.wasCancelled = m_done < m_files.size();
    m_files.clear();
    tellPerson();
    m_work->finish();
    Q_EMIT finished(m_report);
    deleteLater();
}

void ImportRun::tellPerson() const {
    const auto stored = static_cast<int>(m_report.imported.size());
    m_session.say(m_report.wasCancelled
                      ? tr("The import was stopped; %n file(s) are stored.", nullptr, stored)
                      : tr("%n file(s) imported.", nullptr, stored));
    QStringList reasons;
    for (const auto& left : m_report.failed) reasons << left.reason;
    for (const auto& left : m_report.skipped)
        reasons << tr("“%1” was left out: %2.").arg(left.path, left.reason);
    if (!reasons.isEmpty())
        m_session.fail(
            tr("%n file(s) were not imported.", nullptr, static_cast<int>(reasons.size())),
            reasons.join(u'\n'));
}

}  // namespace app
