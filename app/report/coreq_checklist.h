// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The 32 items of COREQ (Tong, Sainsbury & Craig 2007, International Journal for Quality in Health
// Care 19, 349–357, table 1) by number and topic, and what a project can say to them.
#pragma once

#include <QString>

#include <vector>

#include "app/report/report_material.h"

namespace app {

inline constexpr int checklistItemCount = 32;

struct ChecklistItem {
    int number = 0;
    QString topic;
    QString answer;  ///< what the project tells; empty where only the authors can
};

/// In the order of the checklist, in the language of the report.
std::vector<ChecklistItem> coreqChecklist(const ReportMaterial& material);

}  // namespace app
