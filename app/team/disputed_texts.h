// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What two copies made of one transcript, so that somebody can choose.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <vector>

#include "codebook/store/merge_report.h"

namespace codebook {
class Project;
}

namespace app {

/// By their SHA-256.
using DisputedTexts = QHash<QByteArray, QString>;

/// The texts that conflicts of these reports are about, before or after the merge; a report a copy.
/// What cannot be read is left out.
DisputedTexts disputedTexts(const codebook::Project& project, const QStringList& copies,
                            const std::vector<codebook::MergeReport>& reports);

/// The lines of a text that the other does not have in common with it at beginning and end, "…" in
/// place of those.
QString differingLines(const QString& text, const QString& other);

}  // namespace app
