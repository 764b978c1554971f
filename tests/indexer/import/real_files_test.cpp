// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Real files lie beside the checkout on some machines; where they do not, these tests hold.
#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include "indexer/import/transcript.h"

namespace {

QString realFiles(const QString& folder) {
    return QDir(QStringLiteral(SAMSYN_SOURCE_DIR))
        .filePath(QStringLiteral("../shared/real/") + folder);
}

}  // namespace

TEST(RealFiles, areReadOrRefusedInASentence) {
    QDirIterator files(realFiles({}), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!indexer::readableSuffixes().contains(QFileInfo(path).suffix().toLower())) continue;
        try {
            const auto transcript = indexer::readTranscript(path);
            std::int32_t end = 0;
            for (const codebook::Turn& turn : transcript.turns) {
                EXPECT_GE(turn.span.begin, end) << path.toStdString();
                EXPECT_FALSE(turn.span.isEmpty()) << path.toStdString();
                end = turn.span.end;
            }
        } catch (const codebook::FormatError& error) {
            EXPECT_TRUE(error.message().contains(QFileInfo(path).fileName())) << error.what();
        }
    }
}

TEST(RealFiles, ofAnInquiryHaveATurnForEachBoldName) {
    QDirIterator files(realFiles(QStringLiteral("inquiry")), {QStringLiteral("*.rst")},
                       QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        static const QRegularExpression label(QStringLiteral("^\\*\\*[^*]+\\*\\*:"),
                                              QRegularExpression::MultilineOption);
        const auto labels = QString::fromUtf8(file.readAll()).count(label);
        const auto transcript = indexer::readTranscript(path);
        int turns = 0;
        for (const auto& turn : transcript.turns)
            if (!turn.label.isEmpty()) ++turns;
        EXPECT_EQ(turns, labels) << path.toStdString();
    }
}

TEST(RealFiles, inOneLanguageHaveNoTurnInAnother) {
    const QString samples = QDir(QStringLiteral(SAMSYN_SOURCE_DIR))
                                .filePath(QStringLiteral("samples/police-ngo/transcripts"));
    std::size_t turns = 0;
    for (const QString& folder :
         {samples, realFiles(QStringLiteral("inquiry")), realFiles(QStringLiteral("pdf")),
          realFiles(QStringLiteral("word"))}) {
        QDirIterator files(folder, QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            if (!indexer::readableSuffixes().contains(QFileInfo(path).suffix().toLower())) continue;
            const auto transcript = indexer::readTranscript(path);
            turns += transcript.turns.size();
            for (const codebook::Turn& turn : transcript.turns)
                EXPECT_TRUE(turn.language.isEmpty())
                    << path.toStdString() << ": " << turn.language.toString().toStdString();
        }
    }
    EXPECT_GE(turns, 500U) << "the sample study at least";
}

TEST(RealFiles, ofAUserStudyAlternateBetweenTwoSpeakers) {
    QDirIterator files(realFiles(QStringLiteral("pdf")), {QStringLiteral("P?.pdf")}, QDir::Files);
    while (files.hasNext()) {
        const auto transcript = indexer::readTranscript(files.next());
        ASSERT_GE(transcript.speakers.size(), 2U);
        EXPECT_EQ(transcript.speakers[0].label, QStringLiteral("Dan"));
        EXPECT_TRUE(transcript.speakers[0].isInterviewer);
        for (std::size_t i = 1; i < transcript.speakers.size(); ++i) {
            EXPECT_TRUE(transcript.speakers[i].label.startsWith(QLatin1String("Partic")));
            EXPECT_FALSE(transcript.speakers[i].isInterviewer);
        }
        EXPECT_EQ(transcript.turns.front().speaker, -1) << "the heading";
    }
}

TEST(RealFiles, ofTalkBankHaveALineForEachMainTier) {
    QDirIterator files(realFiles(QStringLiteral("chat")), {QStringLiteral("*.cha")}, QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        static const QRegularExpression tier(QStringLiteral("^\\*"),
                                             QRegularExpression::MultilineOption);
        const auto tiers = QString::fromUtf8(file.readAll()).count(tier);
        if (tiers == 0) continue;
        const auto transcript = indexer::readTranscript(path);
        EXPECT_EQ(transcript.text.count(QLatin1Char('\n')) + 1, tiers) << path.toStdString();
        for (const auto& turn : transcript.turns) EXPECT_GE(turn.speaker, 0) << path.toStdString();
    }
}
