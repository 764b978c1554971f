// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charts of analyses that are no table: saturation, and where in an interview codes stand.
#pragma once

#include "codebook/analysis/code_relations.h"
#include "codebook/analysis/saturation.h"
#include "codebook/model/study.h"
#include "codebook/report/chart.h"

namespace codebook {

/// What the words on a chart are, for whoever speaks another language.
struct ChartWords {
    QString title;
    QString categories;
    QString values;
    QString first;   ///< name of the first series
    QString second;  ///< of the second
};

/// New codes and codes so far, interview by interview.
Chart saturationChart(const std::vector<SaturationStep>& steps, const Study& study,
                      const ChartWords& words);

/// A strip a category that stands in the document, with its passages as stretches; measured in
/// turns where the document has any, else in characters. A passage reaches over whole turns.
/// @param colors of the categories; may be shorter
Chart timelineChart(const Study& study, const TextSource& source, DocumentId document,
                    const std::vector<AxisCategory>& categories, const QStringList& colors,
                    const ChartWords& words);
/// The place that a mark of that chart stands for.
struct TimelinePlace {
    std::size_t category = 0;
    Span span;
};
/// In the order of strips and marks.
std::vector<std::vector<TimelinePlace>> timelinePlaces(const Study& study, DocumentId document,
                                                       const std::vector<AxisCategory>& categories);

/// How often each pair stands together, as a heat map over the categories that do.
Chart relationsChart(const std::vector<CodeRelation>& relations,
                     const std::vector<AxisCategory>& categories, const ChartWords& words);

}  // namespace codebook
