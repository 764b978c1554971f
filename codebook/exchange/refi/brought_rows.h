// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows that come from another file with GUIDs of their own, gathered into one command.
#pragma once

#include <QSet>

#include <array>

#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace codebook::refi {

class BroughtRows {
   public:
    BroughtRows(const codebook::Project& project, QString text);

    /// True where such a row lives in the project, or has been put.
    bool has(Entity entity, const QUuid& row) const;
    /// Brings the row in; one that the project has already stays as it is there, one that was
    /// removed comes back. False where nothing was to be done. What refers comes after what it
    /// refers to.
    bool put(Entity entity, const QUuid& row, const FieldValues& values);
    /// Changes a row that lives or has been put.
    void change(Entity entity, const QUuid& row, const FieldValues& values);
    /// Steps of the project's own kind, put after what stands here.
    void append(const Command& steps);

    bool isEmpty() const { return m_command.isEmpty(); }
    int brought(Entity entity) const { return m_brought[static_cast<std::size_t>(entity)]; }
    Command command() && { return std::move(m_command); }

   private:
    RowBatch& batch(Entity entity, bool creates, const std::vector<std::uint8_t>& fields);
    QSet<QUuid>& living(Entity entity) const;

    const codebook::Project* m_project;
    Command m_command;
    mutable std::array<std::optional<QSet<QUuid>>, entityCount> m_living;
    std::array<int, entityCount> m_brought{};
};

}  // namespace codebook::refi
