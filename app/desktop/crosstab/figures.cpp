// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/figures.h"

#include <QCoreApplication>

#include "app/desktop/crosstab/crosstab_run.h"
#include "app/desktop/passages/code_marks.h"
#include "app/desktop/session/session.h"
#include "app/desktop/workspace/counted_study.h"
#include "codebook/analysis/passages.h"
#include "codebook/project/project.h"
#include "codebook/report/analysis_charts.h"

namespace app {

using codebook::AxisCategory;
using codebook::CodeMask;
using codebook::DocumentId;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::Figures)
};

/// The passages in one document of the codes that the mask holds.
codebook::RetrievalResult passagesIn(const codebook::Study& study, DocumentId document,
                                     const CodeMask& mask, codebook::Span within) {
    std::vector<const codebook::Coding*> codings;
    for (const codebook::Coding& coding : study.codings)
        if (coding.document == document && coding.isPlaced && coding.span.overlaps(within) &&
            mask[static_cast<std::size_t>(coding.code.value)])
            codings.push_back(&coding);
    std::sort(codings.begin(), codings.end(), [](const auto* a, const auto* b) {
        return std::pair(a->span, a->id) < std::pair(b->span, b->id);
    });
    codebook::RetrievalResult result;
    for (codebook::Passage& passage : codebook::passagesOf(codings))
        result.passages.push_back({{document, passage.span}, 0, std::move(passage.codings)});
    result.documents = result.passages.empty() ? 0 : 1;
    return result;
}

DocumentId documentToShow(const Session& session, const codebook::Study& study) {
    if (study.documents.find(session.document())) return session.document();
    DocumentId first;
    for (const codebook::Coding& coding : study.codings)
        if (!first || coding.document < first) first = coding.document;
    return first;
}

}  // namespace

Figure saturationFigure(const Session& session) {
    const auto study = std::make_shared<const codebook::Study>(countedStudy(session));
    const auto codes =
        std::make_shared<const std::vector<AxisCategory>>(codebook::appliedCodes(*study));
    const auto steps = std::make_shared<const std::vector<codebook::SaturationStep>>(
        codebook::saturation(*study, *codes, codebook::WorkOrder::FirstCoding));
    Figure figure;
    if (steps->empty()) {
        figure.emptiness = Words::tr("Nothing is coded yet, so there is no saturation to draw.");
        return figure;
    }
    figure.chart = codebook::saturationChart(
        *steps, *study,
        {Words::tr("Saturation"), Words::tr("interviews, as they were first coded"),
         Words::tr("codes"), Words::tr("codes so far"), Words::tr("new codes")});
    figure.title = [study, steps](const ChartSpot& spot) {
        const auto& step = (*steps)[static_cast<std::size_t>(spot.category)];
        return Words::tr("New in %1").arg(study->documents.at(step.document).name);
    };
    figure.passages = [study, codes, steps](const ChartSpot& spot) {
        const auto& step = (*steps)[static_cast<std::size_t>(spot.category)];
        CodeMask mask(study->codes.idLimit());
        for (const AxisCategory& category : *codes) {
            if (!step.newCodes.contains(category.label())) continue;
            const CodeMask& its = *category.codeSets.front();
            for (std::size_t code = 0; code < its.size(); ++code)
                if (its[code]) mask[code] = true;
        }
        return passagesIn(*study, step.document, mask,
                          {0, study->documents.at(step.document).characters});
    };
    return figure;
}

Figure timelineFigure(const Session& session) {
    const auto study = std::make_shared<const codebook::Study>(countedStudy(session));
    Figure figure;
    const DocumentId document = documentToShow(session, *study);
    if (!document) {
        figure.emptiness = Words::tr("Nothing is coded yet, so there is nothing to draw.");
        return figure;
    }
    const auto codes =
        std::make_shared<const std::vector<AxisCategory>>(codebook::appliedCodes(*study));
    const auto places = std::make_shared<const std::vector<std::vector<codebook::TimelinePlace>>>(
        codebook::timelinePlaces(*study, document, *codes));
    const QString name = study->documents.at(document).name;
    if (places->empty()) {
        figure.emptiness = Words::tr("Nothing is coded in “%1” yet.").arg(name);
        return figure;
    }
    const CodeMarks marks(*study);
    QStringList colors;
    for (const AxisCategory& category : *codes) {
        const CodeMask& mask = *category.codeSets.front();
        const auto code = std::find(mask.begin(), mask.end(), true) - mask.begin();
        const auto id = marks.effective({static_cast<std::int32_t>(code)});
        colors << marks.color(id).name();
    }
    const auto turns = session.project().turns(document);
    figure.chart = codebook::timelineChart(
        *study, session.project(), document, *codes, colors,
        {name,
         turns && !turns->empty() ? Words::tr("turns") : Words::tr("characters"),
         Words::tr("code"),
         {},
         {}});
    const auto at = [places](const ChartSpot& spot) {
        return (*places)[static_cast<std::size_t>(spot.series)]
                        [static_cast<std::size_t>(spot.category)];
    };
    figure.title = [codes, at, name](const ChartSpot& spot) {
        return QStringLiteral("%1 · %2").arg((*codes)[at(spot).category].label(), name);
    };
    figure.passages = [study, codes, at, document](const ChartSpot& spot) {
        return passagesIn(*study, document, *(*codes)[at(spot).category].codeSets.front(),
                          at(spot).span);
    };
    return figure;
}

}  // namespace app
