// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the names in a file of codings stand for in the project: each is looked up once.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

#include "codebook/exchange/code_places.h"
#include "codebook/exchange/coding_rows.h"
#include "codebook/project/step.h"

namespace codebook {

/// What one name stands for, or why it stands for nothing.
struct CodingTarget {
    /// A key that tells the rows of a kind apart: the id, or beyond all ids for one that the import
    /// creates.
    std::int32_t key = 0;
    QUuid guid;
    QString problem;  ///< a clause without full stop; empty: none
};

class CodingTargets {
   public:
    /// Creates in the step the codes and coders that do not exist.
    CodingTargets(const Study& study, const CodingRows& file, Step& step);

    const std::vector<CodingTarget>& documents() const { return m_documents; }
    const std::vector<CodingTarget>& codes() const { return m_codes; }
    const std::vector<CodingTarget>& coders() const { return m_coders; }
    /// What an existing coding's code counts as.
    CodeId effective(CodeId code) const { return m_tree.effective(code); }
    const QStringList& createdCodes() const { return m_createdCodes; }
    const QStringList& createdCoders() const { return m_createdCoders; }

   private:
    void findDocuments(const QStringList& names);
    CodingTarget codeAt(const QString& path);
    CodingTarget existing(const std::vector<CodeId>& codes, const QString& path) const;
    CodingTarget createdCode(const QString& path);
    CodingTarget coderNamed(const QString& name);

    const Study* m_study;
    CodeTree m_tree;
    CodePlaces m_places;
    Step* m_step;
    std::vector<CodingTarget> m_documents;
    std::vector<CodingTarget> m_codes;
    std::vector<CodingTarget> m_coders;
    QHash<QString, CodeId> m_mergedPaths;
    QHash<QString, CodingTarget> m_newCodes;   ///< by whole path
    QHash<QString, CodingTarget> m_newCoders;  ///< by name
    QStringList m_createdCodes;
    QStringList m_createdCoders;
};

}  // namespace codebook
