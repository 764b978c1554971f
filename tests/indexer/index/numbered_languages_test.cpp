// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/index/numbered_languages.h"

#include <gtest/gtest.h>

namespace indexer {

namespace {

codebook::Turns turnsIn(const QStringList& languages) {
    codebook::Turns turns;
    for (const QString& language : languages) {
        turns.emplace_back();
        turns.back().language = codebook::LanguageCode(language);
    }
    return turns;
}

}  // namespace

TEST(NumberedLanguages, startWithTheDocuments) {
    const auto numbered =
        numberedLanguages(QStringLiteral("sv-FI"), turnsIn({QStringLiteral("en"),
                                                            {},
                                                            QStringLiteral("fi"),
                                                            QStringLiteral("sv"),
                                                            QStringLiteral("en")}));
    EXPECT_EQ(numbered.names,
              (QStringList{QStringLiteral("sv"), QStringLiteral("en"), QStringLiteral("fi")}));
    EXPECT_EQ(numbered.ofTurns, (std::vector<std::uint16_t>{1, 0, 2, 0, 1}));
}

TEST(NumberedLanguages, areNoneOfTurnsThatFollowTheDocument) {
    const auto numbered =
        numberedLanguages(QStringLiteral("sv"), turnsIn({{}, QStringLiteral("sv"), {}}));
    EXPECT_EQ(numbered.names, QStringList{QStringLiteral("sv")});
    EXPECT_TRUE(numbered.ofTurns.empty());
    EXPECT_EQ(numberedLanguages({}, turnsIn({QStringLiteral("en")})).names,
              (QStringList{QString(), QStringLiteral("en")}));
}

}  // namespace indexer
