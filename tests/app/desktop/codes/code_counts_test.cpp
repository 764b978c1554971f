// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/code_counts.h"

#include <QSignalSpy>

#include "codebook/project/step.h"
#include "tests/app/desktop/codes/shown_codes.h"

namespace {

using app::CodeCounts;
using CodeCountsTest = tests::ShownCodes;

TEST_F(CodeCountsTest, areSharedByAllOfASession) {
    EXPECT_EQ(&CodeCounts::of(session()), &CodeCounts::of(session()));
}

TEST_F(CodeCountsTest, followChangesOncePerTurnOfTheLoop) {
    CodeCounts& counts = CodeCounts::of(session());
    counts.settle();
    QSignalSpy changed(&counts, &CodeCounts::changed);
    const auto guids = session().project().guids(codebook::Entity::Coding);
    for (const std::size_t coding : {1U, 2U, 3U})
        session().perform(QStringLiteral("Remove"),
                          [&](codebook::Step& step) { step.removeCoding(guids[coding]); });
    EXPECT_EQ(counts.use(code("Trust")).codings, 3);
    ASSERT_TRUE(changed.wait(1000));
    ASSERT_TRUE(changed.size() == 2 || changed.wait(1000));
    EXPECT_EQ(changed.size(), 2);  // codings and documents, then cases
    EXPECT_TRUE(counts.casesAreKnown());
    const auto both = [&] {
        return counts.use(code("Trust")).codings + counts.use(code("Law")).codings;
    };
    EXPECT_EQ(both(), 2);
    session().undo();
    counts.settle();
    EXPECT_EQ(both(), 3);
}

TEST_F(CodeCountsTest, followSpeakersWhoBecomeAnotherCase) {
    CodeCounts& counts = CodeCounts::of(session());
    counts.settle();
    EXPECT_EQ(counts.use(code("Trust")).cases, 2);
    session().perform(QStringLiteral("Link"), [&](codebook::Step& step) {
        for (const auto& speaker : study().speakers)
            if (speaker.person) step.linkSpeaker(speaker.id, (*study().cases.begin()).guid);
    });
    counts.settle();
    EXPECT_EQ(counts.use(code("Trust")).cases, 1);
}

}  // namespace
