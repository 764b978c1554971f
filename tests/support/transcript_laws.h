// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds of every transcript and of every refusal, whatever the file was: the fuzzers and the
// mutations hold all that they make against it.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include "codebook/model/turn.h"

namespace indexer {
struct Transcript;
}

namespace tests {

/// A sentence for each law that a text breaks: no NULs, no halves of surrogate pairs, line ends as
/// LF.
QStringList brokenLawsOfText(QStringView text);

/// The same of a stored text and its turns, and: there is something to read, and nothing
/// that SQLite changes; turns ascending and
/// inside the text, their labels and words inside them, their speakers among the document's, their
/// times not below zero.
/// @param speakers how many the document has
QStringList brokenLaws(QStringView text, const codebook::Turns& turns, std::size_t speakers);

/// The same of all that a file says, and: every speaker has a label and as many turns as it says,
/// every note is one line.
QStringList brokenLaws(const indexer::Transcript& transcript);

/// A sentence for each law that the refusal of a file breaks: one line, ends with a full stop,
/// names the file.
QStringList brokenLawsOfRefusal(const QString& sentence, const QString& fileName);

}  // namespace tests
