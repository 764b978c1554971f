// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where file dialogues begin.
#include "app/desktop/session/kept_folder.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QTemporaryDir>

namespace {

class KeptFolder : public ::testing::Test {
   protected:
    void SetUp() override {
        QSettings().clear();
        for (const char* name : {"talks", "codes"}) QDir(m_root.path()).mkdir(QLatin1String(name));
    }
    QString in(const char* place) const { return m_root.filePath(QString::fromUtf8(place)); }

    QTemporaryDir m_root;
};

TEST_F(KeptFolder, isWhereThePurposeWasServedLast) {
    EXPECT_EQ(app::keptFolder(QStringLiteral("talks"), in("")), in(""));
    app::keepFolder(QStringLiteral("talks"), in("talks/a.txt"));
    app::keepFolder(QStringLiteral("codes"), in("codes/b.json"));
    EXPECT_EQ(app::keptFolder(QStringLiteral("talks")), in("talks"));
    EXPECT_EQ(app::keptFolder(QStringLiteral("codes")), in("codes"));
}

TEST_F(KeptFolder, isTheLastOneOfAllForWhatWasNeverChosen) {
    app::keepFolder(QStringLiteral("talks"), in("talks/a.txt"));
    EXPECT_EQ(app::keptFolder(QStringLiteral("tables"), in("")), in("talks"));
}

TEST_F(KeptFolder, isForgottenWhenItIsGone) {
    app::keepFolder(QStringLiteral("talks"), in("talks/a.txt"));
    QDir(in("talks")).removeRecursively();
    EXPECT_EQ(app::keptFolder(QStringLiteral("talks"), in("codes")), in("codes"));
}

TEST_F(KeptFolder, isWhereADialogueBeginsAndWhatItLeaves) {
    app::keepFolder(QStringLiteral("talks"), in("talks/a.txt"));
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    app::beginInKeptFolder(dialog, QStringLiteral("talks"));
    EXPECT_EQ(dialog.directory().absolutePath(), in("talks"));
    Q_EMIT dialog.filesSelected({in("codes/c.txt")});
    EXPECT_EQ(app::keptFolder(QStringLiteral("talks")), in("codes"));
}

}  // namespace
