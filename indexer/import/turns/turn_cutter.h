// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cuts flat text into turns, at markers where there are any.
#pragma once

#include <QHash>

#include "codebook/text/offset_map.h"
#include "indexer/import/turns/marker_evidence.h"
#include "indexer/import/turns/turn_recogniser.h"

namespace indexer {

/// One object a text, which must outlive it; see recognisedTurns for what a turn is.
class TurnCutter {
   public:
    Q_DISABLE_COPY_MOVE(TurnCutter)

    /// @param speechEnd where notes begin that belong to no speaker, in UTF-16 units
    TurnCutter(QStringView text, qsizetype speechEnd, const GivenSpeakers& given);

    bool hasSpeakers() const { return !m_markers.empty(); }
    RecognisedTurns cut();

   private:
    QStringView view(const TextLine& line) const;
    int speakerOf(const LineMarker& found);
    void open(qsizetype begin, qsizetype wordsBegin, qsizetype end, int speaker);
    void growTo(qsizetype end);
    void endAt(const TextLine& line);
    void beginWhereLastEnded();
    void dropEndsBeforeBegins();

    void cutAtParagraphs();
    void unnamed(const TextLine& line);

    void cutAtSuffixes();
    void openSuffixed(std::size_t first, const LineMarker& found);
    void cutAtMarkers();
    void openMarked(const LineMarker& found);
    void follow(const TextLine& line);
    void goOn(const TextLine& line);
    bool segment(const TextLine& line);
    void heading(std::size_t line);
    bool isInterviewerAlone() const;
    bool isOnlyTime(const TextLine& line) const;
    qsizetype turnBegin(std::size_t line) const;
    void cutAfterSpeech();

    /// What an unlabelled line is, where the walk stands.
    enum class State : std::uint8_t { Before, Speaking, AfterHeading, AfterInterviewer };

    QStringView m_text;
    qsizetype m_speechEnd;
    codebook::OffsetMap m_offsets;
    std::vector<TextLine> m_lines;
    MarkerVerdict m_verdict;
    const std::vector<LineMarker>& m_markers;
    bool m_answersAreUnmarked = false;

    RecognisedTurns m_result;
    QHash<QString, int> m_ordinals;
    State m_state = State::Before;
    int m_speaker = -1;
    bool m_wordsBelow = false;  ///< the label stands alone on its line
    /// When the last turn ended, where f4's mark says it and no words follow it.
    std::optional<std::chrono::milliseconds> m_endedAt;
};

}  // namespace indexer
