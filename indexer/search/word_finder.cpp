// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/search/word_finder.h"

#include "codebook/error.h"
#include "codebook/text/segmentation.h"
#include "codebook/text/term.h"
#include "codebook/words.h"
#include "indexer/index/terms.h"

namespace indexer {

namespace {

/// The most frequent terms that begin so.
std::vector<std::string> mostFrequent(std::vector<FormFrequency> forms, bool& isCut) {
    const auto isMoreFrequent = [](const FormFrequency& left, const FormFrequency& right) {
        return left.documents != right.documents ? left.documents > right.documents
                                                 : left.term < right.term;
    };
    isCut = forms.size() > WordFinder::kMostForms;
    if (isCut) {
        const auto end = forms.begin() + WordFinder::kMostForms;
        std::nth_element(forms.begin(), end, forms.end(), isMoreFrequent);
        forms.erase(end, forms.end());
    }
    std::vector<std::string> terms;
    terms.reserve(forms.size());
    for (FormFrequency& form : forms) terms.push_back(std::move(form.term));
    return terms;
}

/// Those of a language's terms that end with the form, or hold it anywhere.
std::vector<FormFrequency> thatHold(std::vector<FormFrequency> terms, std::size_t prefix,
                                    const std::string& form, bool isAnywhere) {
    std::erase_if(terms, [&](const FormFrequency& term) {
        const std::string_view word = std::string_view(term.term).substr(prefix);
        return isAnywhere ? word.find(form) == std::string_view::npos : !word.ends_with(form);
    });
    return terms;
}

/// Walks positions, which ascend, through the turns of a document.
class TurnWalk {
   public:
    explicit TurnWalk(const TokenView& tokens) : m_tokens(tokens) {}

    /// @throws IndexError if the position is in no turn.
    std::uint32_t turnAt(std::uint32_t position) {
        // The next turn is often the one; else the search halves what is left.
        constexpr int triedOneByOne = 4;
        for (int i = 0; i < triedOneByOne; ++i, ++m_turn)
            if (m_turn + 1 >= m_tokens.turnCount || position < firstPosition(m_turn + 1))
                return checked(position);
        std::uint32_t end = m_tokens.turnCount;
        while (end - m_turn > 1) {
            const std::uint32_t middle = m_turn + (end - m_turn) / 2;
            (position < firstPosition(middle) ? end : m_turn) = middle;
        }
        return checked(position);
    }

    std::uint32_t token(std::uint32_t position) const { return position - kTurnGap * m_turn; }

   private:
    std::uint32_t firstPosition(std::uint32_t turn) const {
        return m_tokens.turns[turn].firstToken + kTurnGap * turn;
    }
    std::uint32_t checked(std::uint32_t position) const {
        if (m_turn >= m_tokens.turnCount || position < firstPosition(m_turn) ||
            token(position) >= m_tokens.tokenCount)
            throw codebook::IndexError(
                codebook::Words::tr("The search index is damaged: its positions do not fit."));
        return m_turn;
    }

    const TokenView& m_tokens;
    std::uint32_t m_turn = 0;
};

/// Keeps the beginnings for which `offset` further on stands one of the others.
void keepFollowedBy(std::vector<std::uint32_t>& begins, const std::vector<std::uint32_t>& others,
                    std::uint32_t offset) {
    auto other = others.begin();
    std::erase_if(begins, [&](std::uint32_t begin) {
        while (other != others.end() && *other < begin + offset) ++other;
        return other == others.end() || *other != begin + offset;
    });
}

}  // namespace

WordFinder::WordFinder(const BoundIndex& index, const QueryNode& node, std::uint32_t term,
                       bool isExact)
    : m_index(&index),
      m_term(term),
      m_elements(static_cast<std::size_t>(index.reader().languages().size())) {
    for (std::size_t language = 0; language < m_elements.size(); ++language)
        resolve(node, language, isExact || node.isQuoted);
    std::sort(m_postings.begin(), m_postings.end());
    collectDocuments();
    for (WordForms& forms : m_forms) {
        forms.forms.removeDuplicates();
        forms.forms.sort();
    }
}

void WordFinder::resolve(const QueryNode& node, std::size_t language, bool isExact) {
    const IndexReader& reader = m_index->reader();
    const QString& name = reader.languages()[static_cast<qsizetype>(language)];
    const std::string prefix = termPrefix(name);
    codebook::WordBreaker breaker(name);
    breaker.setText(node.words);
    std::uint32_t& element = m_elements[language];
    for (codebook::Utf16Range range; breaker.next(range); ++element) {
        const QString word = node.words.mid(range.begin, range.end - range.begin);
        const std::string form = formBytes(codebook::foldedTerm(word, name));
        const bool isPrefix = range.end < node.words.size() && node.words[range.end] == u'*';
        const bool isSuffix = range.begin > 0 && node.words[range.begin - 1] == u'*';
        bool isCut = false;
        std::vector<std::string> terms;
        if (isSuffix)
            terms = mostFrequent(
                thatHold(reader.termsWithPrefix(prefix), prefix.size(), form, isPrefix), isCut);
        else if (isPrefix)
            terms = mostFrequent(reader.termsWithPrefix(prefix + form), isCut);
        else if (!isExact)
            terms = reader.formsOfSameStem(name, form);
        else if (reader.hasTerm(prefix + form))
            terms.push_back(prefix + form);
        addForms(terms,
                 QLatin1String(isSuffix ? "*" : "") + word + QLatin1String(isPrefix ? "*" : ""),
                 isCut, language);
        fetch(terms, element, language);
    }
}

void WordFinder::addForms(const std::vector<std::string>& terms, const QString& word, bool isCut,
                          std::size_t language) {
    const std::size_t element = m_elements[language];
    // Languages may cut the same words differently; then each way is shown.
    auto found = m_forms.begin();
    if (element < m_forms.size() && m_forms[element].word == word)
        found += static_cast<std::ptrdiff_t>(element);
    else
        found = std::find_if(m_forms.begin(), m_forms.end(),
                             [&](const WordForms& forms) { return forms.word == word; });
    if (found == m_forms.end()) found = m_forms.insert(found, WordForms{word, {}, false});
    found->isCut = found->isCut || isCut;
    for (const std::string& term : terms) {
        const std::string form = term.substr(term.find(':') + 1);
        found->forms << QString::fromStdString(form.substr(0, form.find('\x01')));
    }
}

void WordFinder::fetch(const std::vector<std::string>& terms, std::size_t element,
                       std::size_t language) {
    std::vector<std::int32_t> slots;
    for (const std::string& term : terms) {
        slots.clear();
        m_index->reader().appendSlots(term, slots);
        const auto form = static_cast<std::uint32_t>(m_terms.size());
        m_terms.push_back(term);
        for (const std::int32_t slot : slots)
            if (const std::int32_t document = m_index->document(slot);
                document != 0 && m_index->hasLanguage(slot, language))
                m_postings.push_back({document, static_cast<std::uint32_t>(language),
                                      static_cast<std::uint32_t>(element), form});
    }
}

void WordFinder::collectDocuments() {
    for (std::size_t i = 0; i < m_postings.size();) {
        const Posting first = m_postings[i];
        std::uint32_t elements = 0;
        for (; i < m_postings.size() && first.isOfSameWords(m_postings[i]); ++i)
            if (m_postings[i].element == elements) ++elements;
        const bool isKnown = !m_documents.empty() && m_documents.back() == first.document;
        if (elements == m_elements[first.language] && !isKnown)
            m_documents.push_back(first.document);
    }
}

/// The positions of the element that the posting is of; moves the posting behind it.
std::vector<std::uint32_t> WordFinder::positions(std::int32_t slot, const Posting*& posting,
                                                 const Posting* end) const {
    std::vector<std::uint32_t> positions;
    const std::uint32_t element = posting->element;
    int forms = 0;
    for (; posting != end && posting->element == element; ++posting, ++forms)
        m_index->reader().appendPositions(slot, m_terms[posting->form], positions);
    if (forms > 1) std::sort(positions.begin(), positions.end());
    return positions;
}

/// A turn has one language, so the hits of several lie in different turns.
TurnHits WordFinder::hits(std::int32_t document, const TokenView& tokens) const {
    TurnHits found;
    const auto [first, last] = std::equal_range(
        m_postings.begin(), m_postings.end(), Posting{document, 0, 0, 0},
        [](const Posting& left, const Posting& right) { return left.document < right.document; });
    for (auto at = first; at != last;) {
        const auto next = std::find_if(
            at, last, [&](const Posting& posting) { return !at->isOfSameWords(posting); });
        TurnHits more = hitsInLanguage(&*at, &*at + (next - at), tokens);
        found = at == first ? std::move(more) : inEither(std::move(found), std::move(more));
        at = next;
    }
    return found;
}

TurnHits WordFinder::hitsInLanguage(const Posting* posting, const Posting* end,
                                    const TokenView& tokens) const {
    TurnHits found;
    const std::int32_t slot = m_index->slot(posting->document);
    const std::uint32_t elements = m_elements[posting->language];
    std::vector<std::uint32_t> begins = positions(slot, posting, end);
    std::uint32_t element = 1;
    for (; element < elements && posting != end && !begins.empty(); ++element)
        keepFollowedBy(begins, positions(slot, posting, end), element);
    if (element < elements) return found;
    found.hits.reserve(begins.size());
    TurnWalk walk(tokens);
    for (const std::uint32_t begin : begins) {
        const auto turn = static_cast<std::int32_t>(walk.turnAt(begin));
        const std::uint32_t token = walk.token(begin);
        // A phrase longer than the gap could reach into the next turn.
        const bool isLast = static_cast<std::uint32_t>(turn) + 1 == tokens.turnCount;
        const std::uint32_t turnEnd =
            isLast ? tokens.tokenCount : tokens.turns[turn + 1].firstToken;
        if (token + elements > turnEnd) continue;
        found.hits.push_back({token, token + elements - 1, turn, m_term});
        if (found.turns.empty() || found.turns.back() != turn) found.turns.push_back(turn);
    }
    return found;
}

}  // namespace indexer
