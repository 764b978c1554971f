// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/page_columns.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

#include "app/desktop/look/look.h"

namespace app {

namespace {

constexpr int WidestSpeaker = 112;
constexpr int NarrowestNames = 108;
constexpr int WidestNames = 232;
constexpr int MostLanes = 6;

int widthOf(const QFont& font, const QString& text) {
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

QFont withWeight(QFont font, QFont::Weight weight, bool isItalic) {
    font.setWeight(weight);
    font.setItalic(isItalic);
    return font;
}

}  // namespace

PageFonts::PageFonts(const ReadingStyle& style, const QFont& interface)
    : reading(readingFont(style.points, style.family)), margin(figuresFont(interface)) {
    // The margins follow the text's size at some distance, so that both can be read.
    margin.setPointSizeF(std::clamp(style.points * 0.75, 7.5, 14.0));
    participant = withWeight(margin, QFont::DemiBold, false);
    interviewer = withWeight(margin, QFont::Normal, true);
    marked = withWeight(margin, QFont::DemiBold, false);
    const QFontMetricsF metrics(reading);
    textHeight = static_cast<int>(std::ceil(metrics.ascent() + metrics.descent()));
    const qreal size = QFontInfo(reading).pixelSize();
    lineHeight = std::max(textHeight, static_cast<int>(std::lround(size * style.leading)));
    marginHeight = static_cast<int>(std::ceil(QFontMetricsF(margin).height()));
    const QString prose =
        QStringLiteral("the quick brown fox jumps over the lazy dog and is gone ");
    characterWidth = metrics.horizontalAdvance(prose) / static_cast<qreal>(prose.size());
}

MarginNeeds marginNeeds(const TranscriptContent& content, const ReadingStyle& style,
                        const PageFonts& fonts) {
    MarginNeeds needs;
    if (!content.turns || content.turns->empty()) return needs;
    if (style.showsNumbers)
        needs.number =
            widthOf(fonts.margin, QString(QString::number(content.turns->size()).size(), u'0'));
    const bool hasTimes = std::any_of(content.turns->begin(), content.turns->end(),
                                      [](const auto& turn) { return turn.begins.has_value(); });
    if (style.showsTimes && hasTimes)
        needs.time = widthOf(fonts.margin, QStringLiteral("00:00:00"));
    for (const QString& speaker : content.speakers)
        needs.speaker = std::max(needs.speaker, widthOf(fonts.participant, speaker.left(40)));
    needs.speaker = std::min(needs.speaker, WidestSpeaker);
    return needs;
}

PageColumns::PageColumns(int width, const MarginNeeds& needs, const ReadingStyle& style,
                         const PageFonts& fonts) {
    const auto withDistance = [](int needed) { return needed > 0 ? needed + space::between : 0; };
    const int wanted =
        static_cast<int>(std::lround(fonts.characterWidth * style.charactersPerLine));
    const int left =
        withDistance(needs.number) + withDistance(needs.time) + withDistance(needs.speaker);
    const int lanesWidth = style.showsStripes ? LaneWidth * MostLanes : 0;
    const int stripes = style.showsStripes ? space::between + lanesWidth + NarrowestNames : 0;
    const int page = space::page;

    const bool isStacked = left > 0 && page + left + wanted + stripes + page > width;
    if (isStacked) heading = fonts.marginHeight + space::unit;
    const int margins = isStacked ? 0 : left;
    // In a narrow window names of codes go first, then the text's width.
    const bool hasNames = page + margins + wanted * 3 / 4 + stripes + page <= width;
    const int leastStripes =
        style.showsStripes ? space::between + lanesWidth + (hasNames ? NarrowestNames : 0) : 0;
    text.width = std::clamp(width - 2 * page - margins - leastStripes, 120, std::max(wanted, 120));
    const int spare = std::max(0, width - 2 * page - margins - text.width - leastStripes);
    const int moreNames =
        hasNames && style.showsStripes ? std::min(spare, WidestNames - NarrowestNames) : 0;
    int x = page + (spare - moreNames) / 2;
    const auto place = [&](Column& column, int needed) {
        column = {x, needed};
        x += withDistance(needed);
    };
    if (isStacked) text.left = x;
    place(number, needs.number);
    place(time, needs.time);
    place(speaker, needs.speaker);
    if (!isStacked) text.left = x;
    lanes = {text.right() + space::between, lanesWidth};
    names = {lanes.right() + space::inner,
             style.showsStripes && hasNames ? NarrowestNames - space::inner + moreNames : 0};
}

QString timeText(std::chrono::milliseconds time) {
    const qint64 seconds = time.count() / 1000;
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace app
