// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/refi/refi_project.h"

#include "codebook/model/schema.h"

namespace codebook::refi {

namespace {

/// The space of the GUIDs that stand for ids which are none.
constexpr QUuid idSpace{0x6b0d8f42, 0x2f0a, 0x4f6f, 0x9d, 0x57, 0x0c, 0x9f, 0x62, 0x1e, 0x9a, 0x34};

}  // namespace

QUuid guidFrom(const QString& written) {
    const QString trimmed = written.trimmed();
    if (trimmed.isEmpty()) return {};
    const QUuid guid = QUuid::fromString(trimmed);
    return guid.isNull() ? derivedGuid(idSpace, trimmed) : guid;
}

QString written(const QUuid& guid) { return guid.toString(QUuid::WithoutBraces); }

}  // namespace codebook::refi
