// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project moves with the recordings that lie below it.
#include "codebook/project/media_place.h"

#include <gtest/gtest.h>

namespace {

using codebook::mediaFile;
using codebook::mediaPlace;

QString q(const char* text) { return QString::fromUtf8(text); }

TEST(MediaPlace, isRelativeBelowTheProjectsFolder) {
    EXPECT_EQ(mediaPlace(q("/studies/a/a.samsyn"), q("/studies/a/P1.wav")), q("P1.wav"));
    EXPECT_EQ(mediaPlace(q("/studies/a/a.samsyn"), q("/studies/a/ljud/å 1.wav")),
              q("ljud/å 1.wav"));
    EXPECT_EQ(mediaPlace(q("/studies/a/a.samsyn"), q("/studies/b/../a/x/./P1.wav")), q("x/P1.wav"));
    EXPECT_EQ(mediaPlace(q("/studies/a/a.samsyn"), q("/studies/a/..hidden.wav")),
              q("..hidden.wav"));
}

TEST(MediaPlace, isWholeElsewhere) {
    EXPECT_EQ(mediaPlace(q("/studies/a/a.samsyn"), q("/studies/P1.wav")), q("/studies/P1.wav"));
    EXPECT_EQ(mediaPlace(q("/studies/a/a.samsyn"), q("/studies/ab/P1.wav")),
              q("/studies/ab/P1.wav"));
    EXPECT_EQ(mediaPlace(q("/studies/a/a.samsyn"), QString()), QString());
}

TEST(MediaPlace, leadsBackToTheFile) {
    EXPECT_EQ(mediaFile(q("/moved/a.samsyn"), q("ljud/å 1.wav")), q("/moved/ljud/å 1.wav"));
    EXPECT_EQ(mediaFile(q("/moved/a.samsyn"), q("/studies/P1.wav")), q("/studies/P1.wav"));
    EXPECT_EQ(mediaFile(q("/moved/a.samsyn"), QString()), QString());
    EXPECT_EQ(mediaFile(q("/moved/a.samsyn"), q("../x/../y.wav")), q("/y.wav"));
}

}  // namespace
