// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files by others that lie beside the checkout where someone put them (SAMSYN_REAL names another
// place). Nothing is tested where they are not; the other tests have a case of each kind inline.
#include <QDir>
#include <QFile>

#include "codebook/text/encoding.h"

namespace codebook {
namespace {

std::optional<QByteArray> realFile(const char* name) {
    const QString beside = QStringLiteral(SAMSYN_SOURCE_DIR "/../shared/real");
    const QDir folder(qEnvironmentVariable("SAMSYN_REAL", beside) + QStringLiteral("/encodings"));
    QFile file(folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    return file.readAll();
}

TEST(RealEncodings, allUnicodeFormsHoldTheSameText) {
    const std::optional<QByteArray> utf8 = realFile("UTF-8__characters.txt");
    if (!utf8) return;
    const DecodedText expected = decoded(*utf8);
    EXPECT_EQ(expected.evidence, EncodingEvidence::StrictUtf8);
    for (const char* name :
         {"UTF-16__characters.txt", "UTF-16LE__characters.txt", "UTF-16BE__characters.txt"}) {
        const std::optional<QByteArray> bytes = realFile(name);
        if (!bytes) continue;
        const DecodedText read = decoded(*bytes);
        EXPECT_EQ(read.text == expected.text, true) << name;
        EXPECT_EQ(read.invalidBytes, 0) << name;
        EXPECT_TRUE(read.encoding.startsWith(QLatin1String("UTF-16"))) << name;
    }
}

TEST(RealEncodings, allCharactersOfWindows1252AreRead) {
    const std::optional<QByteArray> bytes = realFile("CP1252__characters.txt");
    if (!bytes) return;
    const DecodedText read = decoded(*bytes);
    EXPECT_EQ(read.encoding, u"windows-1252");
    EXPECT_EQ(read.invalidBytes, 0);
    EXPECT_TRUE(read.text.contains(QStringLiteral("ÀÁÂÃÄÅÆÇÈÉ")));
    EXPECT_TRUE(read.text.contains(QStringLiteral("ŒœŠš")));
}

TEST(RealEncodings, listsOfCharactersThatAreNoWordsAreReadSomehow) {
    // No detector can know these two: the text is a table's characters, each once.
    for (const char* name : {"ISO-8859-15__characters.txt", "MACICELAND__characters.txt"}) {
        const std::optional<QByteArray> bytes = realFile(name);
        if (!bytes) continue;
        const DecodedText read = decoded(*bytes);
        EXPECT_EQ(read.evidence, EncodingEvidence::Detected) << name;
        EXPECT_TRUE(read.text.startsWith(QLatin1String("!\"#$%&"))) << name;
    }
}

}  // namespace
}  // namespace codebook
