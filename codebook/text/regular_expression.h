// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Patterns in a text: ICU's regular expressions, with limits, so that no pattern holds up a search.
#pragma once

#include <QString>
#include <QStringView>

#include <functional>
#include <memory>
#include <vector>

#include "codebook/error.h"
#include "codebook/text/segmentation.h"

namespace codebook {

/// The pattern cannot be read, or takes too long on this text.
class PatternError : public Conflict {
   public:
    /// @param at UTF-16 unit of the pattern that is to blame, or -1
    PatternError(QString message, qsizetype at, QString detail = {})
        : Conflict(std::move(message), std::move(detail)), m_at(at) {}
    qsizetype at() const { return m_at; }

   private:
    qsizetype m_at;
};

/// Case does not matter unless the pattern says (?-i); \b is a boundary of words by Unicode; ^ and
/// $ hold at each line. Not to be shared between threads.
class RegularExpression {
   public:
    /// @throws PatternError
    explicit RegularExpression(const QString& pattern);
    ~RegularExpression();
    RegularExpression(RegularExpression&&) noexcept;
    RegularExpression& operator=(RegularExpression&&) noexcept;

    /// Appends all matches, empty ones left out. Each text has its own allowance of steps, some
    /// tenths of a second. The text must be a piece of which no match is wanted beyond its ends.
    /// @param isCancelled asked now and then; once true no more is found
    /// @throws PatternError where the allowance is used up
    void appendMatches(QStringView text, std::vector<Utf16Range>& matches,
                       const std::function<bool()>& isCancelled = {});

   private:
    struct Compiled;
    std::unique_ptr<Compiled> m_compiled;
};

}  // namespace codebook
