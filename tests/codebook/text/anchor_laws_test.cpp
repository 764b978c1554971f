// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds for spans of any text under any corrections. A failure names its seed.
#include <gtest/gtest.h>

#include <QString>

#include <random>

#include "codebook/text/anchor_map.h"
#include "codebook/text/offset_map.h"

using namespace codebook;

namespace {

class AnchorLaws : public testing::TestWithParam<unsigned> {
   protected:
    std::size_t below(std::size_t limit) { return m_random() % limit; }

    QString word() {
        static const QStringList endings{
            QString(),           QStringLiteral("en"), QStringLiteral("ar"), QStringLiteral("🙂"),
            QStringLiteral("å"), QStringLiteral("s")};
        QString word;
        for (std::size_t letters = 2 + below(6); letters > 0; --letters)
            word += QChar(u'a' + static_cast<char16_t>(below(20)));
        return word + endings[static_cast<qsizetype>(below(6))];
    }
    QString interview(int turns) {
        QString text;
        for (int turn = 0; turn < turns; ++turn) {
            text += turn % 2 ? QStringLiteral("P1:") : QStringLiteral("I:");
            for (std::size_t words = 1 + below(30); words > 0; --words) text += u' ' + word();
            text += QStringLiteral(".\n");
        }
        return text;
    }
    std::vector<Span> anySpans(const QString& text, int count) {
        const auto length = static_cast<std::size_t>(OffsetMap(text).codePoints());
        std::vector<Span> spans;
        for (int i = 0; i < count; ++i) {
            const auto begin = static_cast<std::int32_t>(below(length));
            const auto most = std::min<std::size_t>(length - static_cast<std::size_t>(begin), 90);
            spans.push_back({begin, begin + 1 + static_cast<std::int32_t>(below(most))});
        }
        return spans;
    }

    std::mt19937 m_random{GetParam()};
};

QString slice(const QString& text, Span span) {
    return OffsetMap(text).slice(text, span).toString();
}

/// What was replaced in the old text by what.
struct Correction {
    Span before;
    QString after;
};

QString corrected(const QString& text, const std::vector<Correction>& corrections) {
    const OffsetMap map(text);
    QString now;
    std::int32_t at = 0;
    for (const Correction& correction : corrections) {
        now += map.slice(text, {at, correction.before.begin}).toString() + correction.after;
        at = correction.before.end;
    }
    return now + map.slice(text, {at, map.codePoints()}).toString();
}

void expectInRange(const std::vector<Anchor>& anchors, const QString& now) {
    const std::int32_t length = OffsetMap(now).codePoints();
    for (const Anchor& anchor : anchors) {
        if (anchor.kind == Anchor::Kind::Lost) {
            EXPECT_EQ(anchor.span, Span());
            continue;
        }
        EXPECT_GE(anchor.span.begin, 0);
        EXPECT_LT(anchor.span.begin, anchor.span.end);
        EXPECT_LE(anchor.span.end, length);
    }
}

}  // namespace

TEST_P(AnchorLaws, equalTextsChangeNothing) {
    const QString text = interview(12);
    const std::vector<Span> spans = anySpans(text, 200);
    const auto anchors = AnchorMap(text, text).forward(spans);
    for (std::size_t i = 0; i < spans.size(); ++i)
        EXPECT_EQ(anchors[i], (Anchor{Anchor::Kind::Exact, spans[i]}));
}

TEST_P(AnchorLaws, wordsThatNoCorrectionTouchedStayTheSame) {
    const QString text = interview(30);
    const std::int32_t length = OffsetMap(text).codePoints();
    std::vector<Correction> corrections;
    // Corrections of up to 12 characters, with at least 40 untouched ones between them.
    for (auto at = static_cast<std::int32_t>(below(60)); at + 12 < length;
         at += 52 + static_cast<std::int32_t>(below(200))) {
        Correction correction{{at, at + static_cast<std::int32_t>(below(13))}, {}};
        if (below(3) > 0) correction.after = u' ' + word() + u' ';
        corrections.push_back(correction);
    }
    const QString now = corrected(text, corrections);
    const std::vector<Span> spans = anySpans(text, 400);
    const auto anchors = AnchorMap(text, now).forward(spans);
    expectInRange(anchors, now);
    int untouched = 0;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const bool isTouched =
            std::any_of(corrections.begin(), corrections.end(), [&](const Correction& by) {
                return by.before.begin <= spans[i].end && spans[i].begin <= by.before.end;
            });
        if (isTouched) continue;
        ++untouched;
        EXPECT_EQ(anchors[i].kind, Anchor::Kind::Exact)
            << "“" << slice(text, spans[i]).toStdString() << "” at " << spans[i].begin;
        EXPECT_EQ(slice(now, anchors[i].span), slice(text, spans[i]));
    }
    EXPECT_GT(untouched, 40);
}

TEST_P(AnchorLaws, anyTwoTextsGiveAnchorsInRangeAndInOrder) {
    const QString text = interview(15);
    QString now = interview(15);
    // Half of the time the other text shares a large part with it.
    if (below(2) == 0) {
        const auto from = static_cast<qsizetype>(below(static_cast<std::size_t>(text.size() / 2)));
        now = now.left(now.size() / 3) + text.mid(from, text.size() / 3) + now.mid(now.size() / 2);
    }
    std::vector<Span> spans = anySpans(text, 300);
    std::sort(spans.begin(), spans.end());
    const AnchorMap map(text, now);
    const auto anchors = map.forward(spans);
    expectInRange(anchors, now);
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (anchors[i].kind == Anchor::Kind::Exact) {
            EXPECT_EQ(slice(now, anchors[i].span), slice(text, spans[i]));
        }
        const auto stayed = [&](std::size_t which) {
            return anchors[which].kind == Anchor::Kind::Exact ||
                   anchors[which].kind == Anchor::Kind::Adjusted;
        };
        for (std::size_t j = i + 1; j < spans.size() && stayed(i); ++j) {
            if (!stayed(j)) continue;
            // Blanks at an edge are left out where the span had none there.
            EXPECT_LE(anchors[i].span.begin, anchors[j].span.begin + 2);
            if (spans[i].end <= spans[j].end) {
                EXPECT_LE(anchors[i].span.end, anchors[j].span.end + 2);
            }
        }
    }
    EXPECT_GE(map.unchangedShare(), 0);
    EXPECT_LE(map.unchangedShare(), 1);
    EXPECT_EQ(AnchorMap(text, now).forward(spans), anchors);
}

TEST_P(AnchorLaws, aTurnThatMovedTakesItsWordsAlong) {
    QStringList turns = interview(20).split(u'\n', Qt::SkipEmptyParts);
    for (QString& turn : turns) turn += QStringLiteral(" and so it was said");
    const QString text = turns.join(u'\n');
    const auto from = static_cast<qsizetype>(below(20));
    const QString turn = turns[from];
    const auto begin = static_cast<std::int32_t>(
        OffsetMap(text).toCodePoint(turns.mid(0, from).join(u'\n').size() + (from > 0 ? 1 : 0)));
    turns.move(from, static_cast<qsizetype>((static_cast<std::size_t>(from) + 1 + below(19)) % 20));
    const QString now = turns.join(u'\n');
    const std::int32_t length = OffsetMap(turn).codePoints();
    const Span span{begin + 1 + static_cast<std::int32_t>(below(4)), begin + length - 2};
    ASSERT_FALSE(span.isEmpty());
    const Anchor anchor = AnchorMap(text, now).forward({span}).front();
    EXPECT_EQ(slice(now, anchor.span), slice(text, span));
}

INSTANTIATE_TEST_SUITE_P(, AnchorLaws, testing::Range(1U, 41U));

TEST(AnchorHostile, twoLongTextsWithoutAnythingInCommon) {
    std::mt19937 random(5);
    const auto text = [&](char16_t first) {
        QString made;
        while (made.size() < 2'000'000) {
            for (auto letters = 1 + random() % 9; letters > 0; --letters)
                made += QChar(static_cast<char16_t>(first + random() % 24));
            made += random() % 12 ? u' ' : u'\n';
        }
        return made;
    };
    const QString before = text(u'a');
    const QString after = text(u'\u03B1');
    std::vector<Span> spans;
    for (std::int32_t at = 0; at + 300 < 2'000'000; at += 200) spans.push_back({at, at + 300});
    const AnchorMap map(before, after);
    EXPECT_LT(map.unchangedShare(), 0.01);
    for (const Anchor& anchor : map.forward(spans)) EXPECT_EQ(anchor.kind, Anchor::Kind::Lost);
}

TEST(AnchorHostile, oneWordAMillionTimes) {
    const QString before = QStringLiteral("ja ").repeated(400'000);
    QString after = before;
    after.insert(900'000, QStringLiteral("nej "));
    after.remove(300'000, 3'000);
    const AnchorMap map(before, after);
    const auto anchors = map.forward({{0, 20}, {1'199'000, 1'200'000}, {500'000, 600'000}});
    EXPECT_EQ(anchors[0].kind, Anchor::Kind::Exact);
    EXPECT_EQ(anchors[1].kind, Anchor::Kind::Exact);
    expectInRange(anchors, after);
}

TEST(AnchorHostile, linesThatRepeatAndDiffer) {
    QString before;
    QString after;
    for (int i = 0; i < 20'000; ++i) {
        before += QStringLiteral("Tack för att ni tittade.\n");
        after += i % 7 ? QStringLiteral("Tack för att ni tittade.\n")
                       : QStringLiteral("Tack för att ni lyssnade %1.\n").arg(i);
    }
    expectInRange(AnchorMap(before, after).forward({{5, 200'000}, {100'000, 100'020}}), after);
}

TEST(AnchorHostile, halfSurrogatesAndControlCharacters) {
    QString before = QStringLiteral("a\u0000b ") + QChar(0xD800) + QStringLiteral(" c\r\nd");
    before.insert(1, QChar(0));
    const QString after = before + QChar(0xDC00);
    const std::int32_t length = OffsetMap(before).codePoints();
    expectInRange(AnchorMap(before, after).forward({{0, length}, {1, 2}}), after);
}
