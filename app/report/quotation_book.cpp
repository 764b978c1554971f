// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMap>

#include <algorithm>

#include "app/report/report_parts.h"
#include "codebook/words.h"

namespace app {

using codebook::Code;
using codebook::CodeId;
using codebook::CodeTree;
using codebook::Coding;
using codebook::ManuscriptHeading;
using codebook::Place;
using codebook::Prose;
using codebook::Words;

namespace {

/// A case that supplies more than this share of a theme's passages is warned of …
constexpr double LargestShare = 0.5;
/// … where there are at least so many.
constexpr std::size_t FewestToWarn = 4;

struct QuotedPassage {
    Place place;
    std::vector<codebook::CodingId> codings;
    codebook::CaseId person;
};

/// Placed codings of each code, merged ones with what they were merged into, by document and span.
std::vector<std::vector<const Coding*>> codingsByCode(const codebook::Study& study,
                                                      const CodeTree& tree) {
    std::vector<std::vector<const Coding*>> all(study.codes.idLimit());
    for (const Coding& coding : study.codings)
        if (const CodeId code = tree.effective(coding.code); code && coding.isPlaced)
            all[static_cast<std::size_t>(code.value)].push_back(&coding);
    for (auto& codings : all)
        std::sort(codings.begin(), codings.end(), [](const Coding* a, const Coding* b) {
            return std::tuple(a->document, a->span, a->id) <
                   std::tuple(b->document, b->span, b->id);
        });
    return all;
}

std::vector<QuotedPassage> passagesIn(const std::vector<const Coding*>& codings,
                                      const Quoting& quoting) {
    std::vector<QuotedPassage> passages;
    for (auto first = codings.begin(); first != codings.end();) {
        const auto last = std::find_if(first, codings.end(), [&](const Coding* coding) {
            return coding->document != (*first)->document;
        });
        for (const codebook::Passage& passage : codebook::passagesOf({first, last})) {
            const Place place{(*first)->document, passage.span};
            passages.push_back({place, passage.codings, quoting.speaker(place)});
        }
        first = last;
    }
    return passages;
}

/// So many of them, one of each case in turn, in the order of the text.
std::vector<QuotedPassage> chosen(const std::vector<QuotedPassage>& passages, int most) {
    if (most <= 0 || passages.size() <= static_cast<std::size_t>(most)) return passages;
    std::vector<std::pair<std::int32_t, std::size_t>> byRound;  // how many before of the same case
    QMap<std::pair<std::int32_t, std::int32_t>, std::int32_t> met;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        // Where nobody is known to speak, the document stands for the case.
        const std::int32_t person = passages[i].person.value;
        const std::int32_t document = person ? 0 : passages[i].place.document.value;
        byRound.emplace_back(met[{person, document}]++, i);
    }
    std::sort(byRound.begin(), byRound.end());
    byRound.resize(static_cast<std::size_t>(most));
    std::sort(byRound.begin(), byRound.end(),
              [](const auto& a, const auto& b) { return a.second < b.second; });
    std::vector<QuotedPassage> few;
    few.reserve(byRound.size());
    for (const auto& [round, at] : byRound) few.push_back(passages[at]);
    return few;
}

class BookWriter {
   public:
    BookWriter(const ReportMaterial& material, const ReportRecipe& recipe, const Quoting& quoting)
        : m_material(material),
          m_recipe(recipe),
          m_quoting(quoting),
          m_tree(material.study),
          m_codings(codingsByCode(material.study, m_tree)) {}

    ManuscriptParts book();

   private:
    void writeTheme(CodeId id, int level);
    void writeCounts(const std::vector<QuotedPassage>& passages, std::size_t shown);
    void writeBalance(const std::vector<QuotedPassage>& passages);
    bool isUsed(CodeId code) const;

    const ReportMaterial& m_material;
    const ReportRecipe& m_recipe;
    const Quoting& m_quoting;
    CodeTree m_tree;
    std::vector<std::vector<const Coding*>> m_codings;
    ManuscriptParts m_parts;
};

bool BookWriter::isUsed(CodeId code) const {
    const auto branch = m_tree.branch(code);
    return std::any_of(branch.begin(), branch.end(), [&](CodeId below) {
        return !m_codings[static_cast<std::size_t>(below.value)].empty();
    });
}

void BookWriter::writeCounts(const std::vector<QuotedPassage>& passages, std::size_t shown) {
    QSet<std::int32_t> documents;
    QSet<std::int32_t> people;
    for (const QuotedPassage& passage : passages) {
        documents.insert(passage.place.document.value);
        if (passage.person) people.insert(passage.person.value);
    }
    QString sentence = Words::tr("Passages: %1 · documents: %2 · cases: %3")
                           .arg(passages.size())
                           .arg(documents.size())
                           .arg(people.size());
    if (shown < passages.size()) sentence += Words::tr(" · quoted here: %1").arg(shown);
    m_parts.push_back(Prose{sentence, Prose::Kind::Note, {}});
}

void BookWriter::writeBalance(const std::vector<QuotedPassage>& passages) {
    if (passages.size() < FewestToWarn) return;
    QMap<codebook::CaseId, std::size_t> supplied;
    for (const QuotedPassage& passage : passages)
        if (passage.person) ++supplied[passage.person];
    for (auto each = supplied.begin(); each != supplied.end(); ++each)
        if (static_cast<double>(each.value()) > LargestShare * static_cast<double>(passages.size()))
            m_parts.push_back(Prose{Words::tr("%1 of the %2 passages come from one case, “%3”.")
                                        .arg(each.value())
                                        .arg(passages.size())
                                        .arg(m_material.study.cases.at(each.key()).name),
                                    Prose::Kind::Note, Words::tr("Balance:")});
}

void BookWriter::writeTheme(CodeId id, int level) {
    m_material.goOn();
    if (!isUsed(id)) return;
    const Code& code = m_material.study.codes.at(id);
    m_parts.push_back(
        ManuscriptHeading{std::min(level, 3), level > 3 ? m_tree.path(id) : code.name});
    const QString definition =
        code.shortDefinition.isEmpty() ? code.definition : code.shortDefinition;
    if (!definition.trimmed().isEmpty())
        m_parts.push_back(Prose{definition.trimmed(), Prose::Kind::Body, {}});
    const auto passages = passagesIn(m_codings[static_cast<std::size_t>(id.value)], m_quoting);
    if (!passages.empty()) {
        const auto shown = chosen(passages, m_recipe.mostQuotations);
        writeCounts(passages, shown.size());
        writeBalance(passages);
        if (m_recipe.hasMemos)
            for (const codebook::Memo& memo : m_material.study.memos)
                if (memo.subject == codebook::MemoSubject::Code && memo.about == code.guid)
                    m_parts.push_back(
                        Prose{memo.text, Prose::Kind::Body,
                              memo.title.isEmpty() ? Words::tr("Memo.") : memo.title + u'.'});
        for (const QuotedPassage& passage : shown)
            m_parts.push_back(m_quoting.quotation(passage.place, passage.codings));
    }
    for (const CodeId child : m_tree.children(id)) writeTheme(child, level + 1);
}

ManuscriptParts BookWriter::book() {
    std::vector<CodeId> themes = m_tree.roots();
    if (!m_recipe.codes.trimmed().isEmpty()) {
        themes.clear();
        for (const QString& path : codebook::pathList(m_recipe.codes))
            themes.push_back(m_tree.resolve(path));
    }
    m_parts.push_back(ManuscriptHeading{1, partTitle(ReportPart::Quotations)});
    for (const CodeId theme : themes) writeTheme(theme, 2);
    if (m_parts.size() == 1)
        m_parts.push_back(
            Prose{Words::tr("Nothing is coded with these codes."), Prose::Kind::Body, {}});
    return std::move(m_parts);
}

}  // namespace

ManuscriptParts quotationBook(const ReportMaterial& material, const ReportRecipe& recipe,
                              const Quoting& quoting) {
    return BookWriter(material, recipe, quoting).book();
}

}  // namespace app
