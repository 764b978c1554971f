// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/saturation.h"

#include <array>

#include "codebook/error.h"
#include "codebook/text/collation.h"
#include "codebook/words.h"

namespace codebook {

namespace {

constexpr std::array<const char*, 3> orderNames{"coding", "import", "name"};

/// Coded documents in the order asked for. Codings carry their ids in the order in which they were
/// made.
std::vector<DocumentId> inOrder(const Study& study, WorkOrder order, const QString& language) {
    std::vector<DocumentId> documents;
    std::vector<bool> isCoded(study.documents.idLimit());
    for (const Coding& coding : study.codings) {
        const auto at = static_cast<std::size_t>(coding.document.value);
        if (!coding.isPlaced || isCoded[at]) continue;
        isCoded[at] = true;
        documents.push_back(coding.document);
    }
    if (order == WorkOrder::Import) std::sort(documents.begin(), documents.end());
    if (order == WorkOrder::Name) {
        const Collator collator(language);
        std::stable_sort(documents.begin(), documents.end(), [&](DocumentId a, DocumentId b) {
            return collator.compare(study.documents.at(a).name, study.documents.at(b).name) < 0;
        });
    }
    return documents;
}

}  // namespace

WorkOrder workOrderFrom(const QString& words) {
    for (std::size_t i = 0; i < orderNames.size(); ++i)
        if (words == QLatin1String(orderNames[i])) return static_cast<WorkOrder>(i);
    throw Conflict(Words::tr("“%1” is no order of work; use coding, import or name.").arg(words));
}

std::vector<SaturationStep> saturation(const Study& study,
                                       const std::vector<AxisCategory>& categories, WorkOrder order,
                                       const QString& language) {
    std::vector<std::vector<bool>> used(study.documents.idLimit());
    std::vector<std::vector<std::size_t>> setsOf(study.codes.idLimit());
    for (std::size_t set = 0; set < categories.size(); ++set) {
        const CodeMask& mask = *categories[set].codeSets.front();
        for (std::size_t code = 0; code < mask.size(); ++code)
            if (mask[code]) setsOf[code].push_back(set);
    }
    for (const Coding& coding : study.codings) {
        if (!coding.isPlaced) continue;
        std::vector<bool>& sets = used[static_cast<std::size_t>(coding.document.value)];
        sets.resize(categories.size());
        for (const std::size_t set : setsOf[static_cast<std::size_t>(coding.code.value)])
            sets[set] = true;
    }
    std::vector<SaturationStep> steps;
    std::vector<bool> known(categories.size());
    std::int64_t soFar = 0;
    for (const DocumentId document : inOrder(study, order, language)) {
        SaturationStep step;
        step.document = document;
        const std::vector<bool>& sets = used[static_cast<std::size_t>(document.value)];
        for (std::size_t set = 0; set < sets.size(); ++set) {
            if (!sets[set]) continue;
            ++step.codes;
            if (known[set]) continue;
            known[set] = true;
            step.newCodes << categories[set].label();
        }
        soFar += step.newCodes.size();
        step.soFar = soFar;
        steps.push_back(std::move(step));
    }
    return steps;
}

}  // namespace codebook
