// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of the lines that look like a speaker's marker are one: decided over the whole document,
// since "Anna:" and "Problem:" look alike on a single line.
#pragma once

#include <QHash>
#include <QMap>

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "indexer/import/turns/speaker_marker.h"
#include "indexer/import/turns/text_lines.h"

namespace indexer {

struct LineMarker {
    std::size_t line = 0;
    QString label;         ///< as written, composed (NFC), or as the person wants it
    Marker marker;         ///< with the key under which it is joined to others
    bool isSaid = false;   ///< the words after it are an utterance, and not a field's value
    bool isAlone = false;  ///< its words stand on the line below
};

/// What looked like somebody's marker and was not taken for one.
struct RejectedMarker {
    QString label;  ///< as first written
    int count = 0;
    int line = 0;    ///< the first of its lines, from 1; 0 for a voice of the file's markup
    QString reason;  ///< completes "it …"
};

struct SpeakerEvidence {
    int confidence = 0;  ///< see RecognisedSpeaker::confidence
    QString words;
};

struct MarkerVerdict {
    std::vector<LineMarker> taken;             ///< ascending by line
    bool isSuffixed = false;                   ///< names stand behind what is said
    QHash<QString, SpeakerEvidence> evidence;  ///< by the key of the marker
    std::vector<RejectedMarker> rejected;      ///< the most frequent first
};

/// Weighs recurrence, alternation, form and coverage. A name that recurs is a speaker; one that
/// does not is a speaker only where it is written as the others are.
class MarkerEvidence {
   public:
    /// All must outlive it. @throws codebook::FormatError if the given pattern takes too long
    MarkerEvidence(QStringView text, const std::vector<TextLine>& lines,
                   const GivenSpeakers& given);

    MarkerVerdict decide();

   private:
    struct Group {
        NameClass nameClass = NameClass::None;
        int count = 0;  ///< markers with a space after the colon
        int bold = 0;
        int timed = 0;
        int alone = 0;  ///< the words stand on the line below
        int said = 0;   ///< see looksSaid
        std::size_t firstLine = 0;
    };
    using Groups = QMap<QString, Group>;
    using Keys = std::set<QString>;

    Groups groupsOf(MarkerShape shape) const;
    void dropNamesWithoutWords();
    std::optional<std::size_t> lineBelow(std::size_t line) const;
    bool looksSaid(const LineMarker& found) const;
    bool isForm(const Keys& keys) const;
    bool isVerse(MarkerShape shape, const Groups& groups) const;
    bool isEnumeration(const Groups& groups) const;
    bool isAfterSpeech(std::size_t line, const Keys& keys) const;
    double coverage(int markers) const;

    void collect(std::size_t line);
    std::map<MarkerShape, Keys> speakersByShape();
    std::map<MarkerShape, Keys> givenByShape() const;
    std::vector<LineMarker> markersOf(const std::map<MarkerShape, Keys>& keys) const;
    void dropWeak(std::vector<LineMarker>& taken);
    std::vector<RejectedMarker> rejected(const std::vector<LineMarker>& taken) const;
    QString reasonFor(const LineMarker& found, int count) const;

    Keys colonSpeakers();
    Keys establishedColons(const Groups& groups);
    void keepOneStyle(const Groups& groups, Keys& keys);
    /// Notes why the keys are none, for the verdict.
    void reject(const Keys& keys, const QString& reason);
    void addSingles(const Groups& groups, Keys& keys) const;
    Keys shortDialogue(const Groups& groups) const;
    Keys timedSpeakers(MarkerShape shape) const;
    Keys lineSpeakers(MarkerShape shape) const;
    Keys tabSpeakers() const;
    Keys courtSpeakers() const;
    Keys bracketSpeakers() const;
    std::vector<LineMarker> suffixMarkers() const;

    QStringView m_text;
    const std::vector<TextLine>& m_lines;
    const GivenSpeakers& m_given;
    std::vector<LineMarker> m_markers;
    std::map<QString, RejectedMarker> m_lookalikes;  ///< "Note:", by key
    std::optional<std::size_t> m_lastHead;  ///< the last line that only holds "References:"
    QHash<QString, QString> m_reasons;      ///< why a key with a colon was not taken
    int m_wordLines = 0;                    ///< lines that are not blank
};

}  // namespace indexer
