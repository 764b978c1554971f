// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project and a copy of it, both open, for two people who work apart and then merge.
#pragma once

#include <gtest/gtest.h>

#include <QFile>

#include "codebook/store/merge_report.h"
#include "tests/support/drawn_study.h"

namespace tests {

class TwoCopies : public testing::Test {
   protected:
    void draw(const char* drawing) {
        drawProject(ourPath(), QString::fromUtf8(drawing));
        ASSERT_TRUE(QFile::copy(ourPath(), theirPath()));
        m_ours = codebook::Project::open(ourPath(), drawnOptions(QStringLiteral("Ada")));
        m_theirs = codebook::Project::open(theirPath(), drawnOptions(QStringLiteral("Bo")));
    }
    QString path(const QString& name) const { return m_folder.path(name); }
    QString ourPath() const { return m_folder.path(); }
    QString theirPath() const { return path(QStringLiteral("theirs.samsyn")); }
    /// Closes theirs; what comes of it must be sound.
    codebook::MergeReport merge(bool isRehearsal = false) {
        m_theirs.reset();
        codebook::MergeReport report = m_ours->mergeWith({theirPath()}, isRehearsal).front();
        EXPECT_EQ(lines(m_ours->check()), "");
        return report;
    }
    template <class Write>
    static void take(codebook::Project& project, const Write& write) {
        codebook::Step step(project.study(), QStringLiteral("Step"));
        write(step);
        step.removeOrphans(project);
        project.execute(step.command());
    }
    static codebook::CodeId codeNamed(const codebook::Project& project, const char* name) {
        for (const codebook::Code& code : project.study().codes)
            if (code.name == QString::fromUtf8(name)) return code.id;
        return {};
    }
    static void code(codebook::Project& project, const char* words, const char* code,
                     const char* coder) {
        take(project, [&](codebook::Step& step) { step.coder(QString::fromUtf8(coder)); });
        take(project, [&](codebook::Step& step) {
            step.addCoding(codingOf(project, QStringLiteral("doc"), QString::fromUtf8(words),
                                    QString::fromUtf8(code), QString::fromUtf8(coder)));
        });
    }

    StudyFolder m_folder;
    std::unique_ptr<codebook::Project> m_ours;
    std::unique_ptr<codebook::Project> m_theirs;
};

}  // namespace tests
