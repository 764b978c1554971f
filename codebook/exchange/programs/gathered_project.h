// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a program's database holds, gathered in the terms of the exchange standard, so that one
// import serves all. Rows without a GUID of their own get one that follows from what they are: two
// copies of a project, or the same one a second time, name the same thing alike.
#pragma once

#include <QHash>
#include <QSet>

#include <map>

#include "codebook/exchange/programs/segment_places.h"
#include "codebook/exchange/refi/refi_project.h"
#include "codebook/project/project.h"

namespace codebook {

/// A code, or a folder of codes, as a table of a program has it.
struct GatheredCode {
    qint64 id = -1;
    qint64 parentCode = -1;    ///< -1: none
    qint64 parentFolder = -1;  ///< -1: none
    bool isFolder = false;
    QString name;
    QString color;
    QString memo;
};

struct GatheredSegment {
    GivenSegment given;
    qint64 code = -1;  ///< -1: a memo on the words alone
    QString coder;
    QString created;  ///< ISO 8601, or empty
    QString memo;
    double weight = 0;  ///< 0: none given
};

struct GatheredDocument {
    QString name;
    QString fileName;
    QString group;
    CountedContent content;
    QString memo;
    QString coder;
    QString created;
};

class GatheredProject {
   public:
    GatheredProject(const Project& into, const QString& program);

    /// In any order; whoever lies below nobody, or below himself, comes to the top.
    void addCodes(const std::vector<GatheredCode>& codes);
    /// Places the segments; tells of those that lie elsewhere or nowhere.
    void addDocument(qint64 id, const GatheredDocument& document,
                     const std::vector<GatheredSegment>& segments);
    void addCase(qint64 id, const QString& name, const QString& memo, const QString& coder);
    /// The case speaks in the document: in all of it or in some passage.
    void link(qint64 person, qint64 document, bool isWhole);
    /// A variable's value of a case or a document; empty values are none.
    void addValue(bool isOfCase, qint64 owner, const QString& variable, const QString& value);
    /// Numbers where all of its values are some, else text.
    void declareNumber(const QString& variable) { m_numbers.insert(variable); }
    /// A memo on the whole project.
    void addMemo(const QString& title, const QString& text, const QString& coder,
                 const QString& created);
    /// Things that have no place here.
    void leave(const QString& what, int count);
    void tell(const QString& sentence) { m_project.notCarried << sentence; }

    refi::Project finished();

   private:
    QUuid guidOf(const QString& identity);
    QUuid coder(const QString& name);
    QUuid note(const QString& about, const QString& title, const QString& text,
               const QString& coder, const QString& created);
    QUuid documentGuid(const GatheredDocument& document);
    void putCode(std::size_t at, const std::vector<GatheredCode>& codes, std::vector<int>& places);
    void putSegment(refi::Source& source, const GatheredSegment& segment, Span span);
    void tellUnplaced(const GatheredDocument& document, const GatheredSegment& segment);

    const Project* m_into;
    QUuid m_space;
    refi::Project m_project;
    QSet<QUuid> m_guids;
    QHash<QString, QUuid> m_coders;
    QHash<qint64, int> m_folders;            ///< by their ids, indexes in what addCodes() got
    QHash<qint64, int> m_parents;            ///< codes likewise
    QHash<qint64, std::size_t> m_codes;      ///< index in m_project.codes
    QHash<qint64, std::size_t> m_documents;  ///< index in m_project.sources
    QHash<qint64, std::size_t> m_cases;      ///< index in m_project.cases
    QHash<QString, std::size_t> m_variables;
    QSet<QString> m_numbers;
    std::map<QString, int> m_left;
    int m_unplaced = 0;
};

}  // namespace codebook
