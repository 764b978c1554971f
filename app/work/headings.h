// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of a text that read as headings.
#pragma once

#include <QString>

#include <functional>
#include <vector>

#include "codebook/model/study.h"

namespace app {

struct Heading {
    QString name;         ///< without signs and numbers before it, and the colon behind
    codebook::Span line;  ///< without its end
};

/// @param pattern regular expression that a whole line matches. Empty: lines that begin with # or
/// with a number and a capital letter, and short ones that no speaker says, begin with a capital,
/// end without a full stop and have a longer one below them
/// @throws codebook::Conflict if the pattern cannot be read
std::vector<Heading> headingsIn(const codebook::DocumentText& text, const codebook::Turns& turns,
                                const QString& pattern,
                                const std::function<bool()>& isCancelled = {});

}  // namespace app
