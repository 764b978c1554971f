// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A spreadsheet of open answers, a respondent a row: as it will be stored, before it is.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "codebook/error.h"
#include "codebook/model/turn.h"
#include "indexer/import/answers/answer_columns.h"

namespace codebook {
class Step;
struct Study;
}  // namespace codebook

namespace indexer {

/// A table, but not of open answers: what may well lie in a folder of transcripts.
class NoOpenAnswers : public codebook::FormatError {
   public:
    using FormatError::FormatError;
};

struct AnswerOptions {
    std::vector<ColumnChoice> columns;
    QString sheet;                     ///< empty takes the first sheet that is shown and has rows
    QString language;                  ///< empty lets the words decide, respondent by respondent
    bool guessesTurnLanguages = true;  ///< false: turns are in their document's language
};

struct Respondent {
    int row = 0;   ///< line or row in the file
    QString name;  ///< as the case column says, else "Respondent 12"
    /// A question and its answer by turns, for each answer that was given; empty where none was.
    QString text;
    codebook::Turns turns;  ///< speakers: 0 the question, who is an interviewer, 1 the respondent
    QString language;
    struct Said {
        std::size_t column;  ///< in AnswerSheet::columns, an attribute
        QString cell;
    };
    std::vector<Said> said;
};

struct AnswerSheet {
    QString format;  ///< "csv", "ods", "tsv", "xlsx"
    std::vector<AnswerColumn> columns;
    std::vector<Respondent> respondents;  ///< rows in which nothing stands are left out
    int answers = 0;                      ///< of all respondents
    int documents = 0;                    ///< respondents who answered anything
    QString sheet;
    QString encoding;
    QString encodingEvidence;
    QStringList notes;
    QStringList encodingAlternatives = {};  ///< see RawText
    bool isEncodingDoubtful = false;
};

/// Who asks in the document of a respondent.
QString questionSpeaker();

/// Lower case, without dot.
QStringList answerSheetSuffixes();
bool isAnswerSheetName(const QString& fileName);
qint64 answerSheetLimitInBytes();

/// Reads the file by what its name says. Stores nothing.
/// @throws codebook::FormatError with one sentence naming the file: it is no table of its kind, is
/// damaged, encrypted or too large; NoOpenAnswers if none of its columns holds any
AnswerSheet readAnswerSheet(const SourceFile& file, const AnswerOptions& options);

/// Where the answers go.
struct AnswerPlace {
    QString stem;    ///< of the file: documents are called "STEM - CASE"
    QString source;  ///< file name, without folders
    QString digest;
    QString kind;
    QString group;
};

/// Puts a case with its attributes for every respondent into the step, and a document for each who
/// answered. Attributes that the project has are taken with their type.
/// @return the names of the documents
/// @throws codebook::FormatError if a value does not fit its attribute
QStringList addAnswers(codebook::Step& step, const codebook::Study& study, const AnswerSheet& sheet,
                       const AnswerPlace& place);

}  // namespace indexer
