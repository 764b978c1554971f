// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures of the whole study that need no rows and columns: saturation, and where in a document
// each code stands. What lies behind a spot of theirs can be read as passages.
#pragma once

#include <functional>

#include "app/render/chart_drawing.h"
#include "codebook/analysis/retrieval.h"
#include "codebook/report/chart.h"

namespace app {

class Session;

struct Figure {
    codebook::Chart chart;
    /// A sentence where there is nothing to draw.
    QString emptiness;
    /// What a spot is called, and the words behind it; of the study as it was.
    std::function<QString(const ChartSpot&)> title;
    std::function<codebook::RetrievalResult(const ChartSpot&)> passages;
};

/// New codes interview by interview, in the order in which they were first coded.
Figure saturationFigure(const Session& session);
/// The codes along the document that is shown in the coding workspace, else the first coded one.
/// @throws codebook::StoreError
Figure timelineFigure(const Session& session);

}  // namespace app
