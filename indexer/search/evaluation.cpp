// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>

#include "codebook/text/regular_expression.h"
#include "codebook/words.h"
#include "indexer/index/numbered_languages.h"
#include "indexer/search/evaluation_parts.h"

namespace indexer {

namespace {

using Documents = std::vector<std::int32_t>;

Documents intersection(const Documents& left, const Documents& right) {
    Documents both;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(),
                          std::back_inserter(both));
    return both;
}

Documents unionOf(const Documents& left, const Documents& right) {
    Documents either;
    std::set_union(left.begin(), left.end(), right.begin(), right.end(),
                   std::back_inserter(either));
    return either;
}

/// What is quick to ask and leaves little comes first, negations last.
int askingOrder(QueryKind kind) {
    switch (kind) {
        case QueryKind::Field:
            return 0;
        case QueryKind::Pattern:
            return 2;
        case QueryKind::Not:
            return 3;
        default:
            return 1;
    }
}

}  // namespace

Evaluation::Evaluation(const codebook::Study& study, const codebook::TextSource& source,
                       const BoundIndex* index, const QueryNode& query, bool isExact)
    : m_study(&study), m_source(&source), m_index(index), m_speakers(study) {
    if (index) {
        m_allDocuments = index->documents();
        if (index->missing() > 0)
            m_notes << codebook::Words::tr("Not in the search index yet: %1 of %2 documents.")
                           .arg(index->missing())
                           .arg(study.documents.count());
    } else {
        for (const codebook::Document& document : study.documents)
            m_allDocuments.push_back(document.id.value);
    }
    m_root = compiled(query, isExact);
}

Evaluation::~Evaluation() = default;

void Evaluation::compileWords(Part& part, const QueryNode& node, bool isExact) {
    part.words = std::make_unique<WordFinder>(*m_index, node, part.term, isExact);
    part.documents = part.words->documents();
    for (const WordForms& forms : part.words->forms()) {
        if (forms.forms.isEmpty())
            m_notes << codebook::Words::tr("No document has the word “%1”.").arg(forms.word);
        if (forms.isCut)
            m_notes << codebook::Words::tr(
                           "“%1” stands for more than %2 words; the most frequent were "
                           "looked for.")
                           .arg(forms.word)
                           .arg(WordFinder::kMostForms);
        if (std::find(m_forms.begin(), m_forms.end(), forms) == m_forms.end())
            m_forms.push_back(forms);
    }
}

std::unique_ptr<Evaluation::Part> Evaluation::compiled(const QueryNode& node, bool isExact) {
    auto part = std::make_unique<Part>();
    part->kind = node.kind;
    part->distance = static_cast<std::uint32_t>(node.distance);
    part->place = node.place;
    if (node.kind == QueryKind::Words || node.kind == QueryKind::Near ||
        node.kind == QueryKind::Pattern) {
        part->term = static_cast<std::uint32_t>(m_turnsWithTerm.size());
        m_turnsWithTerm.push_back(0);
    }
    if (node.kind == QueryKind::Words) compileWords(*part, node, isExact);
    if (node.kind == QueryKind::Field) {
        part->field = std::make_unique<FieldTurns>(
            *m_study, node, [this](codebook::DocumentId id) { return languagesOf(id); }, m_notes);
        part->documents = intersection(part->field->documents(), m_allDocuments);
    }
    for (const QueryNode& child : node.parts) part->parts.push_back(compiled(child, isExact));
    if (node.kind == QueryKind::And)
        std::stable_sort(part->parts.begin(), part->parts.end(), [](const auto& a, const auto& b) {
            return askingOrder(a->kind) < askingOrder(b->kind);
        });
    if (node.kind == QueryKind::Pattern)
        part->pattern = std::make_unique<codebook::RegularExpression>(node.words);
    narrowDocuments(*part);
    return part;
}

/// In which documents a part can match, its own parts known.
void Evaluation::narrowDocuments(Part& part) const {
    switch (part.kind) {
        case QueryKind::Words:
        case QueryKind::Field:
            return;
        case QueryKind::Pattern:
        case QueryKind::Not:
            part.documents = m_allDocuments;
            return;
        case QueryKind::Or:
        case QueryKind::SameCase:
            for (const auto& child : part.parts)
                part.documents = unionOf(part.documents, child->documents);
            return;
        case QueryKind::And:
        case QueryKind::Near:
        case QueryKind::Within:
        case QueryKind::SameDocument:
        case QueryKind::Answers:
            part.documents = m_allDocuments;
            for (const auto& child : part.parts)
                part.documents = intersection(part.documents, child->documents);
            return;
    }
}

QStringList Evaluation::languagesOf(codebook::DocumentId document) const {
    if (m_index) {
        const std::int32_t slot = m_index->slot(document.value);
        return slot < 0 ? QStringList()
                        : m_index->reader().documents()[static_cast<std::size_t>(slot)].languages;
    }
    const auto turns = m_source->turns(document);
    return turns ? numberedLanguages(m_study->documents.at(document).language, *turns).names
                 : QStringList();
}

Evaluation::DocumentTurns Evaluation::turnsOf(std::int32_t document) const {
    DocumentTurns turns;
    const codebook::DocumentId id{document};
    QStringList names;
    if (m_index) {
        turns.tokens = m_index->reader().tokens(m_index->slot(document));
        turns.rows = {turns.tokens.turns, static_cast<std::int32_t>(turns.tokens.turnCount),
                      turns.tokens.languages};
        names = languagesOf(id);
    } else if (const auto fetched = m_source->turns(id)) {
        turns.fetched.reserve(fetched->size());
        for (const codebook::Turn& turn : *fetched)
            turns.fetched.push_back({0, turn.speaker, turn.span, turn.words});
        NumberedLanguages numbered =
            numberedLanguages(m_study->documents.at(id).language, *fetched);
        turns.languages = std::move(numbered.ofTurns);
        turns.rows = {turns.fetched.data(), static_cast<std::int32_t>(turns.fetched.size()),
                      turns.languages.empty() ? nullptr : turns.languages.data()};
        names = numbered.names;
    }
    for (const QString& name : names) turns.codes.emplace_back(name);
    return turns;
}

/// @param within turns, ascending, that alone are of interest; a hint that saves work
TurnHits Evaluation::evaluated(const Part& part, std::int32_t document, const DocumentTurns& turns,
                               const std::vector<std::int32_t>* within) {
    if (!std::binary_search(part.documents.begin(), part.documents.end(), document)) return {};
    TurnHits found;
    switch (part.kind) {
        case QueryKind::Words:
            found = part.words->hits(document, turns.tokens);
            break;
        case QueryKind::Pattern:
            found = matched(part, document, turns, within);
            break;
        case QueryKind::Field:
            found.turns = part.field->turns(document, turns.rows);
            return found;
        case QueryKind::Near:
            found = near(evaluated(*part.parts[0], document, turns),
                         evaluated(*part.parts[1], document, turns), part.distance, part.term);
            break;
        case QueryKind::Not:
            return allBut(turns.rows.count, evaluated(*part.parts[0], document, turns));
        case QueryKind::And:
        case QueryKind::Or:
            return joined(part, document, turns);
        case QueryKind::Within:
        case QueryKind::SameDocument:
        case QueryKind::SameCase:
        case QueryKind::Answers:
            return structured(part, document, turns);
    }
    m_turnsWithTerm[part.term] += static_cast<std::uint32_t>(found.turns.size());
    return found;
}

TurnHits Evaluation::joined(const Part& part, std::int32_t document, const DocumentTurns& turns) {
    TurnHits found = evaluated(*part.parts[0], document, turns);
    for (std::size_t i = 1; i < part.parts.size(); ++i) {
        const Part& next = *part.parts[i];
        if (part.kind == QueryKind::Or) {
            found = inEither(std::move(found), evaluated(next, document, turns));
            continue;
        }
        if (found.turns.empty()) break;
        const std::vector<std::int32_t> left = found.turns;
        found = next.kind == QueryKind::Not
                    ? without(std::move(found), evaluated(*next.parts[0], document, turns, &left))
                    : inBoth(std::move(found), evaluated(next, document, turns, &left));
    }
    return found;
}

Matches Evaluation::run(const std::function<bool()>& isCancelled) {
    Matches matches;
    m_isCancelled = &isCancelled;
    meetCases(*m_root);
    std::fill(m_turnsWithTerm.begin(), m_turnsWithTerm.end(), 0);
    for (const std::int32_t document : m_root->documents) {
        if (isCancelled && isCancelled()) {
            matches.isCancelled = true;
            break;
        }
        const DocumentTurns turns = turnsOf(document);
        const TurnHits found = evaluated(*m_root, document, turns);
        auto hit = found.hits.begin();
        for (const std::int32_t turn : found.turns) {
            const auto end = std::find_if(hit, found.hits.end(),
                                          [&](const TokenHit& at) { return at.turn != turn; });
            MatchedTurn matched;
            matched.document = document;
            matched.turn = turn;
            matched.words = turns.rows.rows[turn].words;
            matched.tokens = turns.tokenCount(turn);
            matched.language = turns.language(turn);
            matched.firstHit = static_cast<std::uint32_t>(
                matches.hits.size() + static_cast<std::size_t>(hit - found.hits.begin()));
            matched.hitCount = static_cast<std::uint32_t>(end - hit);
            matches.turns.push_back(matched);
            hit = end;
        }
        matches.hits.insert(matches.hits.end(), found.hits.begin(), found.hits.end());
    }
    matches.turnsWithTerm = m_turnsWithTerm;
    matches.spans = std::move(m_spans);
    return matches;
}

}  // namespace indexer
