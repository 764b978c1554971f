// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/importers.h"

#include "indexer/import/cues/chat_importer.h"
#include "indexer/import/cues/subtitle_importer.h"
#include "indexer/import/cues/whisper_importer.h"
#include "indexer/import/doc/doc_importer.h"
#include "indexer/import/docx/docx_importer.h"
#include "indexer/import/html/html_importer.h"
#include "indexer/import/odt/odt_importer.h"
#include "indexer/import/pdf/pdf_importer.h"
#include "indexer/import/plain/text_importer.h"
#include "indexer/import/rtf/rtf_importer.h"

namespace indexer {

const std::vector<std::unique_ptr<Importer>>& importers() {
    static const auto all = [] {
        std::vector<std::unique_ptr<Importer>> made;
        made.push_back(std::make_unique<DocxImporter>());
        made.push_back(std::make_unique<DocImporter>());
        made.push_back(std::make_unique<OdtImporter>());
        made.push_back(std::make_unique<PdfImporter>());
        made.push_back(std::make_unique<RtfImporter>());
        made.push_back(std::make_unique<VttImporter>());
        made.push_back(std::make_unique<SrtImporter>());
        made.push_back(std::make_unique<HtmlImporter>());
        made.push_back(std::make_unique<WhisperJsonImporter>());
        made.push_back(std::make_unique<WhisperTsvImporter>());
        made.push_back(std::make_unique<ChatImporter>());
        made.push_back(std::make_unique<TxtImporter>());
        made.push_back(std::make_unique<MarkdownImporter>());
        return made;
    }();
    return all;
}

}  // namespace indexer
