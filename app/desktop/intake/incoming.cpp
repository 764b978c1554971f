// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/incoming.h"

#include "app/desktop/session/session.h"
#include "codebook/error.h"

namespace app {

namespace {

int documentsOf(const IncomingFile& file) {
    if (!file.transcript || !file.transcript->answers) return 1;
    return file.transcript->answers->documents;
}

IncomingFile leftFile(const indexer::LeftFile& left, FileState state) {
    IncomingFile file;
    file.source.path = left.path;
    file.state = state;
    file.reason = left.reason;
    return file;
}

}  // namespace

Incoming::Incoming(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    restart();
}

Incoming::~Incoming() { m_mailbox->close(); }

/// A new mailbox: what the threads of the old one still find is for nobody.
void Incoming::restart() {
    if (m_mailbox) m_mailbox->close();
    m_mailbox = std::make_shared<Mailbox>(this);
    const auto mailbox = m_mailbox;
    m_pool = std::make_unique<ReadingPool>(
        m_mailbox,
        ReadingPool::Listener{[this, mailbox](const auto& listing) {
                                  if (mailbox == m_mailbox) takeListing(*listing);
                              },
                              [this, mailbox](int file, int edition, const auto& outcome) {
                                  if (mailbox == m_mailbox) takeOutcome(file, edition, *outcome);
                              }});
    m_files.clear();
    m_byPath.clear();
    m_byDigest.clear();
    m_known.clear();
    m_listings = 0;
    m_reading = 0;
}

void Incoming::clear() {
    Q_EMIT aboutToBeCleared();
    restart();
    Q_EMIT cleared();
}

void Incoming::add(const QStringList& paths) {
    if (paths.isEmpty()) return;
    if (m_known.isEmpty())
        for (const codebook::Document& document : m_session.study().documents)
            if (!document.digest.isEmpty()) m_known.insert(document.digest, document.name);
    ++m_listings;
    m_pool->list(paths);
}

void Incoming::takeListing(ReadingPool::Listing& listing) {
    --m_listings;
    std::vector<IncomingFile> added;
    const auto isNew = [&](const QString& path) {
        const bool isThere = m_byPath.contains(path);
        if (!isThere) m_byPath.insert(path, static_cast<int>(m_files.size() + added.size()));
        return !isThere;
    };
    for (indexer::ImportSource& source : listing.sources)
        if (isNew(source.path)) added.emplace_back().source = std::move(source);
    for (const indexer::LeftFile& left : listing.report.failed)
        if (isNew(left.path)) added.push_back(leftFile(left, FileState::Failed));
    for (const indexer::LeftFile& left : listing.report.skipped)
        if (isNew(left.path)) added.push_back(leftFile(left, FileState::Passed));
    if (!added.empty()) {
        const auto first = static_cast<int>(m_files.size());
        const auto last = first + static_cast<int>(added.size()) - 1;
        Q_EMIT filesAboutToBeAdded(first, last);
        std::move(added.begin(), added.end(), std::back_inserter(m_files));
        Q_EMIT filesAdded();
        for (int file = first; file <= last; ++file)
            if (m_files[static_cast<std::size_t>(file)].state == FileState::Waiting)
                read(file, false);
    }
    tellIfSettled();
}

void Incoming::read(int file, bool isUrgent) {
    IncomingFile& incoming = m_files[static_cast<std::size_t>(file)];
    if (!incoming.isBeingRead) ++m_reading;
    incoming.isBeingRead = true;
    m_pool->read(file, ++incoming.edition, incoming.source,
                 readOptions(incoming.corrections.reading), isUrgent);
}

void Incoming::hurry(int file) {
    if (file >= 0 && file < static_cast<int>(m_files.size()) &&
        m_files[static_cast<std::size_t>(file)].state == FileState::Waiting)
        read(file, true);
}

void Incoming::takeOutcome(int file, int edition, indexer::SourceOutcome& outcome) {
    IncomingFile& incoming = m_files[static_cast<std::size_t>(file)];
    if (edition != incoming.edition) return;
    incoming.isBeingRead = false;
    --m_reading;
    judge(incoming, file, outcome);
    Q_EMIT fileChanged(file);
    tellIfSettled();
}

void Incoming::judge(IncomingFile& file, int at, indexer::SourceOutcome& outcome) {
    file.reason = outcome.failure;
    if (!outcome.transcript) {
        file.state = outcome.isPassedOver ? FileState::Passed : FileState::Failed;
        if (file.transcript) settleTwins(file.transcript->digest);
        return;
    }
    file.transcript = std::move(outcome.transcript);
    file.state = FileState::Read;
    const QString digest = file.transcript->digest;
    std::set<int>& twins = m_byDigest[digest];
    twins.insert(at);
    if (twins.size() > 1 || m_known.contains(digest)) settleTwins(digest);
}

/// Of files that are the same, the first one that the person wants is taken, in whatever order they
/// were read.
void Incoming::settleTwins(const QString& digest) {
    const QString inProject = m_known.value(digest);
    const IncomingFile* taken = nullptr;
    for (const int at : m_byDigest.value(digest)) {
        IncomingFile& file = m_files[static_cast<std::size_t>(at)];
        if (file.state != FileState::Read && file.state != FileState::Known) continue;
        const FileState before = file.state;
        const bool isTwin = taken != nullptr && !file.corrections.isLeftOut;
        file.state = isTwin || !inProject.isEmpty() ? FileState::Known : FileState::Read;
        file.reason.clear();
        if (!inProject.isEmpty())
            file.reason = tr("The same file is in the project as “%1”.").arg(inProject);
        else if (isTwin)
            file.reason = tr("The same file is in the list as “%1”.").arg(taken->source.path);
        if (file.isTaken()) taken = &file;
        if (file.state != before) Q_EMIT fileChanged(at);
    }
}

QString Incoming::correct(const std::vector<int>& files,
                          const std::function<void(Corrections&)>& change) {
    std::vector<Corrections> changed;
    for (const int file : files) {
        changed.push_back(m_files[static_cast<std::size_t>(file)].corrections);
        change(changed.back());
        try {
            readOptions(changed.back().reading);
        } catch (const codebook::Error& error) {
            return error.message();
        }
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        IncomingFile& file = m_files[static_cast<std::size_t>(files[i])];
        if (file.corrections == changed[i]) continue;
        const bool isReadOtherwise = file.corrections.reading != changed[i].reading;
        const bool isWantedOtherwise = file.corrections.isLeftOut != changed[i].isLeftOut;
        file.corrections = std::move(changed[i]);
        if (isReadOtherwise && file.state != FileState::Passed) read(files[i], true);
        if (isWantedOtherwise && file.transcript) settleTwins(file.transcript->digest);
        Q_EMIT fileChanged(files[i]);
    }
    return {};
}

IncomingCounts Incoming::counts() const {
    IncomingCounts counts;
    counts.files = static_cast<int>(m_files.size());
    for (const IncomingFile& file : m_files) {
        counts.waiting += static_cast<int>(file.isBeingRead);
        counts.taken += static_cast<int>(file.isTaken());
        if (file.isTaken()) counts.documents += documentsOf(file);
        counts.doubtful += static_cast<int>(file.isTaken() && isDoubtful(file));
        counts.left += static_cast<int>(file.state == FileState::Read && !file.isTaken());
        counts.known += static_cast<int>(file.state == FileState::Known);
        counts.passed += static_cast<int>(file.state == FileState::Passed);
        counts.failed += static_cast<int>(file.state == FileState::Failed);
    }
    return counts;
}

std::vector<IncomingFile> Incoming::handOver() {
    std::vector<IncomingFile> taken;
    for (IncomingFile& file : m_files)
        if (file.isTaken()) taken.push_back(std::move(file));
    clear();
    return taken;
}

void Incoming::tellIfSettled() {
    if (m_listings == 0 && m_reading == 0) Q_EMIT settled();
}

}  // namespace app
