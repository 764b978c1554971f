// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "1 comment", "3 comments": notes to a person count like people.
#pragma once

#include <QString>

namespace indexer {

inline QString counted(qint64 count, const QString& one, const QString& many) {
    return QStringLiteral("%1 %2").arg(count).arg(count == 1 ? one : many);
}

/// The plural with an s: "comment", "comments".
inline QString counted(qint64 count, const QString& one) {
    return counted(count, one, one + QLatin1Char('s'));
}

}  // namespace indexer
