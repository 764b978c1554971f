// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kinds and languages of documents as the window calls them.
#pragma once

#include <QString>
#include <QStringList>

#include "codebook/model/study.h"

namespace app {

/// The kinds that the program knows, as projects keep them: "interview", "focus group", …
QStringList knownKinds();
/// Those, and what else documents of the study are.
QStringList kindsIn(const codebook::Study& study);
/// The kind in the language of the window; a kind of somebody's own as it is written.
QString kindName(const QString& kind);

/// The language by its own name: "svenska"; the code where the system does not know it.
QString languageName(const QString& code);
/// Languages that are often transcribed, and those of the study's documents, by name.
QStringList languagesFor(const codebook::Study& study);

}  // namespace app
