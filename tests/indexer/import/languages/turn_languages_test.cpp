// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Invented interviews, each line opened by the language that its turn is to be in. What says too
// little belongs to the document.
#include "indexer/import/languages/turn_languages.h"

#include <gtest/gtest.h>

#include "indexer/import/languages/language_evidence.h"
#include "indexer/import/source/importer.h"
#include "indexer/import/turns/turn_recogniser.h"
#include "tests/indexer/import/import_fixture.h"

using tests::ImportedFile;

namespace {

QString u(const char* text) { return QString::fromUtf8(text); }

struct Drawn {
    QString text;
    QStringList languages;
};

/// "en P1: words" a line.
Drawn drawnInterview(const char* lines) {
    Drawn drawn;
    for (const QString& line : u(lines).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype blank = line.indexOf(u' ');
        drawn.languages << line.left(blank);
        drawn.text += line.mid(blank + 1) + u'\n';
    }
    return drawn;
}

indexer::Transcript read(const QString& text, const indexer::ReadOptions& options = {}) {
    return ImportedFile(u("a.txt"), text.toUtf8()).read(options);
}

/// Each turn must be in the language that its line begins with, and the document in this one.
void expectLanguages(const QString& document, const char* lines,
                     const indexer::ReadOptions& options = {}) {
    const Drawn drawn = drawnInterview(lines);
    const auto transcript = read(drawn.text, options);
    EXPECT_EQ(transcript.language, document);
    ASSERT_EQ(transcript.turns.size(), static_cast<std::size_t>(drawn.languages.size()));
    const QStringList said = drawn.text.split(u'\n');
    for (std::size_t i = 0; i < transcript.turns.size(); ++i) {
        const auto& turn = transcript.turns[i];
        EXPECT_EQ(codebook::languageOf(turn, transcript.language),
                  drawn.languages[static_cast<qsizetype>(i)])
            << said[static_cast<qsizetype>(i)].toStdString();
        EXPECT_NE(turn.language.toString(), transcript.language) << "the document's own is empty";
    }
}

}  // namespace

TEST(TurnLanguages, areThoseOfARespondentWhoChangesToEnglish) {
    expectLanguages(u("sv"), R"(
sv I: Hej och välkommen. Vi pratar svenska så långt det går, och du kan byta när du vill.
sv P1: Tack. Ja, jag försöker. Jag har bott här i fyra år nu.
sv I: Hur var det när du kom hit?
en P1: It was difficult in the beginning, because the police came every week.
sv I: Okej.
en I: And what did the police want from you?
en P1: They asked about the other villages near the border, and who had left.
sv I: Mm.
en P1: Sometimes they were friendly. Sometimes not.
sv I: Ja, precis.
sv P1: Men sedan blev det bättre, för vi fick kontakt med en förening på orten.
sv I: Vad gjorde du av det?
sv P1: Jag lärde mig språket. Community policing, outreach, allt det där.
sv I: Pengarna då? Hur ser det ut?
sv P1: Nej.
sv I: Nej?
sv P1: Nej, det är inte så mycket. Man klarar sig.
)");
}

TEST(TurnLanguages, areToldApartAmongTheNeighboursOfSwedish) {
    expectLanguages(u("sv"), R"(
sv I: Ni kommer från olika länder, men vi försöker förstå varandra. Hur gick det till?
no P1: Jeg kommer fra Bergen, og jeg har ikke bodd her så lenge. Det var noe helt annet hjemme.
sv I: Vad var annorlunda?
da P2: Jeg er fra Aarhus, og vi har altid haft et godt forhold til politiet. Det lærte man som barn.
sv I: Vilken förening var det?
sv P3: Det var Röda Korset. De hade öppet på torsdagar och man fick kaffe.
fi P4: Minä en puhu ruotsia kovin hyvin, mutta ymmärrän melkein kaiken mitä sanotte.
sv I: Det går bra.
fi P4: Kiitos. Me tulimme tänne keväällä ja talo oli silloin aivan tyhjä.
sv I: Bra, då kör vi. Stockholm, Göteborg och Malmö, var har ni bott?
)");
}

TEST(TurnLanguages, areThoseOfOtherWritingsHoweverShort) {
    expectLanguages(u("sv"), R"(
sv I: Du talar många språk i ditt arbete med familjerna. Kan du ge några exempel på det?
ar P1: أنا أتكلم العربية أيضا، وهذا مهم جدا في عملي مع العائلات.
ar P1: نعم.
he P1: כן, גם עברית. למדתי אותה בבית הספר.
he P1: כן.
ru P1: Да, конечно, и по-русски тоже, хотя я давно не говорил.
el P1: Και ελληνικά.
zh P1: 我在这里工作了五年,我觉得警察对我们很好。
zh P1: 好。
ja P1: はい、少しだけ。
ko P1: 네, 조금요.
de P1: Ich habe drei Jahre in Deutschland gearbeitet, und dort war es ganz anders.
fr P1: Et puis je suis allé en France, où j'ai rencontré ma femme dans un petit village.
sv P1: Ja.
sv P1: Diagnos: Ω. 12 %.
sv I: Tack, det räcker mer än väl för mig.
)");
}

TEST(TurnLanguages, ofOneWritingAreToldByAllThatIsSaidInIt) {
    expectLanguages(u("en"), R"(
en I: Could you describe in your own words how the meeting with the municipality went?
fa P1: من فکر می‌کنم که این موضوع خیلی مهم است و باید درباره‌ی آن بیشتر صحبت کنیم.
fa P1: بله.
en I: And after that?
uk P2: Ми приїхали сюди навесні, і нам дуже допомогли сусіди та поліція.
uk P2: Так.
en I: Thank you.
)");
}

TEST(TurnLanguages, ofLatinWordsAmongArabicAreThoseAroundThem) {
    expectLanguages(u("ar"), R"(
ar I: مرحبا بكم، شكرا لحضوركم اليوم. كيف كانت تجربتكم مع الشرطة في هذه المدينة الصغيرة؟
ar P1: كانت جيدة في البداية، لكن بعد ذلك تغيرت الأمور كثيرا ولم نعرف إلى من نذهب.
sv P1: Det var svårt att förklara på svenska, men jag försökte ändå varje gång.
sv P1: Ja, precis.
ar I: ثم ماذا حدث بعد ذلك؟
)");
}

TEST(TurnLanguages, areNotInventedForShortOrFaultySwedish) {
    expectLanguages(u("sv"), R"(
sv I: Ja.
sv P1: Nej men alltså det är ju helt sjukt.
sv I: Mm, precis.
sv P1: Haha ja ja ja nej nej.
sv I: Vill ni leta efter dem?
sv P1: Mohammed Abdirahman Hassan.
sv I: Brottsofferjouren består av frivilliga.
sv P1: Facebook, Instagram och Twitter.
sv I: Community policing, outreach, intelligence.
sv P1: Du måste liksom tänka outside the box.
sv I: Kunde du ha sagt nej?
sv P1: Mmm mmm hmm mmm.
sv I: Okay, thank you.
sv P1: Det var väl sådär, tror jag.
sv I: Polisen i Solna, Sundbyberg och Järfälla.
sv P1: Man gör så gott man kan, va.
sv I: Har du barn?
sv P1: Två. Lisa och Per.
sv I: Hur gamla är de?
sv P1: Åtta och elva.
sv I: Vad heter din chef?
sv P1: Han heter Bo Ek.
sv I: Vem var det som ringde er sedan?
sv P1: De ringde mig. Si och så. Er far också.
)");
}

TEST(TurnLanguages, areNotInventedForNorwegianAndDanish) {
    expectLanguages(u("no"), R"(
no I: Hvordan var det da du kom hit?
no P1: Det var greit. Jeg kjente noen fra før, og vi fikk hjelp av kommunen.
no I: Hva gjorde du?
no P1: Jeg jobbet på et lager. Det var tungt.
no I: Og så?
no P1: Så flyttet vi til Oslo, alle sammen.
no I: Er du der ennå?
no P1: Nei. Vi bor i Bergen.
no I: Ja vel. Takk.
)");
    expectLanguages(u("da"), R"(
da I: Hvordan var det, da du kom hertil?
da P1: Det var fint. Jeg kendte nogen i forvejen, og vi fik hjælp af kommunen.
da I: Hvad lavede du?
da P1: Jeg arbejdede på et lager. Det var hårdt.
da I: Og så?
da P1: Så flyttede vi til Odense, alle sammen.
da I: Bor du der endnu?
da P1: Nej. Vi bor i Aarhus.
)");
}

TEST(TurnLanguages, areGuessedBesideADocumentsLanguageThatTheReaderGave) {
    const char* lines =
        "sv I: Vad tycker du om samarbetet med kommunen i det här området?\n"
        "en P1: I think it works very well, but we would need more people in the evenings.\n"
        "sv I: Jaha.\n";
    expectLanguages(u("sv"), lines, {{}, u("sv"), {}, true});
    for (const char* otherName : {"swe", "sv-FI"}) {
        const auto named = read(drawnInterview(lines).text, {{}, u(otherName), {}, true});
        EXPECT_EQ(named.language, u(otherName));
        EXPECT_EQ(indexer::turnsByLanguage(named.turns, u("sv")),
                  (std::map<QString, int>{{u("en"), 1}, {u("sv"), 2}}));
    }
    const auto transcript = read(drawnInterview(lines).text, {{}, u("sv"), {}, false});
    for (const auto& turn : transcript.turns) EXPECT_TRUE(turn.language.isEmpty());
}

TEST(TurnLanguages, leaveTheDocumentTheOneThatMostWordsAreIn) {
    expectLanguages(u("en"), R"(
sv I: Jaha, då sätter vi igång med intervjun. Vi har en timme på oss och jag spelar in.
en P1: I came here six years ago with my husband and the children, and we lived with his sister for the first winter. There was snow until May and nobody in the street ever said a word.
en P1: After that I found work in a kitchen, where everybody came from somewhere else.
en I: Okay.
)");
}

TEST(TurnLanguages, giveTheDocumentItsOwnAlsoWhereTheyAreNotGuessed) {
    // By bytes there is more Arabic, by words more Swedish.
    const QString text =
        u("I: Hur var det när ni kom till byn den första vintern?\n"
          "P1: كان الأمر صعبا في البداية لأن القرى الأخرى كانت خالية.\n"
          "I: Jaha. Och sedan, blev det bättre då?\n");
    for (const bool guesses : {true, false}) {
        const auto transcript = read(text, {{}, {}, {}, guesses});
        EXPECT_EQ(transcript.language, u("sv"));
        EXPECT_EQ(transcript.turns.at(1).language.toString(), guesses ? u("ar") : QString());
    }
}

TEST(TurnLanguages, areTheWritingsWhereNothingElseIsKnown) {
    EXPECT_EQ(read(u("P1: نعم\nP2: لا\n")).language, u("ar"));
    EXPECT_EQ(read(u("12:30 – 45 %")).language, QString());
}

TEST(TurnLanguages, thatAFormatTellsStayAndPassOverTheGuess) {
    indexer::RawText raw;
    raw.text = u("Vad tycker du om samarbetet med kommunen?\nJa.\nI think it works very well.");
    const auto utterance = [&](const char* words, const char* speaker, const char* language) {
        indexer::Utterance made;
        made.begin = made.wordsBegin = raw.text.indexOf(u(words));
        made.end = made.begin + u(words).size();
        made.speaker = u(speaker);
        made.language = codebook::LanguageCode(u(language));
        raw.utterances.push_back(made);
    };
    utterance("Vad tycker du om samarbetet med kommunen?", "I", "sv");
    utterance("Ja.", "I", "fi");
    utterance("I think it works very well.", "P", "");
    auto recognised = indexer::recognisedTurns(raw);
    ASSERT_EQ(recognised.turns.size(), 3U) << "a voice in another language is another turn";
    EXPECT_EQ(indexer::recogniseLanguages(recognised.turns, raw.text, {}, true), u("sv"));
    EXPECT_EQ(recognised.turns[0].language.toString(), QString());
    EXPECT_EQ(recognised.turns[1].language.toString(), u("fi"));
    EXPECT_EQ(recognised.turns[2].language.toString(), u("en"));
    EXPECT_EQ(indexer::turnsByLanguage(recognised.turns, u("sv")),
              (std::map<QString, int>{{u("en"), 1}, {u("fi"), 1}, {u("sv"), 1}}));
}

TEST(TellingWords, countWhatOnlyOneOfTwoLanguagesHas) {
    const auto tell = [](const char* text, const char* one, const char* other) {
        const auto telling =
            indexer::tellingWords(indexer::smallWords(u(text)), codebook::LanguageCode(u(one)),
                                  codebook::LanguageCode(u(other)));
        return std::pair(telling.ofOne, telling.ofOther);
    };
    EXPECT_EQ(tell("Jeg vet ikke hva, sier du.", "no", "sv"), std::pair(3, 0));
    EXPECT_EQ(tell("Vad gjorde du av det?", "no", "sv"), std::pair(0, 1));
    EXPECT_EQ(tell("Er det något?", "no", "sv"), std::pair(0, 1)) << "“er” is Swedish too";
    EXPECT_EQ(tell("meg og mig", "no", "da"), std::pair(1, 1));
    EXPECT_EQ(tell("det er", "de", "sv"), std::pair(0, 0));
}
