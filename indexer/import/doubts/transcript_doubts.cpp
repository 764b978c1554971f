// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/doubts/transcript_doubts.h"

#include <algorithm>

#include "indexer/import/doubts/foreign_stretches.h"
#include "indexer/import/doubts/known_inventions.h"
#include "indexer/import/doubts/repeated_words.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

/// One after the other are one doubt.
std::vector<Doubt> inventions(const QString& text, const codebook::OffsetMap& offsets,
                              const std::vector<SpokenSentence>& sentences) {
    std::vector<Doubt> doubts;
    bool continues = false;
    for (const SpokenSentence& sentence : sentences) {
        const bool isKnown = isKnownInvention(offsets.slice(text, sentence.span));
        if (isKnown && continues) {
            doubts.back().span.end = sentence.span.end;
            ++doubts.back().count;
        } else if (isKnown) {
            doubts.push_back({sentence.span, sentence.turn, DoubtKind::Invention, 1,
                              Words::tr("Speech recognisers are known to write this where "
                                        "nobody speaks.")});
        }
        continues = isKnown;
    }
    return doubts;
}

QString timeText(std::chrono::milliseconds time) {
    const auto seconds = time.count() / 1000;
    const QString tail = QStringLiteral("%1:%2")
                             .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return QStringLiteral("%1:%2").arg(seconds / 3600).arg(tail);
}

QString placeText(const Doubt& doubt, const codebook::Turns& turns) {
    QString text = Words::tr("turn %1").arg(doubt.turn + 1);
    if (const auto& begins = turns[doubt.turn].begins)
        text += QStringLiteral(" (%1)").arg(timeText(*begins));
    text += Words::tr(", %1").arg(doubtKindName(doubt.kind));
    if (doubt.count > 1) text += QStringLiteral(" ×%1").arg(doubt.count);
    return text;
}

}  // namespace

QString doubtKindName(DoubtKind kind) {
    switch (kind) {
        case DoubtKind::Repeat:
            return Words::tr("repeat");
        case DoubtKind::Script:
            return Words::tr("script");
        case DoubtKind::Language:
            return Words::tr("language");
        case DoubtKind::Invention:
            return Words::tr("invention");
    }
    return {};
}

std::vector<Doubt> transcriptDoubts(const QString& text, const codebook::Turns& turns,
                                    const QString& language) {
    const codebook::OffsetMap offsets(text);
    const auto sentences = spokenSentences(text, offsets, turns, language);
    std::vector<Doubt> doubts = repeatedWords(text, offsets, sentences, language);
    const std::vector<Doubt> scripts = foreignScripts(sentences);
    std::vector<Doubt> languages = foreignLanguages(text, offsets, turns, sentences, language);
    // Other letters say it already, and surer.
    std::erase_if(languages, [&](const Doubt& doubt) {
        return std::any_of(scripts.begin(), scripts.end(),
                           [&](const Doubt& script) { return script.span.contains(doubt.span); });
    });
    for (const auto& more : {inventions(text, offsets, sentences), scripts, languages})
        doubts.insert(doubts.end(), more.begin(), more.end());
    std::stable_sort(doubts.begin(), doubts.end(), [](const Doubt& one, const Doubt& other) {
        return one.span.begin < other.span.begin;
    });
    return doubts;
}

QStringList doubtNotes(const std::vector<Doubt>& doubts, const codebook::Turns& turns) {
    constexpr std::size_t MostShown = 3;
    if (doubts.empty()) return {};
    QStringList places;
    for (std::size_t i = 0; i < std::min(doubts.size(), MostShown); ++i)
        places << placeText(doubts[i], turns);
    if (doubts.size() > MostShown) places << Words::tr("%1 more").arg(doubts.size() - MostShown);
    return {counted(static_cast<qint64>(doubts.size()),
                    Words::tr("%1 place may be repeated or invented by a speech recogniser and is "
                              "kept: %2. The command doubts lists them."),
                    Words::tr("%1 places may be repeated or invented by a speech recogniser and "
                              "are kept: %2. The command doubts lists them."))
                .arg(places.join(QStringLiteral("; ")))};
}

}  // namespace indexer
