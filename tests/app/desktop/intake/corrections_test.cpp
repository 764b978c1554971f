// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person says, as the reader of files understands it.
#include "app/desktop/intake/corrections.h"

#include <gtest/gtest.h>

using app::SpeakerWord;

namespace {

TEST(SpeakerList, saysWhoSpeaksAsksAndDoesNot) {
    EXPECT_EQ(app::speakerList({{QStringLiteral("I"), SpeakerWord::Asks},
                                {QStringLiteral("Note"), SpeakerWord::Nobody},
                                {QStringLiteral("P1"), SpeakerWord::Speaks},
                                {QStringLiteral("P2"), SpeakerWord::Answers}})
                  .toStdString(),
              "I=interviewer,Note=-,P1,P2=speaker");
    EXPECT_EQ(app::speakerList({}).toStdString(), "");
}

TEST(SpeakerList, isUnderstoodWhateverLettersALabelHolds) {
    const QString label = QStringLiteral("Ek, Anna = \\A*");
    app::ReadingCorrections said;
    said.speakers[label] = SpeakerWord::Asks;
    const auto options = app::readOptions(said);
    EXPECT_TRUE(options.speakers.namesInterviewers());
    EXPECT_FALSE(options.speakers.isClosed());
}

TEST(ReadOptions, refuseAPatternThatCannotBeUsed) {
    app::ReadingCorrections said;
    said.speakerPattern = QStringLiteral("^((");
    EXPECT_THROW(app::readOptions(said), codebook::FormatError);
}

}  // namespace
