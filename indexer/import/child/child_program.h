// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Formats that others have turned into weapons are taken apart by programs beside this one, with
// limits on memory and time: whatever a malicious file does to them, this program goes on. A child
// takes one file after the other, so that not every file pays for a program's start.
#pragma once

#include <QByteArray>

#include "indexer/import/source/importer.h"

namespace indexer {

/// What the child program of that name says to a file's bytes. May be called on any thread; each
/// call has a child for itself.
/// @throws codebook::FormatError if the program is not installed or does not start, if it dies of
/// the file, takes two minutes or says more than 512 MB
QByteArray childAnswer(const char* program, const SourceFile& file);

/// Children that wait for more files end; the next ones see the environment as it is then.
void endWaitingChildren();

}  // namespace indexer
