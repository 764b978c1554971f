// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands by what they are about; each group in a file of its own.
#pragma once

#include <vector>

#include "app/cli/command.h"

namespace app {

std::vector<CommandSpec> projectCommands();     ///< init, undo, redo, journal, check
std::vector<CommandSpec> importCommands();      ///< import
std::vector<CommandSpec> revisionCommands();    ///< revise, correct
std::vector<CommandSpec> listCommands();        ///< documents, codes, coders, cases, codings
std::vector<CommandSpec> speakerCommands();     ///< speakers
std::vector<CommandSpec> codebookCommands();    ///< codebook, code, code-edit
std::vector<CommandSpec> codingEditCommands();  ///< coding
std::vector<CommandSpec> languageCommands();    ///< language
std::vector<CommandSpec> mediaCommands();       ///< media
std::vector<CommandSpec> searchCommands();      ///< search, autocode
std::vector<CommandSpec> wordCommands();  ///< frequencies, collocates, keyness, dispersion, similar
std::vector<CommandSpec> passageCommands();    ///< passages
std::vector<CommandSpec> doubtCommands();      ///< doubts
std::vector<CommandSpec> crosstabCommands();   ///< crosstab, analyses
std::vector<CommandSpec> analysisCommands();   ///< relations, saturation, timeline
std::vector<CommandSpec> agreementCommands();  ///< agreement
std::vector<CommandSpec> memoCommands();       ///< memo
std::vector<CommandSpec> mergeCommands();      ///< merge, hand-out
std::vector<CommandSpec> pseudonymCommands();  ///< pseudonyms
std::vector<CommandSpec> exportCommands();     ///< export
std::vector<CommandSpec> reportCommands();     ///< report

}  // namespace app
