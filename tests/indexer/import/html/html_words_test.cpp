// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/html/html_words.h"

#include <gtest/gtest.h>

namespace indexer {
namespace {

HtmlWords read(const QString& html) { return htmlWords(html).value(); }

/// The text from where the nodes' `from` begins to where their `to` ends.
QString between(const HtmlWords& words, const char* from, const char* to) {
    const QString last = QString::fromUtf8(to);
    const qsizetype begin = words.nodes.indexOf(QString::fromUtf8(from));
    const qsizetype end = words.nodes.indexOf(last) + last.size();
    const auto first = words.places[static_cast<std::size_t>(begin)];
    const auto length = words.places[static_cast<std::size_t>(end)] - first;
    const QList<uint> points = words.text.toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()) + first, length);
}

TEST(HtmlWords, paragraphsAreLinesAndCellsApartByTabs) {
    const HtmlWords words = read(
        QStringLiteral("<h1>A</h1>\n<p> b "
                       "<b>c</b>d<br>e</p><table><tr><td>f</td><td>g</td></tr><tr><td>h</td></tr>"
                       "</table>"));
    EXPECT_EQ(words.text, QStringLiteral("A\nb cd\ne\nf\tg\nh"));
    EXPECT_EQ(words.places.size(), static_cast<std::size_t>(words.nodes.size()) + 1);
}

TEST(HtmlWords, everyUnitOfANodeKnowsWhereItWent) {
    const HtmlWords words =
        read(QString::fromUtf8("<p>Yes 🙂,\n  I</p> <p>r\u00e9ly <i>on</i> &lt;it&gt;.</p>"));
    EXPECT_EQ(words.text, QString::fromUtf8("Yes 🙂, I\nr\u00e9ly on <it>."));
    EXPECT_EQ(between(words, "🙂", ",\n  I"), QString::fromUtf8("🙂, I"));
    EXPECT_EQ(between(words, "on", "<it>"), QStringLiteral("on <it>"));
    EXPECT_EQ(between(words, "I", "r\u00e9ly"), QString::fromUtf8("I\nr\u00e9ly"));
}

TEST(HtmlWords, whatIsNotShownIsCountedButNotText) {
    const HtmlWords words = read(QStringLiteral("<p>a<style>p { color: red }</style> b</p>"));
    EXPECT_EQ(words.text, QStringLiteral("a b"));
    EXPECT_TRUE(words.nodes.contains(QLatin1String("color")));
    EXPECT_EQ(read(QString()).places.size(), 1U);
}

TEST(HtmlWords, aPageThatCannotBeReadToItsEndIsRefused) {
    EXPECT_FALSE(htmlWords(QStringLiteral("<div>").repeated(2'000) + QStringLiteral("a")));
}

}  // namespace
}  // namespace indexer
