// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/refi/code_description.h"

#include <array>
#include <map>

namespace codebook::refi {

namespace {

struct Heading {
    std::uint8_t field;
    const char* words;  ///< English in every language of the window, as all that files hold
};

constexpr std::array<Heading, 4> headings{{
    {field::code::shortDefinition, "Short definition: "},
    {field::code::whenToUse, "When to use: "},
    {field::code::whenNotToUse, "When not to use: "},
    {field::code::example, "Example: "},
}};

constexpr auto paragraph = "\n\n";

QString fieldOf(const codebook::Code& code, std::uint8_t field) {
    switch (field) {
        case field::code::shortDefinition:
            return code.shortDefinition;
        case field::code::whenToUse:
            return code.whenToUse;
        case field::code::whenNotToUse:
            return code.whenNotToUse;
        default:
            return code.example;
    }
}

}  // namespace

QString describedCode(const codebook::Code& code) {
    QStringList parts;
    if (!code.definition.isEmpty()) parts << code.definition;
    for (const Heading& heading : headings)
        if (const QString words = fieldOf(code, heading.field); !words.isEmpty())
            parts << QLatin1String(heading.words) + words;
    return parts.join(QLatin1String(paragraph));
}

FieldValues takenApart(const QString& description) {
    std::map<std::uint8_t, QStringList> fields{{field::code::definition, {}}};
    for (const Heading& heading : headings) fields[heading.field];
    std::uint8_t at = field::code::definition;
    const QStringList parts =
        description.isEmpty() ? QStringList() : description.split(QLatin1String(paragraph));
    for (QString part : parts) {
        for (const Heading& heading : headings) {
            if (!part.startsWith(QLatin1String(heading.words))) continue;
            at = heading.field;
            part.remove(0, static_cast<qsizetype>(qstrlen(heading.words)));
            break;
        }
        fields[at] << part;
    }
    FieldValues values;
    for (const auto& [field, words] : fields)
        values.emplace_back(field, words.join(QLatin1String(paragraph)));
    return values;
}

}  // namespace codebook::refi
