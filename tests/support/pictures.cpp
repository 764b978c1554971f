// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pictures.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QPixmap>
#include <QWidget>

namespace tests {

void keepPicture(QWidget& widget, const QString& name) {
    const QDir folder(QStringLiteral(SAMSYN_BINARY_DIR "/pictures"));
    EXPECT_TRUE(folder.mkpath(QStringLiteral(".")));
    const QPixmap picture = widget.grab();
    EXPECT_EQ(picture.deviceIndependentSize().toSize(), widget.size());
    EXPECT_TRUE(picture.save(folder.filePath(name + QStringLiteral(".png")))) << name.toStdString();
}

}  // namespace tests
