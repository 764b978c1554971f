// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What sentences call the rows and fields whose names the schema has for programs.
#pragma once

#include <QString>

#include <cstdint>

#include "codebook/model/entities.h"
#include "codebook/model/schema.h"

namespace codebook {

/// "coding", as it stands after "the" in a sentence.
QString kindWord(Entity entity);
/// "perspective", as it stands in quotes in a sentence.
QString fieldWord(Entity entity, std::uint8_t field);

/// "yesno", as it stands after "the type" in a sentence.
QString attributeTypeWord(AttributeType type);

}  // namespace codebook
