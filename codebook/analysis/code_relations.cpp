// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/code_relations.h"

#include "codebook/analysis/coded_documents.h"
#include "codebook/analysis/passages.h"
#include "codebook/analysis/unit_match.h"
#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/words.h"

namespace codebook {

namespace {

using Kind = CodeRelationKind::Kind;

std::int64_t lengthOf(const Passages& passages) {
    std::int64_t length = 0;
    for (const Passage& passage : passages) length += passage.span.length();
    return length;
}

/// Sums over all documents; pairs in a triangle or a square of counters.
class Tally {
   public:
    Tally(const Study& study, const std::vector<AxisCategory>& categories,
          const CodeRelationKind& kind)
        : m_study(study),
          m_kind(kind),
          m_size(categories.size()),
          m_sets(study.codes.idLimit()),
          m_passages(m_size),
          m_lengths(m_size),
          m_together(m_size * m_size),
          m_shared(m_size * m_size) {
        for (std::size_t set = 0; set < m_size; ++set) {
            const CodeMask& mask = *categories[set].codeSets.front();
            for (std::size_t code = 0; code < mask.size(); ++code)
                if (mask[code]) m_sets[code].push_back(set);
        }
    }

    void add(const CodedDocument& document) {
        std::vector<std::vector<const Coding*>> codings(m_size);
        for (const Coding* coding : document.codings)
            for (const std::size_t set : m_sets[static_cast<std::size_t>(coding->code.value)])
                codings[set].push_back(coding);
        std::vector<std::pair<std::size_t, Passages>> found;
        for (std::size_t set = 0; set < m_size; ++set) {
            if (codings[set].empty()) continue;
            found.emplace_back(set, passagesOf(codings[set]));
            m_passages[set] += static_cast<std::int64_t>(found.back().second.size());
            m_lengths[set] += lengthOf(found.back().second);
        }
        for (const auto& [first, passages] : found)
            for (const auto& [second, others] : found)
                if (first < second || (m_kind.isDirected() && first != second))
                    addPair(document, first, passages, second, others);
    }

    std::vector<CodeRelation> result() const {
        std::vector<CodeRelation> relations;
        for (std::size_t first = 0; first < m_size; ++first)
            for (std::size_t second = 0; second < m_size; ++second)
                if (m_together[first * m_size + second] > 0)
                    relations.push_back(relation(first, second));
        std::stable_sort(
            relations.begin(), relations.end(),
            [](const CodeRelation& a, const CodeRelation& b) { return a.together > b.together; });
        return relations;
    }

   private:
    void addPair(const CodedDocument& document, std::size_t first, const Passages& passages,
                 std::size_t second, const Passages& others) {
        const std::size_t pair = first * m_size + second;
        const Passages pieces = intersection(passages, others, m_study.codings);
        m_shared[pair] += lengthOf(pieces);
        switch (m_kind.kind) {
            case Kind::Overlap:
                m_together[pair] += static_cast<std::int64_t>(pieces.size());
                break;
            case Kind::Nested:
                m_together[pair] += static_cast<std::int64_t>(inside(passages, others).size());
                break;
            case Kind::Near: {
                const Within within{Within::Unit::Turn, m_kind.turns};
                m_together[pair] += static_cast<std::int64_t>(
                    inSameUnit(document, passages, others, within).size());
                break;
            }
            case Kind::Then:
                m_together[pair] += static_cast<std::int64_t>(
                    followedBy(document, passages, others, m_kind.turns).size());
                break;
        }
    }

    CodeRelation relation(std::size_t first, std::size_t second) const {
        CodeRelation found;
        found.first = first;
        found.second = second;
        found.firstPassages = m_passages[first];
        found.secondPassages = m_passages[second];
        found.together = m_together[first * m_size + second];
        const std::int64_t either = found.firstPassages + found.secondPassages - found.together;
        if (either >= found.together)
            found.coefficient =
                Coefficient::of(static_cast<double>(found.together) / static_cast<double>(either));
        else
            found.coefficient = Coefficient::undefined(QStringLiteral(
                "Long passages share several pieces each, more than the coefficient allows for."));
        const std::int64_t shared = m_shared[first * m_size + second];
        found.jaccard =
            Coefficient::of(static_cast<double>(shared) /
                            static_cast<double>(m_lengths[first] + m_lengths[second] - shared));
        return found;
    }

    const Study& m_study;
    CodeRelationKind m_kind;
    std::size_t m_size;
    std::vector<std::vector<std::size_t>> m_sets;  // by CodeId::value
    std::vector<std::int64_t> m_passages;
    std::vector<std::int64_t> m_lengths;
    std::vector<std::int64_t> m_together;
    std::vector<std::int64_t> m_shared;
};

}  // namespace

CodeRelationKind codeRelationFrom(const QString& words) {
    if (words == QLatin1String("overlap")) return {Kind::Overlap, 0};
    if (words == QLatin1String("nested")) return {Kind::Nested, 0};
    for (const auto& [name, kind] :
         {std::pair("near:", Kind::Near), std::pair("then:", Kind::Then)}) {
        if (!words.startsWith(QLatin1String(name))) continue;
        bool isNumber = false;
        const int turns = words.mid(5).toInt(&isNumber);
        if (isNumber && turns >= 0) return {kind, turns};
    }
    throw Conflict(
        Words::tr("“%1” is no relation; use overlap, nested, near:N or then:N turns.").arg(words));
}

std::vector<CodeRelation> codeRelations(const Study& study, const TextSource& source,
                                        const std::vector<AxisCategory>& categories,
                                        const CodeRelationKind& kind,
                                        const std::function<bool()>& isCancelled) {
    const bool needsTurns = kind.kind == Kind::Near || kind.kind == Kind::Then;
    Tally tally(study, categories, kind);
    for (const CodedDocument& document : codedDocuments(study, source, needsTurns)) {
        if (isCancelled && isCancelled()) throw Interrupted();
        tally.add(document);
    }
    return tally.result();
}

std::vector<AxisCategory> appliedCodes(const Study& study) {
    const CodeTree tree(study);
    std::vector<CodeMask> masks(study.codes.idLimit());
    for (const Coding& coding : study.codings) {
        const CodeId code = tree.effective(coding.code);
        if (!code) continue;
        CodeMask& mask = masks[static_cast<std::size_t>(code.value)];
        mask.resize(study.codes.idLimit());
        mask[static_cast<std::size_t>(coding.code.value)] = true;
    }
    QHash<QString, int> uses;
    for (const CodeId code : tree.depthFirst()) ++uses[study.codes.at(code).name];
    std::vector<AxisCategory> categories;
    for (const CodeId code : tree.depthFirst()) {
        CodeMask& mask = masks[static_cast<std::size_t>(code.value)];
        if (mask.empty()) continue;
        AxisCategory category;
        const QString& name = study.codes.at(code).name;
        category.labels = {uses[name] == 1 ? name : tree.path(code)};
        category.codeSets = {std::make_shared<const CodeMask>(std::move(mask))};
        categories.push_back(std::move(category));
    }
    return categories;
}

std::vector<AxisCategory> codeCategories(const QString& axis, const Study& study) {
    std::vector<AxisCategory> categories = axisFrom(axis, study).categories;
    for (const AxisCategory& category : categories)
        if (category.codeSets.size() != 1 || !category.places.empty() || category.coder)
            throw Conflict(
                Words::tr("“%1” is not made of codes alone; use codes:PATH, code:PATH,… or "
                          "perspective.")
                    .arg(axis));
    return categories;
}

}  // namespace codebook
