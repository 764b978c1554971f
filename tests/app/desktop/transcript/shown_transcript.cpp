// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/transcript/shown_transcript.h"

#include <gtest/gtest.h>

#include "app/desktop/look/code_colors.h"

namespace tests {

namespace {

qsizetype labelLength(QStringView line) {
    const qsizetype colon = line.indexOf(u':');
    return colon > 0 && colon <= 12 && !line.first(colon).contains(u' ') ? colon + 1 : 0;
}

}  // namespace

app::TranscriptContent drawnTranscript(const QString& text) {
    app::TranscriptContent content;
    content.document = {1};
    content.language = QStringLiteral("en");
    content.text = std::make_shared<codebook::DocumentText>(text);
    const codebook::OffsetMap& map = content.text->map;
    codebook::Turns turns;
    for (qsizetype begin = 0; begin <= text.size();) {
        const qsizetype newline = text.indexOf(u'\n', begin);
        const qsizetype end = newline < 0 ? text.size() : newline;
        const QStringView line = QStringView(text).sliced(begin, end - begin);
        if (line.startsWith(u' ') && !turns.empty()) {
            turns.back().span.end = turns.back().words.end = map.toCodePoint(end);
        } else if (!line.isEmpty()) {
            codebook::Turn turn;
            const qsizetype label = labelLength(line);
            turn.span = map.span(begin, end);
            turn.label = map.span(begin, begin + label);
            turn.words = map.span(std::min(end, label > 0 ? begin + label + 1 : begin), end);
            turn.begins = std::chrono::seconds(20 * static_cast<int>(turns.size()));
            if (label > 0) {
                const QString name = line.first(label - 1).toString();
                if (!content.speakers.contains(name)) {
                    content.speakers << name;
                    content.interviewers.push_back(name == QStringLiteral("I"));
                }
                turn.speaker = static_cast<std::int32_t>(content.speakers.indexOf(name));
            }
            turns.push_back(turn);
        }
        begin = end + 1;
    }
    content.turns = std::make_shared<codebook::Turns>(std::move(turns));
    return content;
}

codebook::Span placeOf(const app::TranscriptContent& content, const QString& words) {
    const qsizetype at = content.text->text.indexOf(words);
    EXPECT_GE(at, 0) << "not in the text: " << words.toStdString();
    return at < 0 ? codebook::Span() : content.text->map.span(at, at + words.size());
}

app::ShownCoding shownCoding(const app::TranscriptContent& content, std::int32_t id,
                             const QString& words, const QString& code) {
    app::ShownCoding coding;
    coding.id = {id};
    coding.span = placeOf(content, words);
    coding.color = app::codePalette()[static_cast<std::size_t>(id) % app::codePalette().size()];
    coding.code = code;
    coding.coder = QStringLiteral("Ada");
    return coding;
}

}  // namespace tests
