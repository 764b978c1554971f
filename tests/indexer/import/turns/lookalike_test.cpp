// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands before a colon, in brackets or alone on a line and is nobody: as many small
// documents as there are of people who speak.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/indexer/import/import_fixture.h"

namespace {

struct Lookalike {
    const char* name;
    const char* text;
    const char* speakers;  ///< as drawnSpeakers
    int turns = 0;         ///< of those speakers
};

std::ostream& operator<<(std::ostream& out, const Lookalike& document) {
    return out << document.name;
}

class Lookalikes : public testing::TestWithParam<Lookalike> {};

int turnsWithSpeaker(const indexer::Transcript& transcript) {
    int turns = 0;
    for (const auto& turn : transcript.turns)
        if (turn.speaker >= 0) ++turns;
    return turns;
}

/// Documents in which nobody speaks.
const Lookalike Documents[] = {
    {"notes", "Note: this is new.\nSome words here.\nNote: that is old.\nNote: and more.\n", ""},
    {"questionsOfAForm",
     "Fråga: Hur ofta träffas ni?\nSvar: Varje vecka.\nFråga: Vem bestämmer?\nSvar: Kommunen.\n",
     ""},
    {"observations", "Obs: ta med legitimation.\nObs: parkering saknas.\nVälkomna.\n", ""},
    {"links",
     "https://example.org/a\nhttps://example.org/b\nSee: https://example.org/c\n"
     "See: https://example.org/d\nhttp: example\n",
     ""},
    {"clockTimes",
     "10:30 Coffee\n10:45 Welcome by the chair.\n12:00 Lunch\n13:30 Walk\n10:30 Coffee\n", ""},
    {"replies",
     "Re: your letter\nThank you for your letter of May.\nRe: my letter\nI have not heard from "
     "you.\nRe: again\n",
     ""},
    {"letterHead",
     "From: Anna Berg\nTo: Bo Ek\nCc: Eva Lind\nSubject: The meeting\nDate: 3 May\n\nDear Bo, we "
     "meet at ten.\n\nFrom: Bo Ek\nTo: Anna Berg\nSubject: Re: The meeting\n\nFine.\n",
     ""},
    {"headings",
     "Background:\nThe town has two schools and a library.\nMethod:\nWe asked forty people "
     "about it.\nFindings:\nMost of them like it there.\n",
     ""},
    {"postScript", "Dear all, thank you.\nPS: bring a coat.\nPS: and shoes.\nP.S.: bye.\n", ""},
    {"telephoneNumbers",
     "Tel: 040-12 34 56\nFax: 040-12 34 57\nMobil: 070-123 45 67\nTel: 08-12 34 56\n", ""},
    {"definitions",
     "Trust: a belief that others do no harm.\nPower: what makes others act.\nRole: what is "
     "expected of a person.\nNorm: what is held to be right by many.\n",
     ""},
    {"definitionsThatRecur",
     "Trust: a belief that others do no harm.\nPower: what makes others act.\nRole: what is "
     "expected.\nTrust: see above.\nPower: see above.\nRole: see above.\nTrust: see below.\n"
     "Power: see below.\nRole: see below.\n",
     ""},
    {"scripture",
     "Joh 3:16 Ty så älskade Gud världen.\nJoh 3:17 Ty Gud sände inte sin Son.\nMatt 5:3 Saliga "
     "de som är fattiga i anden.\nJoh 3:18 Den som tror på honom döms inte.\n",
     ""},
    {"scriptureAlone", "Joh 3:16\nDet är sant.\nJoh 3:16\nDet är sant.\nLuk 2:1\nSå var det.\n",
     ""},
    {"quotedDialogue",
     "He came in late that day and looked around the room.\n“Anna: you are late,” he said to "
     "me.\nI told him: go home.\n“Bo: so are you,” I said.\n",
     ""},
    {"dialogueWithDashes",
     "– Kommer du? frågade hon.\n– Nej, sa han.\n– Varför inte? frågade hon.\n– För att jag är "
     "trött.\n",
     ""},
    {"form",
     "Name: Anna Berg\nAddress: Storgatan 1\nAge: 43\nCompany: The Mill\n\nName: Bo Ek\n"
     "Address: Lillgatan 2\nAge: 51\nCompany: The Yard\n\nName: Eva Lind\nAddress: Torget 3\n"
     "Age: 38\nCompany: The Shop\n",
     ""},
    {"formInSwedish",
     "Kommun: Malmö\nEnhet: Skolan\nChef: Anna Berg\n\nKommun: Lund\nEnhet: Vården\nChef: Bo Ek\n"
     "\nKommun: Ystad\nEnhet: Skolan\nChef: Eva Lind\n",
     ""},
    {"formWithLongAnswers",
     "Strengths: they know each other since long ago.\nWeaknesses: they never write things "
     "down at all.\nThreats: the money may go any year now.\n\nStrengths: the police take part "
     "in all of it.\nWeaknesses: the school is far away from town.\nThreats: people move away "
     "from here soon.\n",
     ""},
    {"agenda",
     "Item 1: Opening of the meeting\nItem 2: Minutes of last time\nItem 3: The budget\n"
     "Item 4: Any other business\nDecision: to go on as before.\nDecision: to meet in May.\n",
     ""},
    {"agendaInSwedish",
     "§ 1 Mötet öppnas\n§ 2 Val av ordförande\n§ 3 Ekonomi\nBeslut: att godkänna.\nBeslut: att "
     "avslå.\nBeslut: att bordlägga.\n",
     ""},
    {"bibliography",
     "Berg, A. (2001). Trust: a history. Lund: Books.\nEk, B. (2003). Power: an essay. Oslo: "
     "Press.\nLind, E. (2005). Roles: a study. Lund: Books.\n",
     ""},
    {"bibliographyByPlace",
     "Lund: Studentlitteratur\nOslo: Universitetsforlaget\nLund: Liber\nOslo: Gyldendal\n"
     "Malmö: Gleerups\nLund: Sekel\n",
     ""},
    {"steps",
     "Step 1: open the box.\nStep 2: take the key.\nStep 3: close the box.\nStep 1: again.\n", ""},
    {"recipe",
     "Ingredients: flour, milk and eggs.\nMethod: mix it all well.\nIngredients: butter.\n"
     "Method: melt it slowly in a pan.\n",
     ""},
    {"figures",
     "Figure 1: The town.\nTable 1: People by age.\nFigure 2: The school.\nTable 2: Pupils.\n"
     "Source: the town.\nSource: the school.\n",
     ""},
    {"initialsInACodeList", "A: yes\nB: no\nC: perhaps\nD: do not know\n", ""},
    {"numberedHeads",
     "1. Introduction: why we did this.\n2. Methods: how we did this.\n3. Results: what came.\n",
     ""},
    {"bulletedTerms",
     "- Trust: what holds.\n- Money: what lacks.\n- Time: what goes.\n- People: who stay.\n", ""},
    {"boldTerms",
     "**Trust:** what holds people together here.\n**Money:** what lacks most of the time.\n"
     "**Time:** what goes by.\n",
     ""},
    {"capitalsAsHeads",
     "SUMMARY\nWe asked many people.\nPURPOSE\nTo know.\nTHE TOWN\nIt is small.\nTHE SCHOOL\nIt "
     "is old.\n",
     ""},
    {"bracketsOfSounds",
     "[laughter]\nIt was late.\n[laughter]\nWe went home.\n(applause)\nSo it ended.\n[music]\n",
     ""},
    {"soundsAtTheEnd",
     "It was late (laughter)\nWe went home (laughter)\nSo it ended (applause)\nThen we slept "
     "(laughter)\n",
     ""},
    {"yearsAtTheEnd",
     "Trust is a belief (2001)\nPower is not (2003)\nRoles are many (Berg, 2001)\nNorms hold (Ek, "
     "2003)\n",
     ""},
    {"ratios", "Odds 2:1 for the home team.\nOdds 3:1 for the guests.\nScore 2:2 in the end.\n",
     ""},
    {"code", "int: number\nstd::string name;\ncase 1: return;\ncase 2: break;\ndefault: break;\n",
     ""},
    {"warnings",
     "Warning: hot.\nWarning: wet.\nImportant: read this.\nTip: sit down.\nHint: breathe.\n", ""},
    {"poemWithARefrain", "Oh, Anna!\nThe sea is wide.\nOh, Anna!\nThe sea is deep.\nOh, Anna!\n",
     ""},
    {"tabbedTable", "Name\tAge\nAnna\t43\nBo\t51\nAnna\t44\nBo\t52\nName\tAge\n", ""},
};

/// Interviews that hold what is nobody beside those who speak.
const Lookalike Interviews[] = {
    {"notesInATalk",
     "I: How was it?\nP1: Long.\nNote: the door opens.\nI: Why?\nP1: So.\nNote: the phone "
     "rings.\nI: And?\nP1: Yes.\n",
     "I*, P1", 6},
    {"headBeforeATalk",
     "Interview 4\nDate: 3 May\nPlace: Malmö\nLength: 43 minutes\nTranscriber: Eva Lind\n\n"
     "I: How was it?\nP4: Long.\nI: Why?\nP4: So.\nI: And?\nP4: Yes.\n",
     "I*, P4", 6},
    {"linkInATalk",
     "I: Where is it?\nP1: There:\nhttps://example.org/a\nI: Why?\nP1: So.\nI: And?\nP1: Yes.\n",
     "I*, P1", 6},
    {"problemsInATalk",
     "Anna: Hur går det?\nBo: Så där.\nProblem: pengarna.\nAnna: Vad mer?\nBo: Tiden.\nAnna: "
     "Jaha.\nBo: Ja.\nAnna: Tack.\nBo: Tack.\n",
     "Anna, Bo", 8},
    {"clockInATalk",
     "I: When?\nP1: At\n10:30 in the morning.\nI: Why?\nP1: So.\nI: And?\nP1: Yes.\n", "I*, P1", 6},
    {"quotesInATalk",
     "I: What did she say?\nP1: She said: no.\nHe said: yes.\nThey said: no.\nI: And then?\nP1: "
     "Nothing.\nI: Nothing?\nP1: No.\n",
     "I*, P1", 6},
    {"headingsInATalk",
     "# Background\n\nI: Who are you?\nP1: A teacher.\n\n# Work\n\nI: What do you do?\nP1: I "
     "teach.\n\n# End\n\nI: Thanks.\nP1: Thanks.\n",
     "I*, P1", 6},
    {"themesInATalk",
     "Tema: Bakgrund\nI: Vem är du?\nP1: Lärare.\nTema: Arbete\nI: Vad gör du?\nP1: Jag "
     "undervisar.\nTema: Slut\nI: Tack.\nP1: Tack.\n",
     "I*, P1", 6},
    {"scriptureInATalk",
     "I: Which one?\nP1: Joh 3:16 I think.\nJoh 3:16 is known.\nI: Why?\nP1: So.\nI: And?\nP1: "
     "Yes.\n",
     "I*, P1", 6},
    {"soundsInATalk",
     "I: How?\nP1: So (laughter)\n[laughter]\nI: Why?\nP1: (pause) So.\n(inaudible)\nI: And?\nP1: "
     "Yes.\n",
     "I*, P1", 6},
    {"aListInATalk",
     "I: What do you need?\nP1: Three things.\nFirst: money.\nSecond: time.\nThird: people.\nI: "
     "Really?\nP1: Yes.\nI: Thanks.\nP1: Thanks.\n",
     "I*, P1", 6},
    {"aQuestionGuideBefore",
     "Question 1: Who are you?\nQuestion 2: What do you do?\nQuestion 3: Why?\n\nInterviewer: "
     "Who are you?\nAnna: A teacher.\nInterviewer: What do you do?\nAnna: I teach.\n",
     "Interviewer*, Anna", 4},
    {"referencesAfter",
     "Anna: Hej.\nBo: Hej.\nAnna: Ja.\nBo: Nej.\nAnna: Jo.\nBo: Nå.\n\nReferences:\nBerg: "
     "Trust. Lund, 2001.\n",
     "Anna, Bo", 6},
    {"observerOnce",
     "Interviewer: Who are you?\nAnna: A teacher.\nObserver: The phone rings.\nInterviewer: What "
     "do you do?\nAnna: I teach.\n",
     "Interviewer*, Anna, Observer", 5},
    {"stageDirections",
     "**Mr Beer**: Good morning to you all.\n\n*(10.00 am)*\n\n**Ms Page**: Good morning.\n\n"
     "*(A short break)*\n\n**Mr Beer**: Now.\n\n**Ms Page**: Yes.\n",
     "Mr Beer, Ms Page", 4},
    {"misspelledOnce",
     "Dan: How?\nParticipant: So.\nDan: Why?\nParticpant: Right.\nDan: And?\nParticipant: Yes.\n"
     "Dan: Good.\nParticipant: Yes.\n",
     "Dan*, Participant, Particpant", 8},
};

}  // namespace

TEST_P(Lookalikes, areNobody) {
    const auto transcript = tests::ImportedFile(QStringLiteral("x.txt"), GetParam().text).read();
    EXPECT_EQ(tests::drawnSpeakers(transcript), GetParam().speakers);
    EXPECT_EQ(turnsWithSpeaker(transcript), GetParam().turns);
    EXPECT_EQ(transcript.kind.toStdString(), *GetParam().speakers ? "interview" : "document");
}

INSTANTIATE_TEST_SUITE_P(InDocuments, Lookalikes, testing::ValuesIn(Documents),
                         [](const auto& one) { return std::string(one.param.name); });
INSTANTIATE_TEST_SUITE_P(InInterviews, Lookalikes, testing::ValuesIn(Interviews),
                         [](const auto& one) { return std::string(one.param.name); });
