// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/index/index.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <thread>

#include "codebook/error.h"
#include "indexer/index/index_lock.h"
#include "tests/indexer/memory_study.h"

namespace indexer {

using codebook::DocumentId;

class IndexInAFolder : public ::testing::Test {
   protected:
    IndexInAFolder() {
        m_first = m_study.add(QStringLiteral("A"), QStringLiteral("sv"),
                              {QStringLiteral("I: Hur ser samarbetet ut?"),
                               QStringLiteral("P1: Polisen och polisens vänner.")});
        m_study.add(QStringLiteral("B"), QStringLiteral("en"),
                    {QStringLiteral("P1: The police came.")});
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("cache/index")); }

    /// In how many documents the term stands, as a new reader sees it.
    std::size_t documentsWith(const char* term) const {
        const Index index(folder());
        const auto reader = index.reader();
        std::vector<std::int32_t> slots;
        reader->appendSlots(term, slots);
        return slots.size();
    }

    QTemporaryDir m_folder;
    MemoryStudy m_study;
    DocumentId m_first;
};

TEST_F(IndexInAFolder, isMadeOnTheFirstUpdateForTheOwnerAlone) {
    Index index(folder());
    EXPECT_THROW(index.reader(), codebook::IndexError);
    const UpdateReport report = index.update(m_study.study, m_study);
    EXPECT_EQ(report.indexed, 2);
    EXPECT_TRUE(report.wasRebuilt);
    EXPECT_EQ(index.reader()->languages(),
              (QStringList{QStringLiteral("en"), QStringLiteral("sv")}));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    EXPECT_FALSE(QFileInfo(folder()).permissions() & others);
}

TEST_F(IndexInAFolder, leavesLabelsOutAndFoldsByLanguage) {
    Index(folder()).update(m_study.study, m_study);
    EXPECT_EQ(documentsWith("sv:p1"), 0U);
    EXPECT_EQ(documentsWith("sv:polisen"), 1U);
    EXPECT_EQ(documentsWith("sv:v\xc3\xa4nner"), 1U);
    EXPECT_EQ(documentsWith("en:police"), 1U);
    EXPECT_EQ(documentsWith("sv:police"), 0U);
}

TEST_F(IndexInAFolder, leadsFromOneFormToTheOthersOfItsStem) {
    Index index(folder());
    index.update(m_study.study, m_study);
    const auto reader = index.reader();
    std::vector<std::string> forms = reader->formsOfSameStem(QStringLiteral("sv"), "poliser");
    std::sort(forms.begin(), forms.end());
    EXPECT_EQ(forms, (std::vector<std::string>{"sv:polisen", "sv:polisens"}));
}

TEST_F(IndexInAFolder, doesNothingWhenNothingChanged) {
    Index(folder()).update(m_study.study, m_study);
    const int before = m_study.textsRead;
    const UpdateReport report = Index(folder()).update(m_study.study, m_study);
    EXPECT_EQ(report.indexed, 0);
    EXPECT_EQ(report.unchanged, 2);
    EXPECT_FALSE(report.wasRebuilt);
    EXPECT_EQ(m_study.textsRead, before);
}

TEST_F(IndexInAFolder, addsANewDocumentToWhatIsThere) {
    Index index(folder());
    index.update(m_study.study, m_study);
    m_study.add(QStringLiteral("C"), QStringLiteral("sv"), {QStringLiteral("Tillit.")});
    const UpdateReport report = index.update(m_study.study, m_study);
    EXPECT_EQ(report.indexed, 1);
    EXPECT_FALSE(report.wasRebuilt);
    EXPECT_EQ(documentsWith("sv:tillit"), 1U);
    EXPECT_EQ(documentsWith("sv:polisen"), 1U);
}

TEST_F(IndexInAFolder, indexesAChangedDocumentAnew) {
    Index index(folder());
    index.update(m_study.study, m_study);
    m_study.revise(m_first, {QStringLiteral("P1: Tillit.")});
    const UpdateReport report = index.update(m_study.study, m_study);
    EXPECT_EQ(report.indexed, 1);
    EXPECT_EQ(report.removed, 0);
    EXPECT_EQ(documentsWith("sv:tillit"), 1U);
    EXPECT_EQ(documentsWith("sv:polisen"), 0U);
}

TEST_F(IndexInAFolder, indexesADocumentAnewInItsNewLanguage) {
    Index index(folder());
    index.update(m_study.study, m_study);
    m_study.study.documents.find(m_first)->language = QStringLiteral("da");
    index.update(m_study.study, m_study);
    EXPECT_EQ(documentsWith("sv:polisen"), 0U);
    EXPECT_EQ(documentsWith("da:polisen"), 1U);
}

TEST_F(IndexInAFolder, keepsTheWordsOfATurnInItsOwnLanguage) {
    const DocumentId mixed = m_study.add(
        QStringLiteral("C"), QStringLiteral("sv"),
        {QStringLiteral("I: Var bodde ni, byarna där?"),
         QStringLiteral("P1: In the villages. Byarna, yes."), QStringLiteral("I: Ja.")});
    m_study.setLanguage(mixed, 2, QStringLiteral("en"));
    Index index(folder());
    index.update(m_study.study, m_study);
    EXPECT_EQ(documentsWith("en:villages"), 1U);
    EXPECT_EQ(documentsWith("sv:villages"), 0U);
    EXPECT_EQ(documentsWith("sv:byarna"), 1U);
    EXPECT_EQ(documentsWith("en:byarna"), 1U);
    const auto reader = index.reader();
    EXPECT_EQ(reader->formsOfSameStem(QStringLiteral("en"), "village"),
              std::vector<std::string>{"en:villages"});
    const auto slot = static_cast<std::int32_t>(reader->documents().size()) - 1;
    EXPECT_EQ(reader->documents().back().languages,
              (QStringList{QStringLiteral("sv"), QStringLiteral("en")}));
    std::vector<std::uint32_t> positions;
    reader->appendPositions(slot, "en:villages", positions);
    reader->appendPositions(slot, "sv:ja", positions);
    EXPECT_EQ(positions, (std::vector<std::uint32_t>{5 + 2 + kTurnGap, 5 + 5 + 2 * kTurnGap}));
    const TokenView tokens = reader->tokens(slot);
    ASSERT_NE(tokens.languages, nullptr);
    EXPECT_EQ(std::vector<std::uint16_t>(tokens.languages, tokens.languages + 3),
              (std::vector<std::uint16_t>{0, 1, 0}));
    EXPECT_EQ(reader->tokens(0).languages, nullptr) << "one language takes no room";
}

TEST_F(IndexInAFolder, followsATurnIntoAnotherLanguage) {
    Index index(folder());
    index.update(m_study.study, m_study);
    m_study.setLanguage(m_first, 2, QStringLiteral("fi"));
    EXPECT_EQ(index.update(m_study.study, m_study).indexed, 1);
    EXPECT_EQ(documentsWith("sv:polisen"), 0U);
    EXPECT_EQ(documentsWith("fi:polisen"), 1U);
    EXPECT_EQ(index.reader()->languages(),
              (QStringList{QStringLiteral("en"), QStringLiteral("fi"), QStringLiteral("sv")}));
    m_study.setLanguage(m_first, 2, {});
    EXPECT_EQ(index.update(m_study.study, m_study).indexed, 1);
    EXPECT_EQ(documentsWith("sv:polisen"), 1U);
    EXPECT_EQ(documentsWith("fi:polisen"), 0U);
}

TEST_F(IndexInAFolder, ofAnEarlierLayoutIsMadeAnew) {
    Index index(folder());
    index.update(m_study.study, m_study);
    // As layout 1 would have left it: the number is another, and the digest fits.
    QFile file(manifestPath(folder()));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll().mid(32);
    const qsizetype at = content.indexOf("layout ");
    ASSERT_GE(at, 0);
    content.replace(at, 8, "layout 1");
    file.resize(0);
    file.seek(0);
    file.write(QCryptographicHash::hash(content, QCryptographicHash::Sha256) + content);
    file.close();
    EXPECT_FALSE(readManifest(folder()).has_value());
    const UpdateReport report = Index(folder()).update(m_study.study, m_study);
    EXPECT_TRUE(report.wasRebuilt);
    EXPECT_EQ(report.indexed, 2);
    EXPECT_EQ(documentsWith("sv:polisen"), 1U);
}

TEST_F(IndexInAFolder, forgetsARemovedDocument) {
    Index index(folder());
    index.update(m_study.study, m_study);
    m_study.remove(m_first);
    const UpdateReport report = index.update(m_study.study, m_study);
    EXPECT_EQ(report.removed, 1);
    EXPECT_EQ(documentsWith("sv:polisen"), 0U);
}

TEST_F(IndexInAFolder, isMadeAnewWhenMostOfItIsMasked) {
    QStringList lines;
    for (int i = 0; i < 2000; ++i) lines << QStringLiteral("ord ").repeated(100);
    Index index(folder());
    const DocumentId large = m_study.add(QStringLiteral("C"), QStringLiteral("sv"), lines);
    index.update(m_study.study, m_study);
    bool wasRebuilt = false;
    for (int i = 0; i < 4 && !wasRebuilt; ++i) {
        lines << QStringLiteral("mer");
        m_study.revise(large, lines);
        wasRebuilt = index.update(m_study.study, m_study).wasRebuilt;
    }
    EXPECT_TRUE(wasRebuilt);
    EXPECT_EQ(documentsWith("sv:mer"), 1U);
    EXPECT_EQ(QDir(folder()).entryList({QStringLiteral("generation-*")}).size(), 1);
}

TEST_F(IndexInAFolder, leavesReadersWhatTheyHaveOpen) {
    Index index(folder());
    index.update(m_study.study, m_study);
    const auto reader = index.reader();
    m_study.remove(m_first);
    index.rebuild(m_study.study, m_study);
    std::vector<std::int32_t> slots;
    reader->appendSlots("sv:polisen", slots);
    ASSERT_EQ(slots.size(), 1U);
    EXPECT_EQ(reader->tokens(slots.front()).turnCount, 2U);
    EXPECT_NE(index.reader(), reader);
}

TEST_F(IndexInAFolder, seesWhatAnotherProcessWrote) {
    const Index mine(folder());
    Index(folder()).update(m_study.study, m_study);
    EXPECT_EQ(mine.reader()->documents().size(), 2U);
    m_study.add(QStringLiteral("C"), QStringLiteral("sv"), {QStringLiteral("Tillit.")});
    Index(folder()).update(m_study.study, m_study);
    EXPECT_EQ(mine.reader()->documents().size(), 3U);
}

TEST_F(IndexInAFolder, namesADocumentThatCannotBeReadAndKeepsTheRest) {
    m_study.lose(m_first);
    Index index(folder());
    const UpdateReport report = index.update(m_study.study, m_study);
    EXPECT_EQ(report.indexed, 1);
    ASSERT_EQ(report.failed.size(), 1U);
    EXPECT_EQ(report.failed.front().document, m_first);
    EXPECT_EQ(report.failed.front().reason, QStringLiteral("The text cannot be read."));
    EXPECT_EQ(documentsWith("en:police"), 1U);
}

TEST_F(IndexInAFolder, tellsProgressAndKeepsWhatWasDoneBeforeItWasCancelled) {
    Index index(folder());
    std::vector<int> told;
    const UpdateReport report = index.update(m_study.study, m_study, [&](int done, int total) {
        EXPECT_EQ(total, 2);
        told.push_back(done);
        return done < 1;
    });
    EXPECT_TRUE(report.isCancelled);
    EXPECT_EQ(report.indexed, 1);
    EXPECT_EQ(told, (std::vector<int>{0, 1}));
    const UpdateReport rest = index.update(m_study.study, m_study);
    EXPECT_EQ(rest.indexed, 1);
    EXPECT_EQ(rest.unchanged, 1);
}

TEST_F(IndexInAFolder, keepsTheOldWhenMakingItAnewIsCancelled) {
    Index index(folder());
    index.update(m_study.study, m_study);
    m_study.add(QStringLiteral("C"), QStringLiteral("sv"),
                QStringList(2, QStringLiteral("ord ").repeated(150'000)));
    const UpdateReport report =
        index.update(m_study.study, m_study, [](int, int) { return false; });
    EXPECT_TRUE(report.isCancelled);
    EXPECT_EQ(index.reader()->documents().size(), 2U);
}

TEST_F(IndexInAFolder, waitsForAnotherWriterUntilCancelled) {
    QDir().mkpath(folder());
    const IndexLock other(folder(), [] { return true; });
    ASSERT_TRUE(other.isHeld());
    int asked = 0;
    const UpdateReport report =
        Index(folder()).update(m_study.study, m_study, [&](int, int) { return ++asked < 3; });
    EXPECT_TRUE(report.isCancelled);
    EXPECT_EQ(asked, 3);
}

TEST_F(IndexInAFolder, letsTwoWritersTakeTurns) {
    std::thread other([&] { Index(folder()).update(m_study.study, m_study); });
    Index(folder()).update(m_study.study, m_study);
    other.join();
    const Index index(folder());
    EXPECT_EQ(index.reader()->documents().size(), 2U);
    EXPECT_EQ(documentsWith("sv:polisen"), 1U);
}

TEST_F(IndexInAFolder, holdsAnEmptyStudyAndEmptyDocuments) {
    MemoryStudy empty;
    Index index(folder());
    EXPECT_EQ(index.update(empty.study, empty).indexed, 0);
    EXPECT_TRUE(index.reader()->documents().empty());
    empty.add(QStringLiteral("nothing"), QStringLiteral("sv"), {QString()});
    EXPECT_EQ(index.update(empty.study, empty).indexed, 1);
    EXPECT_EQ(index.reader()->tokens(0).tokenCount, 0U);
}

TEST_F(IndexInAFolder, saysWhereItCannotBeWritten) {
    const QString file = m_folder.filePath(QStringLiteral("file"));
    ASSERT_TRUE(QFile(file).open(QIODevice::WriteOnly));
    try {
        Index(file + QStringLiteral("/index")).update(m_study.study, m_study);
        FAIL() << "a folder below a file was made";
    } catch (const codebook::IndexError& error) {
        EXPECT_TRUE(error.message().contains(file));
    }
}

TEST_F(IndexInAFolder, dividesMuchTextAmongThreadsWithoutLosingAny) {
    for (int i = 0; i < 12; ++i)
        m_study.add(QStringLiteral("L%1").arg(i), QStringLiteral("sv"),
                    QStringList(40, QStringLiteral("ord%1 ord ").arg(i).repeated(300)));
    Index index(folder());
    EXPECT_EQ(index.update(m_study.study, m_study).indexed, 14);
    EXPECT_EQ(documentsWith("sv:ord"), 12U);
    const auto reader = index.reader();
    std::vector<std::int32_t> slots;
    reader->appendSlots("sv:ord7", slots);
    ASSERT_EQ(slots.size(), 1U);
    std::vector<std::uint32_t> positions;
    reader->appendPositions(slots.front(), "sv:ord7", positions);
    ASSERT_EQ(positions.size(), 40U * 300U);
    EXPECT_EQ(positions[300], 600U + kTurnGap);
    std::vector<bool> shards(Manifest::kShards);
    for (const ManifestEntry& entry : reader->documents()) shards[entry.shard] = true;
    EXPECT_EQ(shards, (std::vector<bool>{true, true, false}));
}

}  // namespace indexer
