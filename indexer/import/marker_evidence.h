// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of the lines that look like a speaker's marker are one: decided over the whole document,
// since "Anna:" and "Problem:" look alike on a single line.
#pragma once

#include <QHash>

#include <optional>
#include <set>
#include <vector>

#include "indexer/import/speaker_marker.h"
#include "indexer/import/text_lines.h"

namespace indexer {

struct LineMarker {
    std::size_t line = 0;
    Marker marker;
};

/// Weighs recurrence, alternation, form and coverage. A name that recurs is a speaker; one that
/// does not is a speaker only where it is written as the others are.
class MarkerEvidence {
   public:
    MarkerEvidence(QStringView text, const std::vector<TextLine>& lines);

    /// The markers that are taken for speakers', ascending by line.
    std::vector<LineMarker> accepted() const;

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
    using Groups = QHash<QString, Group>;
    using Keys = std::set<QString>;

    Groups groupsOf(MarkerShape shape) const;
    void dropNamesWithoutWords();
    std::optional<std::size_t> lineBelow(std::size_t line) const;
    bool looksSaid(const LineMarker& found) const;
    bool isForm(const Keys& keys) const;
    double coverage(int markers) const;

    Keys colonSpeakers() const;
    Keys establishedColons(const Groups& groups) const;
    static void keepOneStyle(const Groups& groups, Keys& keys);
    void addSingles(const Groups& groups, Keys& keys) const;
    Keys shortDialogue(const Groups& groups) const;
    Keys timedSpeakers(MarkerShape shape) const;
    Keys lineSpeakers(MarkerShape shape) const;
    Keys tabSpeakers() const;
    Keys courtSpeakers() const;
    Keys bracketSpeakers() const;

    QStringView m_text;
    const std::vector<TextLine>& m_lines;
    std::vector<LineMarker> m_markers;
    int m_wordLines = 0;  ///< lines that are not blank
};

}  // namespace indexer
