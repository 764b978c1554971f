// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Databases as other programs make them, written by SQL, and a project that they come into.
#pragma once

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <QVariant>

#include "codebook/exchange/programs/program_import.h"
#include "codebook/project/project.h"
#include "tests/support/made_database.h"

namespace tests {

class ProgramProject : public ::testing::Test {
   protected:
    ProgramProject();

    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    /// Brings it in and expects a sound project.
    codebook::RefiImport bring(const QString& from, const QString& part = {});
    codebook::RefiImport read(const QString& from, const QString& part = {}) const;
    QString refusalOf(const QString& from, const QString& part = {}) const;
    /// "path: words" of every coding, sorted.
    QStringList coded() const;
    QStringList codePaths() const;
    /// "title: text" of every memo, sorted.
    QStringList memos() const;
    const codebook::Study& study() const { return project->study(); }
    /// Nothing comes a second time, and undo takes back all.
    void expectOnceAndUndone(const QString& from);

    QTemporaryDir folder;
    std::unique_ptr<codebook::Project> project;
};

}  // namespace tests
