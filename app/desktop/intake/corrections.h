// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person says about a file before it is stored, as far as it differs from what was
// recognised.
#pragma once

#include <QMap>
#include <QString>

#include <optional>

#include "indexer/import/answers/answer_columns.h"
#include "indexer/import/file_import.h"
#include "indexer/import/transcript.h"

namespace app {

/// What is said about a label.
enum class SpeakerWord : std::uint8_t {
    Speaks,   ///< whether or not it asks
    Asks,     ///< is an interviewer
    Answers,  ///< speaks and does not ask
    Nobody,   ///< is no speaker
};

struct ColumnWord {
    indexer::ColumnRole role = indexer::ColumnRole::Ignored;
    std::optional<codebook::AttributeType> type;
    bool operator==(const ColumnWord&) const = default;
};

/// Of how the file is read: a change means to read it again.
struct ReadingCorrections {
    QString encoding;                        ///< empty lets the bytes decide
    QString language;                        ///< empty lets the words decide
    QMap<QString, SpeakerWord> speakers;     ///< by label
    QString speakerPattern;                  ///< a regular expression, or empty
    QMap<QString, ColumnWord> columns = {};  ///< of spreadsheets, by header
    QString sheet = {};                      ///< of workbooks; empty takes the first
    bool operator==(const ReadingCorrections&) const = default;
};

struct Corrections {
    ReadingCorrections reading;
    QString kind;                 ///< empty takes what the file looks like
    std::optional<QString> name;  ///< of the document
    std::optional<QString> group;
    bool takesComments = true;
    bool isLeftOut = false;
    bool operator==(const Corrections&) const = default;
};

/// The list as indexer::GivenSpeakers reads it.
QString speakerList(const QMap<QString, SpeakerWord>& speakers);

/// @throws codebook::FormatError with a sentence on a pattern that cannot be used
indexer::ReadOptions readOptions(const ReadingCorrections& corrections);

indexer::FileChoices fileChoices(const Corrections& corrections);

}  // namespace app
