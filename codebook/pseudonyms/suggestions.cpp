// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/pseudonyms/suggestions.h"

#include <QHash>
#include <QSet>

#include <algorithm>

#include "codebook/pseudonyms/pseudonym.h"
#include "codebook/text/segmentation.h"

namespace codebook {

namespace {

constexpr int least = 3;
constexpr qsizetype longestExample = 120;

struct Word {
    int capital = 0;  ///< inside a sentence
    int small = 0;
    QSet<std::int32_t> documents;
    QString example;
};

/// "Anna" and "Berg-Lund", but neither "ANNA", which may be an abbreviation, nor "P1".
bool looksLikeName(QStringView word) {
    if (word.size() < 2 || !word[0].isUpper()) return false;
    return std::all_of(word.begin() + 1, word.end(),
                       [](QChar each) { return each.isLower() || each.isMark() || each == u'-'; });
}

class Gathering {
   public:
    void read(const Document& document, const DocumentText& content) {
        for (const Span sentence : sentences(content.text, document.language)) {
            const QString words = content.slice(sentence);
            bool isFirst = true;
            WordBreaker breaker(document.language);
            breaker.setText(words);
            Utf16Range range;
            while (breaker.next(range)) {
                note(QStringView(words).mid(range.begin, range.end - range.begin), isFirst, words,
                     document.id);
                // What follows a label or an opening quotation mark begins a sentence of its own.
                isFirst = range.end < words.size() &&
                          QStringLiteral(":“”\"»«–").contains(words[range.end]);
            }
        }
    }

    std::vector<NameSuggestion> found(const QSet<QString>& marked) const {
        std::vector<NameSuggestion> all;
        for (auto word = m_words.begin(); word != m_words.end(); ++word)
            if (word->capital >= least && word->small == 0 && !marked.contains(word.key()))
                all.push_back({word.key(), word->capital, static_cast<int>(word->documents.size()),
                               false, word->example});
        return all;
    }

   private:
    void note(QStringView word, bool isFirst, const QString& sentence, DocumentId document) {
        if (!looksLikeName(word)) {
            if (word.size() < 2) return;
            QString capital = word.toString();
            capital[0] = capital[0].toUpper();
            // Only words that somewhere stand with a capital are worth remembering.
            if (const auto known = m_words.find(capital); known != m_words.end())
                ++known->small;
            else if (word[0].isLower())
                m_small.insert(capital);
            return;
        }
        if (isFirst) return;
        Word& own = m_words[word.toString()];
        if (own.capital == 0) {
            own.example = sentence.simplified().left(longestExample);
            if (m_small.contains(word.toString())) own.small = 1;
        }
        ++own.capital;
        own.documents.insert(document.value);
    }

    QHash<QString, Word> m_words;
    QSet<QString> m_small;
};

}  // namespace

std::vector<NameSuggestion> suggestedNames(const Study& study, const TextSource& texts,
                                           std::size_t most) {
    QSet<QString> marked;
    for (const Pseudonym& pseudonym : pseudonymsOf(study)) marked.insert(pseudonym.original);
    Gathering gathering;
    for (const Document& document : study.documents)
        gathering.read(document, *texts.text(document.id));
    std::vector<NameSuggestion> all = gathering.found(marked);
    QHash<QString, std::size_t> known;
    for (std::size_t i = 0; i < all.size(); ++i) known.insert(all[i].name, i);
    const auto addSpeaker = [&](const QString& label, std::int32_t document) {
        const QString name = label.simplified();
        const bool isName = !name.isEmpty() && looksLikeName(name.section(u' ', 0, 0));
        if (!isName || marked.contains(name)) return;
        if (!known.contains(name)) {
            known.insert(name, all.size());
            all.push_back({name, 0, 0, true, {}});
        }
        NameSuggestion& own = all[known.value(name)];
        own.isSpeaker = true;
        if (document != 0 && own.example.isEmpty()) ++own.documents;
    };
    for (const Speaker& speaker : study.speakers) addSpeaker(speaker.label, speaker.document.value);
    for (const Case& person : study.cases) addSpeaker(person.name, 0);
    std::sort(all.begin(), all.end(), [](const NameSuggestion& left, const NameSuggestion& right) {
        return std::tuple(!left.isSpeaker, -left.occurrences, left.name) <
               std::tuple(!right.isSpeaker, -right.occurrences, right.name);
    });
    if (all.size() > most) all.resize(most);
    return all;
}

}  // namespace codebook
