// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes that take long enough to be waited for.
#include <QScopedValueRollback>

#include "codebook/error.h"
#include "codebook/project/project.h"
#include "codebook/store/write_progress.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// In a large project a row costs up to a quarter of a millisecond: a random page of the file.
constexpr std::size_t rowsOfALongWrite = 60;

}  // namespace

void Project::runLongWritesWith(LongWriteRunner runner) { m_longWrites = std::move(runner); }

void Project::write(const QString& text, std::optional<std::size_t> rows,
                    const std::function<void(WriteProgress*)>& work) {
    if (m_isWriting) throw Conflict(Words::tr("Something is being written; nothing was changed."));
    if (!m_longWrites || (rows && *rows < rowsOfALongWrite)) return work(nullptr);
    const QScopedValueRollback<bool> writing(m_isWriting, true);
    WriteProgress progress(rows.value_or(0));
    m_longWrites(text, progress, [&] { work(&progress); });
}

}  // namespace codebook
