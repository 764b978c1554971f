// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/speaker_links.h"

#include <gtest/gtest.h>

#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "tests/support/rich_study.h"

using namespace codebook;
using namespace tests;

namespace {

class SpeakerLinks : public testing::Test {
   protected:
    void draw(const char* drawing) {
        m_project = drawProject(m_folder.path(), QString::fromUtf8(drawing));
    }
    const Study& study() const { return m_project->study(); }
    SpeakerId speaker(const char* document, const char* label) const {
        for (const Speaker* speaker :
             speakersOf(study(), documentNamed(study(), QString::fromUtf8(document))))
            if (speaker->label == QString::fromUtf8(label)) return speaker->id;
        return {};
    }
    QUuid personOf(SpeakerId speaker) const {
        const Case* person = study().cases.find(study().speakers.at(speaker).person);
        return person ? person->guid : QUuid();
    }
    int link(const std::vector<SpeakerLink>& links) {
        Step step(study(), QStringLiteral("Say who speaks"));
        const int gone = linkSpeakers(step, study(), links);
        m_project->execute(step.command());
        EXPECT_EQ(lines(danglingIn(study())), "");
        return gone;
    }

    StudyFolder m_folder;
    std::unique_ptr<Project> m_project;
};

constexpr const char* ThreeInterviews = R"(
    == A
    I: Hello
    P1: One
    == B
    I: Hello
    P1: Two
    == C
    I: Hello
    P1: Three
    N: Four
    % N: side = ngo
)";

TEST_F(SpeakerLinks, offerSpeakersOfOneNameWhoAreDifferentCases) {
    draw(ThreeInterviews);
    const auto equal = equalSpeakers(study());
    ASSERT_EQ(equal.size(), 1U);
    EXPECT_EQ(equal[0].label, QStringLiteral("P1"));
    EXPECT_EQ(equal[0].speakers.size(), 3U);
    EXPECT_EQ(equal[0].cases.size(), 3U);
}

TEST_F(SpeakerLinks, joinSpeakersAndTakeAwayTheCasesThatWereOnlyNames) {
    draw(ThreeInterviews);
    const QUuid person = personOf(speaker("A", "P1"));
    const int gone = link({{speaker("B", "P1"), person}, {speaker("C", "P1"), person}});
    EXPECT_EQ(gone, 2);
    EXPECT_EQ(study().cases.count(), 2U);
    EXPECT_TRUE(equalSpeakers(study()).empty());
    m_project->undo();
    EXPECT_EQ(study().cases.count(), 4U);
    EXPECT_NE(personOf(speaker("B", "P1")), person);
}

TEST_F(SpeakerLinks, keepACaseOfWhichSomethingIsSaid) {
    draw(ThreeInterviews);
    EXPECT_EQ(link({{speaker("C", "N"), {}, true}}), 0);
    EXPECT_TRUE(study().speakers.at(speaker("C", "N")).isInterviewer);
    EXPECT_TRUE(personOf(speaker("C", "N")).isNull());
    EXPECT_EQ(casesNamed(study(), QStringLiteral("N")).size(), 1U);
}

TEST_F(SpeakerLinks, sayNothingWhereNothingChanges) {
    draw(ThreeInterviews);
    Step step(study(), QStringLiteral("Say who speaks"));
    linkSpeakers(step, study(),
                 {{speaker("A", "P1"), personOf(speaker("A", "P1"))},
                  {speaker("A", "I"), {}, true},
                  {SpeakerId{99}, {}, true}});
    EXPECT_TRUE(step.isEmpty());
}

TEST_F(SpeakerLinks, joinUnderTheCaseOfWhichMostIsSaid) {
    draw(R"(
        == A
        P1: One
        == B
        Anna: Two
        % Anna: side = ngo
    )");
    std::vector<CaseId> cases;
    for (const Case& person : study().cases) cases.push_back(person.id);
    EXPECT_EQ(study().cases.at(fullestCase(study(), cases)).name, QStringLiteral("Anna"));
    EXPECT_FALSE(fullestCase(study(), {CaseId{}}));
}

TEST_F(SpeakerLinks, refuseAnAttributeNameThatIsTaken) {
    draw(R"(
        P1: One
        % P1: side = ngo, area = north
    )");
    Step step(study(), QStringLiteral("Rename"));
    const AttributeId side = attributeNamed(study(), QStringLiteral("side"));
    EXPECT_THROW(step.renameAttribute(side, QStringLiteral("area")), Conflict);
    EXPECT_THROW(step.renameAttribute(side, QStringLiteral(" ")), Conflict);
    EXPECT_TRUE(step.isEmpty());
}

}  // namespace
