// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole project drawn as text, so that a test shows what it is about.
//
//     const auto project = drawProject(folder.path(), R"(
//         + factors/trust (cultural)
//         + factors/law (structural)
//         == P1
//         I: How do you drink it?
//         P1: I drink it [every morning](habit, factors/trust). {It is [ours}(law@Bo) alone](ours).
//         % P1: side = police, area = north|south
//     )");
//
// Line by line, blank lines and the white space around lines left out:
//     + PATH (PERSPECTIVE)   a code, in this order; the perspective may be left out
//     == NAME (in GROUP)     begins a document; the group may be left out; without any, the first
//     one is called "doc" LABEL: words           a turn; "I" is the interviewer, every other label
//     a case of its own words                  a turn that nobody is named for % CASE: A = v|w, B =
//     v attributes (as text) of the case whose label that is
// In words, [words](CODE) is coded with CODE, created if it is new, by the project's coder Ada;
// CODE@Bo by Bo; several are separated by commas. {words}(CODE) means the same, so that two codings
// can cross. The brackets are not part of the text; a document's text is its lines, joined by line
// ends, labels included.
#pragma once

#include <QFileInfo>
#include <QString>
#include <QTemporaryDir>

#include <memory>

#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace tests {

/// A fresh folder that goes with the value; in memory where the system offers that, because a
/// project waits for the disk at every step.
struct StudyFolder {
    QTemporaryDir folder{QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                             ? QStringLiteral("/dev/shm/samsyn-XXXXXX")
                             : QString()};
    QString path(const QString& name = QStringLiteral("study.samsyn")) const {
        return folder.filePath(name);
    }
};

/// Sentences as a test shows them, one a line; "" where there is none.
inline std::string lines(const QStringList& sentences) {
    return sentences.join(u'\n').toStdString();
}

/// Signs as Ada unless told otherwise; the clock stands still on 2 January 2026, 03:04:05 UTC.
codebook::Project::OpenOptions drawnOptions(const QString& coder = QStringLiteral("Ada"),
                                            bool readOnly = false);

/// Makes the project at `path`, which must not exist. The drawing is one step of its history, its
/// attributes, if there are any, a second. @throws codebook::FormatError if the drawing is wrong
std::unique_ptr<codebook::Project> drawProject(const QString& path, const QString& drawing);

/// Where the words stand for the first time in the document. @throws codebook::Conflict if they do
/// not
codebook::Span spanOf(const codebook::Project& project, codebook::DocumentId document,
                      const QString& words);

/// A coding of those words as they stand for the first time, ready for Step::addCoding.
/// @throws codebook::Conflict if document, code or coder are unknown or the words not there
codebook::NewCoding codingOf(const codebook::Project& project, const QString& document,
                             const QString& words, const QString& code,
                             const QString& coder = QStringLiteral("Ada"));

}  // namespace tests
