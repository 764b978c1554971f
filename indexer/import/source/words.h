// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the importers say to people, in the language of who reads it. Without a translator, as on
// the command line, the English stands.
#pragma once

#include <QCoreApplication>
#include <QString>

#include "indexer/import/source/words.h"

namespace indexer {

/// The sentences of the importers: Words::tr("…"). Names of things in files are no words.
class Words {
    Q_DECLARE_TR_FUNCTIONS(indexer::Import)
};

/// One of two whole sentences by a count, which stands where they say %1.
inline QString counted(qint64 count, const QString& one, const QString& many) {
    return (count == 1 ? one : many).arg(count);
}

}  // namespace indexer
