// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names in a query. It is read here as far as that takes: the search, which knows the whole
// language, stands above the codebook.
#include "codebook/project/question_names.h"

namespace codebook {

namespace {

bool isQuotationMark(QChar character) { return QStringView(u"\"“”„«»").contains(character); }

QString inMarks(const QString& text) {
    QString quoted(u'"');
    for (const QChar character : text) {
        if (isQuotationMark(character)) quoted += u'\\';
        quoted += character;
    }
    return quoted + u'"';
}

class QueryNames {
   public:
    QueryNames(QString query, const Renaming& renaming)
        : m_query(std::move(query)), m_renaming(renaming) {}

    QString renamed() {
        while (m_at < m_query.size()) {
            const QChar character = m_query[m_at];
            if (character.isSpace() || character == u'(' || character == u')')
                m_renamed += m_query[m_at++];
            else if (isQuotationMark(character))
                keepWords();
            else
                takeBareWord();
        }
        return m_renamed;
    }

   private:
    void keepWords() {
        m_renamed += m_query[m_at++];
        while (m_at < m_query.size() && !isQuotationMark(m_query[m_at]))
            m_renamed += m_query[m_at++];
        if (m_at < m_query.size()) m_renamed += m_query[m_at++];
    }

    void takeBareWord() {
        const qsizetype begin = m_at;
        for (; m_at < m_query.size(); ++m_at) {
            const QChar character = m_query[m_at];
            if (character.isSpace() || character == u'(' || character == u')' ||
                isQuotationMark(character))
                break;
            if (character != u':') continue;
            const QString field = m_query.mid(begin, m_at - begin).toLower();
            if (field == u"code" || field == u"attribute") {
                m_renamed += m_query.mid(begin, ++m_at - begin);
                return field == u"code" ? takeCode() : takeAttribute();
            }
        }
        m_renamed += m_query.mid(begin, m_at - begin);
    }

    void takeCode() {
        const qsizetype begin = m_at;
        qsizetype equals = -1;
        const QString path = readValue(equals);
        const QString renamed = m_renaming.code(path);
        m_renamed += renamed == path ? m_query.mid(begin, m_at - begin) : inMarks(renamed);
    }

    void takeAttribute() {
        const qsizetype begin = m_at;
        qsizetype equals = -1;
        const QString value = readValue(equals);
        if (equals < 0) equals = value.indexOf(u'=');
        const QString name = (equals < 0 ? value : value.left(equals)).trimmed();
        const QString renamed = m_renaming.attribute(name);
        if (renamed == name) {
            m_renamed += m_query.mid(begin, m_at - begin);
            return;
        }
        m_renamed += inMarks(renamed);
        if (equals >= 0) m_renamed += u'=' + inMarks(value.mid(equals + 1).trimmed());
    }

    /// What follows the colon without its quotation marks.
    /// @param equals where in it the first = outside of them stands
    QString readValue(qsizetype& equals) {
        QString value;
        bool isQuoted = false;
        int depth = 0;
        for (; m_at < m_query.size(); ++m_at) {
            const QChar character = m_query[m_at];
            if (!isQuoted && (character.isSpace() || (character == u')' && depth == 0))) break;
            if (isQuoted && character == u'\\' && m_at + 1 < m_query.size() &&
                isQuotationMark(m_query[m_at + 1])) {
                value += m_query[++m_at];
            } else if (isQuotationMark(character)) {
                isQuoted = !isQuoted;
            } else {
                if (!isQuoted) depth += character == u'(' ? 1 : character == u')' ? -1 : 0;
                if (!isQuoted && character == u'=' && equals < 0) equals = value.size();
                value += character;
            }
        }
        return value;
    }

    QString m_query;
    const Renaming& m_renaming;
    QString m_renamed;
    qsizetype m_at = 0;
};

}  // namespace

QString renamedInQuery(const QString& query, const Renaming& renaming) {
    return QueryNames(query, renaming).renamed();
}

}  // namespace codebook
