// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The generated studies as projects on disk, each made when it is first asked for.
#pragma once

#include <QString>

#include <memory>
#include <vector>

#include "codebook/project/project.h"
#include "tests/benchmarks/plain_sqlite.h"
#include "tests/benchmarks/study_generator.h"

namespace tests {

/// How large the data are; a small run tries everything and measures nothing.
struct Sizes {
    int interviews = 500;  ///< of T
    int wordsOfInterview = 10'200;
    int filesToImport = 1000;
    int pdfsToImport = 200;
    int commits = 200;
    int repetitions = 3;
    CodingPlan searched{500, 60'000, 100, 2, 20'000, 300, 11};
    CodingPlan d{200, 40'000, 150, 2, 40'000, 218, 22};
    CodingPlan m{5000, 10'000, 500, 2, 1'000'000, 50, 33};

    static Sizes small();
};

class MadeStudies {
   public:
    /// @param folder empty, for the projects and texts.
    MadeStudies(const Sizes& sizes, QString folder);

    const Sizes& sizes() const { return m_sizes; }
    const InterviewGenerator& interviews() const { return m_interviews; }
    QString path(const QString& name) const { return m_folder + u'/' + name; }

    /// A folder with T's texts as files.
    const QString& texts();
    /// T imported from these files, with codings.
    codebook::Project& searched();
    /// D without its codings, as a file that nobody has open …
    const QString& uncodedD();
    /// … and with all of them in one step, the latest.
    codebook::Project& d();
    /// M as a file that nobody has open, without its codings …
    const QString& uncodedM();
    /// … and with them.
    const QString& m();
    /// `m` is this file from now on; spares making it again.
    void adoptM(const QString& path) { m_m = path; }

   private:
    std::unique_ptr<codebook::Project> withDocuments(const CodingPlan& plan, const QString& name);

    Sizes m_sizes;
    QString m_folder;
    InterviewGenerator m_interviews{1};
    QString m_texts;
    std::unique_ptr<codebook::Project> m_searched;
    std::unique_ptr<codebook::Project> m_d;
    QString m_uncodedD;
    QString m_uncodedM;
    QString m_m;
};

/// Writes the first `count` interviews as text files into the folder.
void writeInterviews(const InterviewGenerator& interviews, int count, int words,
                     const QString& folder);
/// Opens a project for writing.
std::unique_ptr<codebook::Project> opened(const QString& path);
/// One step with all the plan's codings.
codebook::Command codingStep(const codebook::Project& project, const CodingPlan& plan);
/// The same rows for SQLite.
std::vector<PlainCoding> plainCodings(const codebook::Project& project, const CodingPlan& plan);

}  // namespace tests
