// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A merge in the words of those who work in the project, for the command line and the window.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

#include "app/team/disputed_texts.h"
#include "codebook/store/merge_report.h"

namespace codebook {
class Project;
}

namespace app {

/// One thing that a merge has to tell: a conflict, or what it did so that everything holds
/// together.
struct MergeLine {
    enum class Kind : std::uint8_t { Conflict, Settled, SameNamed };
    Kind kind = Kind::Conflict;
    QString row;    ///< what it is about: “code “Trust””
    QString field;  ///< of a conflict: which of its fields
    QString ancestor, ours, theirs;
    bool keepsOurs = false;  ///< of a conflict: which one holds
    QString outcome;         ///< what became of it, a sentence
};

/// Names for what a report refers to by GUID; what only the copy has bears no name here yet.
class MergeWords {
   public:
    explicit MergeWords(const codebook::Project& project, DisputedTexts texts = {});

    /// In the order of the report: conflicts, what was settled, rows of one name.
    std::vector<MergeLine> lines(const codebook::MergeReport& report) const;
    /// What the copy brings, in one to four sentences. `file` as people call it.
    static QStringList sentences(const codebook::MergeReport& report, const QString& file);
    /// A field's value as it is read.
    QString value(codebook::Entity entity, std::uint8_t field, const codebook::Value& value) const;

   private:
    QString text(const codebook::Value& digest, const codebook::Value& other) const;

    QHash<QUuid, QString> m_names;
    DisputedTexts m_texts;
};

}  // namespace app
