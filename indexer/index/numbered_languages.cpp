// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/index/numbered_languages.h"

#include <algorithm>

#include "indexer/index/terms.h"

namespace indexer {

NumberedLanguages numberedLanguages(const QString& language, const codebook::Turns& turns) {
    NumberedLanguages numbered;
    numbered.names << termLanguage(language);
    for (std::size_t i = 0; i < turns.size(); ++i) {
        if (turns[i].language.isEmpty()) continue;
        const QString name = turns[i].language.toString();
        qsizetype number = numbered.names.indexOf(name);
        if (number == 0) continue;
        if (number < 0) {
            number = numbered.names.size();
            numbered.names << name;
        }
        if (numbered.ofTurns.empty()) numbered.ofTurns.resize(turns.size());
        numbered.ofTurns[i] = static_cast<std::uint16_t>(number);
    }
    return numbered;
}

}  // namespace indexer
