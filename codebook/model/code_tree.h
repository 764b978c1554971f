// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The codebook as a tree: paths, descendants, inherited perspectives.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "codebook/model/study.h"

namespace codebook {

/// The name as a level of a path: "/", "," and "\" inside it, and white space at its ends, are
/// escaped by a backslash.
QString escapedName(const QString& name);
/// Splits a path at unescaped slashes and unescapes its levels.
QStringList pathLevels(const QString& path);
/// Splits a list "A/B,C" at unescaped commas; the paths stay escaped.
QStringList pathList(const QString& paths);
/// The names of a list that is escaped as paths are, as they are called.
QStringList nameList(const QString& names);

/// A snapshot of the code tree: build one for a task, not for a lookup. Siblings are ordered by
/// position, then by id. Codes merged into another are left out, and what lies below them lies
/// below that one; a code whose parent is gone, or whose parents run in a circle, is a root.
class CodeTree {
   public:
    explicit CodeTree(const Study& study);

    const std::vector<CodeId>& roots() const { return m_roots; }
    const std::vector<CodeId>& children(CodeId code) const;
    /// The code and all below it, depth first.
    std::vector<CodeId> branch(CodeId code) const;
    /// Every code, depth first, as the codebook is printed.
    std::vector<CodeId> depthFirst() const;
    /// The code that it lies below, or none.
    CodeId parent(CodeId code) const;
    /// Levels joined by "/", escaped; empty for a code that does not live.
    QString path(CodeId code) const;
    /// The code's own perspective or the nearest ancestor's; empty where there is none.
    QString perspective(CodeId code) const;
    /// What the code counts as: itself, or the living code it was merged into; none for a code that
    /// does not live.
    CodeId effective(CodeId code) const;
    /// All codes that a path names: the one at that path, else, for a bare name, every code so
    /// named.
    std::vector<CodeId> named(const QString& path) const;
    /// The one code that the path names.
    /// @throws Conflict if there is none or more than one.
    CodeId resolve(const QString& path) const;

   private:
    void append(CodeId code, std::vector<CodeId>& to) const;
    CodeId endOfMerges(const Code& code) const;
    void breakCycles();

    const Study* m_study;
    std::vector<CodeId> m_roots;
    // By CodeId::value:
    std::vector<CodeId> m_effective;
    std::vector<CodeId> m_parents;
    std::vector<std::vector<CodeId>> m_children;
};

}  // namespace codebook
