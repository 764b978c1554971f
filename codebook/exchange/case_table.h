// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases, who speaks as them, and their attributes, as a table.
#pragma once

#include <QByteArray>
#include <QStringList>

#include "codebook/exchange/csv.h"
#include "codebook/model/change.h"
#include "codebook/model/study.h"

namespace codebook {

/// The step that takes in a table `case[,guid][,document][,speaker],ATTRIBUTE…`, whole or not at
/// all. What a row is about:
///   case and document   the case of that document's speaker: the one named in "speaker", else the
///                       only one who is not an interviewer, else the one labelled like the case.
///                       The speaker's own case takes the name; where a case of that name is there
///                       already, in the project or in an earlier row, the speaker is linked to it,
///                       and the case that nobody speaks as any more goes, if nothing is said of it
///   case alone          the one case of that name, made if there is none
///   document alone      the document itself
/// In a document without named speakers nobody can be the case, so its values become the
/// document's, as the turns have those too. A "guid" tells cases of one name apart. A cell left
/// empty leaves the attribute as it is.
/// @param notes receives sentences on what was created, linked and set
/// @throws FormatError if there is no column "case"; Conflict naming the first line that cannot be
/// taken and the number of others
Command caseImport(const Study& study, const CsvTable& table, const QString& fileName,
                   QStringList& notes);

/// The same before it is carried out, with what it would do as figures.
struct CaseImport {
    Command command;
    int cases = 0;  ///< that the rows are about
    int created = 0;
    int renamed = 0;
    int removed = 0;  ///< nobody speaks as them any more
    int linked = 0;   ///< speakers
    int valuesSet = 0;
    int valuesUnchanged = 0;
    QStringList attributes;   ///< created, with their types
    QStringList toDocuments;  ///< documents that took values, as they name no speaker
};
/// @param unit what the file counts its rows in, for refusals: "line", "row"
/// @throws as caseImport
CaseImport plannedCaseImport(const Study& study, const CsvTable& table, const QString& fileName,
                             const QString& unit = QStringLiteral("line"));
/// What the import did, in sentences.
QStringList notesOn(const CaseImport& import);

/// Every case with a row for each document that it speaks in, and every document with attributes of
/// its own: case,guid,document,speaker and the attributes with their types. Can be imported as it
/// is.
QByteArray casesCsv(const Study& study);

}  // namespace codebook
