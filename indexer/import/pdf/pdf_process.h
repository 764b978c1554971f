// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PDFs are taken apart by a program of its own, samsyn-pdftext, with limits on memory and time:
// whatever a malicious file does to it, this program goes on.
#pragma once

#include "indexer/import/pdf/pdf_page.h"
#include "indexer/import/source/importer.h"

namespace indexer {

/// The words of the PDF's pages and where they stand.
/// @throws codebook::FormatError if the PDF is encrypted or damaged, or takes more than 1 GB of
/// memory or two minutes, or if samsyn-pdftext is not installed
std::vector<PdfPage> pdfPages(const SourceFile& file);

}  // namespace indexer
