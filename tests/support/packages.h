// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Containers around one part of a document: what a test has to say is inside, the rest is as it
// should be.
#pragma once

#include <QByteArray>
#include <QString>

namespace tests {

/// A good container of the format whose main XML part is these bytes, stored as they are.
/// @param suffix "docx", "odt" or "xlsx"; of any other there is none
QByteArray packageAround(const QString& suffix, const QByteArray& mainPart);

/// Where the main part of such a format stands: "word/document.xml".
QString mainPartOf(const QString& suffix);

}  // namespace tests
