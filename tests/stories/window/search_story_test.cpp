// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A researcher searches in the window, by keyboard: reads the concordance, goes into the text and
// back, codes what was found. The command line says the same numbers.
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include "app/desktop/coding/coding_workspace.h"
#include "app/desktop/coding/transcript_pane.h"
#include "app/desktop/passages/code_line.h"
#include "app/desktop/search/autocode_page.h"
#include "app/desktop/search/concordance_model.h"
#include "app/desktop/search/concordance_page.h"
#include "app/desktop/search/concordance_view.h"
#include "app/desktop/search/dispersion_page.h"
#include "app/desktop/search/query_head.h"
#include "app/desktop/search/saved_searches.h"
#include "app/desktop/search/search_workspace.h"
#include "app/desktop/search/similar_model.h"
#include "app/desktop/search/similar_page.h"
#include "app/desktop/search/word_list_model.h"
#include "app/desktop/search/word_pages.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"
#include "tests/stories/window/opened_study.h"

namespace {

using namespace app;

class SearchStory : public tests::OpenedStudy {
   protected:
    void SetUp() override {
        OpenedStudy::SetUp();
        openSample(true);
    }
    SearchWorkspace& search() { return *m_window->search(); }
    void wait() {
        QTest::qWait(200);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !search().isLooking(); }, 20'000));
        QTest::qWait(20);
    }
    /// Runs samsyn-cli, and gives its list.
    QJsonDocument run(QStringList words) {
        QProcess process;
        words << QStringLiteral("--format") << QStringLiteral("json");
        process.start(QStringLiteral(SAMSYN_BINARY_DIR "/bin/samsyn-cli"), words);
        EXPECT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return QJsonDocument::fromJson(process.readAllStandardOutput());
    }
    QString project() { return session().project().path(); }
};

TEST_F(SearchStory, goesFromTheQueryToTheTextAndBackByKeyboard) {
    trigger("searching.query");
    type(QStringLiteral("polis OR police"));
    wait();
    EXPECT_FALSE(search().concordance().totals().isEmpty());
    press(Qt::Key_Return);
    EXPECT_TRUE(search().concordance().view().hasFocus());
    press(Qt::Key_Down, {}, 3);
    const auto* hit =
        search().concordance().model().hit(search().concordance().view().currentIndex());
    ASSERT_TRUE(hit);
    const auto shown = *hit;
    press(Qt::Key_Return);
    EXPECT_TRUE(m_window->coding()->isVisible());
    EXPECT_EQ(session().document(), shown.document);
    EXPECT_FALSE(session().hits().empty()) << "what was found is marked in the text";
    trigger("workspace.search");
    EXPECT_TRUE(search().isVisible());
    const auto* kept =
        search().concordance().model().hit(search().concordance().view().currentIndex());
    ASSERT_TRUE(kept);
    EXPECT_EQ(*kept, shown) << "the list stands where it was left";
}

TEST_F(SearchStory, saysTheSameNumbersAsTheCommandLine) {
    trigger("searching.query");
    for (const char* query : {"trust OR förtroende", "polis NEAR/5 barn", "speaker:P1",
                              "code:Trust", "attribute:side=police /sam\\w+/"}) {
        search().searchFor(QString::fromUtf8(query));
        wait();
        const auto listed = run({QStringLiteral("search"), project(), QString::fromUtf8(query),
                                 QStringLiteral("--limit"), QStringLiteral("0")});
        const auto& answer = search().concordance().model().answer();
        ASSERT_TRUE(answer) << query;
        EXPECT_EQ(static_cast<qsizetype>(answer->hits.size()), listed.array().size()) << query;
    }
    search().searchFor(QStringLiteral("police"));
    trigger("searching.collocates");
    wait();
    const QJsonArray beside =
        run({QStringLiteral("collocates"), project(), QStringLiteral("police"),
             QStringLiteral("--limit"), QStringLiteral("0")})
            .array();
    const auto& rows = search().collocates().model().list().rows;
    ASSERT_EQ(static_cast<qsizetype>(rows.size()), beside.size());
    for (qsizetype i = 0; i < beside.size(); ++i) {
        const QJsonObject row = beside[i].toObject();
        EXPECT_EQ(rows[static_cast<std::size_t>(i)].word, row[QLatin1String("word")].toString());
        EXPECT_DOUBLE_EQ(rows[static_cast<std::size_t>(i)].figures[3],
                         row[QLatin1String("logLikelihood")].toDouble());
    }
    trigger("searching.words");
    search().frequencies().scope().setCurrentIndex(1);
    wait();
    const QJsonArray words = run({QStringLiteral("frequencies"), project(),
                                  QStringLiteral("--limit"), QStringLiteral("0")})
                                 .array();
    EXPECT_EQ(static_cast<qsizetype>(search().frequencies().model().list().rows.size()),
              words.size());
    trigger("searching.dispersion");
    wait();
    const QJsonObject spread =
        run({QStringLiteral("dispersion"), project(), QStringLiteral("police")}).object();
    int places = 0;
    for (const auto& strip : search().dispersion().chart().strips)
        places += static_cast<int>(strip.marks.size());
    EXPECT_EQ(places, spread[QLatin1String("count")].toInt());
}

TEST_F(SearchStory, keepsASearchThatIsStillThereWhenTheProjectIsOpenedAgain) {
    trigger("searching.query");
    type(QStringLiteral("trust"));
    wait();
    trigger("searching.save");
    type(QStringLiteral("Who trusts whom"));
    press(Qt::Key_Return);
    ASSERT_TRUE(bool(search().saved().current()));
    const QString totals = search().concordance().totals();
    const auto hits = search().concordance().model().answer()->hits.size();
    const QJsonArray listed = run({QStringLiteral("analyses"), project(), QStringLiteral("--run"),
                                   QStringLiteral("Who trusts whom")})
                                  .array();
    EXPECT_EQ(listed.size(), static_cast<qsizetype>(hits));
    reopen();
    trigger("searching.query");
    for (const codebook::Analysis& analysis : study().analyses)
        if (analysis.name == QStringLiteral("Who trusts whom")) search().saved().open(analysis.id);
    wait();
    EXPECT_EQ(search().question().query, QStringLiteral("trust"));
    EXPECT_EQ(search().concordance().totals(), totals);
}

TEST_F(SearchStory, codesWhatWasFoundAsOneStepThatTheJournalNames) {
    trigger("searching.query");
    type(QStringLiteral("trust"));
    wait();
    trigger("searching.autocode");
    search().autocode().codeLine().setText(QStringLiteral("Found/Trust words"));
    QTest::qWait(400);
    wait();
    const auto before = study().codings.count();
    search().autocode().code();
    wait();
    EXPECT_GT(study().codings.count(), before);
    EXPECT_EQ(session().project().undoText(),
              QStringLiteral("Code “trust” with “Found/Trust words”"));
    const QJsonArray codings = run({QStringLiteral("codings"), project()}).array();
    int automatic = 0;
    for (const auto& value : codings)
        if (value.toObject()[QLatin1String("memo")].toString() ==
            QStringLiteral("Automatic: trust"))
            ++automatic;
    EXPECT_EQ(automatic, static_cast<int>(study().codings.count() - before));
    trigger("edit.undo");
    EXPECT_EQ(study().codings.count(), before);
}

TEST_F(SearchStory, findsMoreLikeThePassagesOfACodeAndCodesOne) {
    trigger("searching.similar");
    for (const codebook::Code& code : study().codes)
        if (code.name == QStringLiteral("Trust")) search().similar().setCode(code.id);
    wait();
    const QJsonArray listed = run({QStringLiteral("similar"), project(), QStringLiteral("Trust"),
                                   QStringLiteral("--limit"), QStringLiteral("5")})
                                  .array();
    ASSERT_EQ(listed.size(), 5);
    const auto& turns = search().similar().model().turns().turns;
    ASSERT_GE(turns.size(), 5U);
    for (qsizetype i = 0; i < 5; ++i)
        EXPECT_EQ(turns[static_cast<std::size_t>(i)].turn,
                  listed[i].toObject()[QLatin1String("turn")].toInt());
    search().focusPage();
    const auto before = study().codings.count();
    press(Qt::Key_A);
    wait();
    EXPECT_EQ(study().codings.count(), before + 1);
    trigger("edit.undo");
    EXPECT_EQ(study().codings.count(), before);
}

}  // namespace
