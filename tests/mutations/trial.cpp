// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mutations/trial.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>
#include <map>
#include <stdexcept>
#include <sys/resource.h>

#include "codebook/project/project.h"
#include "indexer/import/project_import.h"
#include "tests/mutations/mutant.h"
#include "tests/support/transcript_laws.h"

namespace tests {

namespace {

void limitMemory() {
    if (isSanitized) return;  // whose shadow memory is larger than any limit
    rlimit limits{};
    getrlimit(RLIMIT_AS, &limits);
    limits.rlim_cur = std::min<rlim_t>(limits.rlim_max, rlim_t{3} << 30U);
    setrlimit(RLIMIT_AS, &limits);
}

int processorMilliseconds() {
    int sum = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        getrusage(who, &usage);
        for (const timeval& time : {usage.ru_utime, usage.ru_stime})
            sum += static_cast<int>(time.tv_sec * 1000 + time.tv_usec / 1000);
    }
    return sum;
}

int peakMegabytes() {
    long most = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        getrusage(who, &usage);
        most = std::max(most, usage.ru_maxrss);
    }
    return static_cast<int>(most / 1024);
}

void say(const QJsonObject& object) {
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

class Trial {
   public:
    Trial(std::uint64_t seed, Range range) : m_range(range) {
        const std::vector<SampleFile> samples = samplesToSpoil();
        for (int number = range.first; number < range.first + range.count; ++number)
            write(mutantOf(samples, seed, number), number);
        codebook::Project::OpenOptions options;
        options.coder = QStringLiteral("Mutant");
        m_project =
            codebook::Project::create(m_folder.filePath(QStringLiteral("p.samsyn")), options);
    }

    void run() {
        const auto journalBefore = m_project->journal().size();
        int spent = processorMilliseconds();
        int current = m_range.first;
        const auto finish = [&](int next) {
            const int now = processorMilliseconds();
            outcomeOf(current).milliseconds += now - spent;
            spent = now;
            current = next;
        };
        const indexer::ImportReport report = indexer::importPaths(
            *m_project, m_paths, {}, [&](std::size_t, std::size_t, const QString& path) {
                finish(numberOf(path));
                say({{QStringLiteral("at"), current}});
                return true;
            });
        finish(m_range.first);
        judge(report);
        judgeProject(report, journalBefore);
        print();
    }

   private:
    void write(const SampleFile& mutant, int number) {
        const QString path = m_folder.filePath(mutant.name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(mutant.bytes) != mutant.bytes.size())
            throw std::runtime_error("cannot write " + path.toStdString());
        m_paths.append(path);
        Outcome outcome;
        outcome.number = number;
        outcome.name = mutant.name;
        outcome.fate = Fate::Skipped;
        m_outcomes.push_back(outcome);
    }

    /// The mutant that a path of the report stands for, or stands in.
    int numberOf(const QString& path) const {
        const QString inFolder = path.mid(m_folder.path().size() + 1);
        return inFolder.section(u'-', 0, 0).toInt();
    }
    Outcome& outcomeOf(int number) {
        return m_outcomes.at(static_cast<std::size_t>(number - m_range.first));
    }

    void judge(const indexer::ImportReport& report) {
        std::map<int, int> mentions;
        for (const indexer::ImportedFile& file : report.imported) {
            ++mentions[numberOf(file.path)];
            outcomeOf(numberOf(file.path)).fate = Fate::Imported;
        }
        for (const indexer::LeftFile& file : report.skipped) ++mentions[numberOf(file.path)];
        for (const indexer::LeftFile& file : report.failed) {
            Outcome& outcome = outcomeOf(numberOf(file.path));
            ++mentions[outcome.number];
            if (outcome.fate != Fate::Imported) outcome.fate = Fate::Refused;
            outcome.reason = file.reason;
            outcome.brokenLaws += brokenLawsOfRefusal(file.reason, file.path.section(u'/', -1));
        }
        for (Outcome& outcome : m_outcomes)
            if (mentions[outcome.number] == 0)
                outcome.brokenLaws.append(QStringLiteral("Nobody says what became of it."));
    }

    void judgeProject(const indexer::ImportReport& report, std::size_t journalBefore) {
        QStringList& broken = m_outcomes.front().brokenLaws;
        broken += m_project->check();
        const codebook::Study& study = m_project->study();
        std::size_t documents = 0;
        for (const codebook::Document& document : study.documents) {
            ++documents;
            judgeDocument(document);
        }
        std::size_t expected = 0;
        for (const indexer::ImportedFile& file : report.imported)
            expected += file.transcript.answers
                            ? static_cast<std::size_t>(file.transcript.answers->documents)
                            : 1U;
        if (documents != expected)
            broken.append(QStringLiteral("%1 documents are stored where %2 are reported.")
                              .arg(documents)
                              .arg(expected));
        if (m_project->journal().size() != journalBefore + report.imported.size())
            broken.append(QStringLiteral("The journal has other lines than the imported files."));
    }

    void judgeDocument(const codebook::Document& document) {
        std::size_t speakers = 0;
        for (const codebook::Speaker& speaker : m_project->study().speakers)
            if (speaker.document == document.id) ++speakers;
        const auto text = m_project->text(document.id);
        const QStringList broken = brokenLaws(text->text, *m_project->turns(document.id), speakers);
        for (const QString& law : broken)
            m_outcomes.front().brokenLaws.append(document.source + QStringLiteral(": ") + law);
    }

    void print() const {
        for (const Outcome& outcome : m_outcomes)
            say({{QStringLiteral("number"), outcome.number},
                 {QStringLiteral("name"), outcome.name},
                 {QStringLiteral("fate"), static_cast<int>(outcome.fate)},
                 {QStringLiteral("reason"), outcome.reason},
                 {QStringLiteral("milliseconds"), outcome.milliseconds},
                 {QStringLiteral("megabytes"), peakMegabytes()},
                 {QStringLiteral("brokenLaws"), QJsonArray::fromStringList(outcome.brokenLaws)}});
    }

    Range m_range;
    QTemporaryDir m_folder;
    QStringList m_paths;
    std::vector<Outcome> m_outcomes;
    std::unique_ptr<codebook::Project> m_project;
};

}  // namespace

void tryMutants(std::uint64_t seed, Range range) {
    Trial trial(seed, range);
    limitMemory();
    trial.run();
}

bool readOutcome(const QByteArray& line, Outcome& outcome) {
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (!object.contains(QLatin1String("number"))) return false;
    outcome.number = object.value(QLatin1String("number")).toInt();
    outcome.name = object.value(QLatin1String("name")).toString();
    outcome.fate = static_cast<Fate>(object.value(QLatin1String("fate")).toInt());
    outcome.reason = object.value(QLatin1String("reason")).toString();
    outcome.milliseconds = object.value(QLatin1String("milliseconds")).toInt();
    outcome.megabytes = object.value(QLatin1String("megabytes")).toInt();
    outcome.brokenLaws.clear();
    for (const auto& law : object.value(QLatin1String("brokenLaws")).toArray())
        outcome.brokenLaws.append(law.toString());
    return true;
}

}  // namespace tests
