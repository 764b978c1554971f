// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/plain/text_importer.h"

#include "indexer/import/source/decoded_source.h"

namespace indexer {

QStringList TxtImporter::suffixes() const {
    return {QStringLiteral("txt"), QStringLiteral("text"), QStringLiteral("rst")};
}

RawText TxtImporter::read(const SourceFile& file) const { return decodedSource(file); }

QStringList MarkdownImporter::suffixes() const {
    return {QStringLiteral("md"), QStringLiteral("markdown")};
}

}  // namespace indexer
