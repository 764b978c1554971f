// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a batch of rows is written into the journal, for as long as there are projects.
#pragma once

#include <QByteArray>

#include "codebook/model/change.h"

namespace codebook {

/// CBOR (RFC 8949): {"fields": [names], "rows": [GUID …], "values": [flat, row by row]}. A GUID is
/// its 16 bytes under tag 37, a long text's digest the plain 32 bytes. The first
/// byte of a payload says what follows: 'c' the CBOR itself; 'z', for more than 256 bytes, its
/// length as four bytes, most significant first, and the CBOR deflated as by zlib (RFC 1950).
QByteArray journalPayload(const RowBatch& batch, std::size_t firstRow, std::size_t rowCount);

/// The batch again. Fields that this version does not know are left out.
/// @throws StoreError if the payload is damaged, whatever bytes it holds
RowBatch batchFromPayload(Entity entity, bool creates, const QByteArray& payload);

}  // namespace codebook
