// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/word_pages.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <cmath>

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/search/dispersion_page.h"
#include "app/desktop/search/query_head.h"
#include "app/desktop/search/word_list_model.h"
#include "codebook/report/table_format.h"
#include "tests/app/desktop/search/search_fixture.h"

namespace {

using namespace app;

class WordPagesTest : public tests::SearchTest {
   protected:
    void look(SearchPage& page) {
        workspace->showPage(&page);
        settle();
    }
    /// "trust 4" for each row, by one of its figures.
    static std::string listed(const WordPage& page, std::size_t figure = 0) {
        QStringList all;
        for (const WordListRow& row : const_cast<WordPage&>(page).model().list().rows)
            all << row.word + u' ' + figureText(row.figures[figure], 0);
        return all.join(u'\n').toStdString();
    }
    static void tick(WordPage& page, const QString& text, bool isTicked = true) {
        for (QCheckBox* box : page.findChildren<QCheckBox*>())
            if (box->text() == text) box->setChecked(isTicked);
    }
};

TEST_F(WordPagesTest, countsWordsInTheTurnsFoundOrInAll) {
    FrequencyPage& page = workspace->frequencies();
    const QAbstractItemModelTester tester(&page.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    look(page);
    EXPECT_EQ(listed(page).substr(0, 17), "trust 4\npolice 3\n");
    ask("speaker:P3");
    EXPECT_EQ(listed(page), "gone 1\nold 1\npolice 1\nsays 1\ntrust 1");
    page.scope().setCurrentIndex(1);
    settle();
    EXPECT_EQ(listed(page).substr(0, 17), "trust 4\npolice 3\n");
    tick(page, QStringLiteral("Interviewers too"));
    settle();
    EXPECT_EQ(listed(page).substr(0, 17), "trust 6\npolice 5\n");
    tick(page, QStringLiteral("Small words too"));
    settle();
    EXPECT_NE(listed(page).find("the 5\n"), std::string::npos) << listed(page);
}

TEST_F(WordPagesTest, showsTheFormsOfAStemAndLeadsToItsPlaces) {
    open(QStringLiteral("== P1\nP1: I walk, you walked, they are walking. Rivers and rivers.\n"));
    FrequencyPage& page = workspace->frequencies();
    look(page);
    tick(page, QStringLiteral("Forms of a stem together"));
    settle();
    ASSERT_FALSE(page.model().list().rows.empty());
    EXPECT_EQ(listed(page).substr(0, 7), "walk 3\n") << listed(page);
    EXPECT_EQ(page.model().list().rows[0].forms.size(), 3);
    page.focusMain();
    QTest::keyClick(&page.table(), Qt::Key_Return);
    settle();
    EXPECT_EQ(workspace->question().query, QStringLiteral("walk"));
    EXPECT_EQ(lines(), "= P1\nI [walk] ,\nyou [walked] ,\nare [walking] .");
}

TEST_F(WordPagesTest, listsWhatStandsBesideThePlacesAndSearchesBoth) {
    CollocatePage& page = workspace->collocates();
    look(page);
    EXPECT_FALSE(page.sentence().isEmpty());
    ask("trust");
    tick(page, QStringLiteral("Small words too"));
    for (QSpinBox* box : page.findChildren<QSpinBox*>())
        if (box->accessibleName() != QStringLiteral("How often at least")) box->setValue(1);
    settle();
    EXPECT_NE(listed(page).find("i 2"), std::string::npos) << listed(page);
    EXPECT_TRUE(page.sentence().startsWith(QStringLiteral("6 places")))
        << page.sentence().toStdString();
    page.focusMain();
    QTest::keyClick(&page.table(), Qt::Key_Return);
    settle();
    EXPECT_TRUE(workspace->question().query.startsWith(QStringLiteral("trust NEAR/1 \"")));
    EXPECT_NE(lines(), "");
}

TEST_F(WordPagesTest, tellsTwoGroupsApart) {
    KeynessPage& page = workspace->keyness();
    look(page);
    EXPECT_FALSE(page.sentence().isEmpty());
    page.compare(QStringLiteral("attribute:side=police"), QStringLiteral("attribute:side=NGO"));
    settle();
    EXPECT_EQ(page.sentence(), QStringLiteral("18 words in the first group, 7 in the second."));
    page.compare(QStringLiteral("attribute:side=police"), {});
    settle();
    EXPECT_EQ(page.sentence(), QStringLiteral("18 words in the first group, 14 in the second."));
    page.compare(QStringLiteral("attribute:nothing=1"), {});
    settle();
    EXPECT_TRUE(page.sentence().contains(QStringLiteral("nothing")))
        << page.sentence().toStdString();
    EXPECT_TRUE(page.text().columns.empty());
}

TEST_F(WordPagesTest, drawsWherePlacesStandAndOpensThem) {
    DispersionPage& page = workspace->dispersion();
    ask("trust");
    look(page);
    const codebook::Chart chart = page.chart();
    ASSERT_EQ(chart.strips.size(), 2U);
    EXPECT_EQ(chart.strips[0].marks.size(), 3U);
    EXPECT_TRUE(page.sentence().startsWith(QStringLiteral("6 places in ")))
        << page.sentence().toStdString();
    QSignalSpy wanted(workspace.get(), &SearchWorkspace::textWanted);
    Q_EMIT page.view().spotChosen({1, 1});
    EXPECT_EQ(wanted.count(), 1);
    EXPECT_EQ(session->study().documents.at(session->document()).name, QStringLiteral("P2"));
    ask("code:Trust");
    EXPECT_EQ(page.chart().strips[0].marks.size(), 1U);
    EXPECT_TRUE(page.chart().strips[1].marks.empty());
    page.findChild<QCheckBox*>()->setChecked(false);
    EXPECT_EQ(page.chart().strips.size(), 1U);
}

TEST_F(WordPagesTest, handsOutTablesAndBars) {
    FrequencyPage& page = workspace->frequencies();
    look(page);
    const codebook::Chart bars = page.chart();
    EXPECT_EQ(bars.categories.front(), QStringLiteral("trust"));
    EXPECT_EQ(bars.series.front().values.front(), 4);
    page.shownAs().setCurrentIndex(1);
    EXPECT_TRUE(page.findChild<ChartView*>()->isVisible());
    const QString csv = codebook::formatted(page.text(), codebook::TableFormat::Csv);
    EXPECT_TRUE(csv.contains(QStringLiteral("trust,en,4,"))) << csv.left(200).toStdString();
}

TEST_F(WordPagesTest, saysThatWordsAreStillBeingIndexed) {
    index.reset();
    ask("trust");
    look(workspace->collocates());
    EXPECT_TRUE(workspace->collocates().sentence().contains(QStringLiteral("being indexed")));
    look(workspace->frequencies());
    EXPECT_TRUE(workspace->frequencies().sentence().contains(QStringLiteral("being indexed")));
}

TEST_F(WordPagesTest, findsRoomInALittleWindow) {
    workspace->head().showBuilder(true);
    for (SearchPage* page : {static_cast<SearchPage*>(&workspace->collocates()),
                             static_cast<SearchPage*>(&workspace->keyness())})
        look(*page);
    // What a window of 720 leaves beside the workspaces.
    EXPECT_LE(workspace->minimumSizeHint().width(), 620);
}

TEST(WordLists, writeADashWhereThereIsNoFigure) {
    EXPECT_EQ(figureText(NAN, 2), QStringLiteral("–"));
    EXPECT_EQ(figureText(1.0 / 0.0, 2), QStringLiteral("–"));
    EXPECT_TRUE(textTable({}).columns.empty());
    EXPECT_TRUE(barsOf({}, 5).isEmpty());
}

}  // namespace
