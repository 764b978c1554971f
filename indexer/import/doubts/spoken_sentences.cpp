// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/doubts/spoken_sentences.h"

#include "codebook/text/segmentation.h"

namespace indexer {

namespace {

bool isWrittenWithoutSpaces(QChar c) {
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || script == QChar::Script_Thai;
}

void setKey(SpokenSentence& sentence, QStringView written) {
    qsizetype dense = 0;
    for (const QChar c : written) {
        const bool isKept = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        if (isKept)
            sentence.key += c;
        else if (c.isSpace() && !sentence.key.isEmpty() && !sentence.key.endsWith(u' '))
            sentence.key += u' ';
        if (isWrittenWithoutSpaces(c)) ++dense;
    }
    sentence.key = sentence.key.trimmed().toCaseFolded();
    sentence.words = static_cast<int>(sentence.key.count(u' ')) + 1;
    sentence.words = std::max(sentence.words, static_cast<int>(dense / 2));
}

}  // namespace

std::vector<SpokenSentence> spokenSentences(const QString& text, const codebook::OffsetMap& offsets,
                                            const codebook::Turns& turns, const QString& language) {
    std::vector<SpokenSentence> all;
    for (std::size_t turn = 0; turn < turns.size(); ++turn) {
        const codebook::Span words = turns[turn].words;
        const QStringView said = offsets.slice(text, words);
        for (const codebook::Span& span : codebook::sentences(said, language)) {
            SpokenSentence sentence;
            sentence.span = {span.begin + words.begin, span.end + words.begin};
            sentence.turn = turn;
            setKey(sentence, offsets.slice(text, sentence.span));
            if (!sentence.key.isEmpty()) all.push_back(std::move(sentence));
        }
    }
    return all;
}

}  // namespace indexer
