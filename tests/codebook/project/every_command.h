// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every command that there is, ready to be carried out in the rich study: a new public method of
// Step gets a line here, and the laws are tested on it.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "tests/support/rich_study.h"

namespace tests {

struct NamedCommand {
    std::string name;
    std::function<void(codebook::Step& step, const codebook::Project& project)> write;
};

const std::vector<NamedCommand>& everyCommand();

}  // namespace tests
