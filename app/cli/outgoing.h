// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The project as it goes out: as it is, or with pseudonyms in place of marked names.
#pragma once

#include <QCommandLineOption>
#include <QTemporaryDir>

#include <memory>

#include "app/cli/command.h"

namespace app {

/// Holds a copy with pseudonyms where --pseudonyms asks for it, for as long as it lives; else says
/// on standard error that marked names go out in clear.
class OutgoingProject {
   public:
    /// @throws Conflict if pseudonyms are asked for and no name is marked
    OutgoingProject(std::unique_ptr<codebook::Project> project, const Arguments& arguments);
    ~OutgoingProject();

    const codebook::Project& project() const { return *m_project; }

   private:
    QTemporaryDir m_folder;
    std::unique_ptr<codebook::Project> m_project;
};

QCommandLineOption pseudonymsOption();

}  // namespace app
