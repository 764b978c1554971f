// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a report is made from: the study as it stands, and what only the project's file knows.
// Gathered on the project's thread; composed on any.
#pragma once

#include <QHash>
#include <QUuid>

#include <functional>
#include <optional>
#include <vector>

#include "codebook/model/code_tree.h"
#include "codebook/model/study.h"
#include "codebook/model/turn_set.h"
#include "codebook/project/project.h"

namespace app {

struct ReportMaterial {
    QString projectName;
    codebook::Study study;
    /// Where texts are read; must outlive the composing.
    const codebook::TextSource* texts = nullptr;
    std::vector<QUuid> codingGuids;            ///< by CodingId::value
    QHash<codebook::CodingId, QString> memos;  ///< of codings that have one
    std::vector<codebook::JournalLine> journal;
    /// The turns that a condition finds; where nobody can ask the index, it is not set.
    std::function<codebook::TurnSet(const QString& where)> turnsWhere;
    std::function<bool()> isCancelled;

    /// @throws codebook::Interrupted once nobody waits any more
    void goOn() const;
};

/// Everything but turnsWhere and isCancelled; texts are the project's own.
ReportMaterial materialOf(const codebook::Project& project);

}  // namespace app
