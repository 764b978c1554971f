// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// samsyn-pdftext may write no files, whatever the libraries that it uses would like to.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "indexer/import/child/child_program.h"
#include "tests/indexer/import/import_fixture.h"

using testing::HasSubstr;
using tests::ImportedFile;
using tests::pdfOf;

namespace {

/// Sets a variable of the environment for as long as it lives.
class Environment {
   public:
    Environment(const char* name, const QByteArray& value) : m_name(name) {
        m_wasSet = qEnvironmentVariableIsSet(name);
        m_before = qgetenv(name);
        qputenv(name, value);
    }
    ~Environment() {
        if (m_wasSet)
            qputenv(m_name, m_before);
        else
            qunsetenv(m_name);
    }
    Q_DISABLE_COPY_MOVE(Environment)

   private:
    const char* m_name;
    bool m_wasSet = false;
    QByteArray m_before;
};

}  // namespace

TEST(PdfProcess, needsNoCacheOfFontsAndWritesNone) {
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("cache")));
    QFile config(folder.filePath(QStringLiteral("fonts.conf")));
    ASSERT_TRUE(config.open(QIODevice::WriteOnly));
    config.write(
        "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>"
        "<dir>/usr/share/fonts</dir><cachedir>" +
        folder.filePath(QStringLiteral("cache")).toUtf8() + "</cachedir></fontconfig>");
    config.close();
    const Environment fonts("FONTCONFIG_FILE", config.fileName().toUtf8());
    indexer::endWaitingChildren();
    // Helvetica is not in the file, so that a font of the machine has to be found for it.
    const auto transcript =
        ImportedFile(QStringLiteral("a.pdf"), pdfOf({{{72, 700, "Words"}}})).read();
    EXPECT_EQ(transcript.text.toStdString(), "Words");
    for (const QFileInfo& written :
         QDir(folder.filePath(QStringLiteral("cache"))).entryInfoList(QDir::Files))
        EXPECT_EQ(written.size(), 0) << written.fileName().toStdString();
}

TEST(PdfProcess, turnsPagesUpright) {
    for (const char* angle : {"/Rotate 0  ", "/Rotate 90 ", "/Rotate 180", "/Rotate 270"}) {
        QByteArray turned = pdfOf({{{72, 700, "First words of it"}, {72, 688, "second words"}}});
        turned.replace("/Resources", QByteArray(angle) + "/Resources");
        EXPECT_EQ(ImportedFile(QStringLiteral("a.pdf"), turned).read().text.toStdString(),
                  "First words of it second words")
            << angle;
    }
}

TEST(PdfProcess, readsAStampInTheMarginAfterThePage) {
    QByteArray stamped = pdfOf({{{72, 700, "Upright words of it"}, {72, 688, "as usual"}}});
    const QByteArray stamp = "BT /F 10 Tf 0 1 -1 0 30 300 Tm (Stamped) Tj ET\n";
    stamped.replace("endstream", stamp + "endstream");
    stamped.replace(">>stream", "     >>stream");
    EXPECT_THAT(ImportedFile(QStringLiteral("a.pdf"), stamped).read().text.toStdString(),
                testing::Eq("Upright words of it as usual\nStamped"));
}

TEST(PdfProcess, readsAScanWithSomePagesOfText) {
    const auto transcript =
        ImportedFile(QStringLiteral("a.pdf"), pdfOf({{}, {{72, 700, "Words"}}, {}, {}})).read();
    EXPECT_EQ(transcript.text.toStdString(), "Words");
    EXPECT_THAT(transcript.notes.join(QLatin1Char(' ')).toStdString(),
                HasSubstr("Pages without any text: 1, 3, 4."));
}
