// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/indexer/memory_study.h"

#include <QCryptographicHash>

#include "codebook/model/study_update.h"

namespace indexer {

using codebook::DocumentId;

namespace {

template <class Table>
auto nextId(const Table& table) {
    typename Table::IdType id;
    id.value = std::max(1, static_cast<std::int32_t>(table.idLimit()));
    return id;
}

}  // namespace

DocumentId MemoryStudy::add(const QString& name, const QString& language,
                            const QStringList& lines) {
    codebook::Document document;
    document.id = nextId(study.documents);
    document.guid = QUuid::createUuidV5(QUuid(), name);
    document.name = name;
    document.kind = QStringLiteral("interview");
    document.language = language;
    study.documents.put(document);
    revise(document.id, lines);
    return document.id;
}

void MemoryStudy::revise(DocumentId document, const QStringList& lines) {
    std::vector<codebook::SpeakerId> former;
    for (const codebook::Speaker& speaker : study.speakers)
        if (speaker.document == document) former.push_back(speaker.id);
    for (const codebook::SpeakerId speaker : former) study.speakers.remove(speaker);
    const auto text = std::make_shared<codebook::DocumentText>(lines.join(u'\n'));
    auto turns = std::make_shared<codebook::Turns>();
    std::map<QString, std::int32_t> ordinals;
    qsizetype begin = 0;
    for (const QString& line : lines) {
        codebook::Turn turn;
        turn.span = text->map.span(begin, begin + line.size());
        turn.words = turn.span;
        if (const qsizetype colon = line.indexOf(QStringLiteral(": ")); colon > 0) {
            turn.label = text->map.span(begin, begin + colon + 1);
            turn.words = text->map.span(begin + colon + 2, begin + line.size());
            const auto [entry, isNew] =
                ordinals.try_emplace(line.left(colon), static_cast<std::int32_t>(ordinals.size()));
            turn.speaker = entry->second;
            if (isNew) {
                codebook::Speaker speaker;
                speaker.id = nextId(study.speakers);
                speaker.document = document;
                speaker.ordinal = turn.speaker;
                speaker.label = entry->first;
                study.speakers.put(speaker);
            }
        }
        turns->push_back(turn);
        begin += line.size() + 1;
    }
    codebook::Document* row = study.documents.find(document);
    row->characters = text->map.codePoints();
    row->revision = QString::fromLatin1(
        QCryptographicHash::hash(text->text.toUtf8(), QCryptographicHash::Sha256).toHex());
    m_texts[document] = text;
    keepTurns(document, turns);
}

void MemoryStudy::setLanguage(DocumentId document, std::size_t turn, const QString& language) {
    auto turns = std::make_shared<codebook::Turns>(*m_turns.at(document));
    turns->at(turn - 1).language = codebook::LanguageCode(language);
    keepTurns(document, std::move(turns));
}

void MemoryStudy::keepTurns(DocumentId document, std::shared_ptr<codebook::Turns> turns) {
    study.documents.find(document)->turnTable = QCryptographicHash::hash(
        codebook::turnsToText(*turns).toUtf8(), QCryptographicHash::Sha256);
    m_turns[document] = std::move(turns);
}

void MemoryStudy::remove(DocumentId document) {
    study.documents.remove(document);
    m_texts.erase(document);
    m_turns.erase(document);
}

codebook::AttributeId MemoryStudy::attribute(const QString& name) {
    for (const codebook::Attribute& attribute : study.attributes)
        if (attribute.name == name) return attribute.id;
    codebook::Attribute attribute;
    attribute.id = nextId(study.attributes);
    attribute.name = name;
    study.attributes.put(attribute);
    return attribute.id;
}

codebook::CaseId MemoryStudy::giveCase(DocumentId document, const QString& speaker,
                                       const QString& attributeName, const QString& value) {
    codebook::Case person;
    person.id = nextId(study.cases);
    person.name = speaker;
    study.cases.put(person);
    for (const codebook::Speaker& row : study.speakers)
        if (row.document == document && row.label == speaker)
            study.speakers.find(row.id)->person = person.id;
    codebook::AttributeValue row;
    row.id = nextId(study.attributeValues);
    row.attribute = attribute(attributeName);
    row.person = person.id;
    row.values << value;
    study.attributeValues.put(row);
    return person.id;
}

void MemoryStudy::giveDocument(DocumentId document, const QString& attributeName,
                               const QString& value) {
    codebook::AttributeValue row;
    row.id = nextId(study.attributeValues);
    row.attribute = attribute(attributeName);
    row.document = document;
    row.values << value;
    study.attributeValues.put(row);
}

codebook::CodeId MemoryStudy::addCode(const QString& name, codebook::CodeId parent,
                                      const QString& perspective) {
    codebook::Code code;
    code.id = nextId(study.codes);
    code.name = name;
    code.parent = parent;
    code.perspective = perspective;
    study.codes.put(code);
    return code.id;
}

codebook::CoderId MemoryStudy::coder(const QString& name) {
    for (const codebook::Coder& coder : study.coders)
        if (coder.name == name) return coder.id;
    codebook::Coder coder;
    coder.id = nextId(study.coders);
    coder.name = name;
    study.coders.put(coder);
    return coder.id;
}

void MemoryStudy::code(DocumentId document, const QString& words, codebook::CodeId code,
                       const QString& coderName) {
    const codebook::DocumentText& text = *m_texts.at(document);
    const qsizetype at = text.text.indexOf(words);
    if (at < 0) throw std::logic_error("the words are not in the document");
    codebook::Coding coding;
    coding.id = nextId(study.codings);
    coding.document = document;
    coding.code = code;
    coding.coder = coder(coderName);
    coding.span = text.map.span(at, at + words.size());
    study.codings.put(coding);
}

std::shared_ptr<const codebook::DocumentText> MemoryStudy::text(DocumentId document) const {
    ++textsRead;
    const auto found = m_texts.find(document);
    if (found == m_texts.end())
        throw codebook::StoreError(QStringLiteral("The text cannot be read."));
    return found->second;
}

std::shared_ptr<const codebook::Turns> MemoryStudy::turns(DocumentId document) const {
    const auto found = m_turns.find(document);
    if (found == m_turns.end())
        throw codebook::StoreError(QStringLiteral("The turns cannot be read."));
    return found->second;
}

}  // namespace indexer
