// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a word is called in the index: its language and its folded form. Stems are not stored with
// the words; they lead from a query to the forms that share them.
#pragma once

#include <QString>
#include <QStringView>

#include <memory>
#include <string>

namespace indexer {

/// The language under which words are indexed: the base language in lower case ("sv"
/// for "sv-SE"), empty where it is unknown or no language tag.
QString termLanguage(const QString& language);

/// What every term of a language starts with: "sv:", or ":" where the language is unknown.
std::string termPrefix(const QString& termLanguage);

/// UTF-8 of the folded form, cut (with a digest of all of it) where it is longer than a term may
/// be, so that no word is too long to be found.
std::string formBytes(QStringView folded);

/// Snowball stems of one language.
class Stemmer {
   public:
    /// @param termLanguage ISO 639-1; a language without an algorithm stems every form to itself.
    explicit Stemmer(const QString& termLanguage);
    ~Stemmer();
    Stemmer(Stemmer&&) noexcept;
    Stemmer& operator=(Stemmer&&) noexcept;

    std::string operator()(const std::string& form) const;
    /// False where every form is its own stem.
    bool isUseful() const;
    /// Of the stemming library: another version may stem otherwise.
    static std::string version();

   private:
    struct Algorithm;
    std::unique_ptr<Algorithm> m_algorithm;
};

}  // namespace indexer
