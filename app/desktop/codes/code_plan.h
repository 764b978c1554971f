// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which rows the code tree shows, and in which order: what the model brings its own rows in line
// with after every change.
#pragma once

#include <QHash>
#include <QString>

#include <vector>

#include "codebook/model/study.h"

namespace app {

enum class CodeGrouping : std::uint8_t { ByPerspective, Plain };
enum class CodeSorting : std::uint8_t { Codebook, Alphabet };

/// A row is a code, or a heading that stands for a perspective.
struct CodeRow {
    std::int32_t key = 0;  ///< CodeId::value, or below 0 for a heading
    QString perspective;   ///< of a heading
    std::vector<CodeRow> rows;
};

/// Gives perspectives numbers below 0 that stay theirs.
class HeadingKeys {
   public:
    std::int32_t of(const QString& perspective);

   private:
    QHash<QString, std::int32_t> m_keys;
};

/// Grouped, a code stands below its parent where both have the same perspective, else at the top of
/// its own; a codebook without any perspective has no headings. @param language to sort the
/// alphabet by
std::vector<CodeRow> plannedRows(const codebook::Study& study, CodeGrouping grouping,
                                 CodeSorting sorting, const QString& language, HeadingKeys& keys);

}  // namespace app
