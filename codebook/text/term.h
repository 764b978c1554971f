// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When two spellings are the same word to someone who searches.
#pragma once

#include <QString>
#include <QStringView>

namespace codebook {

/// The form under which a word is found: NFC, full Unicode case folding, and without the accents
/// that the language does not count as letters of its own: "Café" is "cafe" in English and Swedish,
/// but Swedish å ä ö, Danish and Norwegian æ ø å, German ä ö ü, Spanish ñ, … stay, because their
/// readers hold them for other letters (`alphabet.cpp` has the list). Vowel points of Hebrew and
/// Arabic go too. In a language that is not listed, or none, all accents stay.
///
/// Case folding makes ß "ss", since STRASSE has no other way to meet Straße, and Turkish I ı.
/// Strokes and ligatures (ø ł æ) are no accents and stay everywhere. What cannot be seen (soft
/// hyphens, joiners) goes, and ’ is '. A folded term folds to itself.
///
/// Fast enough for each word of an index: text up to U+017F goes by a table.
QString foldedTerm(QStringView word, const QString& language);

/// Canonical composition (NFC): å typed as a + ring becomes å.
QString composed(const QString& text);

}  // namespace codebook
