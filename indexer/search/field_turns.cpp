// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/search/field_turns.h"

#include <set>

#include "codebook/words.h"
#include "indexer/search/coding_filter.h"
#include "indexer/search/query_error.h"
#include "indexer/search/value_pattern.h"

namespace indexer {

namespace {

using codebook::Study;

template <class Id>
std::size_t indexOf(Id id) {
    return static_cast<std::size_t>(id.value);
}

/// @param sentence takes the name and its place in the query
QueryError nothingNamed(const QString& sentence, const QueryNode& field, const QString& name) {
    return {field.place, sentence.arg(name, QString::number(field.place))};
}

/// The first turn that ends behind the position.
std::int32_t firstTurnEndingAfter(TurnRows turns, std::int32_t position) {
    const TurnRow* const end = turns.rows + turns.count;
    const TurnRow* const found = std::partition_point(
        turns.rows, end, [&](const TurnRow& turn) { return turn.span.end <= position; });
    return static_cast<std::int32_t>(found - turns.rows);
}

}  // namespace

FieldTurns::FieldTurns(const Study& study, const QueryNode& field, const LanguagesOf& languages,
                       QStringList& notes) {
    switch (field.field) {
        case QueryField::Speaker:
            takeSpeakers(study, field, notes);
            return;
        case QueryField::Attribute:
            takeAttribute(study, field, notes);
            return;
        case QueryField::Group:
            takeGroup(study, field, notes);
            return;
        case QueryField::Document:
        case QueryField::Kind:
            takeDocuments(study, field, notes);
            return;
        case QueryField::Language:
            takeLanguages(study, field, languages, notes);
            return;
        case QueryField::Memo:
            takeMemos(study, field, notes);
            return;
        case QueryField::Code:
        case QueryField::Coder:
        case QueryField::Perspective:
            break;
    }
    const CodingFilter filter(study, field, notes);
    takeCodings(study, filter, notes);
}

void FieldTurns::takeDocuments(const Study& study, const QueryNode& field, QStringList& notes) {
    const bool isName = field.field == QueryField::Document;
    const ValuePattern pattern(field.value, isName ? Qt::CaseSensitive : Qt::CaseInsensitive);
    for (const codebook::Document& document : study.documents) {
        if (pattern.matches(isName ? document.name : document.kind))
            m_documents[document.id.value].isWhole = true;
    }
    if (!m_documents.empty() || pattern.hasWildcard()) return;
    if (isName)
        throw nothingNamed(
            codebook::Words::tr("There is no document “%1” (character %2 of the query)."), field,
            field.value);
    notes << codebook::Words::tr("No document is of the kind “%1”.").arg(field.value);
}

void FieldTurns::takeLanguages(const Study& study, const QueryNode& field,
                               const LanguagesOf& languagesOf, QStringList& notes) {
    const ValuePattern pattern(field.value);
    for (const codebook::Document& document : study.documents) {
        const QStringList names = languagesOf(document.id);
        std::vector<bool> isIn;
        for (const QString& name : names) isIn.push_back(pattern.matches(name));
        // The document's own language may be written with its region, as sv-FI.
        if (isIn.empty()) isIn.push_back(false);
        isIn.front() = isIn.front() || pattern.matches(document.language);
        if (std::find(isIn.begin(), isIn.end(), true) != isIn.end())
            m_documents[document.id.value].languages = std::move(isIn);
    }
    if (m_documents.empty() && !pattern.hasWildcard())
        notes << codebook::Words::tr("No turn is in the language “%1”.").arg(field.value);
}

/// A group stands for all below it.
void FieldTurns::takeGroup(const Study& study, const QueryNode& field, QStringList& notes) {
    const ValuePattern whole(field.value);
    const ValuePattern below(field.value + QStringLiteral("/*"));
    for (const codebook::Document& document : study.documents)
        if (whole.matches(document.group) || below.matches(document.group))
            m_documents[document.id.value].isWhole = true;
    if (m_documents.empty())
        notes << codebook::Words::tr("No document is in the group “%1”.").arg(field.value);
}

void FieldTurns::takeSpeakers(const Study& study, const QueryNode& field, QStringList& notes) {
    const ValuePattern pattern(field.value);
    for (const codebook::Speaker& speaker : study.speakers)
        if (pattern.matches(speaker.label))
            m_documents[speaker.document.value].speakers.push_back(speaker.ordinal);
    if (m_documents.empty())
        notes << codebook::Words::tr("Nobody speaks as “%1”.").arg(field.value);
}

void FieldTurns::takeAttribute(const Study& study, const QueryNode& field, QStringList& notes) {
    std::set<codebook::AttributeId> attributes;
    for (const codebook::Attribute& attribute : study.attributes)
        if (codebook::AttributeId id = attribute.id;
            ValuePattern(field.name, Qt::CaseSensitive).matches(attribute.name))
            attributes.insert(id);
    if (attributes.empty())
        throw nothingNamed(
            codebook::Words::tr("There is no attribute “%1” (character %2 of the query)."), field,
            field.name);
    const ValuePattern pattern(field.value.isEmpty() ? QStringLiteral("*") : field.value);
    std::vector<bool> caseHas(study.cases.idLimit());  // any value of the attribute
    std::vector<bool> caseMatches(study.cases.idLimit());
    for (const codebook::AttributeValue& row : study.attributeValues) {
        if (!attributes.contains(row.attribute) || row.values.isEmpty()) continue;
        const bool isMatch =
            std::any_of(row.values.cbegin(), row.values.cend(),
                        [&](const QString& value) { return pattern.matches(value); });
        if (study.cases.find(row.person)) {
            caseHas[indexOf(row.person)] = true;
            if (isMatch) caseMatches[indexOf(row.person)] = true;
        } else if (isMatch && study.documents.find(row.document)) {
            m_documents[row.document.value].isWhole = true;
        }
    }
    for (const codebook::Speaker& speaker : study.speakers) {
        if (!study.cases.find(speaker.person) || !caseHas[indexOf(speaker.person)]) continue;
        const bool isMatch = caseMatches[indexOf(speaker.person)];
        if (isMatch)
            m_documents[speaker.document.value].speakers.push_back(speaker.ordinal);
        else if (const auto found = m_documents.find(speaker.document.value);
                 found != m_documents.end())
            found->second.excludedSpeakers.push_back(speaker.ordinal);
    }
    if (m_documents.empty())
        notes << codebook::Words::tr("Nobody and no document has “%1” as “%2”.")
                     .arg(field.value, field.name);
}

void FieldTurns::takeMemos(const Study& study, const QueryNode& field, QStringList& notes) {
    const bool isAny = field.value == u"*";
    const ValuePattern pattern(u'*' + field.value + u'*');
    std::set<QUuid> documents;
    std::set<QUuid> cases;
    std::set<QUuid> codes;
    std::map<QUuid, std::vector<codebook::Span>> passages;
    bool isOnCoding = false;
    for (const codebook::Memo& memo : study.memos) {
        if (!isAny && !pattern.matches(memo.title) && !pattern.matches(memo.text)) continue;
        if (memo.subject == codebook::MemoSubject::Document) documents.insert(memo.about);
        if (memo.subject == codebook::MemoSubject::Case) cases.insert(memo.about);
        if (memo.subject == codebook::MemoSubject::Code) codes.insert(memo.about);
        if (memo.subject == codebook::MemoSubject::Coding) isOnCoding = true;
        if (memo.subject == codebook::MemoSubject::Passage && memo.isPlaced)
            passages[memo.about].push_back(memo.span);
    }
    for (const codebook::Document& document : study.documents) {
        if (documents.contains(document.guid)) m_documents[document.id.value].isWhole = true;
        if (const auto found = passages.find(document.guid); found != passages.end())
            m_documents[document.id.value].spans = found->second;
    }
    for (const codebook::Speaker& speaker : study.speakers)
        if (const codebook::Case* person = study.cases.find(speaker.person);
            person && cases.contains(person->guid))
            m_documents[speaker.document.value].speakers.push_back(speaker.ordinal);
    for (const codebook::Coding& coding : study.codings) {
        const codebook::Code* const code = study.codes.find(coding.code);
        if (!coding.isPlaced || !code) continue;
        if (codes.contains(code->guid) || (isAny && coding.hasMemo))
            m_documents[coding.document.value].spans.push_back(coding.span);
    }
    if (isOnCoding && !isAny)
        notes << codebook::Words::tr(
            "Memos on codings have these words too; only memo:* finds their places.");
    if (m_documents.empty())
        notes << codebook::Words::tr("No memo about the text has “%1”.").arg(field.value);
}

void FieldTurns::takeCodings(const Study& study, const CodingFilter& filter, QStringList& notes) {
    qsizetype waiting = 0;
    for (const codebook::Coding& coding : study.codings) {
        if (!filter.takes(study, coding)) continue;
        if (coding.isPlaced)
            m_documents[coding.document.value].spans.push_back(coding.span);
        else
            ++waiting;
    }
    if (waiting > 0)
        notes << codebook::Words::tr(
                     "Left out, because they wait to be placed in a revised text: %1 "
                     "codings.")
                     .arg(waiting);
}

std::vector<std::int32_t> FieldTurns::documents() const {
    std::vector<std::int32_t> documents;
    documents.reserve(m_documents.size());
    for (const auto& [document, content] : m_documents) documents.push_back(document);
    return documents;
}

std::vector<std::int32_t> FieldTurns::turns(std::int32_t document, TurnRows rows) const {
    std::vector<std::int32_t> turns;
    const auto found = m_documents.find(document);
    if (found == m_documents.end()) return turns;
    const InDocument& content = found->second;
    const auto contains = [](const std::vector<std::int32_t>& speakers, std::int32_t speaker) {
        return std::find(speakers.begin(), speakers.end(), speaker) != speakers.end();
    };
    if (content.isWhole || !content.speakers.empty())
        for (std::int32_t turn = 0; turn < rows.count; ++turn) {
            const std::int32_t speaker = rows.rows[turn].speaker;
            const bool isIn = content.isWhole ? !contains(content.excludedSpeakers, speaker) ||
                                                    contains(content.speakers, speaker)
                                              : contains(content.speakers, speaker);
            if (isIn) turns.push_back(turn);
        }
    for (std::int32_t turn = 0; turn < rows.count && !content.languages.empty(); ++turn) {
        const std::size_t number = rows.languages ? rows.languages[turn] : 0;
        if (number < content.languages.size() && content.languages[number]) turns.push_back(turn);
    }
    for (const codebook::Span span : content.spans)
        for (std::int32_t turn = firstTurnEndingAfter(rows, span.begin);
             turn < rows.count && rows.rows[turn].span.begin < span.end; ++turn)
            if (rows.rows[turn].span.overlaps(span)) turns.push_back(turn);
    if (!content.spans.empty()) {
        std::sort(turns.begin(), turns.end());
        turns.erase(std::unique(turns.begin(), turns.end()), turns.end());
    }
    return turns;
}

}  // namespace indexer
