// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/incoming_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <array>
#include <chrono>

namespace app {

/// The context of these words for translators.
class IncomingWords {
    Q_DECLARE_TR_FUNCTIONS(app::IncomingWords)
};

namespace {

struct Kind {
    const char* stored;
    const char* shown;
};

constexpr std::array kinds{
    Kind{"interview", QT_TRANSLATE_NOOP("app::IncomingWords", "interview")},
    Kind{"focus group", QT_TRANSLATE_NOOP("app::IncomingWords", "focus group")},
    Kind{"observation", QT_TRANSLATE_NOOP("app::IncomingWords", "observation")},
    Kind{"document", QT_TRANSLATE_NOOP("app::IncomingWords", "document")},
    Kind{"media", QT_TRANSLATE_NOOP("app::IncomingWords", "media")},
    Kind{"questionnaire", QT_TRANSLATE_NOOP("app::IncomingWords", "questionnaire")}};

int uncertainSpeakers(const indexer::Transcript& transcript) {
    const auto& speakers = transcript.speakers;
    return static_cast<int>(std::count_if(speakers.begin(), speakers.end(), isUncertain));
}

QString clock(std::chrono::milliseconds time) {
    const std::int64_t seconds = time.count() / 1000;
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString timesText(const codebook::Turns& turns) {
    int timed = 0;
    std::chrono::milliseconds last{0};
    for (const codebook::Turn& turn : turns) {
        if (turn.begins) ++timed;
        last = std::max({last, turn.begins.value_or(last), turn.ends.value_or(last)});
    }
    if (timed == 0) return IncomingWords::tr("no times");
    return IncomingWords::tr("%n with a time, up to %1", nullptr, timed).arg(clock(last));
}

}  // namespace

QString kindWord(const QString& kind) {
    for (const Kind& known : kinds)
        if (kind == QLatin1String(known.stored)) return IncomingWords::tr(known.shown);
    return kind;
}

QStringList documentKinds() {
    QStringList stored;
    for (const Kind& kind : kinds) stored << QLatin1String(kind.stored);
    return stored;
}

QString languageWord(const QString& language) {
    if (language.isEmpty()) return {};
    // Qt calls these by a country's kind of them.
    if (language == QLatin1String("en")) return QStringLiteral("English");
    if (language == QLatin1String("es")) return QStringLiteral("español");
    const QLocale locale(language);
    if (locale.language() == QLocale::C) return language;
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? language : name;
}

QStringList offeredLanguages() {
    QMap<QString, QString> byName;
    for (const char* code :
         {"sv", "en", "no", "da", "fi", "is", "de", "fr", "nl", "es", "pt", "it",
          "pl", "cs", "uk", "ru", "ar", "fa", "so", "ti", "tr", "el", "hu", "ro",
          "et", "lv", "lt", "zh", "ja", "ko", "he", "hi", "th", "vi", "sr", "hr"}) {
        const QString language = QLatin1String(code);
        byName.insert(languageWord(language).toLower(), language);
    }
    return byName.values();
}

QStringList offeredEncodings() {
    QStringList names;
    for (const char* name :
         {"UTF-8", "windows-1252", "ISO-8859-1", "ISO-8859-15", "macintosh", "IBM850", "UTF-16LE",
          "UTF-16BE", "windows-1250", "windows-1251", "windows-1253", "windows-1254",
          "windows-1256", "KOI8-R", "Shift_JIS", "GB18030"})
        names << QLatin1String(name);
    return names;
}

QString languagesText(const IncomingFile& file) {
    if (!file.transcript) return {};
    // A long document has thousands of turns in some few languages.
    std::vector<codebook::LanguageCode> codes;
    const auto add = [&](codebook::LanguageCode code) {
        if (!code.isEmpty() && std::find(codes.begin(), codes.end(), code) == codes.end())
            codes.push_back(code);
    };
    add(codebook::LanguageCode(file.transcript->language));
    for (const codebook::Turn& turn : file.transcript->turns) add(turn.language);
    if (file.transcript->answers)
        for (const auto& respondent : file.transcript->answers->respondents)
            add(codebook::LanguageCode(respondent.language));
    QStringList words;
    for (const codebook::LanguageCode code : codes) words << languageWord(code.toString());
    return words.join(QStringLiteral(", "));
}

QString speakersText(const IncomingFile& file) {
    if (!file.transcript) return {};
    auto speakers = file.transcript->speakers;
    std::stable_sort(speakers.begin(), speakers.end(),
                     [](const auto& left, const auto& right) { return left.turns > right.turns; });
    QStringList words;
    for (const auto& speaker : speakers)
        words << QStringLiteral("%1 %2").arg(speaker.label, QLocale().toString(speaker.turns));
    return words.join(QStringLiteral(", "));
}

QString turnsText(const IncomingFile& file) {
    if (!file.transcript) return {};
    const auto count = file.transcript->answers
                           ? static_cast<qlonglong>(file.transcript->answers->answers)
                           : static_cast<qlonglong>(file.transcript->turns.size());
    return QLocale().toString(count);
}

QString formText(const IncomingFile& file) {
    if (!file.transcript) return {};
    const QString& said = file.corrections.kind;
    QStringList parts{kindWord(said.isEmpty() ? file.transcript->kind : said),
                      file.transcript->format};
    const QString& encoding = file.transcript->encoding;
    if (!encoding.isEmpty() && encoding != QLatin1String("UTF-8")) parts << encoding;
    return parts.join(QStringLiteral(" · "));
}

QStringList facts(const IncomingFile& file) {
    if (!file.transcript) return {};
    const indexer::Transcript& transcript = *file.transcript;
    QStringList said;
    if (transcript.answers) {
        const indexer::AnswerSheet& sheet = *transcript.answers;
        said << IncomingWords::tr("%n respondent(s)", nullptr,
                                  static_cast<int>(sheet.respondents.size()))
             << IncomingWords::tr("%n answer(s)", nullptr, sheet.answers);
    } else {
        said << IncomingWords::tr("%n turn(s)", nullptr, static_cast<int>(transcript.turns.size()))
             << timesText(transcript.turns);
    }
    if (!transcript.encoding.isEmpty())
        said << QStringLiteral("%1 (%2)").arg(transcript.encoding, transcript.encodingEvidence);
    return said;
}

QString remarkText(const IncomingFile& file) {
    if (file.state == FileState::Waiting) return IncomingWords::tr("being read");
    if (file.state != FileState::Read) return file.reason;
    if (file.isBeingRead) return IncomingWords::tr("being read again");
    QStringList words;
    const indexer::Transcript& transcript = *file.transcript;
    if (file.corrections.isLeftOut) words << IncomingWords::tr("left out");
    if (transcript.isEncodingDoubtful) words << IncomingWords::tr("encoding is a guess");
    if (const int count = uncertainSpeakers(transcript))
        words << IncomingWords::tr("%n uncertain speaker(s)", nullptr, count);
    if (!transcript.comments.empty())
        words << IncomingWords::tr("%n comment(s)", nullptr,
                                   static_cast<int>(transcript.comments.size()));
    if (!transcript.notes.isEmpty())
        words << IncomingWords::tr("%n note(s)", nullptr,
                                   static_cast<int>(transcript.notes.size()));
    return words.join(QStringLiteral(" · "));
}

QStringList remarks(const IncomingFile& file) {
    QStringList sentences;
    if (!file.reason.isEmpty()) sentences << file.reason;
    if (file.transcript) sentences << file.transcript->notes;
    return sentences;
}

QString timeText(const codebook::Turn& turn) {
    return turn.begins ? clock(*turn.begins) : QString();
}

}  // namespace app
