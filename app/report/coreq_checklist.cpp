// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/coreq_checklist.h"

#include <algorithm>

#include "app/report/quoting.h"
#include "codebook/analysis/code_relations.h"
#include "codebook/analysis/saturation.h"
#include "codebook/words.h"

namespace app {

using codebook::Document;
using codebook::Study;
using codebook::Words;

namespace {

QStringList topics() {
    return {Words::tr("Interviewer or facilitator"),
            Words::tr("Credentials"),
            Words::tr("Occupation"),
            Words::tr("Gender"),
            Words::tr("Experience and training"),
            Words::tr("Relationship established before the study"),
            Words::tr("What participants knew of the interviewer"),
            Words::tr("Characteristics of the interviewer"),
            Words::tr("Methodological orientation and theory"),
            Words::tr("Sampling"),
            Words::tr("Method of approach"),
            Words::tr("Sample size"),
            Words::tr("Non-participation"),
            Words::tr("Setting of data collection"),
            Words::tr("Presence of non-participants"),
            Words::tr("Description of the sample"),
            Words::tr("Interview guide"),
            Words::tr("Repeat interviews"),
            Words::tr("Audio or video recording"),
            Words::tr("Field notes"),
            Words::tr("Duration"),
            Words::tr("Data saturation"),
            Words::tr("Transcripts returned to participants"),
            Words::tr("Number of coders"),
            Words::tr("Description of the coding tree"),
            Words::tr("Derivation of themes"),
            Words::tr("Software"),
            Words::tr("Participant checking"),
            Words::tr("Quotations presented and identified"),
            Words::tr("Consistency of data and findings"),
            Words::tr("Clarity of major themes"),
            Words::tr("Clarity of minor themes")};
}

QString interviewers(const Study& study) {
    QStringList labels;
    for (const auto& speaker : study.speakers)
        if (speaker.isInterviewer && !labels.contains(speaker.label)) labels << speaker.label;
    return labels.isEmpty() ? QString()
                            : Words::tr("Marked as interviewer in the transcripts: %1.")
                                  .arg(labels.join(QStringLiteral(", ")));
}

QString sample(const Study& study) {
    if (study.attributes.isEmpty()) return {};
    QStringList names;
    for (const auto& attribute : study.attributes) names << attribute.name;
    return Words::tr("Recorded attributes: %1.").arg(names.join(QStringLiteral(", ")));
}

QString repeats(const Study& study) {
    QHash<codebook::CaseId, QSet<std::int32_t>> documents;
    for (const auto& speaker : study.speakers)
        if (speaker.person) documents[speaker.person].insert(speaker.document.value);
    const auto several = std::count_if(documents.begin(), documents.end(),
                                       [](const auto& all) { return all.size() > 1; });
    return documents.isEmpty()
               ? QString()
               : Words::tr("Cases that speak in more than one document: %1.").arg(several);
}

QString recordings(const Study& study) {
    const auto recorded =
        std::count_if(study.documents.begin(), study.documents.end(),
                      [](const Document& document) { return !document.media.isEmpty(); });
    return recorded == 0 ? QString()
                         : Words::tr("Recordings are linked to %1 of %2 documents.")
                               .arg(recorded)
                               .arg(study.documents.count());
}

QString fieldNotes(const Study& study) {
    const auto observations =
        std::count_if(study.documents.begin(), study.documents.end(),
                      [](const Document& document) { return document.kind == u"observation"; });
    return observations == 0 ? QString()
                             : Words::tr("Documents that are observations: %1.").arg(observations);
}

QString durations(const ReportMaterial& material) {
    std::chrono::milliseconds shortest = std::chrono::milliseconds::max();
    std::chrono::milliseconds longest{0};
    int timed = 0;
    for (const Document& document : material.study.documents) {
        material.goOn();
        std::chrono::milliseconds last{0};
        for (const codebook::Turn& turn : *material.texts->turns(document.id))
            for (const auto& time : {turn.begins, turn.ends})
                if (time) last = std::max(last, *time);
        if (last.count() == 0) continue;
        ++timed;
        shortest = std::min(shortest, last);
        longest = std::max(longest, last);
    }
    return timed == 0
               ? QString()
               : Words::tr("By the times in %1 transcripts: %2 to %3.")
                     .arg(QString::number(timed), recordingTime(shortest), recordingTime(longest));
}

QString saturated(const Study& study) {
    const auto steps = codebook::saturation(study, codebook::appliedCodes(study),
                                            codebook::WorkOrder::FirstCoding);
    if (steps.empty()) return {};
    std::size_t last = 0;
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (!steps[i].newCodes.isEmpty()) last = i + 1;
    return Words::tr("The last new code appeared in document %1 of %2, in the order of coding.")
        .arg(last)
        .arg(steps.size());
}

QString coders(const Study& study) {
    QSet<std::int32_t> working;
    for (const auto& coding : study.codings) working.insert(coding.coder.value);
    if (working.isEmpty()) return {};
    QStringList names;
    for (const auto& coder : study.coders)
        if (working.contains(coder.id.value)) names << coder.name;
    return Words::tr("%1: %2.").arg(names.size()).arg(names.join(QStringLiteral(", ")));
}

QString codingTree(const Study& study) {
    const codebook::CodeTree tree(study);
    if (tree.roots().empty()) return {};
    return Words::tr("%1 codes, %2 of them at the top; see the codebook.")
        .arg(study.codes.count())
        .arg(tree.roots().size());
}

}  // namespace

std::vector<ChecklistItem> coreqChecklist(const ReportMaterial& material) {
    const Study& study = material.study;
    std::vector<ChecklistItem> items;
    for (const QString& topic : topics())
        items.push_back({static_cast<int>(items.size()) + 1, topic, {}});
    const auto answer = [&](std::size_t number, const QString& text) {
        items[number - 1].answer = text;
    };
    answer(1, interviewers(study));
    if (!study.cases.isEmpty())
        answer(12, Words::tr("%1 cases in %2 documents.")
                       .arg(study.cases.count())
                       .arg(study.documents.count()));
    answer(16, sample(study));
    answer(18, repeats(study));
    answer(19, recordings(study));
    answer(20, fieldNotes(study));
    answer(21, durations(material));
    answer(22, saturated(study));
    answer(24, coders(study));
    answer(25, codingTree(study));
    answer(27, QStringLiteral("Samsyn"));
    if (!study.codings.isEmpty())
        answer(29, Words::tr("Each quotation is given with its source and a stable number; see "
                             "the quotation book."));
    return items;
}

}  // namespace app
