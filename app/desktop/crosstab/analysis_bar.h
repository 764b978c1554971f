// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saved cross-tabs: opened, saved, renamed and removed where they are shown.
#pragma once

#include "app/desktop/workspace/saved_analyses.h"
#include "app/work/crosstab_question.h"

namespace app {

class AnalysisBar : public SavedAnalyses {
    Q_OBJECT

   public:
    explicit AnalysisBar(Session& session, QWidget* parent = nullptr);

    void setQuestion(const CrossTabQuestion& question);

   Q_SIGNALS:
    void opened(const app::CrossTabQuestion& question);
};

}  // namespace app
