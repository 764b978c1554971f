// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the rows or columns of a table are: read from the words of a command line or a saved
// analysis.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <tuple>
#include <vector>

#include "codebook/model/study.h"
#include "codebook/text/language.h"

namespace codebook {

/// Which codes belong to a category, by CodeId::value.
using CodeMask = std::vector<bool>;

/// Which turns belong to a category: those of a document, of some documents, of one of a document's
/// speakers, in a language, or with a value in an attribute. Each part that is set must hold.
struct PlaceCondition {
    AttributeId attribute;
    QString value;
    DocumentId document;
    std::shared_ptr<const std::vector<bool>> documents;  ///< by DocumentId::value
    std::int32_t speaker = -1;                           ///< ordinal in the document
    bool isSpeaker = false;
    /// By DocumentId::value, the language of turns that have none of their own; null where any
    /// language will do.
    std::shared_ptr<const std::vector<LanguageCode>> languages;
    LanguageCode language;  ///< empty for what is in no known one

    bool operator==(const PlaceCondition&) const = default;
    bool operator<(const PlaceCondition& other) const {
        return std::tie(attribute, value, document, documents, speaker, isSpeaker, languages,
                        language) < std::tie(other.attribute, other.value, other.document,
                                             other.documents, other.speaker, other.isSpeaker,
                                             other.languages, other.language);
    }
};

/// One row or column: all its conditions hold for what it counts.
struct AxisCategory {
    QStringList labels;  ///< one for each nested level
    std::vector<std::shared_ptr<const CodeMask>> codeSets;
    CoderId coder;
    std::vector<PlaceCondition> places;

    QString label() const { return labels.join(QStringLiteral(" · ")); }
};

struct Axis {
    QString spec;
    std::vector<AxisCategory> categories;
};

/// The levels of an axis, outermost first: "A*B" has two. A star after a backslash belongs to a
/// name.
QStringList axisLevels(const QString& spec);
/// The axis that nests these levels, each as axisLevels() gives it.
QString axisOf(const QStringList& levels);

/// Reads an axis: `codes:PATH` (the children of a code, each with its descendants; `codes:` alone
/// the top level), `code:PATH[,PATH…]`, `perspective`, `attribute:NAME`, `document` (all, or
/// `document:NAME[,NAME…]`), `group` (the groups of documents; `group:PATH` those below one),
/// `speaker`, `language` (of the turns), `coder` (all who coded, or `coder:NAME[,NAME…]`); `A*B`
/// nests. Names in lists are escaped as paths are. What is not listed sorts as the language
/// expects.
/// @param source of the turns, for `language` alone; without it only documents' languages are known
/// @throws Conflict if it cannot be read, names what is not there, or is empty
Axis axisFrom(const QString& spec, const Study& study, const QString& language = {},
              const TextSource* source = nullptr);

}  // namespace codebook
