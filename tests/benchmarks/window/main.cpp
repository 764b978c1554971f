// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the transcript takes to show, beside Qt's own plain text view with the same text and no
// codings, in one run. Offscreen: every frame is painted whole, in software.
#include <QApplication>
#include <QFile>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <cmath>
#include <cstdio>
#include <ctime>

#include "app/desktop/look/code_colors.h"
#include "app/desktop/look/look.h"
#include "app/desktop/transcript/find_bar.h"
#include "app/desktop/transcript/transcript_view.h"
#include "codebook/error.h"
#include "tests/benchmarks/measurement.h"
#include "tests/benchmarks/study_generator.h"
#include "tests/benchmarks/window/following.h"

namespace tests {

namespace {

constexpr int ViewWidth = 1000;
constexpr int ViewHeight = 900;

struct Frames {
    double mean = 0;
    double worst = 0;
};

app::TranscriptContent contentOf(const codebook::NewDocument& document) {
    app::TranscriptContent content;
    content.document = {1};
    content.text = std::make_shared<codebook::DocumentText>(document.text);
    content.turns = std::make_shared<codebook::Turns>(document.turns);
    for (const auto& speaker : document.speakers) {
        content.speakers << speaker.label;
        content.interviewers.push_back(speaker.isInterviewer);
    }
    content.language = document.language;
    return content;
}

app::TranscriptContent inOneParagraph(const app::TranscriptContent& content) {
    app::TranscriptContent one = content;
    QString text = content.text->text;
    text.replace(u'\n', u' ');
    one.text = std::make_shared<codebook::DocumentText>(text);
    codebook::Turn turn;
    turn.span = turn.words = {0, one.text->map.codePoints()};
    one.turns = std::make_shared<codebook::Turns>(codebook::Turns{turn});
    return one;
}

std::vector<app::ShownCoding> codingsIn(const app::TranscriptContent& content, int count) {
    SeededNumbers numbers(7);
    const std::int32_t length = content.text->map.codePoints();
    std::vector<app::ShownCoding> codings(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < codings.size(); ++i) {
        app::ShownCoding& coding = codings[i];
        const int code = numbers.between(0, 149);
        coding.id = {static_cast<std::int32_t>(i) + 1};
        coding.span.begin = numbers.between(0, length - 20);
        coding.span.end = std::min(length, coding.span.begin + numbers.between(20, 300));
        coding.color = app::codePalette()[static_cast<std::size_t>(code) % 12];
        coding.code = QStringLiteral("Code number %1").arg(code);
        coding.coder = i % 2 == 0 ? QStringLiteral("Ada") : QStringLiteral("Bo");
        coding.isMine = i % 2 == 0;
        coding.shape = static_cast<app::StripeShape>(code % 4);
    }
    return codings;
}

/// Seconds of processor time: a worst frame is not to blame for what else the machine does.
template <class Work>
double workOf(Work work) {
    const std::clock_t begin = std::clock();
    work();
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// Scrolls and paints the whole view so many times: by lines, by pages, by leaps.
Frames framesOf(QAbstractScrollArea& view, QImage& target, int frames) {
    Frames measured;
    QScrollBar* bar = view.verticalScrollBar();
    SeededNumbers numbers(3);
    for (int i = 0; i < frames; ++i) {
        const double seconds = workOf([&] {
            const int page = bar->pageStep();
            if (i % 20 == 19)
                bar->setValue(numbers.between(0, bar->maximum()));
            else
                bar->setValue(bar->value() + (i % 4 == 3 ? page : bar->singleStep()));
            view.viewport()->render(&target);
        });
        measured.mean += seconds / frames;
        measured.worst = std::max(measured.worst, seconds);
    }
    return measured;
}

double residentBytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() * 1024;
    return 0;
}

std::unique_ptr<app::TranscriptView> shownView() {
    auto view = std::make_unique<app::TranscriptView>();
    view->resize(ViewWidth, ViewHeight);
    view->show();
    QApplication::processEvents();
    return view;
}

std::unique_ptr<QPlainTextEdit> plainView(const QString& text) {
    auto plain = std::make_unique<QPlainTextEdit>();
    plain->setFont(app::readingFont(12));
    plain->resize(ViewWidth, ViewHeight);
    plain->setReadOnly(true);
    plain->show();
    plain->setPlainText(text);
    QApplication::processEvents();
    return plain;
}

void measureScrolling(const app::TranscriptContent& content, int codings, int frames,
                      const QString& what, Scoreboard& scoreboard) {
    QImage target(ViewWidth, ViewHeight, QImage::Format_RGB32);
    const double before = residentBytes();
    const auto view = shownView();
    const auto shown = codingsIn(content, codings);
    const double load = secondsOf([&] {
        view->showContent(content);
        view->showCodings(shown);
        view->viewport()->render(&target);
    });
    const double another = workOf([&] {
        view->showCodings(shown);
        view->viewport()->render(&target);
    });
    const Frames ours = framesOf(*view, target, frames);
    const double held = residentBytes() - before;
    const auto plain = plainView(content.text->text);
    const Frames theirs = framesOf(*plain, target, frames);
    const QString other = QStringLiteral("QPlainTextEdit, no codings");
    scoreboard.add({.what = what + QStringLiteral(", a frame on average"),
                    .ours = ours.mean,
                    .other = other,
                    .theirs = theirs.mean,
                    .most = 0.016});
    scoreboard.add({.what = what + QStringLiteral(", the worst frame"),
                    .ours = ours.worst,
                    .other = other,
                    .theirs = theirs.worst,
                    .most = 0.016});
    scoreboard.add({.what = what + QStringLiteral(", until it is shown"), .ours = load});
    scoreboard.add({.what = what + QStringLiteral(", codings anew"), .ours = another});
    scoreboard.add({.what = what + QStringLiteral(", memory beside the text"),
                    .ours = held,
                    .quantity = Quantity::Bytes});
}

void measureShowing(const app::TranscriptContent& content, const QString& what,
                    Scoreboard& scoreboard) {
    QImage target(ViewWidth, ViewHeight, QImage::Format_RGB32);
    const auto view = shownView();
    const auto codings = codingsIn(content, 2000);
    const double ours = bestOf(5, [&] {
        view->showContent(content);
        view->showCodings(codings);
        view->viewport()->render(&target);
    });
    const auto plain = plainView({});
    const double theirs = bestOf(5, [&] {
        plain->setPlainText(content.text->text);
        plain->viewport()->render(&target);
    });
    scoreboard.add({.what = what,
                    .ours = ours,
                    .other = QStringLiteral("QPlainTextEdit, no codings"),
                    .theirs = theirs,
                    .most = 0.05});
}

void measureAsking(const app::TranscriptContent& content, int codings, Scoreboard& scoreboard) {
    const auto view = shownView();
    view->showContent(content);
    view->showCodings(codingsIn(content, codings));
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
    constexpr int Times = 1000;
    SeededNumbers numbers(5);
    std::size_t found = 0;
    const double seconds = secondsOf([&] {
        for (int i = 0; i < Times; ++i) {
            const QPoint point(numbers.between(150, 700), numbers.between(0, ViewHeight - 1));
            found += view->codingsAt(view->positionAt(point)).size();
        }
    });
    scoreboard.add(
        {.what = QStringLiteral("which codings are under the pointer"), .ours = seconds / Times});
    scoreboard.require(found > 0, QStringLiteral("No coding was found under the pointer."));
    const double moving = bestOf(20, [&] {
        QMouseEvent move(QEvent::MouseMove, QPointF(400, 300), QPointF(400, 300), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(view->viewport(), &move);
    });
    scoreboard.add({.what = QStringLiteral("a move of the pointer over the text"), .ours = moving});
    for (const QString& words : {QStringLiteral("e"), QStringLiteral("and the")}) {
        const double finding = bestOf(5, [&] { app::placesOf(words, *content.text); });
        scoreboard.add({.what = QStringLiteral("find all \"%1\" in %2 MB")
                                    .arg(words)
                                    .arg(static_cast<double>(content.text->text.size()) / 1e6),
                        .ours = finding,
                        .most = 0.1});
    }
}

void measureTranscript(bool isSmall, Scoreboard& scoreboard) {
    const InterviewGenerator generator(1);
    const int words = isSmall ? 5'000 : 500'000;
    const int codings = isSmall ? 500 : 50'000;
    const int frames = isSmall ? 20 : 400;
    const auto large = contentOf(generator.ofWords(2, words));
    const QString size = QStringLiteral("%1 words, %2 codings").arg(words).arg(codings);
    measureScrolling(large, codings, frames, size, scoreboard);
    measureScrolling(inOneParagraph(contentOf(generator.ofWords(2, words / 5))), codings / 5,
                     frames / 4, QStringLiteral("%1 words in one paragraph").arg(words / 5),
                     scoreboard);
    const auto small = contentOf(generator.ofCharacters(2, 60'000));
    measureShowing(small, QStringLiteral("show 60,000 characters with 2,000 codings"), scoreboard);
    measureShowing(inOneParagraph(small), QStringLiteral("the same in one paragraph"), scoreboard);
    measureScrolling(small, isSmall ? 2'000 : 60'000, isSmall ? 5 : 100,
                     QStringLiteral("160 codings over each letter"), scoreboard);
    measureAsking(large, codings, scoreboard);
}

/// @param only "transcript" or "agreement"; empty: both
int measure(bool isSmall, const QString& only) {
    Scoreboard scoreboard;
    scoreboard.head();
    if (only != QLatin1String("agreement")) measureTranscript(isSmall, scoreboard);
    if (only != QLatin1String("transcript")) measureFollowing(isSmall, scoreboard);
    return scoreboard.allAgree() ? 0 : 1;
}

}  // namespace

}  // namespace tests

int main(int argumentCount, char** arguments) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argumentCount, arguments);
    app::applyLook(application, app::Scheme::Light);
    try {
        const QStringList given = QApplication::arguments();
        const qsizetype only = given.indexOf(QStringLiteral("--only"));
        return tests::measure(given.contains(QStringLiteral("--small")),
                              only < 0 ? QString() : given.value(only + 1));
    } catch (const codebook::Error& error) {
        std::fputs(error.message().toUtf8().constData(), stderr);
        return 1;
    }
}
