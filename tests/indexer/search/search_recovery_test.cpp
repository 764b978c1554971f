// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A search on a damaged, missing or outdated index answers rightly all the same, or says what it
// could not search.
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include "codebook/error.h"
#include "tests/indexer/search/searched_study.h"

namespace indexer {

class SearchRecovery : public SearchedStudy {
   protected:
    SearchRecovery() {
        add(QStringLiteral("A"), {QStringLiteral("P1: Polisen kom. Polisen gick."),
                                  QStringLiteral("P2: Vi har tillit till polisen.")});
        add(QStringLiteral("B"), {QStringLiteral("P1: The police left.")}, QStringLiteral("en"));
        m_index.update(m_study.study, m_study);
    }

    /// A search by a searcher that has nothing open yet, without an update before.
    SearchResult searched(const QString& query) {
        Index index(folder());
        return Searcher(m_study.study, m_study, &index).search(query);
    }

    QStringList files() const {
        QStringList files;
        QDirIterator at(folder(), QDir::Files, QDirIterator::Subdirectories);
        while (at.hasNext()) files << at.next();
        files.sort();
        return files;
    }

    static void overwrite(const QString& path, const QByteArray& content) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    }
};

TEST_F(SearchRecovery, makesAMissingIndex) {
    QDir(folder()).removeRecursively();
    EXPECT_EQ(searched(QStringLiteral("polisen")).totalOccurrences, 3);
}

TEST_F(SearchRecovery, answersWhicheverFileIsGoneEmptyOrGarbage) {
    for (const QByteArray& content :
         {QByteArray(), QByteArray(3, '\0'), QByteArray("garbage ").repeated(20'000)}) {
        for (const QString& path : files()) {
            if (path.endsWith(QStringLiteral("lock")) || !QFile::exists(path)) continue;
            overwrite(path, content);
            EXPECT_EQ(searched(QStringLiteral("polisen")).totalOccurrences, 3)
                << path.toStdString();
            EXPECT_EQ(searched(QStringLiteral("tillit police*")).totalOccurrences, 0)
                << path.toStdString();
            EXPECT_EQ(searched(QStringLiteral("\"till polisen\"")).totalOccurrences, 1)
                << path.toStdString();
            Index(folder()).rebuild(m_study.study, m_study);
        }
    }
    for (const QString& path : files()) {
        if (path.endsWith(QStringLiteral("lock")) || !QFile::exists(path)) continue;
        QFile::remove(path);
        EXPECT_EQ(searched(QStringLiteral("\"till polisen\"")).totalOccurrences, 1)
            << path.toStdString();
    }
}

TEST_F(SearchRecovery, findsAfterAnotherProcessMadeTheIndexAnew) {
    const Searcher searcher(m_study.study, m_study, &m_index);
    EXPECT_EQ(searcher.search(QStringLiteral("polisen")).totalOccurrences, 3);
    for (int i = 0; i < 3; ++i) {
        Index(folder()).rebuild(m_study.study, m_study);
        EXPECT_EQ(searcher.search(QStringLiteral("polisen")).totalOccurrences, 3);
    }
}

TEST_F(SearchRecovery, leavesOutDocumentsThatChangedSinceAndSaysSo) {
    m_study.revise(codebook::DocumentId{1}, {QStringLiteral("P1: Ny text om polisen.")});
    const SearchResult result = searched(QStringLiteral("polisen OR police"));
    EXPECT_EQ(result.totalOccurrences, 1);
    EXPECT_TRUE(
        result.notes.contains(QStringLiteral("Not in the search index yet: 1 of 2 documents.")));
}

TEST_F(SearchRecovery, doesNotFindARemovedDocumentEvenBeforeAnUpdate) {
    m_study.remove(codebook::DocumentId{1});
    EXPECT_EQ(searched(QStringLiteral("polisen")).totalOccurrences, 0);
}

TEST_F(SearchRecovery, needsAnIndexForWordsOnly) {
    const Searcher searcher(m_study.study, m_study, nullptr);
    EXPECT_EQ(searcher.search(QStringLiteral("speaker:P1")).totalTurns, 2);
    EXPECT_EQ(searcher.matchingTurns(QStringLiteral("NOT speaker:P1")).count(), 1U);
    EXPECT_THROW(searcher.search(QStringLiteral("speaker:P1 polisen")), codebook::IndexError);
}

TEST_F(SearchRecovery, doesNotTouchTheIndexForFieldsAlone) {
    QDir(folder()).removeRecursively();
    EXPECT_EQ(searched(QStringLiteral("document:A NOT speaker:P2")).totalTurns, 1);
    EXPECT_FALSE(QFile::exists(folder()));
}

TEST_F(SearchRecovery, stopsWhenCancelled) {
    SearchOptions options;
    options.isCancelled = [] { return true; };
    const SearchResult result =
        Searcher(m_study.study, m_study, &m_index).search(QStringLiteral("polisen"), options);
    EXPECT_TRUE(result.isCancelled);
    EXPECT_TRUE(result.occurrences.empty());
}

}  // namespace indexer
