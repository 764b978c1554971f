// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/model/schema.h"

#include <QRandomGenerator>

#include <array>

namespace codebook {

namespace {

using enum FieldType;

const std::array<EntitySchema, entityCount>& schemas() {
    static const FieldSchema alive{"alive", Integer};
    static const std::array<EntitySchema, entityCount> all{{
        {Entity::Coder, "coder", "coder", {alive, {"name", Text}}},
        {Entity::Document,
         "document",
         "document",
         {alive,
          {"name", Text},
          {"kind", Text},
          {"language", Text},
          {"source", Text},
          {"digest", Text},
          {"encoding", Text},
          {"characters", Integer},
          {"text", LongText},
          {"turns", LongText},
          {"group", Text},
          {"media", Text}}},
        {Entity::Speaker,
         "speaker",
         "speaker",
         {alive,
          {"document", Reference, Entity::Document},
          {"ordinal", Integer},
          {"label", Text},
          {"interviewer", Integer},
          {"person", Reference, Entity::Case}}},
        {Entity::Case, "case", "study_case", {alive, {"name", Text}}},
        {Entity::Attribute, "attribute", "attribute", {alive, {"name", Text}, {"type", Text}}},
        {Entity::AttributeValue,
         "attributeValue",
         "attribute_value",
         {alive,
          {"attribute", Reference, Entity::Attribute},
          {"person", Reference, Entity::Case},
          {"document", Reference, Entity::Document},
          {"values", Text}}},
        {Entity::Code,
         "code",
         "code",
         {alive,
          {"parent", Reference, Entity::Code},
          {"position", Integer},
          {"name", Text},
          {"perspective", Text},
          {"color", Text},
          {"shortDefinition", Text},
          {"definition", Text},
          {"whenToUse", Text},
          {"whenNotToUse", Text},
          {"example", Text},
          {"codable", Integer},
          {"mergedInto", Reference, Entity::Code}}},
        {Entity::Coding,
         "coding",
         "coding",
         {alive,
          {"document", Reference, Entity::Document},
          {"revision", LongText},
          {"code", Reference, Entity::Code},
          {"coder", Reference, Entity::Coder},
          {"begin", Integer},
          {"end", Integer},
          {"weight", Real},
          {"memo", Text},
          {"created", Integer},
          {"text", Text, Entity::Coding, true}}},
        {Entity::Memo,
         "memo",
         "memo",
         {alive,
          {"subject", Text},
          {"about", Guid},
          {"begin", Integer},
          {"end", Integer},
          {"title", Text},
          {"text", Text},
          {"coder", Reference, Entity::Coder},
          {"created", Integer},
          {"revision", LongText}}},
        {Entity::Analysis,
         "analysis",
         "analysis",
         {alive, {"name", Text}, {"kind", Text}, {"parameters", Text}, {"created", Integer}}},
        {Entity::Setting, "setting", "setting", {alive, {"name", Text}, {"value", Text}}},
    }};
    return all;
}

}  // namespace

const EntitySchema& schemaOf(Entity entity) { return schemas()[static_cast<std::size_t>(entity)]; }

std::optional<Entity> entityNamed(const QString& name) {
    for (const EntitySchema& schema : schemas())
        if (name == QLatin1String(schema.name)) return schema.entity;
    return std::nullopt;
}

int fieldNamed(Entity entity, const QString& name) {
    const auto& fields = schemaOf(entity).fields;
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (name == QLatin1String(fields[i].name)) return static_cast<int>(i);
    return -1;
}

QUuid newGuid() {
    thread_local QRandomGenerator random = QRandomGenerator::securelySeeded();
    std::array<quint32, 4> bits{};
    random.fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    QUuid guid = QUuid::fromRfc4122(
        QByteArrayView(reinterpret_cast<const char*>(bits.data()), sizeof(bits)));
    constexpr quint16 version = 0x4000;
    constexpr quint8 variant = 0x80;
    guid.data3 = static_cast<quint16>((guid.data3 & 0x0FFFU) | version);
    guid.data4[0] = static_cast<uchar>((guid.data4[0] & 0x3FU) | variant);
    return guid;
}

QUuid derivedGuid(const QUuid& space, const QString& name) {
    return QUuid::createUuidV5(space, name);
}

}  // namespace codebook
