// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages of words drawn from bytes, so that the layout of PDFs can be tried without a PDF.
#pragma once

#include <QByteArray>

#include <vector>

#include "indexer/import/pdf/pdf_page.h"

namespace tests {

/// The pages that the bytes stand for; any bytes stand for some. Places are as samsyn-pdftext can
/// tell them: hundredths of points in the space of an int.
std::vector<indexer::PdfPage> pagesFrom(const QByteArray& bytes);

/// Bytes for pages whose words stand at places between 0 and 1,000 points.
QByteArray bytesOf(const std::vector<indexer::PdfPage>& pages);

}  // namespace tests
