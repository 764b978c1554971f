// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/html/html_words.h"

#include <QSet>

#include "indexer/import/html/html_stream.h"

namespace indexer {

namespace {

class WordsOfNodes : public HtmlEvents {
   public:
    void start(const QString& name, const HtmlAttributes& /*attributes*/) override {
        if (isHidden(name))
            ++m_hidden;
        else
            separate(name);
    }
    void end(const QString& name) override {
        if (isHidden(name))
            --m_hidden;
        else
            separate(name);
    }
    void text(const QString& characters) override {
        for (const QChar unit : characters) add(unit);
    }
    HtmlWords finished() {
        m_words.places.push_back(m_length);
        return std::move(m_words);
    }

   private:
    static bool isHidden(const QString& name) {
        static const QSet<QString> hidden{QStringLiteral("head"), QStringLiteral("script"),
                                          QStringLiteral("style"), QStringLiteral("template")};
        return hidden.contains(name);
    }
    /// What stands before the next word: a line end outdoes a tab, a tab a space.
    void separate(const QString& name) {
        static const QSet<QString> inlines{
            QStringLiteral("a"),    QStringLiteral("abbr"),   QStringLiteral("b"),
            QStringLiteral("bdi"),  QStringLiteral("bdo"),    QStringLiteral("big"),
            QStringLiteral("cite"), QStringLiteral("code"),   QStringLiteral("del"),
            QStringLiteral("em"),   QStringLiteral("font"),   QStringLiteral("i"),
            QStringLiteral("img"),  QStringLiteral("ins"),    QStringLiteral("kbd"),
            QStringLiteral("mark"), QStringLiteral("q"),      QStringLiteral("s"),
            QStringLiteral("samp"), QStringLiteral("small"),  QStringLiteral("span"),
            QStringLiteral("sub"),  QStringLiteral("strike"), QStringLiteral("strong"),
            QStringLiteral("sup"),  QStringLiteral("tt"),     QStringLiteral("u"),
            QStringLiteral("var"),  QStringLiteral("wbr")};
        if (inlines.contains(name)) return;
        const bool isCell = name == QLatin1String("td") || name == QLatin1String("th");
        if (!isCell)
            m_pending = u'\n';
        else if (m_pending != u'\n')
            m_pending = u'\t';
    }
    void add(QChar unit) {
        m_words.nodes += unit;
        const bool isSpace =
            unit == u' ' || unit == u'\n' || unit == u'\t' || unit == u'\r' || unit == u'\f';
        if (isSpace || m_hidden > 0) {
            m_words.places.push_back(m_length);
            if (isSpace && m_pending.isNull()) m_pending = u' ';
            return;
        }
        if (!m_pending.isNull() && !m_words.text.isEmpty()) {
            m_words.text += m_pending;
            ++m_length;
        }
        m_pending = QChar();
        if (unit.isLowSurrogate()) {
            m_words.places.push_back(m_length - 1);
        } else {
            m_words.places.push_back(m_length);
            ++m_length;
        }
        m_words.text += unit;
    }

    HtmlWords m_words;
    std::int32_t m_length = 0;
    QChar m_pending;
    int m_hidden = 0;
};

}  // namespace

std::optional<HtmlWords> htmlWords(const QString& html) {
    WordsOfNodes words;
    if (readHtml(html, words) != HtmlOutcome::Whole) return std::nullopt;
    return words.finished();
}

}  // namespace indexer
