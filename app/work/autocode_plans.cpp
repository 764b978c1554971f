// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/autocode_plans.h"

#include <map>
#include <set>

#include "app/work/headings.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/coding_verbs.h"
#include "codebook/text/segmentation.h"
#include "codebook/words.h"
#include "indexer/search/searcher.h"
#include "indexer/search/speaker_table.h"

namespace app {

namespace {

using codebook::Span;

constexpr qsizetype LongestName = 80;

QString codeName(QString name) {
    name = name.simplified();
    return name.size() > LongestName ? name.left(LongestName - 1) + QChar(0x2026) : name;
}

QString below(const QString& parent, const QString& name) {
    const QString level = codebook::escapedName(codeName(name));
    return parent.trimmed().isEmpty() ? level : parent.trimmed() + u'/' + level;
}

CodingPlan queryPlan(const PlanQuestion& question, const codebook::TextSource& texts,
                     const indexer::Searcher& searcher, const std::function<bool()>& isCancelled) {
    indexer::SearchOptions options;
    options.limit = 0;
    options.order = indexer::ResultOrder::Document;
    options.isCancelled = isCancelled;
    const indexer::SearchResult found = searcher.search(question.query, options);
    CodingPlan plan;
    plan.notes = found.notes;
    for (const codebook::Place& place : placesOf(texts, found.occurrences, question.unit))
        plan.codings.push_back({place, question.code.trimmed()});
    return plan;
}

CodingPlan speakersPlan(const PlanQuestion& question, const codebook::Study& study,
                        const codebook::TextSource& texts,
                        const std::function<bool()>& isCancelled) {
    std::map<std::pair<std::int32_t, std::int32_t>, QString> codes;
    for (const codebook::Speaker& speaker : study.speakers)
        if (!speaker.isInterviewer && !speaker.label.isEmpty())
            codes[{speaker.document.value, speaker.ordinal}] = below(question.code, speaker.label);
    CodingPlan plan;
    for (const codebook::Document& document : study.documents) {
        if (isCancelled && isCancelled()) break;
        for (const codebook::Turn& turn : *texts.turns(document.id)) {
            const auto code = codes.find({document.id.value, turn.speaker});
            if (code != codes.end() && !turn.words.isEmpty())
                plan.codings.push_back({{document.id, turn.words}, code->second});
        }
    }
    return plan;
}

CodingPlan headingsPlan(const PlanQuestion& question, const codebook::Study& study,
                        const codebook::TextSource& texts,
                        const std::function<bool()>& isCancelled) {
    CodingPlan plan;
    for (const codebook::Document& document : study.documents) {
        if (isCancelled && isCancelled()) break;
        const auto text = texts.text(document.id);
        const auto headings =
            headingsIn(*text, *texts.turns(document.id), question.heading, isCancelled);
        for (std::size_t i = 0; i < headings.size(); ++i) {
            const std::int32_t end =
                i + 1 < headings.size() ? headings[i + 1].line.begin : text->map.codePoints();
            if (end <= headings[i].line.end) continue;
            const Span section = codebook::trimmed(*text, {headings[i].line.end, end});
            if (!text->slice(section).trimmed().isEmpty())
                plan.codings.push_back(
                    {{document.id, section}, below(question.code, headings[i].name)});
        }
    }
    return plan;
}

/// The last question of the words, else all of them; as it is compared.
QString questionIn(const codebook::DocumentText& text, Span words, const QString& language) {
    const QString said = text.slice(words);
    QString asked = said;
    const codebook::OffsetMap map(said);
    for (const Span sentence : codebook::sentences(said, language))
        if (const QString one = map.slice(said, sentence).toString().simplified();
            one.endsWith(u'?'))
            asked = one;
    return asked.simplified();
}

struct AnsweredQuestion {
    QString name;  ///< as it was asked first
    std::set<std::int32_t> documents;
    std::vector<codebook::Place> answers;
};

void addAnswers(const codebook::Document& document, const codebook::TextSource& texts,
                const indexer::SpeakerTable& speakers,
                std::map<QString, AnsweredQuestion>& questions) {
    const auto turns = texts.turns(document.id);
    const auto text = texts.text(document.id);
    AnsweredQuestion* asked = nullptr;
    for (const codebook::Turn& turn : *turns) {
        if (turn.words.isEmpty()) continue;
        if (!speakers.isInterviewer(document.id, turn.speaker)) {
            if (!asked) continue;
            asked->documents.insert(document.id.value);
            asked->answers.push_back({document.id, turn.words});
            continue;
        }
        const QString language =
            turn.language.toString().isEmpty() ? document.language : turn.language.toString();
        const QString question = questionIn(*text, turn.words, language);
        asked = &questions[question.toCaseFolded()];
        if (asked->name.isEmpty()) asked->name = question;
    }
}

CodingPlan questionsPlan(const PlanQuestion& question, const codebook::Study& study,
                         const codebook::TextSource& texts,
                         const std::function<bool()>& isCancelled) {
    const indexer::SpeakerTable speakers(study);
    std::map<QString, AnsweredQuestion> questions;
    for (const codebook::Document& document : study.documents) {
        if (isCancelled && isCancelled()) break;
        addAnswers(document, texts, speakers, questions);
    }
    CodingPlan plan;
    int rare = 0;
    for (const auto& [folded, asked] : questions) {
        if (asked.answers.empty()) continue;
        if (static_cast<int>(asked.documents.size()) < question.documents) {
            ++rare;
            continue;
        }
        for (const codebook::Place& answer : asked.answers)
            plan.codings.push_back({answer, below(question.code, asked.name)});
    }
    if (rare > 0)
        plan.notes << codebook::Words::tr("%1 questions are asked in fewer documents.").arg(rare);
    if (questions.empty()) plan.notes << codebook::Words::tr("Nobody is marked as one who asks.");
    return plan;
}

}  // namespace

QString stepText(const PlanQuestion& question) {
    using codebook::Words;
    switch (question.source) {
        case PlanSource::Query:
            return Words::tr("Code “%1” with “%2”").arg(question.query, question.code);
        case PlanSource::Speakers:
            return Words::tr("Code what each speaker says");
        case PlanSource::Headings:
            return Words::tr("Code what stands below each heading");
        case PlanSource::Questions:
            return Words::tr("Code what answers each question");
    }
    return {};
}

QString automaticMemo(const PlanQuestion& question) {
    using codebook::Words;
    switch (question.source) {
        case PlanSource::Query:
            return Words::tr("Automatic: %1").arg(question.query);
        case PlanSource::Speakers:
            return Words::tr("Automatic: by speaker");
        case PlanSource::Headings:
            return Words::tr("Automatic: below the heading");
        case PlanSource::Questions:
            return Words::tr("Automatic: answer to the question");
    }
    return {};
}

CodingPlan codingPlan(const PlanQuestion& question, const codebook::Study& study,
                      const codebook::TextSource& texts, const indexer::Searcher& searcher,
                      const std::function<bool()>& isCancelled) {
    switch (question.source) {
        case PlanSource::Query:
            return queryPlan(question, texts, searcher, isCancelled);
        case PlanSource::Speakers:
            return speakersPlan(question, study, texts, isCancelled);
        case PlanSource::Headings:
            return headingsPlan(question, study, texts, isCancelled);
        case PlanSource::Questions:
            return questionsPlan(question, study, texts, isCancelled);
    }
    return {};
}

}  // namespace app
