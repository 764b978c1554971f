// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sorting names as a reader of the language expects: å after z in Swedish, numbers by value.
#pragma once

#include <QString>
#include <QStringView>

#include <memory>

namespace codebook {

/// Compares by a locale's rules (ICU, CLDR); digits compare by value, so P2 comes before P10. Zero
/// means that the rules see no difference: composed and decomposed å are equal. Not to be shared
/// between threads.
class Collator {
   public:
    /// @param language any ICU locale; an unknown one sorts by the root rules.
    explicit Collator(const QString& language = {});
    ~Collator();
    Collator(Collator&&) noexcept;
    Collator& operator=(Collator&&) noexcept;

    /// Negative, zero or positive, as strcmp.
    int compare(QStringView left, QStringView right) const;
    bool operator()(QStringView left, QStringView right) const { return compare(left, right) < 0; }

   private:
    struct Rules;
    std::unique_ptr<Rules> m_rules;
};

}  // namespace codebook
