// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/made_studies.h"

#include <QDir>
#include <QFile>

#include "codebook/error.h"
#include "indexer/import/project_import.h"

namespace tests {

using codebook::Project;
using codebook::Step;

namespace {

codebook::Project::OpenOptions ada() {
    codebook::Project::OpenOptions options;
    options.coder = QStringLiteral("Ada");
    return options;
}

QString codeName(int code) {
    return QStringLiteral("Code %1").arg(code + 1, 3, 10, QLatin1Char('0'));
}

void addCodesAndCoders(Project& project, const CodingPlan& plan) {
    Step step(project.study(), QStringLiteral("Write the codebook"));
    for (int code = 0; code < plan.codes; ++code) {
        codebook::Code added;
        added.name = codeName(code);
        step.addCode(added, {});
    }
    for (int coder = 1; coder < plan.coders; ++coder)
        step.addCoder(QStringLiteral("Coder %1").arg(coder + 1));
    project.execute(step.command());
}

void addDocuments(Project& project, const InterviewGenerator& interviews, const CodingPlan& plan) {
    Step step(project.study(), QStringLiteral("Bring in the interviews"));
    for (int number = 0; number < plan.documents; ++number)
        step.addDocument(interviews.ofCharacters(number, plan.characters));
    project.execute(step.command());
}

/// Calls `use` with each coding, what it refers to and its words.
template <class Use>
void forEachCoding(const Project& project, const CodingPlan& plan, Use use) {
    const auto& study = project.study();
    std::vector<const codebook::Document*> documents;
    for (const auto& document : study.documents) documents.push_back(&document);
    std::vector<const codebook::Code*> codes;
    for (const auto& code : study.codes) codes.push_back(&code);
    std::vector<const codebook::Coder*> coders;
    for (const auto& coder : study.coders) coders.push_back(&coder);
    for (const GeneratedCoding& coding : generatedCodings(plan)) {
        const codebook::Document& document = *documents[static_cast<std::size_t>(coding.document)];
        use(coding, document, *codes[static_cast<std::size_t>(coding.code)],
            *coders[static_cast<std::size_t>(coding.coder)],
            project.text(document.id)->slice(coding.span));
    }
}

}  // namespace

Sizes Sizes::small() {
    Sizes sizes;
    sizes.interviews = 12;
    sizes.filesToImport = 20;
    sizes.pdfsToImport = 4;
    sizes.commits = 10;
    sizes.repetitions = 1;
    sizes.searched = {12, 60'000, 20, 2, 480, 300, 11};
    sizes.d = {10, 4'000, 120, 2, 1'000, 100, 22};
    sizes.m = {50, 10'000, 50, 2, 10'000, 50, 33};
    return sizes;
}

MadeStudies::MadeStudies(const Sizes& sizes, QString folder)
    : m_sizes(sizes), m_folder(std::move(folder)) {}

void writeInterviews(const InterviewGenerator& interviews, int count, int words,
                     const QString& folder) {
    QDir().mkpath(folder);
    for (int number = 0; number < count; ++number) {
        const codebook::NewDocument interview = interviews.ofWords(number, words);
        QFile file(folder + u'/' + interview.source);
        if (!file.open(QIODevice::WriteOnly) || file.write(interview.text.toUtf8()) < 0)
            throw codebook::Error(QStringLiteral("“%1” cannot be written.").arg(file.fileName()));
    }
}

std::unique_ptr<Project> opened(const QString& path) { return Project::open(path, ada()); }

const QString& MadeStudies::texts() {
    if (m_texts.isEmpty()) {
        m_texts = path(QStringLiteral("texts"));
        writeInterviews(m_interviews, m_sizes.interviews, m_sizes.wordsOfInterview, m_texts);
    }
    return m_texts;
}

Project& MadeStudies::searched() {
    if (!m_searched) {
        m_searched = Project::create(path(QStringLiteral("searched.samsyn")), ada());
        const auto report = indexer::importPaths(*m_searched, {texts()}, {});
        if (!report.failed.empty()) throw codebook::FormatError(report.failed.front().reason);
        addCodesAndCoders(*m_searched, m_sizes.searched);
        m_searched->execute(codingStep(*m_searched, m_sizes.searched));
    }
    return *m_searched;
}

std::unique_ptr<Project> MadeStudies::withDocuments(const CodingPlan& plan, const QString& name) {
    auto project = Project::create(path(name), ada());
    addDocuments(*project, m_interviews, plan);
    addCodesAndCoders(*project, plan);
    return project;
}

const QString& MadeStudies::uncodedD() {
    if (m_uncodedD.isEmpty())
        m_uncodedD = withDocuments(m_sizes.d, QStringLiteral("d-uncoded.samsyn"))->path();
    return m_uncodedD;
}

Project& MadeStudies::d() {
    if (!m_d) {
        m_d = withDocuments(m_sizes.d, QStringLiteral("d.samsyn"));
        m_d->execute(codingStep(*m_d, m_sizes.d));
    }
    return *m_d;
}

const QString& MadeStudies::uncodedM() {
    if (m_uncodedM.isEmpty())
        m_uncodedM = withDocuments(m_sizes.m, QStringLiteral("m-uncoded.samsyn"))->path();
    return m_uncodedM;
}

const QString& MadeStudies::m() {
    if (m_m.isEmpty()) {
        m_m = path(QStringLiteral("m.samsyn"));
        QFile::copy(uncodedM(), m_m);
        const auto project = opened(m_m);
        project->execute(codingStep(*project, m_sizes.m));
    }
    return m_m;
}

codebook::Command codingStep(const Project& project, const CodingPlan& plan) {
    Step step(project.study(), QStringLiteral("Import codings"));
    const std::int64_t now = project.now().toMSecsSinceEpoch();
    forEachCoding(project, plan,
                  [&](const GeneratedCoding& coding, const auto& document, const auto& code,
                      const auto& coder, const QString& words) {
                      codebook::NewCoding added;
                      added.document = document.guid;
                      added.revision = QByteArray::fromHex(document.revision.toLatin1());
                      added.code = code.guid;
                      added.coder = coder.guid;
                      added.span = coding.span;
                      added.created = now;
                      added.text = words;
                      step.addCoding(added);
                  });
    return std::move(step).command();
}

std::vector<PlainCoding> plainCodings(const Project& project, const CodingPlan& plan) {
    std::vector<PlainCoding> rows;
    rows.reserve(static_cast<std::size_t>(plan.codings));
    const std::int64_t now = project.now().toMSecsSinceEpoch();
    forEachCoding(project, plan,
                  [&](const GeneratedCoding& coding, const auto& document, const auto& code,
                      const auto& coder, const QString& words) {
                      rows.push_back({QUuid::createUuid().toRfc4122(), document.id.value,
                                      document.id.value, code.id.value, coder.id.value,
                                      coding.span.begin, coding.span.end, now, words.toUtf8()});
                  });
    return rows;
}

}  // namespace tests
