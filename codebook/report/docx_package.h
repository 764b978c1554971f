// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of a DOCX that are the same in every manuscript (ECMA-376, WordprocessingML).
#pragma once

#include <QByteArray>
#include <QString>

namespace codebook {

/// The styles that headings, captions, tables, quotations and contents wear.
QByteArray docxStyles(const QString& language);
QByteArray docxNumbering();
QByteArray docxSettings();
QByteArray docxContentTypes();
QByteArray docxPackageRelations();
/// @param figures how many pictures word/media/ holds
QByteArray docxRelations(std::size_t figures);

}  // namespace codebook
