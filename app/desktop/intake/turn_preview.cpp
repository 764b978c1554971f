// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/turn_preview.h"

#include <utility>

#include "app/desktop/intake/incoming_words.h"
#include "app/desktop/look/look.h"
#include "codebook/text/offset_map.h"

namespace app {

namespace {

constexpr std::size_t mostTurns = 60;
constexpr std::int32_t mostCharacters = 600;  ///< of one turn
constexpr qsizetype mostUnits = 120'000;      ///< of the text that is looked at
constexpr std::size_t mostRespondents = 5;
constexpr int widestPage = 720;  ///< some seventy characters of words

QString cell(const QString& html, const QString& style) {
    return QStringLiteral("<td style='%1'>%2</td>").arg(style, html);
}

/// Turns as rows of a table that stands in HTML.
class Rows {
   public:
    explicit Rows(QString mutedColor) : m_muted(std::move(mutedColor)) {}

    void add(const QString& speaker, const QString& time, QString words) {
        const QString named =
            QStringLiteral("<b>%1</b>&nbsp;").arg(speaker.toHtmlEscaped().replace(u' ', u'\u00A0'));
        const QString timed = QStringLiteral("<span style='color:%1'>%2</span>&nbsp;&nbsp;")
                                  .arg(m_muted, time.toHtmlEscaped());
        words = words.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
        m_html += QStringLiteral("<tr>") + cell(named, QStringLiteral("padding:2px 12px 6px 0")) +
                  cell(timed, QStringLiteral("padding:2px 4px 6px 0")) +
                  cell(words, QStringLiteral("padding:2px 0 6px 0")) + QStringLiteral("</tr>");
    }
    void addHeading(const QString& text) {
        m_html +=
            QStringLiteral("<tr><td colspan='3' style='padding:8px 0 2px 0'><b>%1</b></td></tr>")
                .arg(text.toHtmlEscaped());
    }
    QString table() const {
        return QStringLiteral("<table cellspacing='0' cellpadding='0'>%1</table>").arg(m_html);
    }

   private:
    QString m_muted;
    QString m_html;
};

/// @param speakers by ordinal
void addTurns(Rows& rows, const QString& text, const codebook::Turns& turns,
              const QStringList& speakers) {
    const QString beginning = text.left(mostUnits);
    const codebook::OffsetMap map(beginning);
    const auto length = static_cast<std::int32_t>(map.codePoints());
    for (std::size_t i = 0; i < std::min(turns.size(), mostTurns); ++i) {
        const codebook::Turn& turn = turns[i];
        if (turn.words.begin >= length && !turn.words.isEmpty()) break;
        const std::int32_t end =
            std::min({turn.words.end, turn.words.begin + mostCharacters, length});
        QString words =
            map.slice(beginning, {turn.words.begin, std::max(end, turn.words.begin)}).toString();
        if (end < turn.words.end) words += QStringLiteral(" …");
        rows.add(speakers.value(turn.speaker), timeText(turn), words);
    }
}

void addAnswers(Rows& rows, const indexer::AnswerSheet& sheet) {
    std::size_t shown = 0;
    for (const indexer::Respondent& respondent : sheet.respondents) {
        if (respondent.turns.empty()) continue;
        if (++shown > mostRespondents) break;
        rows.addHeading(respondent.name);
        addTurns(rows, respondent.text, respondent.turns,
                 {indexer::questionSpeaker(), respondent.name});
    }
}

}  // namespace

TurnPreview::TurnPreview(QWidget* parent) : QTextBrowser(parent) {
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFont(readingFont(11));
    document()->setDocumentMargin(space::between);
    setAccessibleName(tr("Beginning of the file, as it would be shown"));
    setTabChangesFocus(true);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
}

void TurnPreview::resizeEvent(QResizeEvent* event) {
    setLineWrapColumnOrWidth(std::min(viewport()->width(), widestPage));
    QTextBrowser::resizeEvent(event);
}

void TurnPreview::show(const IncomingFile& file) {
    if (!file.transcript) {
        showNothing(file.reason.isEmpty() ? tr("The file is being read.") : file.reason);
        return;
    }
    const indexer::Transcript& transcript = *file.transcript;
    Rows rows(palette().color(QPalette::PlaceholderText).name());
    if (transcript.answers) {
        addAnswers(rows, *transcript.answers);
    } else {
        QStringList speakers;
        for (const auto& speaker : transcript.speakers) speakers << speaker.label;
        addTurns(rows, transcript.text, transcript.turns, speakers);
    }
    fill(rows.table());
}

void TurnPreview::showNothing(const QString& sentence) {
    fill(QStringLiteral("<p style='color:%1'>%2</p>")
             .arg(palette().color(QPalette::PlaceholderText).name(), sentence.toHtmlEscaped()));
}

void TurnPreview::fill(const QString& html) {
    setHtml(html);
    moveCursor(QTextCursor::Start);
}

}  // namespace app
