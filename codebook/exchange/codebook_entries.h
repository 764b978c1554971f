// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A codebook as a file says it, before it meets a project.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <array>
#include <vector>

#include "codebook/model/change.h"
#include "codebook/model/study.h"
#include "codebook/project/step.h"

namespace codebook {

/// One code of the file. What the file leaves out is not among the values, and stays as it is in
/// the project.
struct CodebookEntry {
    QUuid guid;  ///< null where the file gives none
    QString name;
    int parent = -1;  ///< index of an earlier entry, or -1
    FieldValues values;
};

struct CodebookEntries {
    QString fileName;
    std::vector<CodebookEntry> entries;  ///< parents before what lies below them, in file order
    QStringList unknownKeys;             ///< keys or columns that this version does not know
};

/// A field that both forms of the file call by the same name.
struct CodebookField {
    const char* name;
    std::uint8_t index;  ///< into the code's schema
};
inline constexpr std::array codebookFields{
    CodebookField{"perspective", field::code::perspective},
    CodebookField{"color", field::code::color},
    CodebookField{"codable", field::code::codable},
    CodebookField{"shortDefinition", field::code::shortDefinition},
    CodebookField{"definition", field::code::definition},
    CodebookField{"whenToUse", field::code::whenToUse},
    CodebookField{"whenNotToUse", field::code::whenNotToUse},
    CodebookField{"example", field::code::example}};

/// The code's value in one of those fields, or in its name.
Value codeValue(const Code& code, std::uint8_t field);
void setCodeValue(Code& code, std::uint8_t field, const Value& value);

/// Empty, or "#rrggbb".
bool isColor(const QString& color);

inline constexpr int deepestCodebook = 100;
inline constexpr std::size_t largestCodebook = 100'000;

}  // namespace codebook
