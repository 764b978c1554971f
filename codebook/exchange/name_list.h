// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "codebook/words.h"

namespace codebook {

/// The names in quotes for a note, the first twenty of them.
inline QString nameList(const QStringList& names) {
    constexpr qsizetype most = 20;
    const QString list = Words::tr("“%1”").arg(names.mid(0, most).join(Words::tr("”, “")));
    return names.size() <= most ? list
                                : Words::tr("%1 and %2 more").arg(list).arg(names.size() - most);
}

}  // namespace codebook
