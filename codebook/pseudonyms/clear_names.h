// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where marked names stand: in the texts, and wherever else in a project somebody may have written
// them.
#pragma once

#include <QString>

#include <functional>
#include <vector>

#include "codebook/project/project.h"
#include "codebook/pseudonyms/pseudonym_overlay.h"

namespace codebook {

/// A place in words that holds marked names.
struct ClearName {
    QString name;   ///< the marked one
    QString where;  ///< "text of P1", "memo “First thoughts”"
    int times = 0;
    /// Written so that no pseudonym replaces it: inside a word, or in small letters.
    bool isHidden = false;
};

/// Calls `visit` with everything in the project that people read, and what it is.
void forEachWording(const Project& project,
                    const std::function<void(const QString& where, const QString& text)>& visit);

/// Everything that would go out in clear without pseudonyms; hidden ones also with them. By name.
std::vector<ClearName> namesInClear(const Project& project, const PseudonymOverlay& overlay);

}  // namespace codebook
