// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/indexer/import/import_fixture.h"

namespace {

std::string speakersOf(const QByteArray& text) {
    return tests::drawnSpeakers(tests::ImportedFile(QStringLiteral("x.txt"), text).read());
}

/// A conversation of so many rounds.
QByteArray rounds(int count, const QByteArray& round) { return round.repeated(count); }

}  // namespace

TEST(Interviewer, isKnownByTheLabel) {
    EXPECT_EQ(speakersOf("Interviewer: How?\nAnna: So.\nInterviewer: Why?\nAnna: Hm."),
              "Interviewer*, Anna");
    EXPECT_EQ(speakersOf("Intervjuare 2: Hur?\nIP: Så.\nIntervjuare 2: Varför?\nIP: Jaha."),
              "Intervjuare 2*, IP");
    EXPECT_EQ(speakersOf("Moderator: Hur?\nA: Så.\nB: Nej.\nModerator: Jaha?\nB: Ja.\nA: Mm."),
              "Moderator*, A, B");
}

TEST(Interviewer, isIBesideP1AndNotBesideF) {
    EXPECT_EQ(speakersOf(rounds(3, "I: Yes.\nP1: No.\n")), "I*, P1");
    EXPECT_EQ(speakersOf(rounds(3, "F: Hur?\nI: Så.\n")), "F*, I");
    EXPECT_EQ(speakersOf(rounds(3, "Q: How?\nA: So.\n")), "Q*, A");
    EXPECT_EQ(speakersOf(rounds(3, "I1: How?\nP: So.\nI2: And?\nP: So too.\n")), "I1*, P, I2*");
}

TEST(Interviewer, isNoLetterThatNeverAsks) {
    EXPECT_EQ(speakersOf(rounds(8, "I: I work with the municipality a lot.\nM: And how?\n")),
              "I, M*");
}

TEST(Interviewer, isTheOneWhoIsNoParticipant) {
    EXPECT_EQ(speakersOf(rounds(3, "Dan: Okay.\nParticipant 1: Yes.\nParticipant 2: No.\n")),
              "Dan*, Participant 1, Participant 2");
}

TEST(Interviewer, isTheOneWhoClearlyAsks) {
    const QByteArray clear =
        "Anna: How was it?\nBengt: It was long and hard and we did not see the end.\n";
    EXPECT_EQ(speakersOf(rounds(6, clear)), "Anna*, Bengt");
    EXPECT_EQ(speakersOf(rounds(2, clear)), "Anna, Bengt") << "too little to judge";
    EXPECT_EQ(speakersOf(rounds(6, "Anna: How was it?\nBengt: How was what?\n")), "Anna, Bengt");
}
