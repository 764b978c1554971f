// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A condition in the language of queries, answered for a whole project.
#pragma once

#include <QString>
#include <QStringList>

#include "codebook/model/turn_set.h"
#include "indexer/index/index_builder.h"

namespace codebook {
class Project;
}
namespace indexer {
class Index;
}

namespace app {

/// The turns that the condition finds. Where it asks for words, the index is brought up to date
/// first.
/// @param notes what there is to say about the condition is added
/// @param progress of the index, whose failed documents are among the notes; false stops it
/// @throws codebook::Error if the condition cannot be understood or the index not be written
codebook::TurnSet turnsOf(const codebook::Project& project, indexer::Index& index,
                          const QString& condition, QStringList& notes,
                          const indexer::Progress& progress = {});

}  // namespace app
