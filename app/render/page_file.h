// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report as pages to print.
#pragma once

#include <QString>

namespace app {

/// Writes the page that codebook::paperPage() made as a PDF in A4, with the attribution and the
/// page's number at the foot. An existing file is replaced when the new one is whole.
/// @throws codebook::StoreError
void writePage(const QString& html, const QString& attribution, const QString& path);

}  // namespace app
