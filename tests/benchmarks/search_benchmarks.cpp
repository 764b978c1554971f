// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>

#include "indexer/index/index.h"
#include "indexer/search/concordance.h"
#include "indexer/search/searcher.h"
#include "tests/benchmarks/benchmark.h"
#include "tests/benchmarks/other_programs.h"

namespace tests {

namespace {

using indexer::Index;
using indexer::Searcher;

constexpr int queryRepetitions = 20;
constexpr int page = 50;

QString indexFolder(const MadeStudies& studies) { return studies.path(QStringLiteral("index")); }
QString omindexFolder(const MadeStudies& studies) {
    return studies.path(QStringLiteral("omindex"));
}

/// Brings omindex's database to the state of the texts.
std::optional<double> runOmindex(MadeStudies& studies) {
    return secondsOfProgram(QStringLiteral("omindex"),
                            {QStringLiteral("--db"), omindexFolder(studies),
                             QStringLiteral("--url"), QStringLiteral("/"), studies.texts()});
}

void measureIndexing(MadeStudies& studies, Scoreboard& scoreboard) {
    const codebook::Project& project = studies.searched();
    int indexed = 0;
    double ours = std::numeric_limits<double>::max();
    std::optional<double> theirs;
    for (int i = 0; i < studies.sizes().repetitions; ++i) {
        QDir(indexFolder(studies)).removeRecursively();
        ours = std::min(ours, secondsOf([&] {
                            Index index(indexFolder(studies));
                            indexed = index.update(project.study(), project).indexed;
                        }));
        QDir(omindexFolder(studies)).removeRecursively();
        const std::optional<double> seconds = runOmindex(studies);
        if (seconds) theirs = std::min(*seconds, theirs.value_or(*seconds));
    }
    scoreboard.require(indexed == studies.sizes().interviews,
                       QStringLiteral("Not every interview was indexed: %1.").arg(indexed));
    scoreboard.add({.what = QStringLiteral("index %1 interviews").arg(indexed),
                    .ours = ours,
                    .other = QStringLiteral("omindex, whole command"),
                    .theirs = theirs,
                    .mostOfTheirs = 0.5});
    scoreboard.add({.what = QStringLiteral("size of the index"),
                    .ours = static_cast<double>(bytesIn(indexFolder(studies))),
                    .other = QStringLiteral("the text"),
                    .theirs = static_cast<double>(bytesIn(studies.texts())),
                    .quantity = Quantity::Bytes,
                    .mostOfTheirs = 2.5});
}

/// T searched, next to ripgrep over the same files.
class WordSearch {
   public:
    explicit WordSearch(MadeStudies& studies)
        : m_studies(studies),
          m_word(studies.interviews().frequentWord()),
          m_project(studies.searched()),
          m_index(indexFolder(studies)),
          m_searcher(m_project.study(), m_project, &m_index) {
        m_index.update(m_project.study(), m_project);
        m_options.exactForms = true;
    }

    /// Runs ripgrep; its lines are in hits().
    std::optional<double> ripgrepSeconds() {
        const QString hits = m_studies.path(QStringLiteral("ripgrep-hits"));
        std::optional<double> best;
        for (int i = 0; i < m_studies.sizes().repetitions; ++i) {
            const auto seconds =
                secondsOfProgram(QStringLiteral("rg"),
                                 {QStringLiteral("-o"), QStringLiteral("-b"), QStringLiteral("-w"),
                                  QStringLiteral("-i"), m_word, m_studies.texts()},
                                 hits);
            if (seconds) best = std::min(*seconds, best.value_or(*seconds));
        }
        m_ripgrepHits = linesIn(hits);
        return best;
    }

    indexer::SearchResult search(const QString& query, int limit, indexer::ResultOrder order) {
        m_options.limit = limit;
        m_options.order = order;
        return m_searcher.search(query, m_options);
    }
    const QString& word() const { return m_word; }
    const codebook::Project& project() const { return m_project; }
    std::int64_t ripgrepHits() const { return m_ripgrepHits; }

   private:
    MadeStudies& m_studies;
    QString m_word;
    const codebook::Project& m_project;
    Index m_index;
    Searcher m_searcher;
    indexer::SearchOptions m_options;
    std::int64_t m_ripgrepHits = 0;
};

/// Whether each place found reads as the word, by the text itself.
bool standThere(const std::vector<indexer::Occurrence>& occurrences, WordSearch& search) {
    return std::all_of(occurrences.begin(), occurrences.end(), [&](const auto& occurrence) {
        const QString found = search.project().text(occurrence.document)->slice(occurrence.span);
        return found.compare(search.word(), Qt::CaseInsensitive) == 0;
    });
}

void measureQuery(MadeStudies& studies, Scoreboard& scoreboard) {
    WordSearch search(studies);
    const auto theirs = search.ripgrepSeconds();
    const QString other = QStringLiteral("ripgrep -o -b -w -i, the word");
    indexer::SearchResult result;
    const double coded = bestOf(queryRepetitions, [&] {
        result = search.search(search.word() + QStringLiteral(" code:\"Code 001\""), page,
                               indexer::ResultOrder::Rank);
    });
    scoreboard.add({.what = QStringLiteral("first %1 ranked of %2 hits where a code lies")
                                .arg(page)
                                .arg(result.totalOccurrences),
                    .ours = coded,
                    .other = other,
                    .theirs = theirs,
                    .most = 0.020});
    const double spans = bestOf(queryRepetitions, [&] {
        result = search.search(search.word(), 0, indexer::ResultOrder::Document);
    });
    scoreboard.add(
        {.what = QStringLiteral("all spans of a word, %1 hits").arg(result.totalOccurrences),
         .ours = spans,
         .other = other,
         .theirs = theirs,
         .most = 0.030});
    scoreboard.require(!theirs || result.totalOccurrences == search.ripgrepHits(),
                       QStringLiteral("%1 hits, but ripgrep has %2.")
                           .arg(result.totalOccurrences)
                           .arg(search.ripgrepHits()));
    scoreboard.require(
        static_cast<std::int64_t>(result.occurrences.size()) == result.totalOccurrences &&
            standThere(result.occurrences, search),
        QStringLiteral("A span does not read as the word that was looked for."));
}

void measureConcordance(MadeStudies& studies, Scoreboard& scoreboard) {
    WordSearch search(studies);
    const auto theirs = search.ripgrepSeconds();
    const QString other = QStringLiteral("ripgrep -o -b -w -i, the word");
    std::size_t lines = 0;
    const auto read = [&](int limit, indexer::ConcordanceOrder order) {
        const auto result = search.search(search.word(), limit, indexer::ResultOrder::Document);
        indexer::ConcordanceOptions options;
        options.order = order;
        lines = indexer::concordance(result.occurrences, search.project(), options).size();
    };
    const double first =
        bestOf(queryRepetitions, [&] { read(page, indexer::ConcordanceOrder::Document); });
    scoreboard.add({.what = QStringLiteral("concordance, first page of %1 lines").arg(lines),
                    .ours = first,
                    .other = other,
                    .theirs = theirs,
                    .most = 0.020});
    const double all =
        bestOf(studies.sizes().repetitions, [&] { read(0, indexer::ConcordanceOrder::Right); });
    scoreboard.add({.what = QStringLiteral("concordance, all %1 lines, sorted").arg(lines),
                    .ours = all,
                    .other = other,
                    .theirs = theirs});
}

void measureAddition(MadeStudies& studies, Scoreboard& scoreboard) {
    constexpr int words = 10'000;
    codebook::Project& project = studies.searched();
    Index index(indexFolder(studies));
    index.update(project.study(), project);
    if (!QDir(omindexFolder(studies)).exists()) runOmindex(studies);
    double ours = std::numeric_limits<double>::max();
    std::optional<double> theirs;
    for (int i = 0; i < studies.sizes().repetitions; ++i) {
        const auto interview = studies.interviews().ofWords(studies.sizes().interviews + i, words);
        codebook::Step step(project.study(), QStringLiteral("Bring in an interview"));
        step.addDocument(interview);
        project.execute(step.command());
        ours = std::min(ours, secondsOf([&] { index.update(project.study(), project); }));
        QFile file(studies.texts() + u'/' + interview.source);
        if (file.open(QIODevice::WriteOnly)) file.write(interview.text.toUtf8());
        file.close();
        const std::optional<double> seconds = runOmindex(studies);
        if (seconds) theirs = std::min(*seconds, theirs.value_or(*seconds));
        file.remove();
        project.undo();
    }
    scoreboard.add({.what = QStringLiteral("one more interview of %1 words findable").arg(words),
                    .ours = ours,
                    .other = QStringLiteral("omindex, whole command"),
                    .theirs = theirs,
                    .most = 0.5});
}

}  // namespace

std::vector<Benchmark> searchBenchmarks() {
    return {{"index", measureIndexing},
            {"query", measureQuery},
            {"concordance", measureConcordance},
            {"addition", measureAddition}};
}

}  // namespace tests
