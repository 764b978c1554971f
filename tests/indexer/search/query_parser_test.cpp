// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "codebook/error.h"
#include "indexer/search/query.h"

namespace indexer {

namespace {

/// The tree as text: what is quoted in quotation marks, the rest in parentheses.
QString drawn(const QueryNode& node) {
    const auto joined = [&](const QString& word) {
        QStringList parts;
        for (const QueryNode& part : node.parts) parts << drawn(part);
        return u'(' + parts.join(u' ' + word + u' ') + u')';
    };
    switch (node.kind) {
        case QueryKind::Words:
            return node.isQuoted ? u'"' + node.words + u'"' : node.words;
        case QueryKind::Field:
            return QStringLiteral("%1[%2=%3]")
                .arg(static_cast<int>(node.field))
                .arg(node.name, node.value);
        case QueryKind::Near:
            return joined(QStringLiteral("NEAR/%1").arg(node.distance));
        case QueryKind::And:
            return joined(QStringLiteral("AND"));
        case QueryKind::Or:
            return joined(QStringLiteral("OR"));
        case QueryKind::Not:
            return QStringLiteral("NOT ") + drawn(node.parts.front());
        case QueryKind::Pattern:
            return u'/' + node.words + u'/';
        case QueryKind::Within:
            return joined(QStringLiteral("WITHIN/%1").arg(node.distance));
        case QueryKind::SameDocument:
            return joined(QStringLiteral("SAME/document"));
        case QueryKind::SameCase:
            return joined(QStringLiteral("SAME/case"));
        case QueryKind::Answers:
            return joined(QStringLiteral("ANSWERS"));
    }
    return {};
}

std::string tree(const char* query) {
    return drawn(parsedQuery(QString::fromUtf8(query)).root).toStdString();
}

std::string refusal(const QString& query) {
    try {
        parsedQuery(query);
    } catch (const codebook::Conflict& error) {
        return error.message().toStdString();
    }
    return "nothing was refused";
}

std::string refusal(const char* query) { return refusal(QString::fromUtf8(query)); }

}  // namespace

TEST(QueryParser, joinsWordsSideBySideByAnd) {
    EXPECT_EQ(tree("trust"), "trust");
    EXPECT_EQ(tree("  trust   police "), "(trust AND police)");
    EXPECT_EQ(tree("trust AND police lack"), "(trust AND police AND lack)");
}

TEST(QueryParser, bindsNearThenNotThenAndThenOr) {
    EXPECT_EQ(tree("a b OR c d"), "((a AND b) OR (c AND d))");
    EXPECT_EQ(tree("a NOT b"), "(a AND NOT b)");
    EXPECT_EQ(tree("NOT a NEAR/3 b c"), "(NOT (a NEAR/3 b) AND c)");
    EXPECT_EQ(tree("a NEAR b NEAR/2 c"), "((a NEAR/10 b) NEAR/2 c)");
    EXPECT_EQ(tree("(a OR b) NEAR c"), "((a OR b) NEAR/10 c)");
    EXPECT_EQ(tree("a (b OR c)"), "(a AND (b OR c))");
    EXPECT_EQ(tree("NOT NOT a"), "a");
}

TEST(QueryParser, takesOperatorsInCapitalsOnly) {
    EXPECT_EQ(tree("salt and pepper"), "(salt AND and AND pepper)");
    EXPECT_EQ(tree("\"A AND B\""), "\"A AND B\"");
    EXPECT_EQ(tree("ANDERS NEARBY"), "(ANDERS AND NEARBY)");
}

TEST(QueryParser, takesAnyQuotationMarks) {
    EXPECT_EQ(tree("\"mutual trust\""), "\"mutual trust\"");
    EXPECT_EQ(tree("“mutual trust” ”ömsesidig tillit” «x»"),
              "(\"mutual trust\" AND \"ömsesidig tillit\" AND \"x\")");
    EXPECT_EQ(tree("a\"b c\"d"), "(a AND \"b c\" AND d)");
    EXPECT_EQ(tree("it's"), "it's");
}

TEST(QueryParser, readsFields) {
    EXPECT_EQ(tree("speaker:P1"), "0[=P1]");
    EXPECT_EQ(tree("Document:\"Interview 1 (2)\""), "1[=Interview 1 (2)]");
    EXPECT_EQ(tree("document:A(2)"), "1[=A(2)]");
    EXPECT_EQ(tree("(kind:media)"), "2[=media]");
    EXPECT_EQ(tree("attribute:side=police"), "4[side=police]");
    EXPECT_EQ(tree("attribute:\"age group\"=\"20 = 30\""), "4[age group=20 = 30]");
    EXPECT_EQ(tree("attribute:\"side=women's shelter\""), "4[side=women's shelter]");
    EXPECT_EQ(tree("attribute:side"), "4[side=]");
    EXPECT_EQ(tree("code:A\\/B/C"), "5[=A\\/B/C]");
    EXPECT_EQ(tree("group:\"wave 1/north\""), "8[=wave 1/north]");
    EXPECT_EQ(tree("coder:\"Anna \\\"A\\\" B\""), "6[=Anna \"A\" B]");
}

TEST(QueryParser, takesOtherColonsForWordsAndSaysSoWhereItMayBeAMistake) {
    EXPECT_EQ(tree("EU:s"), "EU:s");
    EXPECT_TRUE(parsedQuery(QStringLiteral("EU:s")).notes.isEmpty());
    const Query query = parsedQuery(QStringLiteral("speeker:P1"));
    ASSERT_EQ(query.notes.size(), 1);
    EXPECT_TRUE(query.notes.front().contains(QStringLiteral("“speeker”")));
}

TEST(QueryParser, leavesOutWhatHasNoWord) {
    const Query query = parsedQuery(QStringLiteral("R & D 🙂"));
    EXPECT_EQ(drawn(query.root).toStdString(), "(R AND D)");
    EXPECT_EQ(query.notes.size(), 2);
    EXPECT_EQ(tree("a AND &"), "a");
    EXPECT_EQ(tree("NOT & a"), "a");
    EXPECT_EQ(tree("& NEAR a"), "a");
}

TEST(QueryParser, saysInOneSentenceWhatIsWrongAndWhere) {
    EXPECT_EQ(refusal(""), "The query is empty.");
    EXPECT_EQ(refusal("  "), "The query is empty.");
    EXPECT_EQ(refusal("& …"), "There is no word to look for in “& …”.");
    EXPECT_EQ(refusal("a \"b c"), "The quotation mark at character 3 of the query is not closed.");
    EXPECT_EQ(refusal("🙂 \"b"), "The quotation mark at character 3 of the query is not closed.");
    EXPECT_EQ(refusal("a (b"), "The parenthesis at character 3 of the query is not closed.");
    EXPECT_EQ(refusal("a) b"), "The parenthesis at character 2 of the query was never opened.");
    EXPECT_EQ(refusal("a ()"), "There is nothing in the parentheses at character 3 of the query.");
    EXPECT_EQ(refusal("a AND"), "“AND” at character 3 of the query has nothing after it.");
    EXPECT_EQ(refusal("OR a"), "“OR” at character 1 of the query has nothing before it.");
    EXPECT_EQ(refusal("NEAR/2 a"), "“NEAR/2” at character 1 of the query has nothing before it.");
    EXPECT_EQ(refusal("a AND OR b"), "“AND” at character 3 of the query has nothing after it.");
    EXPECT_EQ(refusal("(a OR) b"), "“OR” at character 4 of the query has nothing after it.");
    EXPECT_EQ(refusal("NOT"), "“NOT” at character 1 of the query has nothing after it.");
    EXPECT_EQ(refusal("(AND)"), "“AND” at character 2 of the query has nothing before it.");
    EXPECT_EQ(refusal("speaker: P1"), "“speaker:” at character 1 of the query has no value.");
    EXPECT_EQ(refusal("x attribute:=a"),
              "“attribute:=a” at character 3 of the query has no value.");
    EXPECT_EQ(refusal("attribute:a="), "“attribute:a=” at character 1 of the query has no value.");
    for (const char* near : {"a NEAR/0 b", "a NEAR/x b", "a NEAR/-1 b", "a NEAR/99999999999 b"})
        EXPECT_TRUE(refusal(near).find("needs a number of words from 1 to 1000") !=
                    std::string::npos)
            << near;
    EXPECT_EQ(refusal("a NEAR NOT b"), "NOT at character 8 of the query needs parentheses here.");
    EXPECT_EQ(refusal("a NEAR (b c)"),
              "“NEAR” at character 3 of the query can only stand between words and phrases.");
    EXPECT_EQ(refusal("a NEAR code:x"),
              "“NEAR” at character 3 of the query can only stand between words and phrases.");
}

TEST(QueryParser, asksForThreeLettersBesideAStarAtEitherEnd) {
    EXPECT_EQ(tree("sam*"), "sam*");
    EXPECT_EQ(tree("*verkan *verk*"), "(*verkan AND *verk*)");
    EXPECT_EQ(tree("\"ömsesidig till*\""), "\"ömsesidig till*\"");
    EXPECT_EQ(refusal("sa*"),
              "The * at character 3 of the query needs at least three letters beside it.");
    EXPECT_EQ(refusal("*"),
              "The * at character 1 of the query needs at least three letters beside it.");
    EXPECT_EQ(refusal("x sam*arbete"),
              "The * at character 6 of the query must begin or end its word.");
    EXPECT_EQ(refusal("sam**"), "The * at character 4 of the query must begin or end its word.");
}

TEST(QueryParser, readsRegularExpressionsBetweenSlashesOrAfterRegex) {
    EXPECT_EQ(tree("/sam(arbet|verka)n?/ police"), "(/sam(arbet|verka)n?/ AND police)");
    EXPECT_EQ(tree("/a\\/b\\d/"), "/a/b\\d/");
    EXPECT_EQ(tree("regex:\\d{4} x"), "(/\\d{4}/ AND x)");
    EXPECT_EQ(tree("regex:\"in my view\""), "/in my view/");
    EXPECT_EQ(tree("och/eller"), "och/eller");
    EXPECT_EQ(refusal("x /abc"),
              "The regular expression at character 3 of the query has no / at its end.");
    EXPECT_EQ(refusal("//"), "The regular expression at character 1 of the query is empty.");
    EXPECT_EQ(refusal("x /a(b/"),
              "The regular expression has a mistake: a parenthesis is not closed (character 7 of "
              "the query).");
}

TEST(QueryParser, readsWhereThingsStandInAnInterview) {
    EXPECT_EQ(tree("a WITHIN/2 b c"), "((a WITHIN/2 b) AND c)");
    EXPECT_EQ(tree("(a b) SAME/document code:x"), "((a AND b) SAME/document 5[=x])");
    EXPECT_EQ(tree("a SAME/case b"), "(a SAME/case b)");
    EXPECT_EQ(tree("a SAME/turn b"), "(a AND b)");
    EXPECT_EQ(tree("a ANSWERS (b OR c)"), "(a ANSWERS (b OR c))");
    EXPECT_EQ(refusal("a WITHIN/0 b"),
              "“WITHIN/0” at character 3 of the query needs a number of turns from 1 to 1000, as "
              "in WITHIN/2.");
    EXPECT_EQ(refusal("a SAME/room b"),
              "“SAME/room” at character 3 of the query can be SAME/turn, SAME/document or "
              "SAME/case.");
    EXPECT_EQ(refusal("a ANSWERS"), "“ANSWERS” at character 3 of the query has nothing after it.");
}

TEST(QueryParser, pointsToTheCharacterThatIsToBlame) {
    const auto place = [](const char* query) {
        try {
            parsedQuery(QString::fromUtf8(query));
        } catch (const QueryError& error) {
            return error.place();
        }
        return -1;
    };
    EXPECT_EQ(place("a (b"), 3);
    EXPECT_EQ(place("a \"b"), 3);
    EXPECT_EQ(place("😀 sa*"), 5);
    EXPECT_EQ(place("trust AND"), 7);
    EXPECT_EQ(place("speaker:"), 1);
}

TEST(QueryParser, writesATreeSoThatItReadsBackTheSame) {
    for (const char* query :
         {"trust", R"("mutual trust" police*)", R"(a NEAR/3 b NOT code:"x y")", "(a OR b) c",
          "NOT (a b) OR c", R"(/a\/b/ *verk*)", R"(attribute:"a=b"="c d")", "attribute:side",
          "(a OR b) ANSWERS (c d)", "a WITHIN/2 b SAME/case c", "memo:* speaker:P1",
          R"(code:"say \"hi\"")", "(NOT a) WITHIN/1 b"}) {
        const QString written = queryText(parsedQuery(QString::fromUtf8(query)).root);
        EXPECT_EQ(tree(written.toUtf8().constData()), tree(query)) << written.toStdString();
    }
}

TEST(QueryParser, isNotOverwhelmedByHostileQueries) {
    const QString open = QStringLiteral("(").repeated(200'000);
    EXPECT_TRUE(refusal(open).find("nested too deep") != std::string::npos);
    EXPECT_TRUE(
        refusal(QStringLiteral("a NEAR ").repeated(100'000) + u'a').find("too many operators") !=
        std::string::npos);
    EXPECT_EQ(parsedQuery(QStringLiteral("NOT ").repeated(100'001) + u'a').root.kind,
              QueryKind::Not);
    EXPECT_EQ(parsedQuery(QStringLiteral("ord ").repeated(50'000)).root.parts.size(), 50'000U);
}

}  // namespace indexer
