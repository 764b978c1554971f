// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/doubts/foreign_stretches.h"

#include <QMap>

#include <optional>

#include "codebook/text/language.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

using Script = QChar::Script;
using Letters = QMap<Script, int>;

/// More than this share of the letters, in percent, and the text is in two scripts or languages.
constexpr int MostForeign = 25;

/// Japanese mixes three scripts, which count as one.
std::optional<Script> scriptOf(char32_t c) {
    if (!QChar::isLetter(c)) return std::nullopt;
    const Script script = QChar::script(c);
    if (script == QChar::Script_Common || script == QChar::Script_Inherited) return std::nullopt;
    if (script == QChar::Script_Hiragana || script == QChar::Script_Katakana)
        return QChar::Script_Han;
    return script;
}

Letters lettersOf(const QString& words) {
    Letters letters;
    for (const char32_t c : words.toUcs4())
        if (const auto script = scriptOf(c)) ++letters[*script];
    return letters;
}

int sum(const Letters& letters) {
    int all = 0;
    for (const int count : letters) all += count;
    return all;
}

Script mainOf(const Letters& letters) {
    Script main = letters.firstKey();
    for (auto it = letters.begin(); it != letters.end(); ++it)
        if (it.value() > letters.value(main)) main = it.key();
    return main;
}

QString scriptName(Script script) {
    switch (script) {
        case QChar::Script_Latin:
            return Words::tr("Latin letters");
        case QChar::Script_Greek:
            return Words::tr("Greek letters");
        case QChar::Script_Cyrillic:
            return Words::tr("Cyrillic letters");
        case QChar::Script_Arabic:
            return Words::tr("Arabic letters");
        case QChar::Script_Hebrew:
            return Words::tr("Hebrew letters");
        case QChar::Script_Han:
            return Words::tr("Chinese or Japanese characters");
        case QChar::Script_Hangul:
            return Words::tr("Korean letters");
        case QChar::Script_Thai:
            return Words::tr("Thai letters");
        default:
            return Words::tr("letters of another script");
    }
}

/// A sentence of four letters, or of two characters that are words.
bool isLongEnough(Script script, int letters) {
    return letters >= (script == QChar::Script_Han || script == QChar::Script_Hangul ? 2 : 4);
}

/// Neighbours that CLD2 mixes up in short texts.
bool areKin(const QString& one, const QString& other) {
    static const QStringList families = {QStringLiteral("sv no nb nn da fo is"),
                                         QStringLiteral("es pt gl ca it la"),
                                         QStringLiteral("hr sr bs sl mk bg me"),
                                         QStringLiteral("cs sk"),
                                         QStringLiteral("ru uk be bg"),
                                         QStringLiteral("nl af de lb fy"),
                                         QStringLiteral("id ms"),
                                         QStringLiteral("et fi")};
    return one == other ||
           std::any_of(families.begin(), families.end(), [&](const QString& family) {
               const QStringList members = family.split(u' ');
               return members.contains(one) && members.contains(other);
           });
}

/// Consecutive sentences, long enough for their language to be told.
struct Block {
    std::size_t first = 0;
    std::size_t last = 0;
    qsizetype letters = 0;
    QString language;  ///< empty where it is unclear
};

std::vector<Block> blocksOf(const QString& text, const codebook::OffsetMap& offsets,
                            const codebook::Turns& turns,
                            const std::vector<SpokenSentence>& sentences) {
    constexpr qsizetype FewestLetters = 80;
    std::vector<Block> blocks;
    QString words;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const codebook::LanguageCode own = turns[sentences[i].turn].language;
        if (words.isEmpty()) blocks.push_back({i, i, 0, {}});
        Block& block = blocks.back();
        words += offsets.slice(text, sentences[i].span).toString() + u'\n';
        block.last = i;
        block.letters += sentences[i].key.size();
        const bool isLast = i + 1 == sentences.size();
        const bool changes = !isLast && turns[sentences[i + 1].turn].language != own;
        if (block.letters < FewestLetters && !changes && !isLast) continue;
        const codebook::LanguageGuess guess = codebook::guessedLanguage(words);
        if (!own.isEmpty())
            block.language = own.toString();
        else if (guess.isReliable && block.letters >= FewestLetters)
            block.language = guess.language;
        words.clear();
    }
    return blocks;
}

bool isTimed(const codebook::Turns& turns) {
    std::size_t timed = 0;
    for (const codebook::Turn& turn : turns)
        if (turn.begins) ++timed;
    return turns.size() >= 5 && timed * 10 >= turns.size() * 8;
}

}  // namespace

std::vector<Doubt> foreignScripts(const std::vector<SpokenSentence>& sentences) {
    Letters all;
    std::vector<Letters> each;
    each.reserve(sentences.size());
    for (const SpokenSentence& sentence : sentences) {
        each.push_back(lettersOf(sentence.key));
        for (auto it = each.back().begin(); it != each.back().end(); ++it)
            all[it.key()] += it.value();
    }
    std::vector<Doubt> doubts;
    if (all.isEmpty()) return doubts;
    const Script main = mainOf(all);
    const int total = sum(all);
    std::optional<Script> last;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (each[i].isEmpty()) continue;
        const Script script = mainOf(each[i]);
        const int letters = each[i].value(script);
        const bool isForeign = script != main && letters * 10 >= sum(each[i]) * 7 &&
                               isLongEnough(script, letters) &&
                               all.value(script) * 100 < total * MostForeign;
        if (isForeign && last == script) {
            doubts.back().span.end = sentences[i].span.end;
            ++doubts.back().count;
        } else if (isForeign) {
            doubts.push_back({sentences[i].span, sentences[i].turn, DoubtKind::Script, 1,
                              Words::tr("It is in %1, the text in %2.")
                                  .arg(scriptName(script), scriptName(main))});
        }
        last = isForeign ? std::optional(script) : std::nullopt;
    }
    return doubts;
}

std::vector<Doubt> foreignLanguages(const QString& text, const codebook::OffsetMap& offsets,
                                    const codebook::Turns& turns,
                                    const std::vector<SpokenSentence>& sentences,
                                    const QString& language) {
    std::vector<Doubt> doubts;
    if (language.isEmpty() || !isTimed(turns)) return doubts;
    const std::vector<Block> blocks = blocksOf(text, offsets, turns, sentences);
    QMap<QString, qsizetype> letters;
    qsizetype total = 0;
    for (const Block& block : blocks) {
        letters[block.language] += block.letters;
        total += block.letters;
    }
    QString last;
    for (const Block& block : blocks) {
        const bool isForeign = !block.language.isEmpty() && !areKin(block.language, language) &&
                               letters.value(block.language) * 100 < total * MostForeign;
        const int count = static_cast<int>(block.last - block.first) + 1;
        if (isForeign && last == block.language) {
            doubts.back().span.end = sentences[block.last].span.end;
            doubts.back().count += count;
        } else if (isForeign) {
            doubts.push_back({{sentences[block.first].span.begin, sentences[block.last].span.end},
                              sentences[block.first].turn,
                              DoubtKind::Language,
                              count,
                              Words::tr("It seems to be in the language “%1”, the text is "
                                        "in “%2”.")
                                  .arg(block.language, language)});
        }
        last = isForeign ? block.language : QString();
    }
    return doubts;
}

}  // namespace indexer
