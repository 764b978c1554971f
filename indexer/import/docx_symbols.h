// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Symbol fonts give characters of their own another look: what they show, as Unicode says it.
#pragma once

#include <QString>

namespace indexer {

/// Symbols that Word's own AutoCorrect writes into transcripts; empty for one that is not known.
QString plainSymbol(const QString& font, char32_t code);

}  // namespace indexer
