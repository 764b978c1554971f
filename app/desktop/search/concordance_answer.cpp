// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/concordance_answer.h"

#include <array>
#include <map>
#include <numeric>

#include "codebook/text/collation.h"
#include "indexer/words/hit_order.h"

namespace app {

namespace {

using codebook::DocumentId;
using indexer::HitKey;
using indexer::Occurrence;
using By = LineGroups::By;

/// What each hit stands below: numbers of names.
struct Headings {
    QStringList names;
    std::vector<std::uint32_t> ofHit;
};

std::array<HitKey, 3> keysOf(const SearchQuestion& question) {
    std::array<HitKey, 3> keys{HitKey::Place, HitKey::Place, HitKey::Place};
    if (question.order == LineOrder::Found) {
        keys = {HitKey::Found, HitKey::Right1, HitKey::Right2};
        return keys;
    }
    const std::array<HitKey, 3> left{HitKey::Left1, HitKey::Left2, HitKey::Left3};
    const std::array<HitKey, 3> right{HitKey::Right1, HitKey::Right2, HitKey::Right3};
    const auto& side = question.order == LineOrder::Left ? left : right;
    for (std::size_t i = 0; i < static_cast<std::size_t>(question.sortedWords); ++i)
        keys[i] = side[i];
    return keys;
}

/// By DocumentId::value and speaker's ordinal; −1 is nobody.
class Voices {
   public:
    explicit Voices(const codebook::Study& study) {
        for (const codebook::Speaker& speaker : study.speakers)
            m_speakers[{speaker.document.value, speaker.ordinal}] = &speaker;
    }
    const codebook::Speaker* find(DocumentId document, std::int32_t ordinal) const {
        const auto at = m_speakers.find({document.value, ordinal});
        return at == m_speakers.end() ? nullptr : at->second;
    }

   private:
    std::map<std::pair<std::int32_t, std::int32_t>, const codebook::Speaker*> m_speakers;
};

/// Values of one attribute: of the case that speaks, else of the document.
class Values {
   public:
    Values(const codebook::Study& study, const QString& attribute) {
        for (const codebook::AttributeValue& row : study.attributeValues) {
            const codebook::Attribute* of = study.attributes.find(row.attribute);
            if (!of || of->name != attribute || row.values.isEmpty()) continue;
            const QString value = row.values.join(QStringLiteral(", "));
            if (row.person)
                m_ofCases[row.person.value] = value;
            else
                m_ofDocuments[row.document.value] = value;
        }
    }
    QString of(DocumentId document, const codebook::Speaker* speaker) const {
        if (speaker)
            if (const auto at = m_ofCases.find(speaker->person.value); at != m_ofCases.end())
                return at->second;
        const auto at = m_ofDocuments.find(document.value);
        return at == m_ofDocuments.end() ? QString() : at->second;
    }

   private:
    std::map<std::int32_t, QString> m_ofCases;
    std::map<std::int32_t, QString> m_ofDocuments;
};

Headings byDocument(const std::vector<Occurrence>& hits, const codebook::Study& study) {
    Headings headings;
    std::map<std::int32_t, std::uint32_t> numbers;
    for (const codebook::Document& document : study.documents) {
        numbers[document.id.value] = static_cast<std::uint32_t>(headings.names.size());
        headings.names << document.name;
    }
    for (const Occurrence& hit : hits) headings.ofHit.push_back(numbers[hit.document.value]);
    return headings;
}

/// By who speaks: the speaker's label, or the value of an attribute; in the order of the language.
Headings byVoice(const std::vector<Occurrence>& hits, QuestionDesk& desk,
                 const LineGroups& groups) {
    const Voices voices(desk.study());
    const Values values(desk.study(), groups.attribute);
    const indexer::WordTable& words = desk.words();
    std::map<QString, std::uint32_t> numbers;
    std::map<std::pair<std::int32_t, std::int32_t>, std::uint32_t> known;
    Headings headings;
    for (const Occurrence& hit : hits) {
        const auto* document = words.find(hit.document);
        const auto turn = static_cast<std::size_t>(hit.turn - 1);
        const std::int32_t ordinal = document && turn < document->block.turns.size()
                                         ? document->block.turns[turn].speaker
                                         : -1;
        const auto [at, isNew] = known.try_emplace({hit.document.value, ordinal}, 0U);
        if (isNew) {
            const codebook::Speaker* speaker = voices.find(hit.document, ordinal);
            const QString name = groups.by == By::Attribute ? values.of(hit.document, speaker)
                                 : speaker                  ? speaker->label
                                                            : QString();
            at->second =
                numbers.try_emplace(name, static_cast<std::uint32_t>(numbers.size())).first->second;
        }
        headings.ofHit.push_back(at->second);
    }
    std::vector<std::pair<QString, std::uint32_t>> sorted(numbers.begin(), numbers.end());
    const codebook::Collator collator{QString()};
    std::sort(sorted.begin(), sorted.end(), [&](const auto& left, const auto& right) {
        // Nobody and no value come last.
        if (left.first.isEmpty() != right.first.isEmpty()) return right.first.isEmpty();
        return collator.compare(left.first, right.first) < 0;
    });
    std::vector<std::uint32_t> ranks(sorted.size());
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        ranks[sorted[i].second] = static_cast<std::uint32_t>(i);
        headings.names << sorted[i].first;
    }
    for (std::uint32_t& of : headings.ofHit) of = ranks[of];
    return headings;
}

/// The language that most hits are in: by its rules their words are sorted.
QString languageOf(const std::vector<Occurrence>& hits) {
    std::map<QString, int> counts;
    QString most;
    constexpr std::size_t enough = 1000;
    for (std::size_t i = 0; i < std::min(hits.size(), enough); ++i)
        if (const QString language = hits[i].language.toString(); ++counts[language] > counts[most])
            most = language;
    return most;
}

void arrange(ConcordanceAnswer& answer, QuestionDesk& desk) {
    const SearchQuestion& question = answer.question;
    std::vector<std::uint32_t> order(answer.hits.size());
    std::iota(order.begin(), order.end(), 0U);
    if (question.order != LineOrder::Document)
        order = indexer::hitOrder(desk.words(), answer.marks, keysOf(question),
                                  languageOf(answer.hits));
    Headings headings;
    if (question.groups.by == By::Document) headings = byDocument(answer.hits, desk.study());
    if (question.groups.by == By::Speaker || question.groups.by == By::Attribute)
        headings = byVoice(answer.hits, desk, question.groups);
    if (!headings.ofHit.empty())
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t left, std::uint32_t right) {
            return headings.ofHit[left] < headings.ofHit[right];
        });
    std::vector<Occurrence> arranged;
    arranged.reserve(order.size());
    for (const std::uint32_t hit : order) {
        if (!headings.ofHit.empty()) {
            const std::uint32_t heading = headings.ofHit[hit];
            const bool isNew =
                arranged.empty() || headings.ofHit[order[arranged.size() - 1]] != heading;
            if (isNew)
                answer.groups.push_back(
                    {headings.names[static_cast<qsizetype>(heading)], arranged.size(), 0});
            ++answer.groups.back().count;
        }
        arranged.push_back(answer.hits[hit]);
    }
    answer.hits = std::move(arranged);
}

}  // namespace

ConcordanceAnswer concordanceAnswer(const SearchQuestion& question, QuestionDesk& desk) {
    indexer::SearchOptions options;
    options.limit = 0;
    options.order = indexer::ResultOrder::Document;
    options.isCancelled = [&desk] { return desk.isCancelled(); };
    indexer::SearchResult found =
        desk.searcherFor({question.query}).search(question.query, options);
    ConcordanceAnswer answer;
    answer.question = question;
    if (found.isCancelled) return answer;
    answer.hits = std::move(found.occurrences);
    answer.turns = found.totalTurns;
    answer.documents = found.totalDocuments;
    answer.notes = std::move(found.notes);
    answer.forms = std::move(found.forms);
    answer.marks.reserve(answer.hits.size());
    for (const Occurrence& hit : answer.hits) answer.marks.emplace_back(hit.document, hit.span);
    arrange(answer, desk);
    return answer;
}

}  // namespace app
