// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/index/index.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <sys/stat.h>

#include "codebook/error.h"
#include "codebook/words.h"
#include "indexer/index/index_lock.h"

namespace indexer {

namespace {

/// Removed and replaced words are only masked; when there are more of them than living ones, the
/// index is made anew. A small index may hold more of them, it costs nothing.
constexpr std::uint64_t kMaskedWordsAllowed = 200'000;

void makeFolder(const QString& folder) {
    // Interviews are confidential, and so is the list of their words.
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, owner))
        throw codebook::IndexError(
            codebook::Words::tr("The search index cannot be kept in “%1”.").arg(folder));
}

QStringList generations(const QString& folder) {
    return QDir(folder).entryList({QStringLiteral("generation-*")},
                                  QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System);
}

void remove(const QString& path) {
    const QFileInfo file(path);
    if (file.isDir() && !file.isSymLink())
        QDir(path).removeRecursively();
    else
        QFile::remove(path);
}

/// Deletes what no manifest speaks of any longer. Readers that have the files open keep them.
void removeOldGenerations(const QString& folder, const Manifest& manifest) {
    const QString current = manifest.generationFolder(folder);
    for (const QString& name : generations(folder))
        if (const QString path = folder + u'/' + name; path != current) remove(path);
}

/// An empty manifest with a generation that no folder has.
Manifest newGeneration(const QString& folder) {
    Manifest manifest;
    for (const QString& name : generations(folder)) {
        const uint number = name.mid(name.indexOf(u'-') + 1).toUInt();
        manifest.generation = std::max(manifest.generation, number);
    }
    ++manifest.generation;
    if (!QDir().mkpath(manifest.generationFolder(folder)))
        throw codebook::IndexError(
            codebook::Words::tr("The search index cannot be written in “%1”.").arg(folder));
    return manifest;
}

bool hasTooManyMasked(const Manifest& manifest) {
    std::uint64_t added = 0;
    std::uint64_t living = 0;
    for (const ManifestShard& shard : manifest.shards) added += shard.addedTokens;
    for (const ManifestEntry& entry : manifest.entries) living += entry.tokens;
    return added - std::min(added, living) > living + kMaskedWordsAllowed;
}

/// More text comes than is there: making all of it anew costs little more and stays compact.
bool isMostlyNew(const Manifest& manifest, std::int64_t newCharacters) {
    constexpr std::int64_t charactersPerWord = 6;
    std::int64_t words = 0;
    for (const ManifestEntry& entry : manifest.entries) words += entry.tokens;
    return newCharacters >= kMuchText && newCharacters >= words * charactersPerWord;
}

/// Drops entries that are not the study's any longer; what remains to be indexed is returned.
std::vector<PendingDocument> reconciled(Manifest& manifest, const codebook::Study& study,
                                        UpdateReport& report) {
    const std::vector<DocumentState> states = documentStates(study);
    QHash<QUuid, codebook::DocumentId> wanted;
    for (const codebook::Document& document : study.documents)
        wanted.insert(document.guid, document.id);
    const std::size_t before = manifest.entries.size();
    std::size_t replaced = 0;
    QHash<QUuid, codebook::DocumentId> missing = wanted;
    std::erase_if(manifest.entries, [&](const ManifestEntry& entry) {
        const auto found = wanted.constFind(entry.document);
        if (found == wanted.constEnd()) return true;
        if (states[static_cast<std::size_t>(found->value)] != entry.state) {
            ++replaced;
            return true;
        }
        return missing.remove(entry.document) == 0;
    });
    report.unchanged = static_cast<int>(manifest.entries.size());
    report.removed = static_cast<int>(before - manifest.entries.size() - replaced);
    std::vector<PendingDocument> pending;
    for (const codebook::DocumentId id : missing)
        pending.push_back({id, states[static_cast<std::size_t>(id.value)]});
    std::sort(pending.begin(), pending.end(),
              [](const auto& left, const auto& right) { return left.id < right.id; });
    return pending;
}

/// What has to be done, and on what.
struct Plan {
    Manifest manifest;
    std::vector<PendingDocument> pending;
    bool isNewGeneration = false;
};

Plan planned(const QString& folder, const std::optional<Manifest>& before,
             const codebook::Study& study, UpdateReport& report) {
    Plan plan;
    if (before && !hasTooManyMasked(*before)) {
        plan.manifest = *before;
        plan.pending = reconciled(plan.manifest, study, report);
        if (!isMostlyNew(plan.manifest, charactersOf(study, plan.pending))) return plan;
    }
    plan = {newGeneration(folder), {}, true};
    report = {};
    report.wasRebuilt = true;
    plan.pending = reconciled(plan.manifest, study, report);
    return plan;
}

/// Changes whenever the manifest is replaced.
QString stampOf(const QString& indexFolder) {
    struct stat status {};
    if (::stat(QFile::encodeName(manifestPath(indexFolder)).constData(), &status) != 0) return {};
    return QStringLiteral("%1 %2 %3 %4")
        .arg(status.st_ino)
        .arg(status.st_size)
        .arg(status.st_mtim.tv_sec)
        .arg(status.st_mtim.tv_nsec);
}

}  // namespace

Index::Index(const QString& folder) : m_folder(QDir::cleanPath(folder)) {}

UpdateReport Index::update(const codebook::Study& study, const codebook::TextSource& source,
                           const Progress& progress) {
    try {
        return write(study, source, progress, false);
    } catch (const codebook::IndexError&) {
        // Damage that shows only when the shards are opened or written to.
        return write(study, source, progress, true);
    }
}

UpdateReport Index::rebuild(const codebook::Study& study, const codebook::TextSource& source,
                            const Progress& progress) {
    return write(study, source, progress, true);
}

UpdateReport Index::write(const codebook::Study& study, const codebook::TextSource& source,
                          const Progress& progress, bool isAfresh) {
    makeFolder(m_folder);
    UpdateReport report;
    const int documents = static_cast<int>(study.documents.count());
    const IndexLock lock(m_folder, [&] { return !progress || progress(0, documents); });
    if (!lock.isHeld()) {
        report.isCancelled = true;
        return report;
    }
    const std::optional<Manifest> before = isAfresh ? std::nullopt : readManifest(m_folder);
    Plan plan = planned(m_folder, before, study, report);
    BuildReport built;
    try {
        built = build(m_folder, plan.manifest, study, source, plan.pending, progress);
    } catch (...) {
        if (plan.isNewGeneration) remove(plan.manifest.generationFolder(m_folder));
        throw;
    }
    report.isCancelled = built.isCancelled;
    report.failed = std::move(built.failed);
    const bool isLess = before && plan.manifest.entries.size() < before->entries.size();
    if (built.isCancelled && plan.isNewGeneration && isLess) {
        // What was there serves better than what was begun.
        remove(plan.manifest.generationFolder(m_folder));
        return report;
    }
    report.indexed = built.indexed;
    if (before == plan.manifest) return report;
    writeManifest(m_folder, plan.manifest);
    removeOldGenerations(m_folder, plan.manifest);
    closeReader();
    return report;
}

std::shared_ptr<const IndexReader> Index::reader() const {
    const std::scoped_lock lock(m_mutex);
    const QString stamp = stampOf(m_folder);
    if (m_reader && !stamp.isEmpty() && stamp == m_readerStamp) return m_reader;
    m_reader.reset();
    std::optional<Manifest> manifest = readManifest(m_folder);
    if (!manifest)
        throw codebook::IndexError(
            codebook::Words::tr("There is no usable search index in “%1”.").arg(m_folder));
    m_reader = std::make_shared<IndexReader>(m_folder, std::move(*manifest));
    m_readerStamp = stamp;
    return m_reader;
}

void Index::closeReader() const {
    const std::scoped_lock lock(m_mutex);
    m_reader.reset();
}

}  // namespace indexer
