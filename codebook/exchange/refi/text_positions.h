// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a file counts in its plain text. The standard says code points and leaves open line ends and
// byte order marks; writers differ in all three.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

#include "codebook/exchange/refi/refi_project.h"

namespace codebook::refi {

/// A way of counting.
struct Counting {
    bool countsMark = false;       ///< the byte order mark is a character
    bool countsReturns = false;    ///< CR LF are two
    bool countsCodeUnits = false;  ///< a character beyond U+FFFF is two
    bool operator==(const Counting&) const = default;
    /// "line ends are two characters": completes a sentence.
    QString inWords() const;
};

/// A plain text as the file holds it, and as we store it.
class CountedText {
   public:
    explicit CountedText(const QByteArray& bytes);

    const QString& text() const { return m_text; }  ///< LF alone, no byte order mark
    const QString& encoding() const { return m_encoding; }
    bool isEncodingDoubtful() const { return m_isDoubtful; }
    std::int32_t characters() const { return m_characters; }

    /// Of the eight ways of counting the one whose slices agree best with the names of the
    /// selections, else the one that keeps most of them inside the text and on edges of words;
    /// between equals the standard's.
    Counting countingOf(const std::vector<Selection>& selections) const;
    /// Element n: the place in our text of what the file counts as place n; the end included.
    std::vector<std::int32_t> places(const Counting& counting) const;

   private:
    int score(const std::vector<Selection>& selections, const Counting& counting) const;

    QString m_raw;  ///< with its line ends and mark
    QString m_text;
    QString m_encoding;
    bool m_isDoubtful = false;
    bool m_hasMark = false;
    std::int32_t m_characters = 0;
};

/// The span in code points of our text; none where it is empty or outside.
std::optional<Span> placed(Span span, const std::vector<std::int32_t>& places);

}  // namespace codebook::refi
