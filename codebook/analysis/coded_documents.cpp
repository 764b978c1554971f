// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/coded_documents.h"

namespace codebook {

std::vector<CodedDocument> codedDocuments(const Study& study, const TextSource& source,
                                          bool withTurns) {
    std::vector<CodedDocument> all(study.documents.idLimit());
    for (const Coding& coding : study.codings)
        if (coding.isPlaced)
            all[static_cast<std::size_t>(coding.document.value)].codings.push_back(&coding);
    std::vector<CodedDocument> documents;
    for (const Document& row : study.documents) {
        CodedDocument& document = all[static_cast<std::size_t>(row.id.value)];
        if (document.codings.empty()) continue;
        document.id = row.id;
        std::sort(document.codings.begin(), document.codings.end(),
                  [](const Coding* a, const Coding* b) {
                      return std::pair(a->span, a->id) < std::pair(b->span, b->id);
                  });
        if (withTurns) {
            document.turns = source.turns(row.id);
            document.turnRanges.reserve(document.codings.size());
            for (const Coding* coding : document.codings)
                document.turnRanges.push_back(turnsOverlapping(*document.turns, coding->span));
        }
        documents.push_back(std::move(document));
    }
    return documents;
}

bool liesIn(const CodedDocument& document, std::size_t coding, const TurnSet& turns) {
    const std::vector<std::int32_t>& numbers = turns.turns(document.id);
    const TurnRange range = document.turnRanges[coding];
    const auto at = std::lower_bound(numbers.begin(), numbers.end(), range.first + 1);
    return at != numbers.end() && *at <= range.last;
}

std::vector<bool> turnsMeeting(const CodedDocument& document,
                               const std::vector<PlaceCondition>& places,
                               const TurnAttributes& attributes) {
    const auto meets = [&](const PlaceCondition& place, std::int32_t speaker) {
        if (place.document && place.document != document.id) return false;
        if (place.documents && !(*place.documents)[static_cast<std::size_t>(document.id.value)])
            return false;
        if (place.isSpeaker && place.speaker != speaker) return false;
        return !place.attribute ||
               attributes.values(place.attribute, document.id, speaker).contains(place.value);
    };
    const auto meetsAll = [&](std::int32_t speaker) {
        return std::all_of(places.begin(), places.end(),
                           [&](const PlaceCondition& place) { return meets(place, speaker); });
    };
    const auto isInLanguages = [&](LanguageCode own) {
        return std::all_of(places.begin(), places.end(), [&](const PlaceCondition& place) {
            if (!place.languages) return true;
            const auto ofDocument = (*place.languages)[static_cast<std::size_t>(document.id.value)];
            return (own.isEmpty() ? ofDocument : own) == place.language;
        });
    };
    // A document has few speakers and many turns: the question is put once a speaker.
    std::int32_t speakers = attributes.speakerCount(document.id);
    for (const Turn& turn : *document.turns) speakers = std::max(speakers, turn.speaker + 1);
    std::vector<bool> bySpeaker;
    for (std::int32_t speaker = -1; speaker < speakers; ++speaker)
        bySpeaker.push_back(meetsAll(speaker));
    std::vector<bool> meeting;
    meeting.reserve(document.turns->size() + 1);
    for (const Turn& turn : *document.turns)
        meeting.push_back(bySpeaker[static_cast<std::size_t>(turn.speaker + 1)] &&
                          isInLanguages(turn.language));
    meeting.push_back(bySpeaker.front() && isInLanguages({}));
    return meeting;
}

bool liesIn(const CodedDocument& document, std::size_t coding, const std::vector<bool>& turns) {
    const TurnRange range = document.turnRanges[coding];
    if (range.isEmpty()) return turns.back();
    for (std::int32_t turn = range.first; turn < range.last; ++turn)
        if (turns[static_cast<std::size_t>(turn)]) return true;
    return false;
}

}  // namespace codebook
