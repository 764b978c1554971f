// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was written to one field of one row, one over the other: whose value the field carries, and
// what it held before.
#pragma once

#include <QSet>

#include <optional>
#include <vector>

#include "codebook/model/change.h"

namespace codebook {

/// Undoing takes the top layer off, so that the field carries the stamp of the layer below again
/// and that can be undone in turn; redoing lays it back. Commands are ids in one file.
class FieldHistory {
   public:
    /// A field that nobody has written yet.
    explicit FieldHistory(Value unset) { m_layers.push_back({0, std::move(unset), {}}); }

    /// The command wrote the value. `target` is the command that it undoes or redoes, or 0. To be
    /// called in the order of the commands' stamps.
    void write(qint64 command, qint64 target, const Value& value);
    /// What the field held before the command; nothing where it does not carry the command's stamp
    /// any more.
    std::optional<Value> before(qint64 command) const;
    /// True where the command ever gave the field its value.
    bool wrote(qint64 command) const { return m_writers.contains(command); }

   private:
    struct Taken;
    struct Layer {
        qint64 command = 0;
        Value value;
        std::vector<Taken> taken;  ///< layers that lay on this one and were undone, oldest first
    };
    struct Taken {
        qint64 by = 0;  ///< the undoing command
        Layer layer;
    };

    std::vector<Layer> m_layers;  // never empty
    QSet<qint64> m_writers;
};

}  // namespace codebook
