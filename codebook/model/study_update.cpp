// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/model/study_update.h"

#include "codebook/model/placement.h"
#include "codebook/model/row_fields.h"

namespace codebook {

namespace {

template <class Row>
void applyTo(Table<Row>& table, const RowBatch& batch, const std::vector<std::int32_t>& ids,
             const RowLookup& lookup) {
    using IdType = typename Table<Row>::IdType;
    for (std::size_t i = 0; i < batch.rows.size(); ++i) {
        const IdType id{ids[i]};
        bool lives = batch.creates || table.find(id);
        Row row = lives && !batch.creates ? table.at(id) : Row{};
        row.id = id;
        if constexpr (requires { row.guid; }) row.guid = batch.rows[i];
        for (std::size_t column = 0; column < batch.fields.size(); ++column) {
            const Value& value = batch.value(i, column);
            if (batch.fields[column] == field::alive)
                lives = value == Value(std::int64_t{1});
            else
                setField(row, batch.fields[column], value, lookup);
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
