// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of the speakers asks: by what the labels mean, else by who puts the questions.
#pragma once

#include <QStringList>
#include <QStringView>

#include <vector>

#include "codebook/model/turn.h"

namespace indexer {

/// For each speaker whether it is an interviewer. "I" is the interviewer beside "P1", but the
/// informant beside "F" or "Q". Where no label says it, the one who asks far more and talks less,
/// if that is clear; else nobody.
std::vector<bool> interviewers(const QStringList& speakers, const codebook::Turns& turns,
                               QStringView text);

}  // namespace indexer
