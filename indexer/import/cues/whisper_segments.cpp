// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/cues/whisper_segments.h"

#include <nlohmann/json.hpp>

#include <QStringList>

#include <algorithm>
#include <map>

namespace indexer {

namespace {

using Json = nlohmann::json;

/// What the containers around a value mean; all inside one that means nothing is passed over.
enum class Place : char { Nothing, Top, Result, List, Segment, Offsets, Pair, Words, Word };

/// Lists of segments, the one that tells most first; a bare array has no name.
constexpr const char* Lists[] = {"speakers", "segments", "transcription", "chunks", ""};

class SegmentReader : public nlohmann::json_sax<Json> {
   public:
    explicit SegmentReader(bool stopsAtFirst) : m_stopsAtFirst(stopsAtFirst) {}

    bool null() override {
        if (place() == Place::Pair) ++m_inPair;
        if (place() == Place::Segment && (m_key == "start" || m_key == "end"))
            m_segment.hasTime = true;
        return scalar();
    }
    bool boolean(bool) override { return scalar(); }
    bool number_integer(number_integer_t value) override {
        return number(static_cast<double>(value));
    }
    bool number_unsigned(number_unsigned_t value) override {
        return number(static_cast<double>(value));
    }
    bool number_float(number_float_t value, const string_t&) override { return number(value); }
    bool binary(binary_t&) override { return true; }
    bool string(string_t& value) override;
    bool key(string_t& value) override {
        // Inside what means nothing, keys need not be remembered.
        if (place() != Place::Nothing) m_key = value;
        return true;
    }
    bool start_object(std::size_t) override;
    bool start_array(std::size_t) override;
    bool end_object() override {
        const Place ended = place();
        m_places.pop_back();
        if (ended == Place::Word) endWord();
        return ended != Place::Segment || endSegment();
    }
    bool end_array() override {
        if (place() == Place::List && m_isForeign) m_lists.erase(m_list);
        m_places.pop_back();
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const Json::exception&) override {
        m_damagedAt = position;
        return false;
    }

    bool isFound() const { return m_isFound; }
    WhisperTranscript finished();

   private:
    Place place() const { return m_places.empty() ? Place::Nothing : m_places.back(); }
    void enter(Place place) { m_places.push_back(place); }
    bool scalar() {
        if (place() == Place::List) m_isForeign = true;
        return true;
    }
    bool number(double value);
    void time(std::optional<double>& field, double milliseconds) {
        field = milliseconds;
        m_segment.hasTime = true;
    }
    void endWord();
    bool endSegment();

    bool m_stopsAtFirst;
    std::vector<Place> m_places;
    std::string m_key;
    std::string m_list;
    std::map<std::string, std::vector<WhisperSegment>> m_lists;
    WhisperSegment m_segment;
    QString m_wordsText;
    QString m_word;
    QString m_wordSpeaker;
    QStringList m_wordSpeakers;
    int m_inPair = 0;
    QString m_language;
    bool m_isForeign = false;  ///< the list holds something else than segments
    bool m_isFound = false;
    std::size_t m_damagedAt = 0;
};

bool SegmentReader::start_object(std::size_t) {
    Place next = Place::Nothing;
    if (m_places.empty())
        next = Place::Top;
    else if (place() == Place::Top && m_key == "result")
        next = Place::Result;
    else if (place() == Place::List)
        next = Place::Segment;
    else if (place() == Place::Segment && m_key == "offsets")
        next = Place::Offsets;
    else if (place() == Place::Words)
        next = Place::Word;
    if (next == Place::Segment) {
        m_segment = {};
        m_wordsText.clear();
        m_wordSpeakers.clear();
    }
    enter(next);
    return true;
}

bool SegmentReader::start_array(std::size_t) {
    Place next = Place::Nothing;
    if (m_places.empty()) {
        m_list.clear();
        next = Place::List;
    } else if (place() == Place::Top &&
               std::find(std::begin(Lists), std::end(Lists), m_key) != std::end(Lists)) {
        m_list = m_key;
        next = Place::List;
    } else if (place() == Place::Segment && m_key == "timestamp") {
        m_inPair = 0;
        next = Place::Pair;
    } else if (place() == Place::Segment && m_key == "words") {
        next = Place::Words;
    }
    if (next == Place::List) {
        m_lists[m_list].clear();
        m_isForeign = false;
    }
    enter(next);
    return true;
}

bool SegmentReader::number(double value) {
    if (place() == Place::Segment && m_key == "start") time(m_segment.begins, value * 1000);
    if (place() == Place::Segment && m_key == "end") time(m_segment.ends, value * 1000);
    if (place() == Place::Segment && m_key == "speaker" && value >= 0 && value < 1e6)
        m_segment.speaker = QString::number(static_cast<int>(value));
    if (place() == Place::Offsets && m_key == "from") time(m_segment.begins, value);
    if (place() == Place::Offsets && m_key == "to") time(m_segment.ends, value);
    if (place() == Place::Pair) {
        if (m_inPair < 2) time(m_inPair == 0 ? m_segment.begins : m_segment.ends, value * 1000);
        ++m_inPair;
    }
    return scalar();
}

bool SegmentReader::string(string_t& value) {
    const auto text = [&] { return QString::fromStdString(value); };
    switch (place()) {
        case Place::Top:
        case Place::Result:
            if (m_key == "language") m_language = text();
            break;
        case Place::Segment:
            if (m_key == "speaker") m_segment.speaker = text();
            if (m_key == "language") m_segment.language = text();
            if (m_key == "text") {
                m_segment.text = text();
                m_segment.hasText = true;
            }
            break;
        case Place::Word:
            if (m_key == "word" || m_key == "text") m_word = text();
            if (m_key == "speaker") m_wordSpeaker = text();
            break;
        default:
            break;
    }
    return scalar();
}

void SegmentReader::endWord() {
    // openai-whisper writes the space before a word into it, WhisperX leaves it out.
    if (!m_wordsText.isEmpty() && !m_word.startsWith(QLatin1Char(' ')))
        m_wordsText += QLatin1Char(' ');
    m_wordsText += m_word;
    if (!m_wordSpeaker.isEmpty() && !m_wordSpeakers.contains(m_wordSpeaker))
        m_wordSpeakers.append(m_wordSpeaker);
    m_word.clear();
    m_wordSpeaker.clear();
}

bool SegmentReader::endSegment() {
    if (!m_segment.hasText && !m_wordsText.isEmpty()) {
        m_segment.text = m_wordsText;
        m_segment.hasText = true;
    }
    if (m_segment.speaker.isEmpty() && m_wordSpeakers.size() == 1)
        m_segment.speaker = m_wordSpeakers.first();
    std::vector<WhisperSegment>& list = m_lists[m_list];
    if (list.empty() && !(m_segment.hasText && m_segment.hasTime)) m_isForeign = true;
    if (m_isForeign) return true;
    m_isFound = true;
    list.push_back(std::move(m_segment));
    return !m_stopsAtFirst;
}

WhisperTranscript SegmentReader::finished() {
    WhisperTranscript transcript;
    transcript.language = m_language;
    transcript.damagedAt = static_cast<qsizetype>(m_damagedAt);
    for (const char* list : Lists) {
        const auto found = m_lists.find(list);
        if (found == m_lists.end() || !transcript.segments.empty()) continue;
        transcript.isFound = transcript.isFound || *list != '\0' || !found->second.empty();
        transcript.segments = std::move(found->second);
    }
    return transcript;
}

/// Python writes NaN and Infinity, which are no JSON, where a probability could not be told.
QByteArray withoutPythonsNumbers(const QByteArray& json) {
    if (!json.contains("NaN") && !json.contains("Infinity")) return json;
    QByteArray mended;
    mended.reserve(json.size() + 1024);
    bool isInString = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const QByteArrayView rest = QByteArrayView(json).sliced(at);
        qsizetype length = 0;
        for (const char* name : {"NaN", "-Infinity", "Infinity"})
            if (!isInString && rest.startsWith(name)) length = qsizetype(qstrlen(name));
        if (length > 0) {
            mended += "null";
            at += length - 1;
            continue;
        }
        mended += rest.front();
        if (rest.front() == '"') isInString = !isInString;
        if (isInString && rest.front() == '\\' && rest.size() > 1) mended += json.at(++at);
    }
    return mended;
}

}  // namespace

WhisperTranscript whisperTranscript(const QByteArray& json) {
    const QByteArray mended = withoutPythonsNumbers(json);
    SegmentReader reader(false);
    const bool isRead = Json::sax_parse(mended.begin(), mended.end(), &reader);
    WhisperTranscript transcript = reader.finished();
    transcript.isJson = isRead;
    return transcript;
}

bool holdsWhisperSegments(const QByteArray& json) {
    const auto start =
        std::find_if(json.begin(), json.end(), [](char c) { return c > ' ' || c < '\0'; });
    if (start == json.end() || (*start != '{' && *start != '[')) return false;
    SegmentReader reader(true);
    Json::sax_parse(start, json.end(), &reader);
    return reader.isFound();
}

}  // namespace indexer
