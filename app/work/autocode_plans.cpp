// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/autocode_plans.h"

#include <map>
#include <set>

#include "codebook/model/code_tree.h"
#include "codebook/project/coding_verbs.h"
#include "codebook/text/regular_expression.h"
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

/// Lines of a text, without their ends.
std::vector<Span> linesOf(const codebook::DocumentText& text) {
    std::vector<Span> lines;
    qsizetype begin = 0;
    while (begin <= text.text.size()) {
        qsizetype end = text.text.indexOf(u'\n', begin);
        if (end < 0) end = text.text.size();
        lines.push_back(text.map.span(begin, end));
        begin = end + 1;
    }
    return lines;
}

/// A heading without the signs and numbers before it, and the colon behind.
QString headingName(QString line) {
    line = line.simplified();
    qsizetype begin = 0;
    while (begin < line.size() &&
           (line[begin] == u'#' || line[begin].isDigit() || line[begin].isSpace() ||
            line[begin] == u'.' || line[begin] == u')'))
        ++begin;
    const QString name = line.mid(begin);
    if (name.isEmpty()) return line;
    return name.endsWith(u':') ? name.chopped(1) : name;
}

CodingPlan headingsPlan(const PlanQuestion& question, const codebook::Study& study,
                        const codebook::TextSource& texts,
                        const std::function<bool()>& isCancelled) {
    const QString pattern = question.heading.isEmpty() ? usualHeading() : question.heading;
    codebook::RegularExpression expression(QStringLiteral("^(?-i:") + pattern +
                                           QStringLiteral(")$"));
    CodingPlan plan;
    for (const codebook::Document& document : study.documents) {
        if (isCancelled && isCancelled()) break;
        const auto text = texts.text(document.id);
        QString heading;
        std::int32_t begin = 0;
        const auto close = [&](std::int32_t end) {
            if (heading.isEmpty() || end <= begin) return;
            const Span section = codebook::trimmed(*text, {begin, end});
            if (!text->slice(section).trimmed().isEmpty())
                plan.codings.push_back({{document.id, section}, below(question.code, heading)});
        };
        for (const Span line : linesOf(*text)) {
            const QString words = text->slice(line);
            std::vector<codebook::Utf16Range> matches;
            if (!words.trimmed().isEmpty()) expression.appendMatches(words, matches, isCancelled);
            if (matches.empty()) continue;
            close(line.begin);
            heading = headingName(words);
            begin = line.end;
        }
        close(text->map.codePoints());
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

QString usualHeading() {
    return QStringLiteral("#+\\s+\\S.*|\\d+(\\.\\d+)*[.)]?\\s+\\p{Lu}.{0,80}");
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
