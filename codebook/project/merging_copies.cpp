// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "codebook/project/project.h"
#include "codebook/store/store.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// “a”, “b” and “c”.
QString inOneSentence(QStringList names) {
    if (names.size() < 2) return names.join(QString());
    const QString last = names.takeLast();
    return Words::tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

}  // namespace

std::vector<MergeReport> Project::mergeWith(const QStringList& copies, bool isRehearsal) {
    QStringList names;
    for (const QString& copy : copies)
        names << QStringLiteral("“%1”").arg(QFileInfo(copy).fileName());
    JournalCommand command = heading(Words::tr("Merge with %1").arg(inOneSentence(names)));
    MergeOutcome outcome;
    Study merged;
    write(command.text, std::nullopt, [&](WriteProgress* progress) {
        std::vector<std::unique_ptr<Store>> opened;
        std::vector<Store*> others;
        for (const QString& copy : copies) {
            opened.push_back(Store::open(copy, true));
            others.push_back(opened.back().get());
        }
        outcome = m_store->merge(others, command, isRehearsal, progress);
        if (!isRehearsal && outcome.hasNews()) merged = m_store->load();
    });
    if (isRehearsal || !outcome.hasNews()) return std::move(outcome.reports);

    m_study = std::move(merged);
    m_counter = m_store->journal().lastCounter();
    m_texts.clear();
    m_turns.clear();
    rebuildHistory();
    Q_EMIT changed({command.text, outcome.rows});
    return std::move(outcome.reports);
}

}  // namespace codebook
