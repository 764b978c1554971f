// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/cues/cue.h"

#include <QRegularExpression>

#include "indexer/import/source/words.h"

namespace indexer {

namespace {

using std::chrono::milliseconds;

/// At most so many notes of one kind are told one by one.
constexpr int MostNotesOfAKind = 20;

std::optional<milliseconds> time(const QRegularExpressionMatch& match, int first) {
    const qint64 hours = match.captured(first).toLongLong();
    const qint64 minutes = match.captured(first + 1).toLongLong();
    const qint64 seconds = match.captured(first + 2).toLongLong();
    if (minutes > 59 || seconds > 59) return std::nullopt;
    const QString fraction = match.captured(first + 3).leftJustified(3, QLatin1Char('0'));
    return milliseconds(((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction.toLongLong());
}

/// Collects lines into cues; one object a file.
class CueCollector {
   public:
    explicit CueCollector(CueDialect dialect) : m_dialect(dialect) {}

    void block(const QStringList& lines, qsizetype firstLine) {
        qsizetype at = 0;
        const bool hasTime = isTiming(lines.at(0)) || (lines.size() > 1 && isTiming(lines.at(1)));
        if (!hasTime) {
            if (m_dialect == CueDialect::WebVtt && isWebVttsOwn(lines.at(0))) return;
            strayWords(lines, firstLine);
            return;
        }
        if (!isTiming(lines.at(0))) at = 1;  // the cue's name or number
        while (at < lines.size()) {
            open(lines.at(at++));
            QStringList words;
            while (at < lines.size() && !isTiming(lines.at(at))) words.append(lines.at(at++));
            // Without a blank line between cues, the next one's number stands at the end of this.
            static const QRegularExpression number(QStringLiteral("^\\s*\\d+\\s*$"));
            if (at < lines.size() && !words.isEmpty() && number.match(words.last()).hasMatch())
                words.removeLast();
            m_list.cues.back().payload = words.join(QLatin1Char('\n'));
        }
    }

    CueList finished() {
        tell(m_unreadable,
             Words::tr("Cue %1 has a time that cannot be read; its words are kept without."));
        tell(m_backwards, Words::tr("Cue %1 ends before it begins; its end was left out."));
        tell(m_stray,
             Words::tr("Line %1 stands outside any cue; its words are kept with the cue before."));
        return std::move(m_list);
    }

   private:
    static bool isTiming(const QString& line) {
        if (line.contains(QLatin1String("-->"))) return true;
        static const QRegularExpression broken(QStringLiteral(
            "^\\s*\\d+:\\d+[\\d:.,]*\\s*(->|—>|–>|=>|>)\\s*\\d+:\\d+[\\d:.,]*\\s*$"));
        return broken.match(line).hasMatch();
    }
    static bool isWebVttsOwn(const QString& line) {
        static const QRegularExpression own(QStringLiteral("^(NOTE|STYLE|REGION)(\\s|$)"));
        return own.match(line).hasMatch();
    }

    void open(const QString& timing) {
        static const QRegularExpression form(QStringLiteral(
            "^\\s*(?:(\\d{1,6}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?\\s*-->"
            "\\s*(?:(\\d{1,6}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?(?:\\s.*)?$"));
        Cue cue;
        cue.number = static_cast<int>(m_list.cues.size()) + 1;
        const auto match = form.match(timing);
        if (match.hasMatch()) {
            cue.begins = time(match, 1);
            cue.ends = time(match, 5);
        }
        if (!cue.begins || !cue.ends) {
            cue.begins.reset();
            cue.ends.reset();
            m_unreadable.append(cue.number);
        } else if (*cue.ends < *cue.begins) {
            cue.ends.reset();
            m_backwards.append(cue.number);
        }
        m_list.cues.push_back(cue);
    }

    void strayWords(const QStringList& lines, qsizetype firstLine) {
        for (qsizetype i = 0; i < lines.size(); ++i)
            m_stray.append(static_cast<int>(firstLine + i));
        if (m_list.cues.empty()) m_list.cues.push_back({1, {}, {}, {}});
        QString& payload = m_list.cues.back().payload;
        if (!payload.isEmpty()) payload += QLatin1Char('\n');
        payload += lines.join(QLatin1Char('\n'));
    }

    void tell(const QList<int>& numbers, const QString& sentence) {
        const qsizetype shown = std::min<qsizetype>(numbers.size(), MostNotesOfAKind);
        for (qsizetype i = 0; i < shown; ++i) m_list.notes.append(sentence.arg(numbers.at(i)));
        if (numbers.size() > shown)
            m_list.notes.append(Words::tr("%1 more are like that.").arg(numbers.size() - shown));
    }

    CueDialect m_dialect;
    CueList m_list;
    QList<int> m_unreadable;
    QList<int> m_backwards;
    QList<int> m_stray;
};

}  // namespace

CueList cuesOf(const QString& text, CueDialect dialect) {
    CueCollector collector(dialect);
    const QStringList lines = text.split(QLatin1Char('\n'));
    qsizetype at = 0;
    if (dialect == CueDialect::WebVtt)  // the header goes on to the first blank line or cue
        while (at < lines.size() && !lines.at(at).trimmed().isEmpty() &&
               !lines.at(at).contains(QLatin1String("-->")))
            ++at;
    QStringList block;
    for (; at <= lines.size(); ++at) {
        if (at < lines.size() && !lines.at(at).trimmed().isEmpty()) {
            block.append(lines.at(at));
            continue;
        }
        if (!block.isEmpty()) collector.block(block, at - block.size() + 1);
        block.clear();
    }
    return collector.finished();
}

}  // namespace indexer
