// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mutations/package_mutations.h"

#include <array>

#include "codebook/archive/archive_reader.h"
#include "codebook/archive/archive_writer.h"
#include "tests/mutations/byte_mutations.h"

namespace tests {

namespace {

using Parts = std::vector<std::pair<QString, QByteArray>>;

Parts partsOf(const QByteArray& bytes) {
    Parts parts;
    const codebook::ArchiveReader reader(bytes, QStringLiteral("package"));
    for (const QString& name : reader.entryNames()) parts.emplace_back(name, reader.read(name));
    return parts;
}

QByteArray packed(const Parts& parts) {
    codebook::ArchiveWriter writer;
    for (const auto& [name, bytes] : parts)
        writer.add(name, bytes,
                   name == QLatin1String("mimetype")
                       ? codebook::ArchiveWriter::Compression::Stored
                       : codebook::ArchiveWriter::Compression::Deflated);
    return writer.bytes();
}

/// Mostly the part that holds the words, which is the largest of XML.
std::size_t partToSpoil(const Parts& parts, Chance& chance) {
    std::size_t largest = 0;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (parts[i].first.endsWith(QLatin1String(".xml")) &&
            parts[i].second.size() > parts[largest].second.size())
            largest = i;
    if (!chance.oneIn(3)) return largest;
    return static_cast<std::size_t>(chance.below(static_cast<qsizetype>(parts.size())));
}

void mutate(Parts& parts, const std::vector<SampleFile>& others, Chance& chance) {
    const std::size_t at = partToSpoil(parts, chance);
    const auto other = static_cast<std::size_t>(chance.below(static_cast<qsizetype>(parts.size())));
    switch (chance.below(20)) {
        case 0:
            parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(at));
            break;
        case 1:
            std::swap(parts[at].second, parts[other].second);
            break;
        case 2:
            parts[at].first += QStringLiteral(".old");
            break;
        case 3: {
            const SampleFile& added = chance.oneOf(others);
            parts.emplace_back(QStringLiteral("added/") + added.name, added.bytes);
            break;
        }
        default:
            mutateBytes(parts[at].second, others, chance);
    }
}

}  // namespace

bool isPackage(const QByteArray& bytes) { return bytes.startsWith("PK\x03\x04"); }

void mutatePackage(QByteArray& bytes, const std::vector<SampleFile>& others, Chance& chance) {
    try {
        Parts parts = partsOf(bytes);
        if (parts.empty()) return;
        mutate(parts, others, chance);
        bytes = packed(parts);
    } catch (const codebook::Error&) {
        return;  // spoilt by an earlier turn
    }
}

}  // namespace tests
