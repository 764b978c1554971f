// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's words are all there in Swedish: nothing waits to be translated, and every
// placeholder of the English stands in the Swedish.
#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString source;
    QStringList translations;
    bool isFinished = true;
};

std::vector<Message> messagesIn(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("message")) messages.emplace_back();
        if (xml.name() == QLatin1String("source")) messages.back().source = xml.readElementText();
        if (xml.name() == QLatin1String("numerusform"))
            messages.back().translations << xml.readElementText();
        if (xml.name() != QLatin1String("translation")) continue;
        Message& message = messages.back();
        message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
        while (xml.readNext() != QXmlStreamReader::EndElement)
            if (xml.isStartElement())
                message.translations << xml.readElementText();
            else
                message.translations << xml.text().toString().trimmed();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

QStringList placeholdersIn(const QString& text) {
    // A translation may write a number as its language does: %L1 for %1, %Ln for %n.
    static const QRegularExpression pattern(QStringLiteral("%L?([0-9]+|n)"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();) found << u'%' + it.next().captured(1);
    found.sort();
    found.removeDuplicates();
    return found;
}

class WordsOfTheWindow : public ::testing::TestWithParam<const char*> {
   protected:
    static QString file() {
        return QStringLiteral(SAMSYN_SOURCE_DIR "/app/desktop/translations/") +
               QLatin1String(GetParam());
    }
};

TEST_P(WordsOfTheWindow, areAllTranslatedWithTheirPlaceholders) {
    const auto messages = messagesIn(file());
    EXPECT_GT(messages.size(), 40U);
    for (const Message& message : messages) {
        EXPECT_TRUE(message.isFinished) << message.source.toStdString();
        QStringList needed = placeholdersIn(message.source);
        for (const QString& translation : message.translations) {
            if (translation.isEmpty()) continue;
            const QStringList given = placeholdersIn(translation);
            for (const QString& one : given)
                EXPECT_TRUE(needed.contains(one)) << translation.toStdString();
            for (const QString& one : needed)
                EXPECT_TRUE(given.contains(one) || one == QLatin1String("%n"))
                    << translation.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(InEachFile, WordsOfTheWindow,
                         ::testing::Values("samsyn_sv.ts", "samsyn_en.ts", "qt_sv.ts"));

/// The words of the sources, gathered anew into a copy: what is new there waits to be translated.
TEST(WordsOfTheSources, standInTheSwedishFile) {
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("samsyn_sv.ts"));
    ASSERT_TRUE(QFile::copy(
        QStringLiteral(SAMSYN_SOURCE_DIR "/app/desktop/translations/samsyn_sv.ts"), copy));
    QProcess update;
    update.setWorkingDirectory(QStringLiteral(SAMSYN_SOURCE_DIR));
    update.start(
        QStringLiteral(SAMSYN_LUPDATE),
        {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
         QStringLiteral("none"), QStringLiteral("-I"), QStringLiteral("."),
         QStringLiteral("app/desktop"), QStringLiteral("app/report"), QStringLiteral("app/team"),
         QStringLiteral("app/work"), QStringLiteral("codebook"), QStringLiteral("indexer"),
         QStringLiteral("-ts"), copy});
    ASSERT_TRUE(update.waitForFinished(120'000));
    ASSERT_EQ(update.exitCode(), 0);
    for (const Message& message : messagesIn(copy))
        EXPECT_TRUE(message.isFinished) << message.source.toStdString();
}

}  // namespace
