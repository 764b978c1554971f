// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables on their way out of the window: into a file or onto the clipboard.
#pragma once

#include <QString>

#include "codebook/report/text_table.h"

class QWidget;

namespace app {

/// Asks where to and writes the table by the file's suffix. @returns the path, empty where the
/// person thought better of it. @throws codebook::StoreError, codebook::Conflict
QString exportTable(QWidget* parent, const codebook::TextTable& table, const QString& name);
/// @throws codebook::StoreError, codebook::Conflict where the suffix is none of csv, html, md, tex
void writeTable(const codebook::TextTable& table, const QString& path);
/// As text with tabs for spreadsheets and as HTML for word processors.
void copyTable(const codebook::TextTable& table);
void copyTableAsMarkdown(const codebook::TextTable& table);

}  // namespace app
