// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words around a place.
#pragma once

#include <QString>

#include <cstdint>

#include "codebook/model/study.h"

namespace indexer {

enum class ContextUnit : std::uint8_t { Words, Characters };

struct Context {
    QString before;
    QString text;
    QString after;

    bool operator==(const Context&) const = default;
};

/// The span's words and up to `amount` words or characters (code points) on either side, as they
/// stand, line ends too. Words are counted by the rules of the language, and bring along the signs
/// between them, and those after the last.
Context contextOf(const codebook::DocumentText& document, codebook::Span span, int amount,
                  ContextUnit unit = ContextUnit::Characters, const QString& language = {});

}  // namespace indexer
