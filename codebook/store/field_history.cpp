// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/field_history.h"

namespace codebook {

void FieldHistory::write(qint64 command, qint64 target, const Value& value) {
    m_writers.insert(command);
    Layer& top = m_layers.back();
    if (top.command == command && m_layers.size() > 1) {
        top.value = value;
        return;
    }
    // A command may say the same twice.
    if (!top.taken.empty() && top.taken.back().by == command && top.value == value) return;
    const bool takesOff = target != 0 && top.command == target && m_layers.size() > 1 &&
                          m_layers[m_layers.size() - 2].value == value;
    if (takesOff) {
        Layer taken = std::move(top);
        m_layers.pop_back();
        m_layers.back().taken.push_back({command, std::move(taken)});
        return;
    }
    const bool laysBack = target != 0 && !top.taken.empty() && top.taken.back().by == target &&
                          top.taken.back().layer.value == value;
    if (laysBack) {
        Layer back = std::move(top.taken.back().layer);
        top.taken.pop_back();
        back.command = command;
        m_layers.push_back(std::move(back));
        return;
    }
    m_layers.push_back({command, value, {}});
}

std::optional<Value> FieldHistory::before(qint64 command) const {
    const Layer& top = m_layers.back();
    if (top.command == command && m_layers.size() > 1) return m_layers[m_layers.size() - 2].value;
    if (!top.taken.empty() && top.taken.back().by == command) return top.taken.back().layer.value;
    return std::nullopt;
}

}  // namespace codebook
