// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/command_line.h"

namespace tests {
namespace {

class Reporting : public CommandLine {};

TEST_F(Reporting, makesTheHandInAgainFromASavedRecipeAndReplacesNothingUnasked) {
    makeSampleStudy();
    const QString study = QStringLiteral("study.samsyn");
    done({QStringLiteral("report"), study, QStringLiteral("--save"), QStringLiteral("Article"),
          QStringLiteral("--formats"), QStringLiteral("docx,odt,html,md"),
          QStringLiteral("--parts"), QStringLiteral("methods,agreement,quotations,codebook")});
    const QStringList make{QStringLiteral("report"), study, QStringLiteral("--recipe"),
                           QStringLiteral("Article"), QStringLiteral("--out")};
    done(make + QStringList{QStringLiteral("first")});
    done(make + QStringList{QStringLiteral("second")});
    for (const char* suffix : {"docx", "odt", "html", "md"}) {
        const QString name = QStringLiteral("/report.") + QLatin1String(suffix);
        EXPECT_FALSE(bytes(QStringLiteral("first") + name).isEmpty()) << suffix;
        EXPECT_EQ(bytes(QStringLiteral("first") + name), bytes(QStringLiteral("second") + name));
    }
    expectRefused(make + QStringList{QStringLiteral("first")}, QStringLiteral("is there already"));
}

}  // namespace
}  // namespace tests
