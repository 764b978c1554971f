// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a study is made of, as plain values. Rows are held in Study; commands change them.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <cstdint>
#include <vector>

#include "codebook/model/ids.h"
#include "codebook/text/span.h"

namespace codebook {

/// The first 64 bits of a revision's SHA-256: enough to tell the few revisions of one document
/// apart while sweeping over a million codings. 0: none.
using RevisionMark = std::uint64_t;

/// Who applies codes. The name may change, the GUID not.
struct Coder {
    CoderId id;
    QUuid guid;
    QString name;
    bool operator==(const Coder&) const = default;
};

/// Anything with text: an interview, a focus group, an observation, a paper, a media item, an
/// answer.
struct Document {
    DocumentId id;
    QUuid guid;
    QString name;
    QString
        kind;  ///< "interview", "focus group", "observation", "document", "media", "questionnaire"
    QString language;      ///< ISO 639-1, or empty
    QString source;        ///< file name that it came from, without folders
    QString digest;        ///< SHA-256 of that file, hexadecimal
    QString revision;      ///< SHA-256 of the stored text, hexadecimal
    QByteArray turnTable;  ///< SHA-256 of the turns as they are stored
    QString encoding;      ///< of the file, where it is a text file
    QString group;         ///< the folders it came in, levels joined by "/"; empty at the top
    QString media;         ///< the recording, as mediaPlace writes it; empty where none is
    std::int32_t characters = 0;  ///< length of the stored text in code points
    bool operator==(const Document&) const = default;
};

/// Who speaks in one document.
struct Speaker {
    SpeakerId id;
    QUuid guid;
    DocumentId document;
    std::int32_t ordinal = 0;  ///< Turn::speaker
    QString label;             ///< as written, without colon or marks
    bool isInterviewer = false;
    CaseId person;  ///< the case that speaks; none for an interviewer
    bool operator==(const Speaker&) const = default;
};

/// A person, organisation, area or programme that is studied.
struct Case {
    CaseId id;
    QUuid guid;
    QString name;
    bool operator==(const Case&) const = default;
};

enum class AttributeType : std::uint8_t { Text, Number, Date, YesNo };

/// A typed variable of cases or documents.
struct Attribute {
    AttributeId id;
    QUuid guid;
    QString name;
    AttributeType type = AttributeType::Text;
    bool operator==(const Attribute&) const = default;
};

/// The values that one case or one document has in one attribute; several are tags.
struct AttributeValue {
    AttributeValueId id;
    QUuid guid;
    AttributeId attribute;
    CaseId person;        ///< either this …
    DocumentId document;  ///< … or this
    QStringList values;
    bool operator==(const AttributeValue&) const = default;
};

/// A concept that is applied to text, with the fields of MacQueen et al. (1998), "Codebook
/// development for team-based qualitative analysis".
struct Code {
    CodeId id;
    QUuid guid;
    CodeId parent;
    std::int32_t position = 0;  ///< among its siblings
    QString name;
    QString perspective;  ///< own one; empty inherits the parent's
    QString color;        ///< "#rrggbb", or empty
    QString shortDefinition;
    QString definition;
    QString whenToUse;
    QString whenNotToUse;
    QString example;
    bool isCodable = true;  ///< false: a folder
    CodeId mergedInto;      ///< its codings count as this code's
    bool operator==(const Code&) const = default;
};

/// One coder's application of one code to one span. Its text as it stood is kept in the store
/// (Project::codingDetail) as the check that every word coded stays coded.
struct Coding {
    CodingId id;
    DocumentId document;
    CodeId code;
    CoderId coder;
    Span span;
    float weight = 0;  ///< 0: none given
    bool hasMemo = false;
    /// False where the document's text was revised and these words could not be found in it: the
    /// span counts in an older revision, no analysis counts it, and it waits to be placed by hand.
    bool isPlaced = true;
    RevisionMark revision = 0;  ///< of the text that the span counts in
    bool operator==(const Coding&) const = default;
};

/// What a memo is about.
enum class MemoSubject : std::uint8_t { Project, Document, Code, Case, Coding, Passage };

struct Memo {
    MemoId id;
    QUuid guid;
    MemoSubject subject = MemoSubject::Project;
    QUuid about;           ///< GUID of the document, code, case or coding; null for the project
    Span span;             ///< of a passage
    bool isPlaced = true;  ///< as of a coding; only a memo on a passage can wait
    RevisionMark revision = 0;  ///< as of a coding; 0: the document's present text
    QString title;
    QString text;
    CoderId coder;
    bool operator==(const Memo&) const = default;
};

/// A saved question: a cross-tab, a search, with everything needed to ask it again.
struct Analysis {
    AnalysisId id;
    QUuid guid;
    QString name;
    QString kind;        ///< "crosstab", "search"
    QString parameters;  ///< a JSON object, keys as the command line's options
    bool operator==(const Analysis&) const = default;
};

struct Setting {
    SettingId id;
    QUuid guid;
    QString name;
    QString value;
    bool operator==(const Setting&) const = default;
};

}  // namespace codebook
