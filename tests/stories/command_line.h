// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs samsyn-cli as a person does: a process, its exit code, what it prints.
#pragma once

#include <gtest/gtest.h>

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace tests {

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonArray list() const;
    QJsonObject object() const;
};

/// A fresh folder with its own cache, in which commands run.
class CommandLine : public ::testing::Test {
   protected:
    /// Runs the program with these words; a name without folder lies in the test's folder.
    Outcome run(const QStringList& words) const;
    /// Runs a shell line in the test's folder with $CLI as the program.
    Outcome shell(const QString& line) const;
    /// Runs and expects exit code 0.
    Outcome done(const QStringList& words) const;
    /// Runs and expects exit code 1, nothing on standard output and one sentence that holds
    /// `words`.
    void expectRefused(const QStringList& words, const QString& sentence) const;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& content) const;
    QByteArray bytes(const QString& name) const;

    /// Sample study 1 with its codebook, transcripts, cases and codings in study.samsyn.
    void makeSampleStudy() const;
    static QString sample(const QString& name);

    /// The code points from "begin" to "end" of the text.
    static QString cut(const QByteArray& utf8, const QJsonObject& place);

   private:
    Outcome start(const QString& command, const QStringList& words) const;

    QTemporaryDir m_folder;
};

}  // namespace tests
