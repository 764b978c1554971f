// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/text_rules.h"

#include <QRegularExpression>

namespace codebook {
namespace {

TEST(TextRulesVersion, namesAllThreeSourcesOfRules) {
    const QRegularExpression form(
        QStringLiteral("^ICU \\d+[\\d.]*, Unicode \\d+[\\d.]*, CLDR \\d+[\\d.]*$"));
    EXPECT_TRUE(form.match(textRulesVersion()).hasMatch()) << textRulesVersion().toStdString();
}

}  // namespace
}  // namespace codebook
