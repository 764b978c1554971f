// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the journal's two source files share: entries and stamps as they are read back.
#pragma once

#include <optional>

#include "codebook/store/journal.h"

namespace codebook {

/// A journal entry read back, with its rows findable.
struct Journal::Entry {
    qint64 command = 0;
    RowBatch batch;
    QHash<QUuid, std::size_t> rowIndexes;

    /// The value this entry gave the field, or nothing where it did not touch it.
    std::optional<Value> value(const QUuid& row, std::uint8_t fieldIndex) const {
        if (fieldIndex == field::alive && batch.creates) return Value(std::int64_t{1});
        const auto at = rowIndexes.constFind(row);
        if (at == rowIndexes.constEnd()) return std::nullopt;
        for (std::size_t column = 0; column < batch.fields.size(); ++column)
            if (batch.fields[column] == fieldIndex) return batch.value(*at, column);
        return std::nullopt;
    }
};

/// Orders all that was ever written.
struct Journal::Stamp {
    qint64 counter = 0;
    QByteArray actor;
    qint64 command = 0;
    qint64 target = 0;  ///< the command that this one undoes or redoes, or 0
    bool operator<(const Stamp& other) const {
        return std::tie(counter, actor) < std::tie(other.counter, other.actor);
    }
};

}  // namespace codebook
