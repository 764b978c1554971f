// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of every kind of row, named once. Journal, state tables, undo and merge all work over
// these descriptions, so a new field is a line here, a column in a migration, and a line in
// row_fields.cpp.
#pragma once

#include <QString>
#include <QUuid>

#include <cstdint>
#include <optional>
#include <vector>

namespace codebook {

enum class Entity : std::uint8_t {
    Coder,
    Document,
    Speaker,
    Case,
    Attribute,
    AttributeValue,
    Code,
    Coding,
    Memo,
    Analysis,
    Setting,
};
inline constexpr int entityCount = 11;

enum class FieldType : std::uint8_t {
    Integer,
    Real,
    Text,
    LongText,   ///< kept once by its SHA-256; the row and the journal hold the digest
    Reference,  ///< a row of another entity, by GUID
    Guid,       ///< a row of any entity, by GUID
};

struct FieldSchema {
    const char* name;  ///< stable: it stands in journals for ever
    FieldType type;
    Entity target = Entity::Coder;  ///< of a Reference
    bool keptApart = false;         ///< in TABLE_apart, so that scans of the table stay small
};

struct EntitySchema {
    Entity entity;
    const char* name;   ///< stable, as in the journal
    const char* table;  ///< its state table
    std::vector<FieldSchema> fields;
};

const EntitySchema& schemaOf(Entity entity);
/// The entity with that journal name, if this version knows it.
std::optional<Entity> entityNamed(const QString& name);
/// Index of the entity's field with that journal name, or -1.
int fieldNamed(Entity entity, const QString& name);

// Indexes into EntitySchema::fields. Field 0 of each says whether the row lives: deletion is a
// tombstone.
namespace field {
inline constexpr std::uint8_t alive = 0;
namespace coder {
enum : std::uint8_t { name = 1 };
}
namespace document {
enum : std::uint8_t {
    name = 1,
    kind,
    language,
    source,
    digest,
    encoding,
    characters,
    text,
    turns,
    group,
    media
};
}
namespace speaker {
enum : std::uint8_t { document = 1, ordinal, label, interviewer, person };
}
namespace person {
enum : std::uint8_t { name = 1 };
}
namespace attribute {
enum : std::uint8_t { name = 1, type };
}
namespace attribute_value {
enum : std::uint8_t { attribute = 1, person, document, values };
}
namespace code {
enum : std::uint8_t {
    parent = 1,
    position,
    name,
    perspective,
    color,
    shortDefinition,
    definition,
    whenToUse,
    whenNotToUse,
    example,
    codable,
    mergedInto
};
}
namespace coding {
enum : std::uint8_t {
    document = 1,
    revision,
    code,
    coder,
    begin,
    end,
    weight,
    memo,
    created,
    text
};
}
namespace memo {
enum : std::uint8_t { subject = 1, about, begin, end, title, text, coder, created, revision };
}
namespace analysis {
enum : std::uint8_t { name = 1, kind, parameters, created };
}
namespace setting {
enum : std::uint8_t { name = 1, value };
}
}  // namespace field

/// A GUID for a row that is new (RFC 4122, version 4). Much quicker than QUuid::createUuid, which
/// asks the system each time; a large import makes a million.
QUuid newGuid();
/// A GUID that two copies of a project arrive at alone, so that what they say of the same thing
/// meets in one row: made from the parts by SHA-1 (RFC 4122, version 5).
QUuid derivedGuid(const QUuid& space, const QString& name);

}  // namespace codebook
