// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was recognised in a file, in words for the list and the panel beside it.
#pragma once

#include <QString>
#include <QStringList>

#include "app/desktop/intake/incoming_file.h"

namespace app {

/// "interview" as the window says it; a kind that is not known, as it is.
QString kindWord(const QString& kind);
/// The kinds that a document can be, as they are stored.
QStringList documentKinds();

/// "svenska": the language's own name, else its code; empty for none.
QString languageWord(const QString& language);
/// Codes of languages that interviews are likely in, by their names.
QStringList offeredLanguages();

/// Encodings of text files to choose from.
QStringList offeredEncodings();

/// "Swedish, English": of the document, then of turns in others.
QString languagesText(const IncomingFile& file);
/// "P1 42, I 40": who speaks how often, the most talkative first.
QString speakersText(const IncomingFile& file);
/// How many turns, or answers of respondents.
QString turnsText(const IncomingFile& file);
/// "interview · txt · windows-1252"; that text is in UTF-8 goes without saying
QString formText(const IncomingFile& file);
/// How many turns there are, how many have a time, and why the encoding is taken for what it is: a
/// few words each.
QStringList facts(const IncomingFile& file);
/// What is worth a look, in a few words; why it is left aside where it is.
QString remarkText(const IncomingFile& file);
/// All that can be said about the file, a sentence a line.
QStringList remarks(const IncomingFile& file);

/// "0:01:12" of a turn that has a time, else empty.
QString timeText(const codebook::Turn& turn);

}  // namespace app
