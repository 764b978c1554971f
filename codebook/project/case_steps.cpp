// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps that say what documents, speakers and attributes are.
#include "codebook/error.h"
#include "codebook/model/study_update.h"
#include "codebook/project/step.h"
#include "codebook/words.h"

namespace codebook {

void Step::setKind(DocumentId document, const QString& kind) {
    write(Entity::Document, m_study->documents.at(document).guid, {{field::document::kind, kind}});
}

void Step::setGroup(DocumentId document, const QString& group) {
    write(Entity::Document, m_study->documents.at(document).guid,
          {{field::document::group, group}});
}

void Step::markInterviewer(SpeakerId speaker, bool isInterviewer) {
    write(Entity::Speaker, m_study->speakers.at(speaker).guid,
          {{field::speaker::interviewer, std::int64_t{isInterviewer}}});
}

void Step::renameAttribute(AttributeId attribute, const QString& name) {
    if (name.trimmed().isEmpty()) throw Conflict(Words::tr("An attribute needs a name."));
    for (const Attribute& other : m_study->attributes)
        if (other.id != attribute && other.name == name)
            throw Conflict(Words::tr("There is an attribute “%1” already.").arg(name));
    write(Entity::Attribute, m_study->attributes.at(attribute).guid,
          {{field::attribute::name, name}});
}

void Step::retypeAttribute(AttributeId attribute, AttributeType type) {
    write(Entity::Attribute, m_study->attributes.at(attribute).guid,
          {{field::attribute::type, attributeTypeName(type)}});
}

void Step::removeAttribute(AttributeId attribute) {
    for (const AttributeValue& value : m_study->attributeValues)
        if (value.attribute == attribute) removeDerived(Entity::AttributeValue, value.guid);
    remove(Entity::Attribute, m_study->attributes.at(attribute).guid);
}

}  // namespace codebook
