// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/query_builder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

#include "app/desktop/search/query_head.h"
#include "app/desktop/search/query_row_edit.h"
#include "tests/app/desktop/search/search_fixture.h"

namespace {

using namespace app;

std::string again(const char* query) {
    const auto rows = rowsOf(QString::fromUtf8(query));
    return rows ? textOf(*rows).toStdString() : "not as rows";
}

TEST(QueryRows, sayTheSameAsTheQueryTheyWereReadFrom) {
    for (const char* query : {"trust",
                              "\"no support\"",
                              "samverk*",
                              "*arbete",
                              "*samverkan*",
                              "/a(b|c)/",
                              "trust AND police",
                              "trust OR police AND NOT media",
                              "NOT trust AND police",
                              "trust NEAR/5 police",
                              "trust WITHIN/3 police OR law",
                              "a SAME/document b",
                              "a SAME/case b",
                              "speaker:P1 ANSWERS police",
                              "speaker:P* AND document:\"P1 officer\"",
                              "attribute:side=police",
                              "attribute:side",
                              "memo:*",
                              "code:Factors/Trust",
                              R"(attribute:"the side"="a b")"})
        EXPECT_EQ(again(query), query);
    EXPECT_EQ(again("trust police"), "trust AND police");
    EXPECT_EQ(again(""), "");
}

TEST(QueryRows, cannotSayWhatNeedsParentheses) {
    for (const char* query : {"trust AND (police OR media)", "NOT (a OR b)", "(a OR b) NEAR/5 c",
                              "(a AND b) SAME/document c"})
        EXPECT_EQ(again(query), "not as rows") << query;
    EXPECT_EQ(again("(a AND b) OR c"), "a AND b OR c");
}

TEST(QueryRows, quoteWhatWouldBeReadAsSomethingElse) {
    const auto text = [](const char* value) {
        QueryRow row;
        row.value = QString::fromUtf8(value);
        return textOf({row}).toStdString();
    };
    EXPECT_EQ(text("and"), "and");
    EXPECT_EQ(text("AND"), "\"AND\"");
    EXPECT_EQ(text("two words"), "\"two words\"");
    EXPECT_EQ(text("a\"b"), "ab");
    EXPECT_EQ(text("(x)"), "\"(x)\"");
    EXPECT_EQ(text("  "), "");
}

class QueryBuilderTest : public tests::SearchTest {
   protected:
    void SetUp() override {
        SearchTest::SetUp();
        workspace->head().showBuilder(true);
    }
    QueryBuilder& builder() { return workspace->head().builder(); }
    QueryRowEdit& row(std::size_t number) { return *builder().rows()[number]; }
    std::string written() { return workspace->head().line().text().toStdString(); }
    static void choose(QComboBox& box, const QString& text) {
        const int at = box.findText(text);
        ASSERT_GE(at, 0) << text.toStdString();
        box.setCurrentIndex(at);
    }
};

TEST_F(QueryBuilderTest, writesTheTextAsRowsAreFilledIn) {
    QTest::keyClicks(&row(0).value(), QStringLiteral("trust"));
    EXPECT_EQ(written(), "trust");
    builder().addRow();
    choose(row(1).subject(), QStringLiteral("side"));
    QTest::keyClicks(&row(1).value(), QStringLiteral("police"));
    EXPECT_EQ(written(), "trust AND attribute:side=police");
    row(1).negation().setChecked(true);
    EXPECT_EQ(written(), "trust AND NOT attribute:side=police");
    QTest::qWait(300);
    settle();
    EXPECT_EQ(lines(),
              "= P1\nyou [trust] the\n= P2\nyou [trust] the\nWe [trust] nobody.\n"
              "Old [trust] is");
}

TEST_F(QueryBuilderTest, joinsRowsByNearnessAndStructure) {
    workspace->head().setQuery(QStringLiteral("trust OR police"));
    ASSERT_EQ(builder().rows().size(), 2U);
    choose(row(1).join(), QStringLiteral("near, words apart"));
    row(1).distance().setValue(4);
    EXPECT_EQ(written(), "trust NEAR/4 police");
    choose(row(1).join(), QStringLiteral("in the same document as"));
    EXPECT_EQ(written(), "trust SAME/document police");
    EXPECT_FALSE(row(1).negation().isVisible());
}

TEST_F(QueryBuilderTest, followsTheTextAndTakesRowsOut) {
    workspace->head().setQuery(QStringLiteral("samverk* AND NOT speaker:P1 OR \"a b\""));
    ASSERT_EQ(builder().rows().size(), 3U);
    EXPECT_EQ(row(0).match().currentText(), QStringLiteral("begins with"));
    EXPECT_EQ(row(0).value().text(), QStringLiteral("samverk"));
    EXPECT_TRUE(row(1).negation().isChecked());
    EXPECT_EQ(row(2).match().currentText(), QStringLiteral("as written"));
    Q_EMIT row(0).removeWanted();
    EXPECT_EQ(written(), "NOT speaker:P1 OR \"a b\"");
}

TEST_F(QueryBuilderTest, leavesAQueryAloneThatItCannotShow) {
    const QString query = QStringLiteral("trust AND (police OR law)");
    workspace->head().setQuery(query);
    EXPECT_FALSE(builder().refusal().isEmpty());
    EXPECT_FALSE(row(0).value().isEnabled());
    EXPECT_EQ(written(), query.toStdString());
    workspace->head().showBuilder(false);
    workspace->head().showBuilder(true);
    EXPECT_EQ(written(), query.toStdString());
    workspace->head().setQuery(QStringLiteral("trust"));
    EXPECT_TRUE(builder().refusal().isEmpty());
    EXPECT_TRUE(row(0).value().isEnabled());
}

TEST_F(QueryBuilderTest, showsAnAttributeThatTheStudyDoesNotHave) {
    workspace->head().setQuery(QStringLiteral("attribute:nobody=x"));
    EXPECT_EQ(row(0).subject().currentText(), QStringLiteral("nobody"));
    EXPECT_EQ(row(0).value().text(), QStringLiteral("x"));
}

}  // namespace
