// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Coders in the space of two letters.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include "codebook/model/study.h"

namespace app {

/// The first letters of a name's first and last word: "Ada Lovelace" gives AL, "ada" A.
QString initialsOf(const QString& name);
/// For names of people who work together, by their places: where initials meet, more letters of the
/// first word tell them apart, at worst the whole name.
QStringList initialsOf(const QStringList& names);
/// By CoderId::value.
QHash<std::int32_t, QString> coderInitials(const codebook::Study& study);

}  // namespace app
