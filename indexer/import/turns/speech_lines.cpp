// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/turns/speech_lines.h"

#include <QLocale>

#include <cmath>

#include "indexer/import/source/words.h"

namespace indexer {

namespace {

/// From so many times on, the same words again and again are worth a note.
constexpr int ManyRepeats = 5;
/// At most so many notes of one kind are told one by one.
constexpr int MostNotesOfAKind = 20;

}  // namespace

void SpeechLines::add(int number, const std::vector<Spoken>& spoken) {
    countRepeats(number, spoken);
    for (const Spoken& one : spoken) line(number, one);
}

void SpeechLines::line(int number, const Spoken& spoken) {
    if (!m_raw.utterances.empty()) m_raw.text += QLatin1Char('\n');
    Utterance utterance;
    utterance.begin = m_raw.text.size();
    utterance.wordsBegin = utterance.begin + spoken.dash;
    m_raw.text += spoken.words;
    utterance.end = m_raw.text.size();
    utterance.speaker = spoken.speaker;
    utterance.begins = spoken.begins;
    utterance.ends = spoken.ends;
    utterance.language = spoken.language;
    if (spoken.begins && spoken.ends && *spoken.ends < *spoken.begins) {
        utterance.ends.reset();
        if (m_backwards.isEmpty() || m_backwards.last() != number) m_backwards.append(number);
    }
    m_raw.utterances.push_back(utterance);
}

void SpeechLines::countRepeats(int number, const std::vector<Spoken>& spoken) {
    QString words;
    for (const Spoken& one : spoken) words += one.words + QLatin1Char('\n');
    if (words != m_lastWords) {
        endRepeats();
        m_lastWords = words;
        m_firstRepeated = number;
    }
    ++m_sameWords;
}

void SpeechLines::endRepeats() {
    if (m_sameWords >= ManyRepeats)
        m_raw.notes.append(Words::tr("From %1 %2 on, the same words come %3 times; all are kept.")
                               .arg(m_unit.one)
                               .arg(m_firstRepeated)
                               .arg(m_sameWords));
    m_sameWords = 0;
}

SpeechUnit SpeechUnit::cue() { return {Words::tr("cue"), Words::tr("cues")}; }
SpeechUnit SpeechUnit::segment() { return {Words::tr("segment"), Words::tr("segments")}; }
SpeechUnit SpeechUnit::row() { return {Words::tr("row"), Words::tr("rows")}; }
SpeechUnit SpeechUnit::utterance() { return {Words::tr("utterance"), Words::tr("utterances")}; }

QString SpeechLines::capitalUnit() const { return m_unit.one.at(0).toUpper() + m_unit.one.mid(1); }

void SpeechLines::tell(const QList<int>& numbers, const QString& sentence) {
    const qsizetype shown = std::min<qsizetype>(numbers.size(), MostNotesOfAKind);
    for (qsizetype i = 0; i < shown; ++i)
        m_raw.notes.append(sentence.arg(capitalUnit()).arg(numbers.at(i)));
    if (numbers.size() > shown)
        m_raw.notes.append(Words::tr("%1 more are like that.").arg(numbers.size() - shown));
}

void SpeechLines::finish() {
    endRepeats();
    tell(m_unreadable,
         Words::tr("%1 %2 has a time that cannot be read; its words are kept without."));
    tell(m_backwards, Words::tr("%1 %2 ends before it begins; its end was left out."));
    if (m_empty > 0)
        m_raw.notes.append((m_empty == 1 ? Words::tr("%1 %2 holds no words and gave no line.")
                                         : Words::tr("%1 %2 hold no words and gave no line."))
                               .arg(m_empty)
                               .arg(m_empty == 1 ? m_unit.one : m_unit.many));
}

QString onOneLine(const QString& words) {
    QString line;
    line.reserve(words.size());
    for (const QChar c : words) {
        const bool isLineEnd = c.category() == QChar::Other_Control ||
                               c.category() == QChar::Separator_Line ||
                               c.category() == QChar::Separator_Paragraph;
        if (!isLineEnd)
            line += c;
        else if (!line.endsWith(QLatin1Char(' ')))
            line += QLatin1Char(' ');
    }
    return line.trimmed();
}

std::optional<std::chrono::milliseconds> recordedTime(double milliseconds) {
    constexpr double Longest = 3'600'000.0 * 1'000'000.0;
    if (!(milliseconds >= 0 && milliseconds < Longest)) return std::nullopt;
    return std::chrono::milliseconds(std::llround(milliseconds));
}

codebook::LanguageCode namedLanguage(const QString& name) {
    if (name.isEmpty()) return {};
    const QString code = name.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
    QLocale::Language language = QLocale::codeToLanguage(code);
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage && language == QLocale::AnyLanguage;
         ++i)
        if (QLocale::languageToString(QLocale::Language(i)).compare(name, Qt::CaseInsensitive) == 0)
            language = QLocale::Language(i);
    if (language == QLocale::AnyLanguage || language == QLocale::C)
        return codebook::LanguageCode(code);
    const QString shortest = QLocale::languageToCode(language);
    // CLD2 and the rest of the program call both Norwegians "no".
    const bool isNorwegian = shortest == QLatin1String("nb") || shortest == QLatin1String("nn");
    return codebook::LanguageCode(isNorwegian ? QStringLiteral("no") : shortest);
}

}  // namespace indexer
