// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small projects for the tests of this room.
#pragma once

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace codebook {

/// A fresh project in a folder of its own, with a clock that stands still.
class DrawnProject : public ::testing::Test {
   protected:
    DrawnProject() : project(fresh(QStringLiteral("a"))) {}

    std::unique_ptr<Project> fresh(const QString& name) {
        Project::OpenOptions options;
        options.coder = QStringLiteral("Maria");
        options.clock = [] { return QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC); };
        return Project::create(m_folder.filePath(name + QStringLiteral(".samsyn")), options);
    }

    static void addDocument(Project& to, const QString& name, const QString& text,
                            const std::vector<NewSpeaker>& speakers = {}) {
        Step step(to.study(), QStringLiteral("Import"));
        NewDocument document;
        document.name = name;
        document.text = text;
        document.turns = {{{0, OffsetMap(text).codePoints()}, {}, {}, -1, {}, {}, {}}};
        document.speakers = speakers;
        step.addDocument(document);
        to.execute(step.command());
    }
    void addDocument(const QString& name, const QString& text,
                     const std::vector<NewSpeaker>& speakers = {}) {
        addDocument(*project, name, text, speakers);
    }

    QUuid addCode(const QString& name, const QUuid& parent = {}, bool isCodable = true) {
        Step step(project->study(), QStringLiteral("Add a code"));
        Code code;
        code.name = name;
        code.isCodable = isCodable;
        const QUuid guid = step.addCode(code, parent);
        project->execute(step.command());
        return guid;
    }

    const Study& study() const { return project->study(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Project> project;
};

/// What the refusal says.
template <class Problem, class Attempt>
QString refusal(Attempt attempt) {
    try {
        attempt();
    } catch (const Problem& problem) {
        return problem.message();
    }
    return QStringLiteral("(accepted)");
}

/// gtest prints a QString as bytes; comparing std::strings says what differs.
inline std::string plain(const QString& text) { return text.toStdString(); }
inline std::string plain(const QStringList& texts) {
    return texts.join(QStringLiteral(" | ")).toStdString();
}

}  // namespace codebook
