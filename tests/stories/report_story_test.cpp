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
          QStringLiteral("--formats"), QStringLiteral("docx,odt,html,md,pdf,tex"),
          QStringLiteral("--parts"),
          QStringLiteral("methods,figures,agreement,quotations,codebook")});
    const QStringList make{QStringLiteral("report"), study, QStringLiteral("--recipe"),
                           QStringLiteral("Article"), QStringLiteral("--out")};
    done(make + QStringList{QStringLiteral("first")});
    done(make + QStringList{QStringLiteral("second")});
    for (const char* suffix : {"docx", "odt", "html", "md", "pdf", "tex"}) {
        const QString name = QStringLiteral("/report.") + QLatin1String(suffix);
        EXPECT_FALSE(bytes(QStringLiteral("first") + name).isEmpty()) << suffix;
        EXPECT_EQ(bytes(QStringLiteral("first") + name), bytes(QStringLiteral("second") + name));
    }
    EXPECT_FALSE(bytes(QStringLiteral("first/figures/report-1.pdf")).isEmpty());
    EXPECT_EQ(bytes(QStringLiteral("first/figures/report-1.pdf")),
              bytes(QStringLiteral("second/figures/report-1.pdf")));
    expectRefused(make + QStringList{QStringLiteral("first")}, QStringLiteral("is there already"));
}

TEST_F(Reporting, keepsWhatTheAuthorsAnswerToTheChecklist) {
    makeSampleStudy();
    const QString study = QStringLiteral("study.samsyn");
    done({QStringLiteral("report"), study, QStringLiteral("--save"), QStringLiteral("Article"),
          QStringLiteral("--answer"), QStringLiteral("2=PhD = both"), QStringLiteral("--answer"),
          QStringLiteral("3=Researchers")});
    const QStringList list{QStringLiteral("report"),      study,
                           QStringLiteral("--recipe"),    QStringLiteral("Article"),
                           QStringLiteral("--checklist"), QStringLiteral("--format"),
                           QStringLiteral("json")};
    const QJsonArray items = done(list).list();
    ASSERT_EQ(items.size(), 32);
    EXPECT_EQ(items[1].toObject()[QStringLiteral("authors")].toString(),
              QStringLiteral("PhD = both"));
    EXPECT_EQ(items[2].toObject()[QStringLiteral("authors")].toString(),
              QStringLiteral("Researchers"));
    EXPECT_FALSE(items[0].toObject()[QStringLiteral("project")].toString().isEmpty());
    done({QStringLiteral("report"), study, QStringLiteral("--recipe"), QStringLiteral("Article"),
          QStringLiteral("--save"), QStringLiteral("Article"), QStringLiteral("--answer"),
          QStringLiteral("3=")});
    EXPECT_EQ(done(list).list()[2].toObject()[QStringLiteral("authors")].toString(), QString());
    for (const char* wrong : {"33=x", "0=x", "x=y", "12"})
        EXPECT_EQ(run({QStringLiteral("report"), study, QStringLiteral("--save"),
                       QStringLiteral("Article"), QStringLiteral("--answer"), QLatin1String(wrong)})
                      .exitCode,
                  2)
            << wrong;
}

}  // namespace
}  // namespace tests
