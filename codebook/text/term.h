// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When two spellings are the same word to someone who searches.
#pragma once

#include <QString>
#include <QStringView>

namespace codebook {

/// The form under which a word is found: NFC, case folded, and without the accents that the
/// language does not count as letters of its own: "Café" is "cafe" in English and Swedish, but
/// Swedish å ä ö, Danish and Norwegian æ ø å, Finnish å ä ö, German ä ö ü ß, Spanish ñ, … stay,
/// because their readers hold them for other letters. In an unknown language all accents stay.
QString foldedTerm(QStringView word, const QString& language);

/// Canonical composition (NFC): å typed as a + ring becomes å.
QString composed(const QString& text);

}  // namespace codebook
