// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A concordance on its way out of the window.
#include <map>

#include "app/desktop/search/concordance_answer.h"
#include "indexer/search/context.h"

namespace app {

namespace {

constexpr int ContextWords = 14;

/// Labels by document and speaker's ordinal.
using Labels = std::map<std::pair<std::int32_t, std::int32_t>, QString>;

Labels labelsOf(const codebook::Study& study) {
    Labels labels;
    for (const codebook::Speaker& speaker : study.speakers)
        labels[{speaker.document.value, speaker.ordinal}] = speaker.label;
    return labels;
}

}  // namespace

codebook::TextTable concordanceTable(const ConcordanceAnswer& answer, const codebook::Study& study,
                                     const codebook::TextSource& texts, const QStringList& headers,
                                     const std::function<bool()>& isCancelled) {
    codebook::TextTable table;
    table.title = answer.question.query;
    const bool hasGroups =
        !answer.groups.empty() && answer.question.groups.by != LineGroups::By::Document;
    for (const QString& header : headers.mid(hasGroups ? 0 : 1)) table.addColumn(header);
    const Labels labels = labelsOf(study);
    // Hits of one document mostly follow each other.
    codebook::DocumentId read;
    std::shared_ptr<const codebook::DocumentText> text;
    std::shared_ptr<const codebook::Turns> turns;
    std::size_t group = 0;
    for (std::size_t i = 0; i < answer.hits.size() && !(isCancelled && isCancelled()); ++i) {
        const indexer::Occurrence& hit = answer.hits[i];
        if (hit.document != read) {
            text = texts.text(hit.document);
            turns = texts.turns(hit.document);
            read = hit.document;
        }
        while (group + 1 < answer.groups.size() && answer.groups[group + 1].first <= i) ++group;
        const auto turn = static_cast<std::size_t>(hit.turn - 1);
        const std::int32_t speaker = turn < turns->size() ? (*turns)[turn].speaker : -1;
        const auto label = labels.find({hit.document.value, speaker});
        const codebook::Document* document = study.documents.find(hit.document);
        const indexer::Context words = indexer::contextOf(
            *text, hit.span, ContextWords, indexer::ContextUnit::Words, hit.language.toString());
        QStringList cells;
        if (hasGroups) cells << answer.groups[group].name;
        cells << (document ? document->name : QString())
              << (label == labels.end() ? QString() : label->second) << QString::number(hit.turn)
              << words.before.simplified() << words.text.simplified() << words.after.simplified();
        table.addRow(cells);
    }
    return table;
}

}  // namespace app
