// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/turns/interviewer.h"

#include "codebook/text/offset_map.h"
#include "indexer/import/turns/speaker_names.h"

namespace indexer {

namespace {

struct Habit {
    int turns = 0;
    int asking = 0;
    std::int64_t length = 0;

    double share() const { return turns == 0 ? 0 : static_cast<double>(asking) / turns; }
    double meanLength() const { return turns == 0 ? 0 : static_cast<double>(length) / turns; }
};

std::vector<Habit> habits(qsizetype speakers, const codebook::Turns& turns, QStringView text) {
    std::vector<Habit> found(static_cast<std::size_t>(speakers));
    const codebook::OffsetMap offsets(text);
    for (const codebook::Turn& turn : turns) {
        if (turn.speaker < 0) continue;
        const QStringView words = offsets.slice(text, turn.words);
        Habit& habit = found[static_cast<std::size_t>(turn.speaker)];
        ++habit.turns;
        habit.length += turn.words.length();
        if (words.contains(u'?') || words.contains(u'؟') || words.contains(u'？')) ++habit.asking;
    }
    return found;
}

/// The position of the label that stands for the one who asks, given the others; -1 for none.
qsizetype byLetter(const QStringList& keys) {
    const bool hasOthers = keys.size() > 1;
    for (const char* letter : {"q", "f", "i"}) {
        const qsizetype position = keys.indexOf(QLatin1String(letter));
        if (hasOthers && position >= 0) return position;
    }
    for (qsizetype i = 0; i < keys.size() && hasOthers; ++i)
        if (codeFamily(keys.at(i).toUpper()) == QLatin1String("i") && keys.at(i).size() <= 3) {
            // I1 and I2 interview P1; where everybody is an I, they are informants.
            const bool hasOtherFamily = std::any_of(
                keys.begin(), keys.end(),
                [](const QString& key) { return codeFamily(key.toUpper()) != QLatin1String("i"); });
            return hasOtherFamily ? i : -1;
        }
    return -1;
}

/// "P3", "IP", "Respondent": labels of those who answer.
bool answers(const QString& label) {
    const QString family = codeFamily(label);
    return isRespondentName(speakerKey(label)) || family == QLatin1String("p") ||
           family == QLatin1String("ip") || family == QLatin1String("r");
}

/// The only one whose label does not say that he or she answers; -1 if there is no such one.
qsizetype byExclusion(const QStringList& speakers) {
    const auto isMisspelledAnswer = [&](qsizetype i) {
        return std::any_of(speakers.begin(), speakers.end(), [&](const QString& other) {
            return answers(other) && isMisspelling(speakerKey(speakers.at(i)), speakerKey(other));
        });
    };
    qsizetype only = -1;
    for (qsizetype i = 0; i < speakers.size(); ++i) {
        if (answers(speakers.at(i)) || isMisspelledAnswer(i)) continue;
        if (only >= 0) return -1;
        only = i;
    }
    return speakers.size() > 1 ? only : -1;
}

/// Labels and habits contradict each other: "I" never asks, somebody else does.
bool isContradicted(std::size_t one, const std::vector<Habit>& found) {
    if (found[one].turns < 5 || found[one].share() > 0.1) return false;
    return std::any_of(found.begin(), found.end(),
                       [](const Habit& other) { return other.turns >= 5 && other.share() >= 0.5; });
}

qsizetype byHabit(const std::vector<Habit>& found) {
    constexpr int FewestTurns = 5;
    std::size_t best = 0;
    for (std::size_t i = 1; i < found.size(); ++i)
        if (found[i].turns >= FewestTurns &&
            (found[best].turns < FewestTurns || found[i].share() > found[best].share()))
            best = i;
    if (found.size() < 2 || found[best].turns < FewestTurns || found[best].share() < 0.4) return -1;
    Habit others;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (i == best) continue;
        others.turns += found[i].turns;
        others.asking += found[i].asking;
        others.length += found[i].length;
        if (found[i].turns >= FewestTurns && found[i].share() * 2 > found[best].share()) return -1;
    }
    // Counsel may talk longer than the witness, but then nearly only one of them asks.
    const bool asksFarMore =
        found[best].share() >= 0.6 && others.share() * 6 <= found[best].share();
    const bool isClear = others.turns >= FewestTurns &&
                         others.share() * 2.5 <= found[best].share() &&
                         (asksFarMore || found[best].meanLength() < others.meanLength());
    return isClear ? static_cast<qsizetype>(best) : -1;
}

}  // namespace

std::vector<bool> interviewers(const QStringList& speakers, const codebook::Turns& turns,
                               QStringView text) {
    std::vector<bool> asks(static_cast<std::size_t>(speakers.size()), false);
    QStringList keys;
    for (const QString& speaker : speakers) keys.append(speakerKey(speaker));
    bool isNamed = false;
    for (std::size_t i = 0; i < asks.size(); ++i) {
        asks[i] = isInterviewerName(keys.at(static_cast<qsizetype>(i)));
        isNamed = isNamed || asks[i];
    }
    if (isNamed) return asks;

    const std::vector<Habit> found = habits(speakers.size(), turns, text);
    const qsizetype letter = byLetter(keys);
    const bool isLetter = letter >= 0 && !isContradicted(static_cast<std::size_t>(letter), found);
    const qsizetype other = byExclusion(speakers);
    const bool isOther = other >= 0 && !isContradicted(static_cast<std::size_t>(other), found);
    const qsizetype one = isLetter ? letter : isOther ? other : byHabit(found);
    if (one < 0) return asks;
    asks[static_cast<std::size_t>(one)] = true;
    const QString family = codeFamily(speakers.at(one));
    if (!isLetter || family.isEmpty()) return asks;
    for (std::size_t i = 0; i < asks.size(); ++i)  // I1 and I2 together
        if (codeFamily(speakers.at(static_cast<qsizetype>(i))) == family) asks[i] = true;
    return asks;
}

}  // namespace indexer
