// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/cues/chat_words.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include "indexer/import/turns/speech_lines.h"

namespace indexer {

namespace {

using Form = QRegularExpression;

/// Takes the time bullets out; the character that CLAN shows as a bullet is U+0015 in files.
QString withoutBullets(const QString& tier, ChatWords& result) {
    static const Form bullet(
        QStringLiteral("\x15([^\x15]*)(?:\x15|$)|•((?:%\\w+:\"[^\"•]*\"_)?\\d+_\\d+-?)•"));
    QString text;
    qsizetype done = 0;
    for (auto matches = bullet.globalMatch(tier); matches.hasNext();) {
        const auto match = matches.next();
        text += QStringView(tier).sliced(done, match.capturedStart() - done);
        text += QLatin1Char(' ');
        readChatTime(match.captured(1) + match.captured(2), result);
        done = match.capturedEnd();
    }
    return text += QStringView(tier).sliced(done);
}

/// What takes the place of a code in brackets: nothing for most. Brackets that no rule of CHAT
/// knows hold words of the transcriber's, and stay.
QString inPlaceOf(const QString& code, ChatWords& result) {
    static const Form precode(QStringLiteral("^-\\s+([a-z]{2,3})\\b"));
    static const Form times(QStringLiteral("^x\\s*(\\d+)$"));
    if (const auto match = precode.match(code); match.hasMatch())
        result.language = match.captured(1);
    if (const auto match = times.match(code); match.hasMatch())  // said so many times
        return QStringLiteral(" (x\u00A0%1) ").arg(match.captured(1));
    if (code.startsWith(QLatin1String("=! ")))  // how it was said: whispering
        return QStringLiteral(" (%1) ").arg(code.mid(3).trimmed());
    const bool isCode =
        code.isEmpty() || !code.at(0).isLetterOrNumber() || code == QLatin1String("e");
    if (!isCode) return QStringLiteral(" [%1] ").arg(code);
    ++result.codes;
    return QStringLiteral(" ");
}

QString withoutCodes(const QString& text, ChatWords& result) {
    static const Form code(QStringLiteral("\\[([^\\[\\]]*)\\]"));
    QString kept;
    qsizetype done = 0;
    for (auto matches = code.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        kept += QStringView(text).sliced(done, match.capturedStart() - done);
        kept += inPlaceOf(match.captured(1).trimmed(), result);
        done = match.capturedEnd();
    }
    return kept += QStringView(text).sliced(done);
}

/// Ends of utterances and links between them, which begin with a plus sign.
std::optional<QString> ofPlus(const QString& token) {
    static const QHash<QString, QString> known = {
        {QStringLiteral("+..."), QStringLiteral("...")},
        {QStringLiteral("+…"), QStringLiteral("...")},
        {QStringLiteral("+..?"), QStringLiteral("...?")},
        {QStringLiteral("+/."), QStringLiteral("–")},
        {QStringLiteral("+//."), QStringLiteral("–")},
        {QStringLiteral("+/?"), QStringLiteral("?")},
        {QStringLiteral("+//?"), QStringLiteral("?")},
        {QStringLiteral("+!?"), QStringLiteral("!?")},
        {QStringLiteral("+\"/."), QStringLiteral(".")},
        {QStringLiteral("+\"."), QStringLiteral(".")},
        {QStringLiteral("+."), QStringLiteral(".")},
    };
    const auto found = known.constFind(token);
    if (found != known.constEnd()) return *found;
    static const Form link(QStringLiteral("^\\+[\"“”^<,+≈≋.]*"));
    QString rest = token;
    if (token.startsWith(QLatin1Char('+'))) rest.remove(link);
    if (rest.size() == token.size()) return std::nullopt;
    return rest;
}

/// "&=laughs", "&-um", "&+fr", "&~gaga", "&*MOT:mhm" and the older "&um".
QString ofAmpersand(const QString& token, ChatWords& result) {
    QString rest = token.mid(1);
    const QChar kind = rest.isEmpty() ? QChar() : rest.at(0);
    if (kind == u'{' || kind == u'}') {  // from here to there: a feature of the recording
        ++result.codes;
        return {};
    }
    const bool isHeard = kind == u'=' || kind == u'*';
    if (isHeard || kind == u'-' || kind == u'+' || kind == u'~') rest.remove(0, 1);
    if (!isHeard) return rest;
    rest.replace(QLatin1Char(':'), QLatin1String(": "));
    rest.replace(QLatin1Char('_'), QLatin1Char(' '));
    return rest.isEmpty() ? QString() : QStringLiteral("(%1)").arg(rest);
}

/// "(be)cause" was said shorter than it is written; "(.)", "(1.5)" and "(laughs)" stay.
QString withoutShortening(QString word) {
    static const Form pause(QStringLiteral("^\\((\\.+|[\\d:.]+)\\)$"));
    const bool isBalanced = word.count(QLatin1Char('(')) == word.count(QLatin1Char(')'));
    const bool isWhole =
        word.startsWith(QLatin1Char('(')) && word.indexOf(QLatin1Char(')')) == word.size() - 1;
    if (!isBalanced || isWhole || pause.match(word).hasMatch()) return word;
    return word.remove(QLatin1Char('(')).remove(QLatin1Char(')'));
}

/// One piece between spaces as it is read; empty where nothing was said.
QString spoken(const QString& written, ChatWords& result) {
    const std::optional<QString> plus = ofPlus(written);
    QString token = plus.value_or(written);
    token.remove(QLatin1Char('<')).remove(QLatin1Char('>'));
    if (token.startsWith(QLatin1Char('&')) && token.size() > 1) return ofAmpersand(token, result);
    static const Form omitted(QStringLiteral("^0(\\p{L}.*)?$"), Form::UseUnicodePropertiesOption);
    if (omitted.match(token).hasMatch()) {
        ++result.codes;
        return {};
    }
    static const Form special(QStringLiteral("(?<=[^@])@[a-z]+(:[a-z+&]+)*(\\$[a-z:]+)?$"));
    const qsizetype length = token.size();
    token.remove(special);
    if (token.size() < length) ++result.codes;
    token = withoutShortening(token);
    static const Form joint(QStringLiteral("(?<=\\p{L})\\+(?=\\p{L})"),
                            Form::UseUnicodePropertiesOption);
    token.replace(joint, QStringLiteral("-"));
    token.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (token == QLatin1String("‡") || token == QString(QChar(0x2021)) ||
        token == QString(QChar(0x201E)))
        return QStringLiteral(",");
    return token;
}

bool standsCloseToTheWordBefore(const QString& token) {
    static const Form mark(QStringLiteral("^[.?!,;:。？！，]+$"));
    return mark.match(token).hasMatch();
}

bool saysSomething(const QString& words) {
    static const Form sign(QStringLiteral("[\\p{L}\\p{N}]"), Form::UseUnicodePropertiesOption);
    return sign.match(words).hasMatch();
}

}  // namespace

bool readChatTime(const QString& mark, ChatWords& words) {
    static const Form form(QStringLiteral("(\\d+)[_\\s]+(\\d+)\\s*-?\\s*$"));
    const auto match = form.match(mark);
    if (!match.hasMatch()) return false;
    const auto begins = recordedTime(match.captured(1).toDouble());
    const auto ends = recordedTime(match.captured(2).toDouble());
    words.hasUnreadableTime = words.hasUnreadableTime || !begins || !ends;
    if (!words.begins) words.begins = begins;
    if (ends) words.ends = ends;
    return true;
}

ChatWords chatWords(const QString& tier) {
    ChatWords result;
    const QString text = withoutCodes(withoutBullets(tier, result), result);
    const QStringList written = onOneLine(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& piece : written) {
        const QString token = spoken(piece, result);
        if (token.isEmpty()) continue;
        if (!result.words.isEmpty() && !standsCloseToTheWordBefore(token))
            result.words += QLatin1Char(' ');
        result.words += token;
    }
    if (!saysSomething(result.words)) result.words.clear();
    return result;
}

}  // namespace indexer
