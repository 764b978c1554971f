// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/model/schema.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace codebook;

TEST(DerivedGuid, isTheUuidOfVersionFive) {
    // RFC 4122, appendix C: the name space of domain names; the result is widely published.
    const QUuid domains(QStringLiteral("{6ba7b810-9dad-11d1-80b4-00c04fd430c8}"));
    EXPECT_EQ(derivedGuid(domains, QStringLiteral("python.org")),
              QUuid(QStringLiteral("{886313e1-3b8a-5372-9b90-0c9aee199e5d}")));
}

TEST(DerivedGuid, differsWithEveryPart) {
    const QUuid space = QUuid::createUuid();
    QSet<QUuid> all{derivedGuid(space, QStringLiteral("a")),
                    derivedGuid(space, QStringLiteral("A")), derivedGuid(space, QString()),
                    derivedGuid(QUuid(), QStringLiteral("a")),
                    derivedGuid(space, QStringLiteral("🙂"))};
    EXPECT_EQ(all.size(), 5);
}

TEST(Schema, findsEveryEntityAndFieldByItsJournalName) {
    for (int kind = 0; kind < entityCount; ++kind) {
        const EntitySchema& schema = schemaOf(static_cast<Entity>(kind));
        EXPECT_EQ(static_cast<int>(schema.entity), kind);
        EXPECT_EQ(entityNamed(QString::fromLatin1(schema.name)), schema.entity);
        EXPECT_STREQ(schema.fields.front().name, "alive");
        for (std::size_t i = 0; i < schema.fields.size(); ++i)
            EXPECT_EQ(fieldNamed(schema.entity, QString::fromLatin1(schema.fields[i].name)),
                      static_cast<int>(i));
    }
    EXPECT_FALSE(entityNamed(QStringLiteral("poem")).has_value());
    EXPECT_EQ(fieldNamed(Entity::Code, QStringLiteral("rhyme")), -1);
}

TEST(Schema, hasTheIndexesThatTheFieldNamesSay) {
    EXPECT_EQ(fieldNamed(Entity::Code, QStringLiteral("mergedInto")), field::code::mergedInto);
    EXPECT_EQ(fieldNamed(Entity::Coding, QStringLiteral("text")), field::coding::text);
    EXPECT_EQ(fieldNamed(Entity::Document, QStringLiteral("turns")), field::document::turns);
    EXPECT_EQ(fieldNamed(Entity::Memo, QStringLiteral("created")), field::memo::created);
    EXPECT_EQ(fieldNamed(Entity::Speaker, QStringLiteral("person")), field::speaker::person);
    EXPECT_EQ(fieldNamed(Entity::AttributeValue, QStringLiteral("values")),
              field::attribute_value::values);
    EXPECT_EQ(fieldNamed(Entity::Analysis, QStringLiteral("created")), field::analysis::created);
    EXPECT_EQ(fieldNamed(Entity::Setting, QStringLiteral("value")), field::setting::value);
    EXPECT_EQ(fieldNamed(Entity::Attribute, QStringLiteral("type")), field::attribute::type);
}
