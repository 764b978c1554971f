// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saved analyses name codes and attributes as people write them. When these get other names, the
// analyses have to follow.
#pragma once

#include <QString>

#include <functional>

#include "codebook/model/change.h"
#include "codebook/model/study.h"

namespace codebook {

/// What a name is from now on; the same where it stays.
struct Renaming {
    std::function<QString(const QString& path)> code;
    std::function<QString(const QString& name)> attribute;
    std::function<QString(const QString& name)> analysis;
    std::function<QString(const QString& name)> document;
    std::function<QString(const QString& name)> coder;
};

/// The axis, as axisFrom reads it, with the new names.
QString renamedInAxis(const QString& axis, const Renaming& renaming);
/// The query, as the search reads it, with the new names. Words stay as they are.
QString renamedInQuery(const QString& query, const Renaming& renaming);
/// The parameters of an analysis, whose keys are the options of the command line, with the new
/// names. What is no JSON object stays as it is.
QString renamedInParameters(const QString& parameters, const Renaming& renaming);

/// What must be written beside these batches so that every saved analysis asks for the same codes
/// rows of other kinds as before: those that are renamed, moved or merged. Empty where none must.
RowBatch analysesAfter(const Study& study, const std::vector<RowBatch>& batches);

}  // namespace codebook
