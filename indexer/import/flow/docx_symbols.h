// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Symbol fonts give characters of their own another look: what they show, as Unicode says it.
#pragma once

#include <QString>

#include <set>

namespace indexer {

/// What a character of Symbol, Wingdings or Wingdings 2 shows; empty for one that is not known.
/// @param code the font's own (0x20 to 0xFF), also as a private character (U+F020 to U+F0FF)
QString plainSymbol(const QString& font, char32_t code);

/// True where the text holds private characters of symbol fonts.
bool holdsPrivateSymbols(QStringView text);

/// The text with every private character of a symbol font that is known made plain.
/// @param unknown gets the font's name where a private character stays
QString withPlainSymbols(const QString& text, const QString& font, std::set<QString>& unknown);

}  // namespace indexer
