// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/revised_study.h"

#include "codebook/model/code_tree.h"
#include "codebook/project/lookup.h"
#include "codebook/store/store.h"

namespace tests {

using namespace codebook;

NewRevision revisionWith(const QString& text) {
    NewRevision revision;
    revision.text = text;
    revision.source = QStringLiteral("corrected.txt");
    revision.digest = QStringLiteral("of the file");
    revision.encoding = QStringLiteral("UTF-8");
    const OffsetMap map(text);
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0) end = text.size();
        Turn turn;
        turn.span = turn.words = map.span(begin, end);
        const qsizetype colon = text.indexOf(QStringLiteral(": "), begin);
        if (colon >= 0 && colon < end) {
            const QString label = text.mid(begin, colon - begin);
            std::size_t ordinal = 0;
            while (ordinal < revision.speakers.size() && revision.speakers[ordinal].label != label)
                ++ordinal;
            if (ordinal == revision.speakers.size())
                revision.speakers.push_back({label, label == QLatin1String("I")});
            turn.speaker = static_cast<std::int32_t>(ordinal);
            turn.label = map.span(begin, colon + 1);
            turn.words = map.span(colon + 2, end);
        }
        if (end > begin) revision.turns.push_back(turn);
        begin = end + 1;
    }
    return revision;
}

RevisionReport revise(Project& project, const QString& document, const QString& text) {
    RevisionPlan plan =
        planRevision(project, documentNamed(project.study(), document), revisionWith(text));
    project.execute(plan.command);
    return plan.report;
}

QStringList codedIn(const Project& project, const QString& document) {
    const Study& study = project.study();
    const CodeTree tree(study);
    std::vector<const Coding*> codings;
    for (const Coding& coding : study.codings)
        if (coding.document == documentNamed(study, document)) codings.push_back(&coding);
    std::sort(codings.begin(), codings.end(), [](const Coding* a, const Coding* b) {
        return std::tuple(!a->isPlaced, a->span, a->id) < std::tuple(!b->isPlaced, b->span, b->id);
    });
    QStringList lines;
    for (const Coding* coding : codings) {
        const QString words =
            project.revisionText(project.revisionOf(coding->id))->slice(coding->span);
        lines << QStringLiteral("%1: %2").arg(tree.path(tree.effective(coding->code)), words);
        if (words != project.codingDetail(coding->id).text)
            lines.back() += QStringLiteral(" (not what was coded)");
        if (!coding->isPlaced) lines.back() += QStringLiteral(" (waits)");
    }
    return lines;
}

}  // namespace tests
