// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps that bring documents and cases in and out.
#include "codebook/error.h"
#include "codebook/model/study_update.h"
#include "codebook/project/lookup.h"
#include "codebook/project/step.h"
#include "codebook/words.h"

namespace codebook {

QUuid Step::addDocument(const NewDocument& added) {
    const QUuid guid = QUuid::createUuid();
    const auto characters = static_cast<std::int64_t>(OffsetMap(added.text).codePoints());
    namespace document = field::document;
    batch(Entity::Document, true,
          {document::name, document::kind, document::language, document::source, document::digest,
           document::encoding, document::characters, document::text, document::turns,
           document::group})
        .add(guid, {added.name, added.kind, added.language, added.source, added.digest,
                    added.encoding, characters, added.text, turnsToText(added.turns), added.group});
    std::vector<QUuid> people;
    for (const NewSpeaker& speaks : added.speakers)
        people.push_back(speaks.isInterviewer || !speaks.person.isNull() ? speaks.person
                                                                         : addCase(speaks.label));
    namespace speaker = field::speaker;
    for (std::size_t ordinal = 0; ordinal < added.speakers.size(); ++ordinal)
        batch(Entity::Speaker, true,
              {speaker::document, speaker::ordinal, speaker::label, speaker::interviewer,
               speaker::person})
            .add(QUuid::createUuid(),
                 {guid, static_cast<std::int64_t>(ordinal), added.speakers[ordinal].label,
                  std::int64_t{added.speakers[ordinal].isInterviewer}, people[ordinal]});
    return guid;
}

void Step::renameDocument(DocumentId document, const QString& name) {
    if (name.trimmed().isEmpty()) throw Conflict(Words::tr("A document needs a name."));
    write(Entity::Document, m_study->documents.at(document).guid, {{field::document::name, name}});
}

void Step::setLanguage(DocumentId document, const QString& language) {
    write(Entity::Document, m_study->documents.at(document).guid,
          {{field::document::language, language}});
}

void Step::setMedia(DocumentId document, const QString& place) {
    write(Entity::Document, m_study->documents.at(document).guid,
          {{field::document::media, place}});
}

void Step::setTurns(DocumentId document, const Turns& turns) {
    write(Entity::Document, m_study->documents.at(document).guid,
          {{field::document::turns, turnsToText(turns)}});
}

void Step::removeDocument(DocumentId document) {
    for (const Coding& coding : m_study->codings)
        if (coding.document == document) m_orphanedCodings.push_back(coding.id);
    std::vector<CaseId> people;
    for (const Speaker* speaker : speakersOf(*m_study, document)) {
        if (speaker->person) people.push_back(speaker->person);
        remove(Entity::Speaker, speaker->guid);
    }
    removeValuesOf({}, document);
    const QUuid guid = m_study->documents.at(document).guid;
    removeMemosAbout(guid);
    remove(Entity::Document, guid);
    for (const CaseId person : people) {
        const bool speaksElsewhere = std::any_of(
            m_study->speakers.begin(), m_study->speakers.end(), [&](const Speaker& speaker) {
                return speaker.person == person && speaker.document != document;
            });
        if (!speaksElsewhere) removeCase(person);
    }
}

QUuid Step::addCase(const QString& name) {
    const QUuid guid = QUuid::createUuid();
    batch(Entity::Case, true, {field::person::name}).add(guid, {name});
    return guid;
}

void Step::renameCase(CaseId person, const QString& name) {
    if (name.trimmed().isEmpty()) throw Conflict(Words::tr("A case needs a name."));
    write(Entity::Case, m_study->cases.at(person).guid, {{field::person::name, name}});
}

void Step::removeCase(CaseId person) {
    for (const Speaker& speaker : m_study->speakers)
        if (speaker.person == person)
            write(Entity::Speaker, speaker.guid, {{field::speaker::person, QUuid()}});
    removeSilentCase(person);
}

void Step::removeSilentCase(CaseId person) {
    removeValuesOf(person, {});
    const QUuid guid = m_study->cases.at(person).guid;
    removeMemosAbout(guid);
    remove(Entity::Case, guid);
}

void Step::linkSpeaker(SpeakerId speaker, const QUuid& person) {
    write(Entity::Speaker, m_study->speakers.at(speaker).guid, {{field::speaker::person, person}});
}

QUuid Step::addAttribute(const QString& name, AttributeType type) {
    const QUuid guid = QUuid::createUuid();
    batch(Entity::Attribute, true, {field::attribute::name, field::attribute::type})
        .add(guid, {name, attributeTypeName(type)});
    return guid;
}

void Step::setValues(const QUuid& attribute, Entity ownerKind, const QUuid& owner,
                     const QStringList& values) {
    const QUuid guid = derivedGuid(attribute, owner.toString(QUuid::WithoutBraces));
    if (values.isEmpty()) return removeDerived(Entity::AttributeValue, guid);
    namespace value = field::attribute_value;
    const bool isCase = ownerKind == Entity::Case;
    const FieldValues whole{{value::attribute, attribute},
                            {value::person, isCase ? owner : QUuid()},
                            {value::document, isCase ? QUuid() : owner},
                            {value::values, valuesToText(values)}};
    writeDerived(Entity::AttributeValue, guid, whole, {whole.back()});
}

void Step::removeValuesOf(CaseId person, DocumentId document) {
    for (const AttributeValue& value : m_study->attributeValues)
        if ((person && value.person == person) || (document && value.document == document))
            removeDerived(Entity::AttributeValue, value.guid);
}

}  // namespace codebook
