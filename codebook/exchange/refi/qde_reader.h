// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "codebook/exchange/refi/refi_project.h"

namespace codebook::refi {

/// Reads the project.qde of a project or a codebook file (.qdc), of any version and namespace: what
/// counts are the elements' local names. Elements that have no place in Project are counted in its
/// notCarried.
/// @param fileName what messages call the file
/// @throws FormatError with the line where it is no XML, declares entities, is nested more than 200
/// deep, is no REFI-QDA file, or gives two things of one kind the same GUID
Project readQde(const QByteArray& bytes, const QString& fileName);

}  // namespace codebook::refi
