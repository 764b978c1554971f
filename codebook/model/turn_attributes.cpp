// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/model/turn_attributes.h"

namespace codebook {

TurnAttributes::TurnAttributes(const Study& study) : m_people(study.documents.idLimit()) {
    for (const AttributeValue& value : study.attributeValues) {
        if (value.person)
            m_ofCases.insert({value.attribute.value, value.person.value}, &value.values);
        else
            m_ofDocuments.insert({value.attribute.value, value.document.value}, &value.values);
    }
    for (const Speaker& speaker : study.speakers) {
        auto& people = m_people[static_cast<std::size_t>(speaker.document.value)];
        const auto ordinal = static_cast<std::size_t>(speaker.ordinal);
        if (ordinal >= people.size()) people.resize(ordinal + 1);
        people[ordinal] = speaker.person;
    }
}

CaseId TurnAttributes::person(DocumentId document, std::int32_t speakerOrdinal) const {
    const auto& people = m_people[static_cast<std::size_t>(document.value)];
    const auto ordinal = static_cast<std::size_t>(speakerOrdinal);
    return speakerOrdinal >= 0 && ordinal < people.size() ? people[ordinal] : CaseId{};
}

std::int32_t TurnAttributes::speakerCount(DocumentId document) const {
    return static_cast<std::int32_t>(m_people[static_cast<std::size_t>(document.value)].size());
}

const QStringList& TurnAttributes::values(AttributeId attribute, DocumentId document,
                                          std::int32_t speakerOrdinal) const {
    static const QStringList none;
    if (const CaseId speaks = person(document, speakerOrdinal))
        if (const QStringList* values = m_ofCases.value({attribute.value, speaks.value}))
            return *values;
    const QStringList* values = m_ofDocuments.value({attribute.value, document.value});
    return values ? *values : none;
}

}  // namespace codebook
