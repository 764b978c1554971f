// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Packages spoilt from inside: a byte changed in a ZIP archive only breaks its checksum, so the
// parts are taken out, spoilt and packed again.
#pragma once

#include <QByteArray>

#include <vector>

#include "tests/mutations/chance.h"
#include "tests/support/sample_transcripts.h"

namespace tests {

/// True for the bytes of a ZIP archive.
bool isPackage(const QByteArray& bytes);

/// Spoils one part of the package, leaves one out, gives one another's name or adds one. Bytes that
/// cannot be taken apart stay as they are.
void mutatePackage(QByteArray& bytes, const std::vector<SampleFile>& others, Chance& chance);

}  // namespace tests
