// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saved searches: opened, saved, renamed and removed where their hits are shown.
#pragma once

#include "app/desktop/workspace/saved_analyses.h"
#include "app/work/search_question.h"

namespace app {

class SavedSearches : public SavedAnalyses {
    Q_OBJECT

   public:
    explicit SavedSearches(Session& session, QWidget* parent = nullptr);

    /// The search as it stands, to be saved; and whether it differs from the one opened.
    void setQuestion(const SearchQuestion& question);

   Q_SIGNALS:
    void opened(const app::SearchQuestion& question);
};

}  // namespace app
