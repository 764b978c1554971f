// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/similar_codes.h"

#include <QSet>

#include "codebook/model/code_tree.h"
#include "codebook/text/term.h"

namespace codebook {

namespace {

/// From this length on, one letter may differ; from the next, two.
constexpr qsizetype SlipFrom = 5;
constexpr qsizetype TwoSlipsFrom = 9;
/// Longer ones are no words, and comparing them costs the square of their length.
constexpr qsizetype LongestWord = 60;
/// From this length on, accents do not tell words apart: "rad" and "råd" do.
constexpr qsizetype AccentsFrom = 4;

/// Words that say nothing about which concept is meant. Prepositions of direction are none:
/// support from managers is not support to managers.
bool isSmallWord(const QString& word) {
    static const QSet<QString> small{
        QStringLiteral("the"), QStringLiteral("a"),   QStringLiteral("an"), QStringLiteral("of"),
        QStringLiteral("and"), QStringLiteral("in"),  QStringLiteral("en"), QStringLiteral("ett"),
        QStringLiteral("den"), QStringLiteral("det"), QStringLiteral("de"), QStringLiteral("och"),
        QStringLiteral("i"),   QStringLiteral("av")};
    return small.contains(word);
}

struct Word {
    QString plain;  ///< case folded
    QString accentless;
    bool hasFigures = false;
};

struct Name {
    std::vector<Word> words;
    QString joined;  ///< all words in one, in their order
};

Name nameOf(const QString& text) {
    std::vector<Word> all;
    QString word;
    const auto finish = [&] {
        if (word.isEmpty()) return;
        const bool hasFigures =
            std::any_of(word.cbegin(), word.cend(), [](QChar letter) { return letter.isDigit(); });
        all.push_back(
            {foldedTerm(word, QString()), foldedTerm(word, QStringLiteral("en")), hasFigures});
        word.clear();
    };
    for (const QChar letter : composed(text)) {
        // Halves of surrogate pairs stay together; an emoji is a word of its own or part of one.
        if (letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate())
            word += letter;
        else if (letter != u'\u00AD' && letter != u'’' && letter != u'\'')
            finish();
    }
    finish();
    Name name;
    for (const Word& each : all)
        if (!isSmallWord(each.plain)) name.words.push_back(each);
    if (name.words.empty()) name.words = std::move(all);
    for (const Word& each : name.words) name.joined += each.plain;
    return name;
}

/// Letters to insert, drop, replace or swap with a neighbour; anything above `most` is as good as
/// `most + 1`. (Optimal string alignment.)
qsizetype slipsBetween(QStringView left, QStringView right, qsizetype most) {
    if (std::abs(left.size() - right.size()) > most) return most + 1;
    const auto columns = static_cast<std::size_t>(right.size()) + 1;
    std::vector<qsizetype> before(columns);
    std::vector<qsizetype> above(columns);
    std::vector<qsizetype> row(columns);
    for (std::size_t j = 0; j < columns; ++j) above[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j < columns; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const qsizetype replaced = left[i - 1] == right[at - 1] ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + replaced});
            if (i > 1 && at > 1 && left[i - 1] == right[at - 2] && left[i - 2] == right[at - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return std::min(above.back(), most + 1);
}

/// Who acts and who is acted upon differ by one letter: employer, employee.
bool isAgentAndPatient(QStringView left, QStringView right) {
    const auto endings = [](QStringView a, QStringView b) {
        return a.endsWith(QLatin1String("er")) && b.endsWith(QLatin1String("ee")) &&
               a.chopped(1) == b.chopped(1);
    };
    return endings(left, right) || endings(right, left);
}

bool areClose(const Word& left, const Word& right) {
    if (left.plain == right.plain) return true;
    if (left.hasFigures || right.hasFigures) return false;
    const qsizetype length = std::min(left.plain.size(), right.plain.size());
    if (length >= AccentsFrom && left.accentless == right.accentless) return true;
    if (length < SlipFrom || length > LongestWord) return false;
    // A prefix often turns the meaning round: trygg, otrygg; legal, illegal.
    if (left.accentless.front() != right.accentless.front()) return false;
    if (isAgentAndPatient(left.accentless, right.accentless)) return false;
    const qsizetype allowed = length >= TwoSlipsFrom ? 2 : 1;
    return slipsBetween(left.accentless, right.accentless, allowed) <= allowed;
}

bool areClose(const Name& left, const Name& right) {
    if (left.words.empty() || right.words.empty()) return false;
    if (left.joined == right.joined) return true;
    if (left.words.size() != right.words.size()) return false;
    std::vector<bool> isTaken(right.words.size());
    return std::all_of(left.words.begin(), left.words.end(), [&](const Word& word) {
        for (std::size_t i = 0; i < right.words.size(); ++i) {
            if (isTaken[i] || !areClose(word, right.words[i])) continue;
            isTaken[i] = true;
            return true;
        }
        return false;
    });
}

}  // namespace

bool namesAreClose(const QString& left, const QString& right) {
    return areClose(nameOf(left), nameOf(right));
}

std::vector<CodeId> similarCodes(const Study& study, const QString& name, CodeId except) {
    const Name given = nameOf(name);
    std::vector<CodeId> similar;
    for (const CodeId code : CodeTree(study).depthFirst())
        if (code != except && areClose(given, nameOf(study.codes.at(code).name)))
            similar.push_back(code);
    std::stable_partition(similar.begin(), similar.end(), [&](CodeId code) {
        return study.codes.at(code).name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return similar;
}

}  // namespace codebook
