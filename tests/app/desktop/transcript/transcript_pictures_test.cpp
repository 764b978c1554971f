// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of the page in both themes, to be looked at: build/…/pictures/transcript-*.png.
#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>

#include "app/desktop/look/look.h"
#include "app/desktop/transcript/transcript_view.h"
#include "tests/app/desktop/transcript/shown_transcript.h"

namespace tests {

namespace {

QString interview() {
    return QStringLiteral(
        "I: Could you tell me how cooperation with the shelters works in an ordinary week?\n"
        "P1: Well, it depends on who is on duty, to be honest. When there is time I call them the "
        "same evening, and we talk about what she needs first. Sometimes that is a lawyer, "
        "sometimes only somebody who listens. We trust each other by now, but it took years, and "
        "the management never asked for it.\n"
        " What I mean is that nobody planned it. It grew because two people happened to know each "
        "other from before.\n"
        "\n"
        "I: And when there is no time?\n"
        "P1: Then it waits.\n"
        "P2: Then it waits, yes, and sometimes it waits for too long. The rules say that we have "
        "to report within two days, but there is nobody who reads the reports, so the rule has "
        "become a formality that everyone fulfils and nobody believes in.\n"
        "I: What would have to change?\n"
        "P2: The priorities. If the area were measured like burglaries are measured, there would "
        "be people and money. As it is, we depend on enthusiasts, and enthusiasts burn out.\n"
        "P1: مرحبا بكم في هذا البرنامج، وهذا سطر يكتب من اليمين إلى اليسار with English inside.\n"
        "I: Thank you. 👩‍👩‍👧 It has been a long day for all of you, I think, and a "
        "good "
        "one.\n"
        "P2: It has.\n");
}

app::ShownCoding drawn(app::ShownCoding coding, app::StripeShape shape) {
    coding.shape = shape;
    return coding;
}

std::vector<app::ShownCoding> codings(const app::TranscriptContent& content) {
    const auto of = [&](std::int32_t id, const char* words, const char* code) {
        return shownCoding(content, id, QString::fromUtf8(words), QString::fromUtf8(code));
    };
    std::vector<app::ShownCoding> all{
        of(1, "it depends on who is on duty, to be honest", "Depends on persons"),
        of(2,
           "We trust each other by now, but it took years, and the management never asked for it",
           "Trust"),
        drawn(of(3, "by now, but it took years", "Time"), app::StripeShape::Dashed),
        drawn(of(4, "took years, and the management", "Support from managers"),
              app::StripeShape::Rounded),
        drawn(of(5, "years, and", "Patience & endurance over many years"),
              app::StripeShape::Dotted),
        of(6, "and the management never asked for it", "Hierarchy"),
        of(7,
           "The rules say that we have to report within two days, but there is nobody who reads "
           "the reports, so the rule has become a formality",
           "Formality"),
        drawn(of(8, "nobody who reads the reports", "Lack of feedback"), app::StripeShape::Rounded),
        of(9, "P1: Then it waits.", "Waiting"),
        of(10, "when there is no time?", "Time"),
        of(11, "If the area were measured like burglaries are measured", "Measurement"),
        of(12, "مرحبا بكم", "Greeting"),
        of(13, "👩‍👩‍👧", "Emoji"),
        of(14, "enthusiasts burn out", "Burn-out")};
    all[7].isMine = false;
    all[7].coder = QStringLiteral("Bo");
    all[10].hasMemo = true;
    all[13].isMemoOnly = true;
    return all;
}

void picture(app::TranscriptView& view, const QString& name) {
    const QDir folder(QStringLiteral(SAMSYN_BINARY_DIR "/pictures"));
    folder.mkpath(QStringLiteral("."));
    QApplication::processEvents();
    EXPECT_TRUE(view.grab().save(folder.filePath(name)));
}

/// Crowded: a coding on nearly every word, some by others.
void takeCrowdedPicture(const QString& theme) {
    app::TranscriptView view;
    view.resize(1100, 500);
    const app::TranscriptContent content = drawnTranscript(interview());
    view.showContent(content);
    std::vector<app::ShownCoding> crowd;
    for (std::int32_t i = 0; i < 60; ++i) {
        app::ShownCoding coding = shownCoding(content, i + 1, QStringLiteral("I"),
                                              QStringLiteral("Code %1 of a crowd").arg(i));
        coding.span = {i * 17, i * 17 + 30 + i * 37 % 120};
        coding.shape = static_cast<app::StripeShape>(i % 4);
        coding.isMine = i % 5 != 0;
        if (!coding.isMine) coding.coder = QStringLiteral("Bo");
        crowd.push_back(coding);
    }
    view.showCodings(crowd);
    view.show();
    QPixmap picture(view.size() * 2);
    picture.setDevicePixelRatio(2);
    view.render(&picture);
    EXPECT_TRUE(picture.save(
        QStringLiteral(SAMSYN_BINARY_DIR "/pictures/transcript-%1-crowded.png").arg(theme)));
}

void takePictures(const QString& theme) {
    app::TranscriptView view;
    view.resize(1000, 760);
    const app::TranscriptContent content = drawnTranscript(interview());
    view.showContent(content);
    view.showCodings(codings(content));
    view.show();
    view.setFocus();
    view.markCoding({2});
    view.select(placeOf(content, QStringLiteral("sometimes only somebody who listens")));
    view.showHits({placeOf(content, QStringLiteral("burglaries"))});
    picture(view, QStringLiteral("transcript-%1-wide.png").arg(theme));
    view.select({});
    view.openFind();
    picture(view, QStringLiteral("transcript-%1-find.png").arg(theme));
    view.resize(560, 760);
    picture(view, QStringLiteral("transcript-%1-narrow.png").arg(theme));
    view.showNothing(QStringLiteral("Choose a document to read it here."));
    picture(view, QStringLiteral("transcript-%1-empty.png").arg(theme));
}

}  // namespace

TEST(TranscriptPictures, areTakenInBothThemes) {
    takePictures(QStringLiteral("light"));
    takeCrowdedPicture(QStringLiteral("light"));
    app::applyLook(*qApp, app::Scheme::Dark);
    takePictures(QStringLiteral("dark"));
    takeCrowdedPicture(QStringLiteral("dark"));
    app::applyLook(*qApp, app::Scheme::Light);
}

}  // namespace tests
