// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project in the standard's terms becomes rows of ours.
#pragma once

#include <map>
#include <set>
#include <tuple>

#include "codebook/exchange/refi/brought_rows.h"
#include "codebook/exchange/refi/qdpx_import.h"
#include "codebook/exchange/refi/text_positions.h"
#include "codebook/model/code_tree.h"

namespace codebook::refi {

/// The bytes that a path of the project names; none where it names nothing.
using FileContents = std::function<std::optional<QByteArray>(const QString& path)>;

/// Puts everything that has a place here, and says in notes what has none and what was decided.
class ForeignImport {
   public:
    ForeignImport(const codebook::Project& project, const Project& from, BroughtRows& to,
                  QStringList& notes);

    /// @param file where the texts are that the project does not hold itself
    void put(const FileContents& file, const TextRecogniser& recognise);
    void putCodebook();

   private:
    /// A document as it came in, for what is said about it later.
    struct Brought {
        QUuid guid;
        QByteArray revision;
        QString text;
        std::vector<std::pair<QString, QUuid>> speakers;  ///< label and row, interviewers left out
        bool isNew = false;
    };

    void putCoders();
    void putCode(std::size_t index);
    void putVariables();
    void putSource(const Source& source, const TextRecogniser& recognise);
    Brought putDocument(const Source& source, const CountedText& text,
                        const TextRecogniser& recognise);
    void putSelections(const Source& source, const CountedText& text, const Brought& document);
    void noteHeld();
    void putCoding(const Coding& coding, Span span, const Brought& document, const OffsetMap& map);
    void putCases();
    void linkSpeakers(const Case& person, const QUuid& guid);
    void putValues(const std::vector<VariableValue>& values, Entity ownerKind, const QUuid& owner);
    /// What is written of a thing in its own field becomes a memo on it.
    void putDescription(const QString& text, const QUuid& of, MemoSubject subject,
                        const QUuid& about);
    void putNotes();
    void putMemo(const Note& note, MemoSubject subject, const QUuid& about);
    void putPassageMemo(const QUuid& guid, const QString& title, const QString& text, Span span,
                        const Brought& document, const QUuid& user, const QString& created);
    QString textOf(const Note& note) const;
    QUuid coderOf(const QUuid& user);
    void count(const QString& what) { ++m_left[what]; }
    void tellLeft();

    const codebook::Project& m_project;
    const Study& m_study;
    const Project& m_from;
    BroughtRows& m_to;
    QStringList& m_notes;
    FileContents m_file;
    CodeTree m_tree;
    QHash<QUuid, QUuid> m_coders;         ///< the file's → ours
    QHash<QUuid, QUuid> m_codes;          ///< the file's → ours
    QHash<QUuid, QUuid> m_attributes;     ///< the file's → ours
    QHash<QUuid, AttributeType> m_types;  ///< of our attributes
    QHash<QUuid, Brought> m_documents;    ///< by the file's source
    QHash<QUuid, const Note*> m_noteOf;
    QSet<QUuid> m_usedNotes;
    using CodingKey = std::tuple<QUuid, QUuid, QUuid, std::int32_t, std::int32_t>;
    std::set<CodingKey> m_held;  ///< codings of the project in documents that the file has too
    std::set<CodingKey> m_seen;
    QStringList m_names;  ///< that documents have taken
    std::map<QString, int> m_left;
    int m_knownCodes = 0;         ///< by their names
    std::int32_t m_position = 0;  ///< of the next code
};

/// Hands the rows over to the import, with what they come to.
void finish(RefiImport& import, BroughtRows&& rows);

/// Milliseconds since 1970 of an xsd:dateTime; 0 where it is none.
std::int64_t momentOf(const QString& dateTime);

}  // namespace codebook::refi
