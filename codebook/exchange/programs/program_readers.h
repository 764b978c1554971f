// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One reader for each program; what they read goes into a GatheredProject.
#pragma once

#include "codebook/exchange/programs/gathered_project.h"
#include "codebook/exchange/programs/program_import.h"
#include "codebook/store/foreign_database.h"

namespace codebook {

/// True where the database has the tables of that program.
bool isQualCoder(const ForeignDatabase& from);
bool isTaguette(const ForeignDatabase& from);
bool isRqda(const ForeignDatabase& from);

/// Code points half-open, else as the segment's stored words decide.
void gatherQualCoder(const ForeignDatabase& from, GatheredProject& to);
/// UTF-8 bytes over the text nodes of a page.
/// @throws FormatError if the file holds several projects and `part` names none of them
void gatherTaguette(const ForeignDatabase& from, const QString& path, const QString& part,
                    const PageReader& page, GatheredProject& to);
/// Code points half-open; rows live where their status is 1.
void gatherRqda(const ForeignDatabase& from, GatheredProject& to);

}  // namespace codebook
