// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a batch of rows is written into the journal, for as long as there are projects.
#pragma once

#include <QByteArray>

#include "codebook/model/change.h"

namespace codebook {

/// CBOR (RFC 8949): {"fields": [names], "rows": [GUID …], "values": [flat, row by row]}. A GUID is
/// its 16 bytes under tag 37, a long text's digest the plain 32 bytes. Payloads over 256 bytes are
/// deflated; the first byte says so
/// ('z', else 'c').
QByteArray journalPayload(const RowBatch& batch, std::size_t firstRow, std::size_t rowCount);

/// The batch again. Fields that this version does not know are left out.
/// @throws StoreError if the payload is damaged.
RowBatch batchFromPayload(Entity entity, bool creates, const QByteArray& payload);

}  // namespace codebook
