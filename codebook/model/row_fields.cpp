// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/model/row_fields.h"

#include "codebook/model/placement.h"

namespace codebook {

namespace {

std::int64_t integer(const Value& value) {
    const auto* number = std::get_if<std::int64_t>(&value);
    return number ? *number : 0;
}
std::int32_t small(const Value& value) { return static_cast<std::int32_t>(integer(value)); }
QString string(const Value& value) {
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}
QUuid guid(const Value& value) {
    const auto* row = std::get_if<QUuid>(&value);
    return row ? *row : QUuid();
}
QByteArray digest(const Value& value) {
    const auto* bytes = std::get_if<QByteArray>(&value);
    return bytes ? *bytes : QByteArray();
}
QString hexDigest(const Value& value) { return QString::fromLatin1(digest(value).toHex()); }

RevisionMark mark(const Value& value) {
    const auto* digest = std::get_if<QByteArray>(&value);
    return digest ? revisionMark(*digest) : 0;
}

/// The row that the value refers to; none where it refers to nothing.
template <class IdType>
IdType idOf(Entity entity, const Value& value, const RowLookup& lookup) {
    const QUuid row = guid(value);
    return row.isNull() ? IdType{} : IdType{lookup(entity, row)};
}

}  // namespace

void setField(Coder& row, int index, const Value& value, const RowLookup&) {
    if (index == field::coder::name) row.name = string(value);
}

void setField(Document& row, int index, const Value& value, const RowLookup&) {
    switch (index) {
        case field::document::name:
            row.name = string(value);
            break;
        case field::document::kind:
            row.kind = string(value);
            break;
        case field::document::language:
            row.language = string(value);
            break;
        case field::document::source:
            row.source = string(value);
            break;
        case field::document::digest:
            row.digest = string(value);
            break;
        case field::document::encoding:
            row.encoding = string(value);
            break;
        case field::document::group:
            row.group = string(value);
            break;
        case field::document::media:
            row.media = string(value);
            break;
        case field::document::characters:
            row.characters = small(value);
            break;
        case field::document::text:
            row.revision = hexDigest(value);
            break;
        case field::document::turns:
            row.turnTable = digest(value);
            break;
        default:
            break;
    }
}

void setField(Speaker& row, int index, const Value& value, const RowLookup& lookup) {
    switch (index) {
        case field::speaker::document:
            row.document = idOf<DocumentId>(Entity::Document, value, lookup);
            break;
        case field::speaker::ordinal:
            row.ordinal = small(value);
            break;
        case field::speaker::label:
            row.label = string(value);
            break;
        case field::speaker::interviewer:
            row.isInterviewer = integer(value) != 0;
            break;
        case field::speaker::person:
            row.person = idOf<CaseId>(Entity::Case, value, lookup);
            break;
        default:
            break;
    }
}

void setField(Case& row, int index, const Value& value, const RowLookup&) {
    if (index == field::person::name) row.name = string(value);
}

void setField(Attribute& row, int index, const Value& value, const RowLookup&) {
    if (index == field::attribute::name) row.name = string(value);
    if (index == field::attribute::type) row.type = attributeTypeNamed(string(value));
}

void setField(AttributeValue& row, int index, const Value& value, const RowLookup& lookup) {
    switch (index) {
        case field::attribute_value::attribute:
            row.attribute = idOf<AttributeId>(Entity::Attribute, value, lookup);
            break;
        case field::attribute_value::person:
            row.person = idOf<CaseId>(Entity::Case, value, lookup);
            break;
        case field::attribute_value::document:
            row.document = idOf<DocumentId>(Entity::Document, value, lookup);
            break;
        case field::attribute_value::values:
            row.values = valuesFromText(string(value));
            break;
        default:
            break;
    }
}

void setField(Code& row, int index, const Value& value, const RowLookup& lookup) {
    switch (index) {
        case field::code::parent:
            row.parent = idOf<CodeId>(Entity::Code, value, lookup);
            break;
        case field::code::position:
            row.position = small(value);
            break;
        case field::code::name:
            row.name = string(value);
            break;
        case field::code::perspective:
            row.perspective = string(value);
            break;
        case field::code::color:
            row.color = string(value);
            break;
        case field::code::shortDefinition:
            row.shortDefinition = string(value);
            break;
        case field::code::definition:
            row.definition = string(value);
            break;
        case field::code::whenToUse:
            row.whenToUse = string(value);
            break;
        case field::code::whenNotToUse:
            row.whenNotToUse = string(value);
            break;
        case field::code::example:
            row.example = string(value);
            break;
        case field::code::codable:
            row.isCodable = integer(value) != 0;
            break;
        case field::code::mergedInto:
            row.mergedInto = idOf<CodeId>(Entity::Code, value, lookup);
            break;
        default:
            break;
    }
}

void setField(Coding& row, int index, const Value& value, const RowLookup& lookup) {
    switch (index) {
        case field::coding::document:
            row.document = idOf<DocumentId>(Entity::Document, value, lookup);
            break;
        case field::coding::revision:
            row.revision = mark(value);
            break;
        case field::coding::code:
            row.code = idOf<CodeId>(Entity::Code, value, lookup);
            break;
        case field::coding::coder:
            row.coder = idOf<CoderId>(Entity::Coder, value, lookup);
            break;
        case field::coding::begin:
            row.span.begin = small(value);
            break;
        case field::coding::end:
            row.span.end = small(value);
            break;
        case field::coding::weight: {
            const auto* number = std::get_if<double>(&value);
            row.weight = number ? static_cast<float>(*number) : 0.0F;
            break;
        }
        case field::coding::memo:
            row.hasMemo = !string(value).isEmpty();
            break;
        default:
            break;
    }
}

void setField(Memo& row, int index, const Value& value, const RowLookup& lookup) {
    switch (index) {
        case field::memo::subject:
            row.subject = memoSubjectNamed(string(value));
            break;
        case field::memo::about:
            row.about = guid(value);
            break;
        case field::memo::begin:
            row.span.begin = small(value);
            break;
        case field::memo::end:
            row.span.end = small(value);
            break;
        case field::memo::title:
            row.title = string(value);
            break;
        case field::memo::text:
            row.text = string(value);
            break;
        case field::memo::coder:
            row.coder = idOf<CoderId>(Entity::Coder, value, lookup);
            break;
        case field::memo::revision:
            row.revision = mark(value);
            break;
        default:
            break;
    }
}

void setField(Analysis& row, int index, const Value& value, const RowLookup&) {
    switch (index) {
        case field::analysis::name:
            row.name = string(value);
            break;
        case field::analysis::kind:
            row.kind = string(value);
            break;
        case field::analysis::parameters:
            row.parameters = string(value);
            break;
        default:
            break;
    }
}

void setField(Setting& row, int index, const Value& value, const RowLookup&) {
    if (index == field::setting::name) row.name = string(value);
    if (index == field::setting::value) row.value = string(value);
}

}  // namespace codebook
