// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/index/manifest.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QSaveFile>

#include "codebook/error.h"
#include "codebook/text/text_rules.h"
#include "codebook/words.h"
#include "indexer/index/terms.h"

namespace indexer {

namespace {

/// To be raised whenever the layout on disk, or what becomes a term, changes.
constexpr int kLayout = 2;

constexpr qsizetype kDigestSize = 32;

/// Everything that must be the same for an index to be used again.
QByteArray versions() {
    return QStringLiteral("samsyn index, layout %1, text %2, stems %3")
        .arg(kLayout)
        .arg(codebook::textRulesVersion(), QString::fromStdString(Stemmer::version()))
        .toUtf8();
}

QByteArray digestOf(const QByteArray& content) {
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

void write(QDataStream& stream, const ManifestEntry& entry) {
    stream << entry.document << entry.state.revision.toUtf8() << entry.state.language.toUtf8()
           << qint32{entry.state.speakers} << quint8{entry.shard} << quint32{entry.xapianDocument}
           << qint64{entry.block} << quint32{entry.tokens} << quint32{entry.turns}
           << entry.state.turnTable << entry.languages.join(u' ').toUtf8();
}

ManifestEntry readEntry(QDataStream& stream) {
    ManifestEntry entry;
    QByteArray revision;
    QByteArray language;
    QByteArray languages;
    qint64 block = 0;
    stream >> entry.document >> revision >> language >> entry.state.speakers >> entry.shard >>
        entry.xapianDocument >> block >> entry.tokens >> entry.turns >> entry.state.turnTable >>
        languages;
    entry.state.revision = QString::fromUtf8(revision);
    entry.state.language = QString::fromUtf8(language);
    entry.block = block;
    entry.languages = QString::fromUtf8(languages).split(u' ');
    return entry;
}

std::optional<Manifest> parsed(const QByteArray& content) {
    QDataStream stream(content);
    stream.setVersion(QDataStream::Qt_6_4);
    QByteArray writtenBy;
    Manifest manifest;
    quint32 entries = 0;
    stream >> writtenBy;
    if (stream.status() != QDataStream::Ok || writtenBy != versions()) return {};
    stream >> manifest.generation;
    for (ManifestShard& shard : manifest.shards) {
        qint64 tableBytes = 0;
        quint64 tokens = 0;
        stream >> tableBytes >> shard.lastDocument >> tokens;
        shard.tableBytes = tableBytes;
        shard.addedTokens = tokens;
    }
    stream >> entries;
    for (quint32 i = 0; i < entries && stream.status() == QDataStream::Ok; ++i)
        manifest.entries.push_back(readEntry(stream));
    if (stream.status() != QDataStream::Ok) return {};
    return manifest;
}

bool isComplete(const QString& indexFolder, const Manifest& manifest) {
    for (std::size_t shard = 0; shard < manifest.shards.size(); ++shard) {
        const std::int64_t bytes = manifest.shards[shard].tableBytes;
        if (bytes > 0 && QFileInfo(manifest.tablePath(indexFolder, shard)).size() < bytes)
            return false;
    }
    return std::all_of(
        manifest.entries.begin(), manifest.entries.end(), [&](const ManifestEntry& entry) {
            return entry.shard < manifest.shards.size() && entry.xapianDocument > 0 &&
                   entry.xapianDocument <= manifest.shards[entry.shard].lastDocument;
        });
}

}  // namespace

std::vector<DocumentState> documentStates(const codebook::Study& study) {
    std::vector<DocumentState> states(study.documents.idLimit());
    for (const codebook::Document& document : study.documents) {
        DocumentState& state = states[static_cast<std::size_t>(document.id.value)];
        state.revision = document.revision;
        state.language = document.language;
        state.turnTable = document.turnTable;
    }
    for (const codebook::Speaker& speaker : study.speakers) {
        const auto index = static_cast<std::size_t>(speaker.document.value);
        if (index < states.size()) ++states[index].speakers;
    }
    return states;
}

QString Manifest::generationFolder(const QString& indexFolder) const {
    return QStringLiteral("%1/generation-%2").arg(indexFolder).arg(generation);
}

QString Manifest::shardFolder(const QString& indexFolder, std::size_t shard) const {
    return QStringLiteral("%1/words-%2").arg(generationFolder(indexFolder)).arg(shard);
}

QString Manifest::tablePath(const QString& indexFolder, std::size_t shard) const {
    return QStringLiteral("%1/positions-%2").arg(generationFolder(indexFolder)).arg(shard);
}

QString manifestPath(const QString& indexFolder) {
    return indexFolder + QLatin1String("/manifest");
}

std::optional<Manifest> readManifest(const QString& indexFolder) {
    QFile file(manifestPath(indexFolder));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray bytes = file.readAll();
    if (bytes.size() < kDigestSize) return {};
    const QByteArray content = bytes.mid(kDigestSize);
    if (digestOf(content) != bytes.left(kDigestSize)) return {};
    std::optional<Manifest> manifest = parsed(content);
    if (manifest && !isComplete(indexFolder, *manifest)) return {};
    return manifest;
}

void writeManifest(const QString& indexFolder, const Manifest& manifest) {
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << versions() << quint32{manifest.generation};
    for (const ManifestShard& shard : manifest.shards)
        stream << qint64{shard.tableBytes} << quint32{shard.lastDocument}
               << quint64{shard.addedTokens};
    stream << static_cast<quint32>(manifest.entries.size());
    for (const ManifestEntry& entry : manifest.entries) write(stream, entry);
    QSaveFile file(manifestPath(indexFolder));
    if (!file.open(QIODevice::WriteOnly) || file.write(digestOf(content)) != kDigestSize ||
        file.write(content) != content.size() || !file.commit())
        throw codebook::IndexError(
            codebook::Words::tr("The search index cannot be written in “%1”.").arg(indexFolder),
            file.errorString());
}

}  // namespace indexer
