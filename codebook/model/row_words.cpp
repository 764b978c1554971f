// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/model/row_words.h"

#include "codebook/model/study_update.h"
#include "codebook/model/turn.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// The schema's names where translators find them; a test holds them against the schema.
[[maybe_unused]] constexpr const char* words[] = {
    QT_TRANSLATE_NOOP("codebook::Words", "coder"),
    QT_TRANSLATE_NOOP("codebook::Words", "document"),
    QT_TRANSLATE_NOOP("codebook::Words", "speaker"),
    QT_TRANSLATE_NOOP("codebook::Words", "case"),
    QT_TRANSLATE_NOOP("codebook::Words", "attribute"),
    QT_TRANSLATE_NOOP("codebook::Words", "attributeValue"),
    QT_TRANSLATE_NOOP("codebook::Words", "code"),
    QT_TRANSLATE_NOOP("codebook::Words", "coding"),
    QT_TRANSLATE_NOOP("codebook::Words", "memo"),
    QT_TRANSLATE_NOOP("codebook::Words", "analysis"),
    QT_TRANSLATE_NOOP("codebook::Words", "setting"),
    QT_TRANSLATE_NOOP("codebook::Words", "alive"),
    QT_TRANSLATE_NOOP("codebook::Words", "name"),
    QT_TRANSLATE_NOOP("codebook::Words", "kind"),
    QT_TRANSLATE_NOOP("codebook::Words", "language"),
    QT_TRANSLATE_NOOP("codebook::Words", "source"),
    QT_TRANSLATE_NOOP("codebook::Words", "digest"),
    QT_TRANSLATE_NOOP("codebook::Words", "encoding"),
    QT_TRANSLATE_NOOP("codebook::Words", "characters"),
    QT_TRANSLATE_NOOP("codebook::Words", "text"),
    QT_TRANSLATE_NOOP("codebook::Words", "turns"),
    QT_TRANSLATE_NOOP("codebook::Words", "group"),
    QT_TRANSLATE_NOOP("codebook::Words", "media"),
    QT_TRANSLATE_NOOP("codebook::Words", "ordinal"),
    QT_TRANSLATE_NOOP("codebook::Words", "label"),
    QT_TRANSLATE_NOOP("codebook::Words", "interviewer"),
    QT_TRANSLATE_NOOP("codebook::Words", "person"),
    QT_TRANSLATE_NOOP("codebook::Words", "type"),
    QT_TRANSLATE_NOOP("codebook::Words", "values"),
    QT_TRANSLATE_NOOP("codebook::Words", "parent"),
    QT_TRANSLATE_NOOP("codebook::Words", "position"),
    QT_TRANSLATE_NOOP("codebook::Words", "perspective"),
    QT_TRANSLATE_NOOP("codebook::Words", "color"),
    QT_TRANSLATE_NOOP("codebook::Words", "shortDefinition"),
    QT_TRANSLATE_NOOP("codebook::Words", "definition"),
    QT_TRANSLATE_NOOP("codebook::Words", "whenToUse"),
    QT_TRANSLATE_NOOP("codebook::Words", "whenNotToUse"),
    QT_TRANSLATE_NOOP("codebook::Words", "example"),
    QT_TRANSLATE_NOOP("codebook::Words", "codable"),
    QT_TRANSLATE_NOOP("codebook::Words", "mergedInto"),
    QT_TRANSLATE_NOOP("codebook::Words", "revision"),
    QT_TRANSLATE_NOOP("codebook::Words", "begin"),
    QT_TRANSLATE_NOOP("codebook::Words", "end"),
    QT_TRANSLATE_NOOP("codebook::Words", "weight"),
    QT_TRANSLATE_NOOP("codebook::Words", "created"),
    QT_TRANSLATE_NOOP("codebook::Words", "subject"),
    QT_TRANSLATE_NOOP("codebook::Words", "about"),
    QT_TRANSLATE_NOOP("codebook::Words", "title"),
    QT_TRANSLATE_NOOP("codebook::Words", "parameters"),
    QT_TRANSLATE_NOOP("codebook::Words", "value"),
    QT_TRANSLATE_NOOP("codebook::Words", "number"),
    QT_TRANSLATE_NOOP("codebook::Words", "date"),
    QT_TRANSLATE_NOOP("codebook::Words", "yesno"),
};

}  // namespace

QString kindWord(Entity entity) { return Words::tr(schemaOf(entity).name); }

QString fieldWord(Entity entity, std::uint8_t field) {
    return Words::tr(schemaOf(entity).fields.at(field).name);
}

QString attributeTypeWord(AttributeType type) {
    return Words::tr(attributeTypeName(type).toUtf8().constData());
}

}  // namespace codebook
