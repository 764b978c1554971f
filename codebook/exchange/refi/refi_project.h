// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project as the exchange standard REFI-QDA 1.5 (qdasoftware.org, 25 September 2019) has it,
// between the file and ours. Names follow the standard's elements. A reference is the GUID of what
// it refers to; positions are those of the file.
#pragma once

#include <QString>
#include <QStringList>
#include <QUuid>

#include <cstdint>
#include <optional>
#include <vector>

#include "codebook/text/span.h"

namespace codebook::refi {

struct User {
    QUuid guid;
    QString name;
};

struct Code {
    QUuid guid;
    QString name;
    QString color;  ///< "#rrggbb", or empty
    bool isCodable = true;
    QString description;
    int parent = -1;  ///< index of an earlier code, or -1
    std::vector<QUuid> notes;
};

struct Variable {
    QUuid guid;
    QString name;
    QString type;  ///< "Text", "Boolean", "Integer", "Float", "Date", "DateTime"
    QString description;
};

struct VariableValue {
    QUuid variable;
    QString value;
};

struct Case {
    QUuid guid;
    QString name;
    QString description;
    std::vector<VariableValue> values;
    std::vector<QUuid> sources;
    std::vector<QUuid> selections;
    std::vector<QUuid> notes;
};

struct Coding {
    QUuid guid;
    QUuid user;
    QString created;  ///< xsd:dateTime, or empty
    QUuid code;
    std::vector<QUuid> notes;
    double weight = 0;  ///< which the standard does not know, but programs do; 0: none
};

struct Selection {
    QUuid guid;
    QString name;  ///< often the words themselves, cut
    Span span;     ///< as the file counts
    QUuid user;
    QString created;
    QString description;
    std::vector<Coding> codings;
    std::vector<QUuid> notes;
};

/// A moment of a recording and the place of its transcript.
struct SyncPoint {
    QUuid guid;
    std::int64_t milliseconds = 0;
    std::int64_t position = -1;
};

enum class SourceKind : std::uint8_t { Text, Pdf, Picture, Audio, Video };

struct Source {
    SourceKind kind = SourceKind::Text;
    QUuid guid;
    QString name;
    QString path;         ///< of what is no text
    QString textPath;     ///< of the plain text
    QString richPath;     ///< of the formatted text
    QString group;        ///< where programs keep documents in folders
    QString textContent;  ///< plain text in the project itself
    bool hasContent = false;
    QString description;
    QUuid user;
    QString created;
    std::vector<Selection> selections;  ///< of the plain text
    std::vector<Coding> codings;        ///< of the whole source
    std::vector<QUuid> notes;
    std::vector<VariableValue> values;
    std::vector<SyncPoint> syncPoints;
};

struct Note {
    QUuid guid;
    QString name;
    QString textPath;
    QString textContent;
    QUuid user;
    QString created;
    std::vector<Selection> selections;
};

struct Set {
    QUuid guid;
    QString name;
    std::vector<QUuid> codes;
    std::vector<QUuid> sources;
};

struct Link {
    QString name;
    QUuid origin;
    QUuid target;
};

struct Project {
    QString name;
    QString origin;
    QUuid creator;
    QString created;
    QString basePath;
    QString description;
    std::vector<User> users;
    std::vector<Code> codes;  ///< parents before what lies below them
    std::vector<Variable> variables;
    std::vector<Case> cases;
    std::vector<Source> sources;
    std::vector<Note> notes;
    std::vector<Link> links;
    std::vector<Set> sets;
    std::vector<QUuid> projectNotes;
    /// What was met and has no place here, a sentence each.
    QStringList notCarried;
};

/// What a GUID is in the file, upper or lower case, with or without braces; another id becomes a
/// GUID that always follows from it. Null for an empty one.
QUuid guidFrom(const QString& written);
/// As the standard writes it: no braces.
QString written(const QUuid& guid);

}  // namespace codebook::refi
