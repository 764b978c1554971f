// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Terms stay far below Xapian's 245 bytes, the language and a margin included.
#include "indexer/index/terms.h"

#include <xapian.h>

#include <QCryptographicHash>

namespace indexer {

namespace {

constexpr qsizetype kLongestForm = 200;
constexpr qsizetype kKeptOfLongForm = 150;
/// Raised whenever a stem changes that Xapian's version does not tell of.
constexpr auto kOwnRules = "+sv1";
/// Letters that must remain before an ending is taken off.
constexpr std::size_t kShortestStem = 3;

/// What Snowball's Swedish rules, in the version that Xapian 1.4 has, leave on: the definite ending
/// of neuter nouns (förtroendet beside förtroende), and an inflection after a colon (EU:s). Taken
/// off as often as it stands there, so that a word that only looks inflected (paket) still meets
/// its own forms (paketet).
std::string swedishStem(std::string stem) {
    if (const std::size_t colon = stem.find(':'); colon != std::string::npos && colon > 0) {
        const std::string_view ending = std::string_view(stem).substr(colon + 1);
        const bool isEnding =
            ending.size() <= 4 && std::all_of(ending.begin(), ending.end(), [](char letter) {
                return letter >= 'a' && letter <= 'z';
            });
        if (isEnding) stem.resize(colon);  // "12:30" is no inflection of 12
    }
    while (stem.size() >= kShortestStem + 2 && stem.ends_with("et")) stem.resize(stem.size() - 2);
    return stem;
}

}  // namespace

QString termLanguage(const QString& language) {
    QString base;
    for (const QChar character : language) {
        if (character == u'-' || character == u'_') break;
        base += character.toLower();
    }
    const auto isLetter = [](QChar character) { return character >= u'a' && character <= u'z'; };
    const bool isTag =
        base.size() >= 2 && base.size() <= 8 && std::all_of(base.cbegin(), base.cend(), isLetter);
    return isTag ? base : QString();
}

std::string termPrefix(const QString& termLanguage) { return termLanguage.toStdString() + ":"; }

std::string formBytes(QStringView folded) {
    const QByteArray bytes = folded.toUtf8();
    if (bytes.size() <= kLongestForm) return bytes.toStdString();
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
    return (bytes.left(kKeptOfLongForm) + '\x01' + digest).toStdString();
}

struct Stemmer::Algorithm {
    Xapian::Stem stem;
    bool isUseful = false;
    bool isSwedish = false;
};

Stemmer::Stemmer(const QString& termLanguage) : m_algorithm(std::make_unique<Algorithm>()) {
    if (termLanguage.isEmpty()) return;
    try {
        m_algorithm->stem = Xapian::Stem(termLanguage.toStdString());
        m_algorithm->isUseful = !m_algorithm->stem.is_none();
        m_algorithm->isSwedish = termLanguage == QLatin1String("sv");
    } catch (const Xapian::InvalidArgumentError&) {
        // A language that Snowball does not know: its words are found as they are written.
    }
}

Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer&&) noexcept = default;
Stemmer& Stemmer::operator=(Stemmer&&) noexcept = default;

std::string Stemmer::operator()(const std::string& form) const {
    if (!m_algorithm->isUseful || static_cast<qsizetype>(form.size()) > kKeptOfLongForm)
        return form;
    const std::string stem = m_algorithm->stem(form);
    return m_algorithm->isSwedish ? swedishStem(stem) : stem;
}

bool Stemmer::isUseful() const { return m_algorithm->isUseful; }

std::string Stemmer::version() { return Xapian::version_string() + std::string(kOwnRules); }

}  // namespace indexer
