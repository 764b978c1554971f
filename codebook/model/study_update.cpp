// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/model/study_update.h"

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

/// What setField needs beside the row: where references lead.
struct References {
    const RowLookup& lookup;
    template <class IdType>
    IdType id(Entity entity, const Value& value) const {
        const QUuid row = guid(value);
        return row.isNull() ? IdType{} : IdType{lookup(entity, row)};
    }
};

void setField(Coder& row, int index, const Value& value, const References&) {
    if (index == field::coder::name) row.name = string(value);
}

void setField(Document& row, int index, const Value& value, const References&) {
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

void setField(Speaker& row, int index, const Value& value, const References& to) {
    switch (index) {
        case field::speaker::document:
            row.document = to.id<DocumentId>(Entity::Document, value);
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
            row.person = to.id<CaseId>(Entity::Case, value);
            break;
        default:
            break;
    }
}

void setField(Case& row, int index, const Value& value, const References&) {
    if (index == field::person::name) row.name = string(value);
}

void setField(Attribute& row, int index, const Value& value, const References&) {
    if (index == field::attribute::name) row.name = string(value);
    if (index == field::attribute::type) row.type = attributeTypeNamed(string(value));
}

void setField(AttributeValue& row, int index, const Value& value, const References& to) {
    switch (index) {
        case field::attribute_value::attribute:
            row.attribute = to.id<AttributeId>(Entity::Attribute, value);
            break;
        case field::attribute_value::person:
            row.person = to.id<CaseId>(Entity::Case, value);
            break;
        case field::attribute_value::document:
            row.document = to.id<DocumentId>(Entity::Document, value);
            break;
        case field::attribute_value::values:
            row.values = valuesFromText(string(value));
            break;
        default:
            break;
    }
}

void setField(Code& row, int index, const Value& value, const References& to) {
    switch (index) {
        case field::code::parent:
            row.parent = to.id<CodeId>(Entity::Code, value);
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
            row.mergedInto = to.id<CodeId>(Entity::Code, value);
            break;
        default:
            break;
    }
}

void setField(Coding& row, int index, const Value& value, const References& to) {
    switch (index) {
        case field::coding::document:
            row.document = to.id<DocumentId>(Entity::Document, value);
            break;
        case field::coding::revision:
            row.revision = mark(value);
            break;
        case field::coding::code:
            row.code = to.id<CodeId>(Entity::Code, value);
            break;
        case field::coding::coder:
            row.coder = to.id<CoderId>(Entity::Coder, value);
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

void setField(Memo& row, int index, const Value& value, const References& to) {
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
            row.coder = to.id<CoderId>(Entity::Coder, value);
            break;
        case field::memo::revision:
            row.revision = mark(value);
            break;
        default:
            break;
    }
}

void setField(Analysis& row, int index, const Value& value, const References&) {
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

void setField(Setting& row, int index, const Value& value, const References&) {
    if (index == field::setting::name) row.name = string(value);
    if (index == field::setting::value) row.value = string(value);
}

template <class Row>
void applyTo(Table<Row>& table, const RowBatch& batch, const std::vector<std::int32_t>& ids,
             const RowLookup& lookup) {
    using IdType = typename Table<Row>::IdType;
    const References references{lookup};
    for (std::size_t i = 0; i < batch.rows.size(); ++i) {
        const IdType id{ids[i]};
        bool lives = batch.creates || table.find(id);
        Row row = lives && !batch.creates ? table.at(id) : Row{};
        row.id = id;
        if constexpr (requires { row.guid; }) row.guid = batch.rows[i];
        for (std::size_t column = 0; column < batch.fields.size(); ++column) {
            const Value& value = batch.value(i, column);
            if (batch.fields[column] == field::alive)
                lives = integer(value) != 0;
            else
                setField(row, batch.fields[column], value, references);
        }
        if (lives)
            table.put(std::move(row));
        else
            table.remove(id);
    }
}

bool writes(const RowBatch& batch, std::uint8_t fieldIndex) {
    return std::find(batch.fields.begin(), batch.fields.end(), fieldIndex) != batch.fields.end();
}

}  // namespace

void applyToStudy(Study& study, const RowBatch& batch, const std::vector<std::int32_t>& ids,
                  const RowLookup& lookup) {
    switch (batch.entity) {
        case Entity::Coder:
            applyTo(study.coders, batch, ids, lookup);
            break;
        case Entity::Document:
            applyTo(study.documents, batch, ids, lookup);
            // Nothing can stand in a document that is new.
            if (!batch.creates && writes(batch, field::document::text)) placeAllIn(study, ids);
            break;
        case Entity::Speaker:
            applyTo(study.speakers, batch, ids, lookup);
            break;
        case Entity::Case:
            applyTo(study.cases, batch, ids, lookup);
            break;
        case Entity::Attribute:
            applyTo(study.attributes, batch, ids, lookup);
            break;
        case Entity::AttributeValue:
            applyTo(study.attributeValues, batch, ids, lookup);
            break;
        case Entity::Code:
            applyTo(study.codes, batch, ids, lookup);
            break;
        case Entity::Coding:
            applyTo(study.codings, batch, ids, lookup);
            if (writes(batch, field::coding::revision) || writes(batch, field::coding::document))
                placeCodings(study, ids);
            break;
        case Entity::Memo:
            applyTo(study.memos, batch, ids, lookup);
            placeMemos(study, ids);
            break;
        case Entity::Analysis:
            applyTo(study.analyses, batch, ids, lookup);
            break;
        case Entity::Setting:
            applyTo(study.settings, batch, ids, lookup);
            break;
    }
}

}  // namespace codebook
