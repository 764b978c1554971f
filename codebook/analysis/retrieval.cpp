// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/retrieval.h"

#include <limits>
#include <set>

#include "codebook/analysis/asked_sets.h"
#include "codebook/analysis/neighbours.h"
#include "codebook/analysis/unit_match.h"

namespace codebook {

namespace {

/// A coding that is asked for, with the sets its code is in.
struct AskedCoding {
    Span span;  // of the coding, at hand because sorting looks at little else
    const Coding* coding;
    SetBits sets;
};

/// What a document's turns cost to fetch, in codings looked at.
constexpr std::size_t CostOfTurns = 500;

}  // namespace

/// Answers one question; the members are the steps' shared material.
class RetrievalRun::Work {
   public:
    Work(const Study& study, const TextSource& source, const RetrievalQuestion& question)
        : m_study(study),
          m_source(source),
          m_question(question),
          m_asked(study, question),
          m_attributes(study),
          m_isCoderIn(coders()),
          m_isDocumentIn(documents()),
          m_isCounted(study.codings.idLimit()),
          m_isAsked(study.codings.idLimit()),
          m_byDocument(study.documents.idLimit()) {}

    bool advance(std::size_t codings) {
        const std::size_t left = gather(codings);
        for (std::size_t cost = 0; cost < left && m_nextDocument < m_byDocument.size();
             ++m_nextDocument) {
            auto asked = std::exchange(m_byDocument[m_nextDocument], {});
            if (asked.empty()) continue;
            cost += asked.size() + (needsTurns() ? CostOfTurns : 0);
            answer(DocumentId{static_cast<std::int32_t>(m_nextDocument)}, std::move(asked));
        }
        return m_nextCoding >= m_study.codings.idLimit() && m_nextDocument >= m_byDocument.size();
    }

    RetrievalResult takeResult() {
        m_result.leftOut.unmet = m_candidates - m_counted;
        return std::move(m_result);
    }

    bool dependsOn(CodingId id) const {
        const auto index = static_cast<std::size_t>(id.value);
        if (index < m_isAsked.size() && m_isAsked[index]) return true;
        const Coding* coding = m_study.codings.find(id);
        return coding && m_asked.sets(coding->code) != 0;
    }

   private:
    bool isOfFirst(SetBits sets) const { return (sets & 1U) != 0; }

    std::vector<bool> coders() const {
        std::vector<bool> in(m_study.coders.idLimit(), !m_question.coders);
        if (m_question.coders)
            for (const CoderId coder : *m_question.coders)
                if (m_study.coders.find(coder)) in[static_cast<std::size_t>(coder.value)] = true;
        return in;
    }

    std::vector<bool> documents() const {
        std::vector<bool> in(m_study.documents.idLimit(), !m_question.documents);
        if (m_question.documents)
            for (const DocumentId document : *m_question.documents)
                if (m_study.documents.find(document))
                    in[static_cast<std::size_t>(document.value)] = true;
        if (!m_question.kinds.isEmpty())
            for (const Document& document : m_study.documents)
                if (!m_question.kinds.contains(document.kind))
                    in[static_cast<std::size_t>(document.id.value)] = false;
        return in;
    }

    /// @returns how many of the codings that may be looked at are left
    std::size_t gather(std::size_t codings) {
        const std::size_t limit = m_study.codings.idLimit();
        const std::size_t end = limit - m_nextCoding > codings ? m_nextCoding + codings : limit;
        const std::size_t left = codings - (end - m_nextCoding);
        for (; m_nextCoding < end; ++m_nextCoding)
            if (const Coding* coding =
                    m_study.codings.find(CodingId{static_cast<std::int32_t>(m_nextCoding)}))
                gather(*coding);
        return left;
    }

    void gather(const Coding& coding) {
        const SetBits sets = m_asked.sets(coding.code);
        if (sets == 0) return;
        m_isAsked[m_nextCoding] = true;
        const std::int64_t once = isOfFirst(sets) ? 1 : 0;
        const auto document = static_cast<std::size_t>(coding.document.value);
        if (!m_isCoderIn[static_cast<std::size_t>(coding.coder.value)])
            m_result.leftOut.otherCoders += once;
        else if (!m_isDocumentIn[document])
            m_result.leftOut.elsewhere += once;
        else if (!coding.isPlaced)
            m_result.leftOut.waiting += once;
        else
            m_byDocument[document].push_back({coding.span, &coding, sets});
    }

    bool needsTurns() const {
        return m_question.where || !m_question.attributes.empty() ||
               m_question.relation.kind == Relation::Kind::NearTurns;
    }

    /// By turn index, the last for text outside every turn; empty where all turns count.
    std::vector<bool> turnsAskedFor(const CodedDocument& document) const {
        if (!m_question.where && m_question.attributes.empty()) return {};
        std::vector<bool> turns(document.turns->size() + 1, true);
        for (const AttributeFilter& filter : m_question.attributes) {
            std::vector<bool> met(turns.size());
            for (const QString& value : filter.values) {
                PlaceCondition place;
                place.attribute = filter.attribute;
                place.value = value;
                const auto more = turnsMeeting(document, {place}, m_attributes);
                for (std::size_t i = 0; i < met.size(); ++i) met[i] = met[i] || more[i];
            }
            for (std::size_t i = 0; i < turns.size(); ++i) turns[i] = turns[i] && met[i];
        }
        for (std::size_t i = 0; m_question.where && i < turns.size(); ++i)
            turns[i] = turns[i] &&
                       m_question.where->contains(document.id, static_cast<std::int32_t>(i) + 1);
        if (m_question.where) turns.back() = false;
        return turns;
    }

    void answer(DocumentId id, std::vector<AskedCoding> codings) {
        SetBits present = 0;
        std::int64_t candidates = 0;
        for (const AskedCoding& asked : codings) {
            present |= asked.sets;
            candidates += isOfFirst(asked.sets) ? 1 : 0;
        }
        m_candidates += candidates;
        if ((present & m_asked.allRequired()) != m_asked.allRequired()) return;
        std::sort(codings.begin(), codings.end(), [](const AskedCoding& a, const AskedCoding& b) {
            // Rows of one table lie in the order of their ids.
            return a.span != b.span ? a.span < b.span : a.coding < b.coding;
        });
        CodedDocument document;
        document.id = id;
        if (needsTurns()) {
            document.turns = m_source.turns(id);
            keepTurns(document, codings);
        }
        if (m_question.isApartByCoder)
            answerByCoder(document, codings);
        else
            answerFrom(document, codings);
    }

    /// Takes out codings outside the turns that are asked for.
    void keepTurns(CodedDocument& document, std::vector<AskedCoding>& codings) {
        const std::vector<bool> turns = turnsAskedFor(document);
        if (turns.empty()) return;
        std::erase_if(codings, [&](const AskedCoding& asked) {
            document.turnRanges = {turnsOverlapping(*document.turns, asked.span)};
            if (liesIn(document, 0, turns)) return false;
            if (isOfFirst(asked.sets)) {
                ++m_result.leftOut.elsewhere;
                --m_candidates;
            }
            return true;
        });
    }

    void answerByCoder(const CodedDocument& document, const std::vector<AskedCoding>& codings) {
        const std::size_t before = m_result.passages.size();
        std::set<CoderId> coders;
        for (const AskedCoding& asked : codings) coders.insert(asked.coding->coder);
        for (const CoderId coder : coders) {
            std::vector<AskedCoding> own;
            for (const AskedCoding& asked : codings)
                if (asked.coding->coder == coder) own.push_back(asked);
            answerFrom(document, own);
        }
        const auto first = m_result.passages.begin() + static_cast<std::ptrdiff_t>(before);
        std::stable_sort(first, m_result.passages.end(),
                         [](const auto& a, const auto& b) { return a.place < b.place; });
    }

    Passages passagesOfSet(const std::vector<AskedCoding>& codings, SetBits set) const {
        std::vector<const Coding*> ofSet;
        for (const AskedCoding& asked : codings)
            if ((asked.sets & set) != 0) ofSet.push_back(asked.coding);
        return passagesOf(ofSet);
    }

    /// The same without the codings: enough to be beside.
    static Passages spansOfSet(const std::vector<AskedCoding>& codings, SetBits set) {
        Passages spans;
        for (const AskedCoding& asked : codings) {
            if ((asked.sets & set) == 0 || asked.span.isEmpty()) continue;
            if (!spans.empty() && asked.span.begin < spans.back().span.end)
                spans.back().span.end = std::max(spans.back().span.end, asked.span.end);
            else
                spans.push_back({asked.span, {}});
        }
        return spans;
    }

    void answerFrom(const CodedDocument& document, const std::vector<AskedCoding>& codings) {
        const Surroundings surroundings{document, m_source,
                                        m_study.documents.at(document.id).language};
        Passages passages = passagesOfSet(codings, 1);
        const auto keep = [&](const Passages& others, bool isWanted) {
            const auto beside = standBeside(passages, others, m_question.relation, surroundings);
            std::size_t i = 0;
            std::erase_if(passages, [&](const Passage&) { return beside[i++] != isWanted; });
        };
        for (int set = 1; set < m_asked.required() && !passages.empty(); ++set) {
            const SetBits bit = SetBits{1} << set;
            if (m_question.relation.kind == Relation::Kind::Overlap)
                passages = intersection(passages, passagesOfSet(codings, bit), m_study.codings);
            else
                keep(spansOfSet(codings, bit), true);
        }
        if (!passages.empty()) keep(spansOfSet(codings, m_asked.forbidden()), false);
        add(document.id, std::move(passages));
    }

    void add(DocumentId document, Passages passages) {
        if (passages.empty()) return;
        if (m_result.passages.empty() || m_result.passages.back().place.document != document)
            ++m_result.documents;
        for (Passage& passage : passages) {
            RetrievedPassage found{{document, passage.span}, 0, std::move(passage.codings)};
            std::sort(found.codings.begin(), found.codings.end());
            found.codings.erase(std::unique(found.codings.begin(), found.codings.end()),
                                found.codings.end());
            for (const CodingId coding : found.codings) count(coding);
            m_result.passages.push_back(std::move(found));
        }
    }

    void count(CodingId coding) {
        auto isCounted = m_isCounted[static_cast<std::size_t>(coding.value)];
        if (isCounted) return;
        isCounted = true;
        if (isOfFirst(m_asked.sets(m_study.codings.at(coding).code))) ++m_counted;
    }

    const Study& m_study;
    const TextSource& m_source;
    const RetrievalQuestion& m_question;
    AskedSets m_asked;
    TurnAttributes m_attributes;
    std::vector<bool> m_isCoderIn;                       // by CoderId::value
    std::vector<bool> m_isDocumentIn;                    // by DocumentId::value
    std::vector<bool> m_isCounted;                       // by CodingId::value
    std::vector<bool> m_isAsked;                         // by CodingId::value
    std::vector<std::vector<AskedCoding>> m_byDocument;  // by DocumentId::value, gathered
    std::size_t m_nextCoding = 0;
    std::size_t m_nextDocument = 0;
    std::int64_t m_candidates = 0;  ///< codings of the first set that may count …
    std::int64_t m_counted = 0;     ///< … and do
    RetrievalResult m_result;
};

RetrievalRun::RetrievalRun(const Study& study, const TextSource& source, RetrievalQuestion question)
    : m_question(std::make_unique<RetrievalQuestion>(std::move(question))),
      m_work(std::make_unique<Work>(study, source, *m_question)) {}

RetrievalRun::~RetrievalRun() = default;

bool RetrievalRun::advance(std::size_t codings) { return m_work->advance(codings); }
RetrievalResult RetrievalRun::takeResult() { return m_work->takeResult(); }
bool RetrievalRun::dependsOn(CodingId coding) const { return m_work->dependsOn(coding); }

RetrievalResult retrieve(const Study& study, const TextSource& source,
                         const RetrievalQuestion& question) {
    RetrievalRun run(study, source, question);
    while (!run.advance(std::numeric_limits<std::size_t>::max())) continue;
    return run.takeResult();
}

}  // namespace codebook
