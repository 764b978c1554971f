// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The codes as choices to type for: those used last stand first.
#pragma once

#include <QIcon>

#include <functional>
#include <vector>

#include "app/desktop/session/choice_list.h"
#include "codebook/model/study.h"

namespace app {

class CodingDesk;
class Session;

/// A choice for each code that takes codings, with what choosing it does.
std::vector<Choice> codeChoices(const Session& session, const CodingDesk& desk,
                                const std::function<void(codebook::CodeId)>& choose);

/// True where a code of that very name takes codings already.
bool hasCodeNamed(const codebook::Study& study, const QString& name);

/// A square of the code's colour.
QIcon swatch(const QColor& color, const QPalette& palette);

}  // namespace app
