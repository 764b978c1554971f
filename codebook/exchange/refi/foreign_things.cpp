// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Coders, codes, cases with their attributes, and memos.
#include "codebook/error.h"
#include "codebook/exchange/refi/code_description.h"
#include "codebook/exchange/refi/foreign_import.h"
#include "codebook/model/study_update.h"
#include "codebook/project/lookup.h"
#include "codebook/words.h"

namespace codebook::refi {

namespace {

/// A nameless case with one source is how some programs write what belongs to the source itself.
bool standsForItsSource(const Case& person) {
    return person.name.trimmed().isEmpty() && person.sources.size() == 1;
}

AttributeType attributeTypeOf(const QString& variable) {
    if (variable == QLatin1String("Boolean")) return AttributeType::YesNo;
    if (variable == QLatin1String("Integer") || variable == QLatin1String("Float"))
        return AttributeType::Number;
    if (variable.startsWith(QLatin1String("Date"))) return AttributeType::Date;
    return AttributeType::Text;
}

QString valueIn(AttributeType type, const QString& value) {
    const QString plain = value.trimmed();
    if (type == AttributeType::YesNo)
        return plain == QLatin1String("true") || plain == QLatin1String("1") ? QStringLiteral("yes")
                                                                             : QStringLiteral("no");
    return type == AttributeType::Date ? plain.left(10) : plain;
}

QString perspectiveOf(const Project& from, const QUuid& code) {
    // Our own codebooks name perspectives by sets; elsewhere sets are what their makers meant.
    if (from.origin != QLatin1String("Samsyn")) return {};
    for (const Set& set : from.sets)
        if (std::find(set.codes.begin(), set.codes.end(), code) != set.codes.end()) return set.name;
    return {};
}

}  // namespace

void ForeignImport::putCoders() {
    for (const User& user : m_from.users) {
        const QString name = user.name.trimmed().isEmpty() ? Words::tr("Unknown coder") : user.name;
        QUuid guid = user.guid;
        if (!m_to.has(Entity::Coder, guid))
            if (const CoderId known = coderNamed(m_study, name))
                guid = m_study.coders.at(known).guid;
        m_coders.insert(user.guid, guid);
        m_to.put(Entity::Coder, guid, {{field::coder::name, name}});
    }
}

QUuid ForeignImport::coderOf(const QUuid& user) {
    if (m_coders.contains(user)) return m_coders.value(user);
    // Nobody is named: one coder stands for all of them.
    const QUuid guid = derivedGuid(m_project.guid(), QStringLiteral("unknown coder"));
    m_to.put(Entity::Coder, guid, {{field::coder::name, Words::tr("Unknown coder")}});
    m_coders.insert(user, guid);
    return guid;
}

void ForeignImport::putCodebook() {
    for (std::size_t i = 0; i < m_from.codes.size(); ++i) putCode(i);
    if (m_knownCodes > 0)
        m_notes << Words::tr("Codes that the project has under the same name are the same (%1).")
                       .arg(m_knownCodes);
}

void ForeignImport::putCode(std::size_t index) {
    const Code& code = m_from.codes[index];
    const bool isCase = std::any_of(m_from.cases.begin(), m_from.cases.end(),
                                    [&](const Case& person) { return person.guid == code.guid; });
    if (isCase) return;
    const QUuid parent =
        code.parent < 0 ? QUuid()
                        : m_codes.value(m_from.codes[static_cast<std::size_t>(code.parent)].guid);
    const QString name = code.name.trimmed().isEmpty() ? Words::tr("Unnamed code") : code.name;
    QUuid guid = code.guid;
    if (!m_to.has(Entity::Code, guid)) {
        // The code of that name at that place is the same code.
        for (const codebook::Code& known : m_study.codes) {
            const codebook::Code* above = m_study.codes.find(known.parent);
            if (!known.mergedInto && known.name == name &&
                (above ? above->guid : QUuid()) == parent) {
                guid = known.guid;
                ++m_knownCodes;
                break;
            }
        }
    }
    m_codes.insert(code.guid, guid);
    QString perspective = perspectiveOf(m_from, code.guid);
    if (code.parent >= 0 &&
        perspective ==
            perspectiveOf(m_from, m_from.codes[static_cast<std::size_t>(code.parent)].guid))
        perspective.clear();  // inherited
    FieldValues values = m_from.origin == QLatin1String("Samsyn")
                             ? takenApart(code.description)
                             : FieldValues{{field::code::definition, code.description},
                                           {field::code::shortDefinition, QString()},
                                           {field::code::whenToUse, QString()},
                                           {field::code::whenNotToUse, QString()},
                                           {field::code::example, QString()}};
    values.emplace_back(field::code::parent, parent);
    values.emplace_back(field::code::position, std::int64_t{m_position++});
    values.emplace_back(field::code::name, name);
    values.emplace_back(field::code::perspective, perspective);
    values.emplace_back(field::code::color, code.color);
    values.emplace_back(field::code::codable, std::int64_t{code.isCodable});
    m_to.put(Entity::Code, guid, values);
}

void ForeignImport::putVariables() {
    for (const Variable& variable : m_from.variables) {
        AttributeType type = attributeTypeOf(variable.type);
        QUuid guid = variable.guid;
        if (const AttributeId known = attributeNamed(m_study, variable.name)) {
            guid = m_study.attributes.at(known).guid;
            type = m_study.attributes.at(known).type;
        }
        if (!variable.description.trimmed().isEmpty())
            count(Words::tr("descriptions of variables"));
        m_attributes.insert(variable.guid, guid);
        m_types.insert(guid, type);
        m_to.put(Entity::Attribute, guid,
                 {{field::attribute::name, variable.name},
                  {field::attribute::type, attributeTypeName(type)}});
    }
}

void ForeignImport::putValues(const std::vector<VariableValue>& values, Entity ownerKind,
                              const QUuid& owner) {
    for (const VariableValue& value : values) {
        const QUuid attribute = m_attributes.value(value.variable);
        if (attribute.isNull())
            return count(Words::tr("values of variables that the file does not hold"));
        if (value.value.trimmed().isEmpty()) continue;
        const bool isCase = ownerKind == Entity::Case;
        namespace field = field::attribute_value;
        m_to.put(Entity::AttributeValue,
                 derivedGuid(attribute, owner.toString(QUuid::WithoutBraces)),
                 {{field::attribute, attribute},
                  {field::person, isCase ? owner : QUuid()},
                  {field::document, isCase ? QUuid() : owner},
                  {field::values, valuesToText({valueIn(m_types.value(attribute), value.value)})}});
    }
}

void ForeignImport::putCases() {
    for (const Case& person : m_from.cases) {
        if (standsForItsSource(person)) {
            if (m_documents.contains(person.sources.front()))
                putValues(person.values, Entity::Document,
                          m_documents.value(person.sources.front()).guid);
            continue;
        }
        const QString name =
            person.name.trimmed().isEmpty() ? Words::tr("Unnamed case") : person.name;
        m_to.put(Entity::Case, person.guid, {{field::person::name, name}});
        putValues(person.values, Entity::Case, person.guid);
        linkSpeakers(person, person.guid);
        m_left[Words::tr("passages that belong to cases")] +=
            static_cast<int>(person.selections.size());
    }
    std::erase_if(m_left, [](const auto& left) { return left.second == 0; });
}

/// The case speaks in its sources: as who bears its name, else as the only one who speaks there
/// besides the interviewer.
void ForeignImport::linkSpeakers(const Case& person, const QUuid& guid) {
    for (const QUuid& source : person.sources) {
        const auto at = m_documents.constFind(source);
        if (at == m_documents.constEnd() || !at->isNew) continue;
        QUuid speaker;
        for (const auto& [label, row] : at->speakers)
            if (label.compare(person.name, Qt::CaseInsensitive) == 0) speaker = row;
        if (speaker.isNull() && at->speakers.size() == 1) speaker = at->speakers.front().second;
        if (speaker.isNull()) {
            count(Words::tr("links between a case and a document in which nobody bears its name"));
            continue;
        }
        m_to.change(Entity::Speaker, speaker, {{field::speaker::person, guid}});
    }
}

QString ForeignImport::textOf(const Note& note) const {
    if (!note.textContent.isEmpty() || !m_file) return note.textContent;
    const auto bytes = m_file(note.textPath);
    return bytes ? CountedText(*bytes).text() : QString();
}

void ForeignImport::putMemo(const Note& note, MemoSubject subject, const QUuid& about) {
    m_usedNotes.insert(note.guid);
    namespace memo = field::memo;
    m_to.put(Entity::Memo, note.guid,
             {{memo::subject, memoSubjectName(subject)},
              {memo::about, about},
              {memo::begin, std::monostate()},
              {memo::end, std::monostate()},
              {memo::title, note.name},
              {memo::text, textOf(note)},
              {memo::coder, coderOf(note.user)},
              {memo::created, momentOf(note.created)},
              {memo::revision, std::monostate()}});
}

void ForeignImport::putDescription(const QString& text, const QUuid& of, MemoSubject subject,
                                   const QUuid& about) {
    if (text.trimmed().isEmpty() || (about.isNull() && subject != MemoSubject::Project)) return;
    Note described;
    described.guid = derivedGuid(of, QStringLiteral("description"));
    described.textContent = text;
    putMemo(described, subject, about);
}

void ForeignImport::putNotes() {
    const auto putAll = [this](const std::vector<QUuid>& notes, MemoSubject subject,
                               const QUuid& about) {
        for (const QUuid& reference : notes)
            if (const Note* note = m_noteOf.value(reference); note && !about.isNull())
                putMemo(*note, subject, about);
    };
    for (const Code& code : m_from.codes)
        putAll(code.notes, MemoSubject::Code, m_codes.value(code.guid));
    for (const Source& source : m_from.sources)
        putAll(source.notes, MemoSubject::Document, m_documents.value(source.guid).guid);
    for (const Case& person : m_from.cases) {
        const bool isOfSource = standsForItsSource(person);
        const auto subject = isOfSource ? MemoSubject::Document : MemoSubject::Case;
        const QUuid about =
            isOfSource ? m_documents.value(person.sources.front()).guid : person.guid;
        putAll(person.notes, subject, about);
        putDescription(person.description, person.guid, subject, about);
    }
    for (const Source& source : m_from.sources)
        putDescription(source.description, source.guid, MemoSubject::Document,
                       m_documents.value(source.guid).guid);
    putDescription(m_from.description,
                   derivedGuid({}, QStringLiteral("project:") + m_from.name + m_from.created),
                   MemoSubject::Project, {});
    for (const Link& link : m_from.links) {
        const Note* note = m_noteOf.value(link.origin);
        if (!note || m_usedNotes.contains(link.origin)) continue;
        if (m_codes.contains(link.target))
            putMemo(*note, MemoSubject::Code, m_codes.value(link.target));
        else if (m_documents.contains(link.target))
            putMemo(*note, MemoSubject::Document, m_documents.value(link.target).guid);
    }
    for (const Note& note : m_from.notes) {
        if (!m_usedNotes.contains(note.guid)) putMemo(note, MemoSubject::Project, {});
        for (const Selection& selection : note.selections)
            m_left[Words::tr("codings of memos")] += static_cast<int>(selection.codings.size());
    }
    std::erase_if(m_left, [](const auto& left) { return left.second == 0; });
}

}  // namespace codebook::refi
