// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a transcript holds that a speech recogniser rather than a person may have said: words it got
// stuck on, stretches in another script or language, and the credits of subtitles it learnt from.
// Nothing is taken away; somebody has to listen.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "codebook/model/turn.h"

namespace indexer {

enum class DoubtKind : std::uint8_t {
    Repeat,     ///< the same words many times in a row
    Script,     ///< letters of another script than the document's
    Language,   ///< clearly another language, in a text whose turns have times
    Invention,  ///< a line that recognisers are known to write into silence
};
/// "repeat", "script", "language", "invention".
QString doubtKindName(DoubtKind kind);

struct Doubt {
    codebook::Span span;
    std::size_t turn = 0;  ///< index of the turn where it begins
    DoubtKind kind = DoubtKind::Repeat;
    int count = 1;   ///< how many times the words come, or how many sentences the stretch has
    QString reason;  ///< a sentence
};

/// The doubts of a text, ascending. Repeats count from five times on, of one or two words from ten,
/// since people do say "yes, yes, yes"; the words may be one sentence or up to four in turn, or up
/// to eight words within a sentence. Another script or language counts where a whole sentence is in
/// it and where it is less than a quarter of the text, which else is simply in two languages;
/// neighbours as Swedish and Norwegian are not told apart.
/// @param language the document's, empty where nobody knows
std::vector<Doubt> transcriptDoubts(const QString& text, const codebook::Turns& turns,
                                    const QString& language);

/// The doubts as notes of an import: how many, and where the first of them are.
QStringList doubtNotes(const std::vector<Doubt>& doubts, const codebook::Turns& turns);

}  // namespace indexer
