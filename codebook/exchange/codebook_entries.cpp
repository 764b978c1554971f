// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/codebook_entries.h"

namespace codebook {

namespace {

QString* textField(Code& code, std::uint8_t index) {
    switch (index) {
        case field::code::name:
            return &code.name;
        case field::code::perspective:
            return &code.perspective;
        case field::code::color:
            return &code.color;
        case field::code::shortDefinition:
            return &code.shortDefinition;
        case field::code::definition:
            return &code.definition;
        case field::code::whenToUse:
            return &code.whenToUse;
        case field::code::whenNotToUse:
            return &code.whenNotToUse;
        case field::code::example:
            return &code.example;
        default:
            return nullptr;
    }
}

}  // namespace

Value codeValue(const Code& code, std::uint8_t field) {
    if (field == field::code::codable) return std::int64_t{code.isCodable};
    const QString* text = textField(const_cast<Code&>(code), field);
    return text ? Value(*text) : Value();
}

void setCodeValue(Code& code, std::uint8_t field, const Value& value) {
    if (field == field::code::codable)
        code.isCodable = value == Value(std::int64_t{1});
    else if (QString* text = textField(code, field))
        *text = std::get<QString>(value);
}

bool isColor(const QString& color) {
    if (color.isEmpty()) return true;
    return color.size() == 7 && color.front() == u'#' &&
           std::all_of(color.begin() + 1, color.end(), [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f') ||
                      (digit >= u'A' && digit <= u'F');
           });
}

}  // namespace codebook
