// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "codebook/project/project.h"
#include "codebook/store/store.h"
#include "codebook/words.h"

namespace codebook {

std::vector<MergeReport> Project::mergeWith(const QStringList& copies, bool isRehearsal) {
    std::vector<std::unique_ptr<Store>> opened;
    std::vector<Store*> others;
    std::vector<JournalCommand> headings;
    for (const QString& copy : copies) {
        opened.push_back(Store::open(copy, true));
        others.push_back(opened.back().get());
        headings.push_back(heading(Words::tr("Merge with “%1”").arg(QFileInfo(copy).fileName())));
    }
    std::vector<MergeReport> reports = m_store->merge(others, headings, isRehearsal);
    const bool isAnyNew = std::any_of(reports.begin(), reports.end(),
                                      [](const MergeReport& report) { return report.hasNews(); });
    if (isRehearsal || !isAnyNew) return reports;

    m_study = m_store->load();
    m_counter = m_store->journal().lastCounter();
    m_texts.clear();
    m_turns.clear();
    rebuildHistory();
    for (std::size_t i = 0; i < reports.size(); ++i)
        if (reports[i].hasNews()) Q_EMIT changed({headings[i].text, reports[i].rows});
    return reports;
}

}  // namespace codebook
