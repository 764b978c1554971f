// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as the project of another program, an archive or a database (SAMSYN_FUZZED_SUFFIX).
// What is read is carried out, and the project must be sound afterwards.
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>

#include "app/work/foreign_project.h"
#include "codebook/error.h"
#include "codebook/project/project.h"
#include "tests/fuzz/finding.h"

namespace {

/// A project that is empty again after each run, and new after some: its history grows.
class Study {
   public:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    codebook::Project& project() {
        if (m_imports < MostImports) return *m_project;
        m_imports = 0;
        m_project.reset();
        const QString file = path(QStringLiteral("study.samsyn"));
        QFile::remove(file);
        codebook::Project::OpenOptions options;
        options.coder = QStringLiteral("Ada");
        m_project = codebook::Project::create(file, options);
        return *m_project;
    }
    void carryOut(codebook::Command command) {
        ++m_imports;
        m_project->execute(std::move(command));
        tests::requireNone(m_project->check());
        m_project->undo();
    }

   private:
    static constexpr int MostImports = 10;

    int m_imports = MostImports;
    int m_arguments = 1;
    char m_name[8] = "fuzzing";
    char* m_given[1] = {m_name};
    QCoreApplication m_application{m_arguments, m_given};
    QTemporaryDir m_folder{QStringLiteral("/dev/shm/fuzz-XXXXXX")};
    std::unique_ptr<codebook::Project> m_project;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static auto* study = new Study;
    static const QString path = study->path(QStringLiteral("x." SAMSYN_FUZZED_SUFFIX));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return 0;
    file.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size));
    file.close();
    codebook::RefiImport import;
    try {
        import = app::foreignProject(study->project(), path);
    } catch (const codebook::Error& error) {
        if (!error.message().endsWith(u'.'))
            tests::requireNone({QStringLiteral("No sentence: ") + error.message()});
        return 0;
    }
    if (!import.command.isEmpty()) study->carryOut(std::move(import.command));
    return 0;
}
