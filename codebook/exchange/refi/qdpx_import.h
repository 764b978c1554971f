// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Projects that come as REFI-QDA 1.5 (.qdpx), from Samsyn or another program.
#pragma once

#include <QStringList>

#include <functional>

#include "codebook/error.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace codebook {

/// What a text is made of, found by whoever reads transcripts: turns, speakers, kind and language.
/// The text itself is to stay as it is.
using TextRecogniser = std::function<NewDocument(const QString& text)>;

struct BroughtCounts {
    int documents = 0;
    int codes = 0;
    int codings = 0;
    int coders = 0;
    int cases = 0;
    int memos = 0;
};

struct RefiImport {
    QString program;  ///< what wrote the file, as far as it says
    Command command;  ///< empty where the project has everything already
    BroughtCounts counts;
    QString summary;    ///< what comes, in one sentence
    QStringList notes;  ///< what was decided or not carried, a sentence each
};

/// A file of several projects, of which one has to be named.
class SeveralProjects : public FormatError {
   public:
    SeveralProjects(const QString& message, QStringList names)
        : FormatError(message), m_names(std::move(names)) {}
    const QStringList& names() const { return m_names; }

   private:
    QStringList m_names;
};

/// What brings the file's project into this one. What is known by its GUID stays as it is, so the
/// same file brings nothing a second time.
/// @throws FormatError for what is no such file, is hostile or contradicts itself
RefiImport qdpxImport(const Project& project, const QString& path, const TextRecogniser& recognise);

}  // namespace codebook
