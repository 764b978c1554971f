// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/html/html_source.h"

#include <QRegularExpression>

namespace indexer {

namespace {

constexpr auto AnyCase = Qt::CaseInsensitive;
constexpr int MostAttributes = 2'000;
/// From then on, a tag ends with its first ">" whatever quotes say, so that time stays linear.
constexpr int MostUnclosedTags = 100;

/// Walks the source once; what is looked for and not found is not looked for again, so that no
/// input takes more than linear time.
class SourceWalk {
   public:
    explicit SourceWalk(QStringView source) : m_source(source) { m_plain.reserve(source.size()); }

    QString plain() {
        while (m_at < m_source.size()) {
            const QChar c = m_source.at(m_at);
            if (c == u'<')
                markup();
            else if (c == u'&')
                reference();
            else
                take(c);
        }
        return std::move(m_plain);
    }

   private:
    QStringView rest() const { return m_source.sliced(m_at); }
    bool atWord(QStringView word) const {
        return rest().startsWith(word, AnyCase) &&
               (rest().size() == word.size() || !rest().at(word.size()).isLetterOrNumber());
    }
    void take(QChar c) {
        const bool isControl = c < u' ' && c != u'\n' && c != u'\t';
        m_plain += isControl || c == u'\x7F' ? QChar(u' ') : c;
        ++m_at;
    }

    void markup() {
        if (rest().startsWith(u"<!--"))
            comment();
        else if (rest().startsWith(u"<![CDATA[", AnyCase))
            cdata();
        else if (rest().startsWith(u"<!") || rest().startsWith(u"<?"))
            skipTo(m_source.indexOf(u'>', m_at), 1);
        else if (atWord(u"</body") || atWord(u"</html"))  // what follows still shows
            skipTo(m_source.indexOf(u'>', m_at), 1);
        else if (atWord(u"<script"))
            element(u"</script", m_hasNoScriptEnd);
        else if (atWord(u"<style"))
            element(u"</style", m_hasNoStyleEnd);
        else if (rest().size() > 1 && isAsciiLetter(rest().at(1)))
            tag();
        else
            take(u'<');
    }

    /// A tag goes on as it is, but for attributes that are never closed or are thousands: the
    /// parser compares each with each, and all that follows would count as one of them.
    void tag() {
        const Tag found = m_unclosedTags < MostUnclosedTags ? tagHere() : Tag{};
        if (found.end >= 0 && found.attributes <= MostAttributes) {
            m_plain += m_source.sliced(m_at, found.end + 1 - m_at);
            m_at = found.end + 1;
            return;
        }
        if (found.end < 0) ++m_unclosedTags;
        qsizetype name = m_at + 1;
        while (name < m_source.size() && (m_source.at(name).isLetterOrNumber() ||
                                          m_source.at(name) == u':' || m_source.at(name) == u'-'))
            ++name;
        const qsizetype end = found.end < 0 ? m_source.indexOf(u'>', name) : found.end;
        if (end >= 0) m_plain += m_source.sliced(m_at, name - m_at).toString() + u'>';
        skipTo(end, 1);
    }

    /// Goes on behind what was found; to the end where it was not.
    void skipTo(qsizetype found, qsizetype length) {
        m_at = found < 0 ? m_source.size() : found + length;
    }

    void comment() {
        // "<!-->" and "<!--->" are whole; "--!>" closes too (HTML Standard, section 13.2.5.43).
        if (rest().startsWith(u"<!-->") || rest().startsWith(u"<!--->")) {
            skipTo(m_source.indexOf(u'>', m_at), 1);
            return;
        }
        for (qsizetype at = m_hasNoCommentEnd ? -1 : m_source.indexOf(u"--", m_at + 4); at >= 0;
             at = m_source.indexOf(u"--", at + 1)) {
            const QStringView end = m_source.sliced(at + 2);
            if (end.startsWith(u">") || end.startsWith(u"!>")) {
                m_at = at + (end.startsWith(u">") ? 3 : 4);
                return;
            }
        }
        m_hasNoCommentEnd = true;
        skipTo(m_source.indexOf(u'>', m_at), 1);
    }

    void cdata() {
        const qsizetype end = m_hasNoCdataEnd ? -1 : m_source.indexOf(u"]]>", m_at);
        m_hasNoCdataEnd = m_hasNoCdataEnd || end < 0;
        if (end < 0) {
            skipTo(m_source.indexOf(u'>', m_at), 1);
            return;
        }
        m_plain += m_source.sliced(m_at + 9, end - m_at - 9).toString().toHtmlEscaped();
        m_at = end + 3;
    }

    /// From "<script" past "</script …>"; one that is closed in itself (XHTML) holds nothing.
    void element(QStringView end, bool& hasNone) {
        const qsizetype tagEnd = tagHere().end;
        if (tagEnd < 0 || m_source.at(tagEnd - 1) == u'/') {
            skipTo(tagEnd, 1);
            return;
        }
        const qsizetype close = hasNone ? -1 : m_source.indexOf(end, tagEnd, AnyCase);
        hasNone = hasNone || close < 0;
        skipTo(close < 0 ? -1 : m_source.indexOf(u'>', close), 1);
    }

    struct Tag {
        qsizetype end = -1;  ///< of its ">"; -1 where there is none
        int attributes = 0;  ///< at most so many
    };
    /// The tag that begins here. A ">" in a quoted value does not end it; a quote that follows no
    /// equals sign opens no value.
    Tag tagHere() const {
        Tag tag;
        QChar quote;
        QChar last;
        for (qsizetype at = m_at; at < m_source.size(); ++at) {
            const QChar c = m_source.at(at);
            if (quote.isNull()) {
                if (c == u'>') {
                    tag.end = at;
                    return tag;
                }
                if ((c == u'"' || c == u'\'') && last == u'=') quote = c;
                if (c == u'=' || c == u'/' || c.isSpace()) ++tag.attributes;
                if (!c.isSpace()) last = c;
            } else if (c == quote) {
                quote = {};
                last = c;
            }
        }
        return tag;
    }

    /// "&nbsp" and "&aring" of old pages, which browsers resolve without the semicolon.
    void reference() {
        qsizetype end = m_at + 1;
        while (end < m_source.size() && end < m_at + 9 && isAsciiAlphanumeric(m_source.at(end)))
            ++end;
        const QStringView name = m_source.sliced(m_at + 1, end - m_at - 1);
        const bool isOpen =
            end == m_source.size() || (m_source.at(end) != u';' && m_source.at(end) != u'=');
        m_plain += m_source.sliced(m_at, end - m_at);
        if (isOpen && isNamedInLatin1(name)) m_plain += u';';
        m_at = end;
    }
    static bool isAsciiLetter(QChar c) { return c.unicode() < 0x80 && c.isLetter(); }
    static bool isAsciiAlphanumeric(QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); }
    static bool isNamedInLatin1(QStringView name) {
        static const QRegularExpression form(QStringLiteral(
            "^(nbsp|amp|lt|gt|quot|copy|reg|deg|laquo|raquo|middot|sect|para|shy|iexcl|iquest|"
            "pound|yen|cent|plusmn|frac12|frac14|frac34|times|divide|AElig|aelig|szlig|eth|ETH|"
            "thorn|THORN|yuml|[Aa]ring|[Cc]cedil|[AONaon]tilde|[Oo]slash|"
            "[AEIOUaeiou](grave|acute|circ|uml)|[Yy]acute)$"));
        return form.match(name.toString()).hasMatch();
    }

    QStringView m_source;
    qsizetype m_at = 0;
    QString m_plain;
    int m_unclosedTags = 0;
    bool m_hasNoCommentEnd = false;
    bool m_hasNoCdataEnd = false;
    bool m_hasNoScriptEnd = false;
    bool m_hasNoStyleEnd = false;
};

}  // namespace

bool holdsTags(QStringView text) {
    static const QRegularExpression tag(QStringLiteral("<(/?[A-Za-z][^<>]*|!(--|doctype)[^<>]*)>"),
                                        QRegularExpression::CaseInsensitiveOption);
    return tag.match(text.toString()).hasMatch();
}

QString plainSource(QStringView source) { return SourceWalk(source).plain(); }

}  // namespace indexer
