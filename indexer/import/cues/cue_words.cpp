// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/cues/cue_words.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace indexer {

namespace {

bool isKnownTag(QStringView name) {
    static const QStringList known = {
        QStringLiteral("c"), QStringLiteral("i"),    QStringLiteral("b"),  QStringLiteral("u"),
        QStringLiteral("v"), QStringLiteral("ruby"), QStringLiteral("rt"), QStringLiteral("lang"),
        QStringLiteral("s"), QStringLiteral("font")};
    return known.contains(name);
}

bool isTimestamp(QStringView tag) {
    static const QRegularExpression form(QStringLiteral("^\\s*[\\d:.,]+\\s*$"));
    return form.match(tag.toString()).hasMatch();
}

QString entity(const QString& name) {
    static const QHash<QString, QString> named = {
        {QStringLiteral("amp"), QStringLiteral("&")},
        {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},
        {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},
        {QStringLiteral("nbsp"), QStringLiteral("\u00A0")},
        {QStringLiteral("lrm"), QStringLiteral("\u200E")},
        {QStringLiteral("rlm"), QStringLiteral("\u200F")}};
    if (!name.startsWith(QLatin1Char('#'))) return named.value(name);
    const bool isHex = name.size() > 1 && name.at(1).toLower() == u'x';
    bool isNumber = false;
    const char32_t code = name.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || code < 0x20U || code > 0x10FFFFU || QChar::isSurrogate(code)) return {};
    return QString::fromUcs4(&code, 1);
}

QString withoutEntities(const QString& text) {
    if (!text.contains(QLatin1Char('&'))) return text;
    static const QRegularExpression form(QStringLiteral("&(#?[A-Za-z0-9]{1,8});"));
    QString resolved;
    qsizetype done = 0;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString character = entity(match.captured(1));
        if (character.isEmpty()) continue;
        resolved += QStringView(text).sliced(done, match.capturedStart() - done);
        resolved += character;
        done = match.capturedEnd();
    }
    return resolved += QStringView(text).sliced(done);
}

struct VoicedText {
    QString voice;
    QString text;
    std::optional<QString> language;  ///< of the words so far; empty where some are in none

    void append(QChar c, const QString& inLanguage) {
        text += c;
        if (c.isSpace()) return;
        if (!language) language = inLanguage;
        if (*language != inLanguage) language = QString();
    }
};

/// Takes the tags out of one payload and notices who speaks.
class TagReader {
   public:
    TagReader(const QString& payload, CueDialect dialect, ParsedCue& result)
        : m_payload(payload), m_isWebVtt(dialect == CueDialect::WebVtt), m_result(result) {}

    std::vector<VoicedText> read() {
        m_texts.push_back({});
        for (qsizetype at = 0; at < m_payload.size();) {
            if (m_payload.at(at) != u'<')
                append(m_payload.at(at++));
            else
                at = tag(at);
        }
        return std::move(m_texts);
    }

   private:
    void append(QChar c) { m_texts.back().append(c, m_language); }
    /// Returns the position after the tag.
    qsizetype tag(qsizetype open) {
        qsizetype close = open + 1;
        while (close < m_payload.size() && !isAngle(m_payload.at(close))) ++close;
        if (close == m_payload.size() || m_payload.at(close) == u'<') return brokenTag(open);
        const QStringView inside = QStringView(m_payload).sliced(open + 1, close - open - 1);
        const QStringView name = nameOf(inside);
        const bool isKnown = isKnownTag(name) || isTimestamp(inside);
        if (!isKnown && !m_isWebVtt) {
            append(m_payload.at(open));
            return open + 1;
        }
        if (!isKnown) m_result.unknownTags.append(inside.toString());
        const QString said = inside.startsWith(u'/') ? QString() : annotation(inside);
        if (name == u"v") voice(said);
        if (name == u"lang") m_language = said;
        return close + 1;
    }

    /// "<v Anna says": the mark goes, the words stay. A "<" before a space is only a sign.
    qsizetype brokenTag(qsizetype open) {
        static const QRegularExpression mark(
            QStringLiteral("^(/?(c|i|b|u|v|s|ruby|rt|lang)(\\.[^\\s<>]*)?|\\d+:[\\d:.]+)$"));
        constexpr qsizetype Longest = 200;
        qsizetype end = open + 1;
        while (end < m_payload.size() && end - open <= Longest && m_payload.at(end) != u'<' &&
               !m_payload.at(end).isSpace())
            ++end;
        if (!mark.match(m_payload.mid(open + 1, end - open - 1)).hasMatch()) {
            append(m_payload.at(open));
            return open + 1;
        }
        m_result.hasBrokenTag = true;
        while (end < m_payload.size() && m_payload.at(end).isSpace()) ++end;
        return end;
    }

    static bool isAngle(QChar c) { return c == u'<' || c == u'>'; }

    static QStringView nameOf(QStringView inside) {
        if (inside.startsWith(u'/')) inside = inside.sliced(1);
        qsizetype length = 0;
        while (length < inside.size() && inside.at(length).isLetter()) ++length;
        const bool ends = length == inside.size() || inside.at(length).isSpace() ||
                          inside.at(length) == u'.' || inside.at(length) == u'/';
        return ends ? inside.first(length) : QStringView();
    }

    static QString annotation(QStringView inside) {
        qsizetype at = 0;
        while (at < inside.size() && !inside.at(at).isSpace()) ++at;
        return withoutEntities(inside.sliced(at).toString()).simplified();
    }

    void voice(const QString& name) {
        if (m_texts.back().text.trimmed().isEmpty())
            m_texts.back() = {name, {}, {}};
        else
            m_texts.push_back({name, {}, {}});
    }

    const QString& m_payload;
    bool m_isWebVtt;
    ParsedCue& m_result;
    std::vector<VoicedText> m_texts;
    QString m_language;
};

QString onOneLine(const QStringList& lines) {
    QStringList kept;
    for (const QString& line : lines)
        if (const QString words = line.trimmed(); !words.isEmpty()) kept.append(words);
    return kept.join(QLatin1Char(' '));
}

/// The length of a dash that opens a speaker's words, spaces after it included; 0 without.
qsizetype dashLength(const QString& line) {
    static const QRegularExpression dash(QStringLiteral("^\\s*[-–—‐]\\s*(?=[^\\s\\d-])"));
    return dash.match(line).capturedLength();
}

/// Two speakers in one cue write a dash each; a single dash is only a dash.
void splitAtDashes(const VoicedText& voiced, std::vector<CueWords>& pieces) {
    const QStringList lines = voiced.text.split(QLatin1Char('\n'));
    const auto dashes = std::count_if(lines.begin(), lines.end(),
                                      [](const QString& line) { return dashLength(line) > 0; });
    QStringList open;
    const auto close = [&] {
        const QString words = onOneLine(open);
        open.clear();
        if (!words.isEmpty())
            pieces.push_back({voiced.voice, words, voiced.language.value_or(QString()),
                              dashes > 1 ? dashLength(words) : 0});
    };
    for (const QString& line : lines) {
        if (dashes > 1 && dashLength(line) > 0) close();
        open.append(line);
    }
    close();
}

}  // namespace

ParsedCue parsedCue(const QString& payload, CueDialect dialect) {
    ParsedCue result;
    QString text = payload;
    if (dialect == CueDialect::SubRip) {
        static const QRegularExpression override(QStringLiteral("\\{\\\\[^}]*\\}"));
        text.remove(override);
        text.replace(QLatin1String("\\N"), QLatin1String("\n"));
    }
    for (VoicedText& voiced : TagReader(text, dialect, result).read()) {
        voiced.text = withoutEntities(voiced.text);
        splitAtDashes(voiced, result.pieces);
    }
    return result;
}

}  // namespace indexer
