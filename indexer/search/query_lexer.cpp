// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/search/query_lexer.h"

#include <array>

#include "codebook/text/offset_map.h"
#include "codebook/text/regular_expression.h"
#include "codebook/text/segmentation.h"
#include "codebook/words.h"
#include "indexer/search/query_error.h"
#include "indexer/search/query_operators.h"

namespace indexer {

namespace {

using Kind = QueryToken::Kind;

constexpr int kLettersBeforeStar = 3;

struct FieldName {
    QLatin1String name;
    QueryField field;
};
constexpr std::array kFields{
    FieldName{QLatin1String("speaker"), QueryField::Speaker},
    FieldName{QLatin1String("document"), QueryField::Document},
    FieldName{QLatin1String("group"), QueryField::Group},
    FieldName{QLatin1String("kind"), QueryField::Kind},
    FieldName{QLatin1String("language"), QueryField::Language},
    FieldName{QLatin1String("attribute"), QueryField::Attribute},
    FieldName{QLatin1String("code"), QueryField::Code},
    FieldName{QLatin1String("coder"), QueryField::Coder},
    FieldName{QLatin1String("perspective"), QueryField::Perspective},
    FieldName{QLatin1String("memo"), QueryField::Memo},
};

const FieldName* fieldNamed(QStringView name) {
    const auto* const found = std::find_if(
        kFields.begin(), kFields.end(),
        [&](const FieldName& field) { return name.compare(field.name, Qt::CaseInsensitive) == 0; });
    return found == kFields.end() ? nullptr : found;
}

/// Straight and typographic ones, as word processors and phones put them; any closes any.
bool isQuotationMark(QChar character) { return QStringView(u"\"“”„«»").contains(character); }

/// Letters, digits and the marks on them.
bool isWordCharacter(QChar character) {
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

class Lexer {
   public:
    Lexer(QString query, QStringList& notes)
        : m_query(std::move(query)), m_places(m_query), m_notes(notes) {}

    std::vector<QueryToken> tokens() {
        std::vector<QueryToken> tokens;
        for (;;) {
            while (m_at < m_query.size() && m_query[m_at].isSpace()) ++m_at;
            tokens.push_back(next());
            if (tokens.back().kind == Kind::End) return tokens;
        }
    }

   private:
    std::int32_t place(qsizetype at) const { return m_places.toCodePoint(at) + 1; }

    QueryToken next() {
        QueryToken token;
        token.place = place(m_at);
        token.node.place = token.place;
        if (m_at == m_query.size()) return token;
        const QChar character = m_query[m_at];
        if (character == u'(' || character == u')') {
            token.kind = character == u'(' ? Kind::Open : Kind::Close;
            token.text = character;
            ++m_at;
        } else if (isQuotationMark(character)) {
            const qsizetype begin = m_at + 1;
            token.text = quoted(false);
            takeWords(token, begin);
            token.node.isQuoted = true;
        } else if (character == u'/') {
            takeSlashed(token);
        } else {
            takeBareWord(token);
        }
        return token;
    }

    /// What stands between the quotation mark here and the next; moves behind it.
    QString quoted(bool hasEscapes) {
        const qsizetype opened = m_at;
        QString content;
        for (++m_at; m_at < m_query.size(); ++m_at) {
            if (isQuotationMark(m_query[m_at])) {
                ++m_at;
                return content;
            }
            const bool isEscaped = hasEscapes && m_query[m_at] == u'\\' &&
                                   m_at + 1 < m_query.size() && isQuotationMark(m_query[m_at + 1]);
            if (isEscaped) ++m_at;
            content += m_query[m_at];
        }
        throw QueryError(
            place(opened),
            codebook::Words::tr("The quotation mark at character %1 of the query is not closed.")
                .arg(place(opened)));
    }

    void takeBareWord(QueryToken& token) {
        const qsizetype begin = m_at;
        while (m_at < m_query.size() && !m_query[m_at].isSpace() && m_query[m_at] != u'(' &&
               m_query[m_at] != u')' && !isQuotationMark(m_query[m_at])) {
            if (m_query[m_at] == u':') {
                const FieldName* field =
                    fieldNamed(QStringView(m_query).sliced(begin, m_at - begin));
                if (field) return takeField(token, field->field, begin);
                if (QStringView(m_query).sliced(begin, m_at - begin) == u"regex")
                    return takeNamedPattern(token, begin);
            }
            ++m_at;
        }
        token.text = m_query.mid(begin, m_at - begin);
        if (readOperator(token)) return;
        noteUnknownField(token.text);
        takeWords(token, begin);
    }

    /// regex:… up to a space, or regex:"…".
    void takeNamedPattern(QueryToken& token, qsizetype begin) {
        const qsizetype written = ++m_at;
        if (m_at < m_query.size() && isQuotationMark(m_query[m_at])) {
            const QString pattern = quoted(true);
            return takePattern(token, pattern, begin, written + 1);
        }
        while (m_at < m_query.size() && !m_query[m_at].isSpace()) ++m_at;
        takePattern(token, m_query.mid(written, m_at - written), begin, written);
    }

    /// From the slash here to the next that is not escaped.
    void takeSlashed(QueryToken& token) {
        const qsizetype opened = m_at;
        QString pattern;
        for (++m_at; m_at < m_query.size() && m_query[m_at] != u'/'; ++m_at) {
            const bool isEscape = m_query[m_at] == u'\\' && m_at + 1 < m_query.size();
            if (isEscape && m_query[m_at + 1] != u'/') pattern += m_query[m_at];
            if (isEscape) ++m_at;
            pattern += m_query[m_at];
        }
        if (m_at == m_query.size())
            throw QueryError(
                place(opened),
                codebook::Words::tr("The regular expression at character %1 of the query "
                                    "has no / at its end.")
                    .arg(place(opened)));
        ++m_at;
        takePattern(token, pattern, opened, opened + 1);
    }

    /// @param written where in the query the pattern's own first character stands
    void takePattern(QueryToken& token, const QString& pattern, qsizetype begin,
                     qsizetype written) {
        token.kind = Kind::Words;
        token.text = m_query.mid(begin, m_at - begin);
        token.node.kind = QueryKind::Pattern;
        token.node.words = pattern;
        if (pattern.isEmpty())
            throw QueryError(
                token.place,
                codebook::Words::tr("The regular expression at character %1 of the query is empty.")
                    .arg(token.place));
        try {
            codebook::RegularExpression tried(pattern);
        } catch (const codebook::PatternError& error) {
            const std::int32_t at =
                error.at() < 0 ? token.place : place(std::min(written + error.at(), m_at - 1));
            throw QueryError(at,
                             codebook::Words::tr("%1 (character %2 of the query).")
                                 .arg(error.message().chopped(1))
                                 .arg(at),
                             error.detail());
        }
    }

    void noteUnknownField(const QString& text) {
        const qsizetype colon = text.indexOf(u':');
        const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
        // "EU:s" and "9:15" are ordinary words.
        if (colon < 3 || colon + 2 >= text.size() ||
            !std::all_of(text.cbegin(), text.cbegin() + colon, isLetter))
            return;
        m_notes << codebook::Words::tr("There is no field “%1”, so “%2” was looked for as words.")
                       .arg(text.left(colon), text);
    }

    void takeWords(QueryToken& token, qsizetype begin) {
        token.kind = Kind::Words;
        token.node.kind = QueryKind::Words;
        token.node.words = token.text;
        for (qsizetype star = token.text.indexOf(u'*'); star >= 0;
             star = token.text.indexOf(u'*', star + 1))
            checkStar(token.text, star, begin);
    }

    /// A * may stand before or after a part of a word of three letters or more.
    void checkStar(const QString& text, qsizetype star, qsizetype begin) const {
        const auto letters = [&](qsizetype from, qsizetype step) {
            int count = 0;
            for (qsizetype i = from; i >= 0 && i < text.size() && isWordCharacter(text[i]);
                 i += step)
                if (!text[i].isMark() && !text[i].isLowSurrogate()) ++count;
            return count;
        };
        const int before = letters(star - 1, -1);
        const int after = letters(star + 1, 1);
        const bool isDoubled = star + 1 < text.size() && text[star + 1] == u'*';
        if ((before > 0 && after > 0) || isDoubled)
            throw QueryError(place(begin + star),
                             codebook::Words::tr(
                                 "The * at character %1 of the query must begin or end its word.")
                                 .arg(place(begin + star)));
        if (std::max(before, after) < kLettersBeforeStar)
            throw QueryError(place(begin + star),
                             codebook::Words::tr(
                                 "The * at character %1 of the query needs at least three letters "
                                 "beside it.")
                                 .arg(place(begin + star)));
    }

    void takeField(QueryToken& token, QueryField field, qsizetype begin) {
        qsizetype equals = takeValue(token.node.value);
        token.text = m_query.mid(begin, m_at - begin);
        token.kind = Kind::Field;
        token.node.kind = QueryKind::Field;
        token.node.field = field;
        if (field == QueryField::Attribute) splitAttribute(token.node, equals);
        const bool isComplete =
            field == QueryField::Attribute
                ? !token.node.name.isEmpty() && !(equals >= 0 && token.node.value.isEmpty())
                : !token.node.value.isEmpty();
        if (!isComplete)
            throw QueryError(token.place,
                             codebook::Words::tr("“%1” at character %2 of the query has no value.")
                                 .arg(token.text)
                                 .arg(token.place));
    }

    /// Reads the value after the colon, quoted in whole or in part.
    /// @return where in the value its first = outside quotation marks stands, or -1.
    qsizetype takeValue(QString& value) {
        qsizetype equals = -1;
        int depth = 0;
        ++m_at;
        while (m_at < m_query.size() && !m_query[m_at].isSpace()) {
            const QChar character = m_query[m_at];
            if (character == u')' && depth == 0) break;
            if (isQuotationMark(character)) {
                value += quoted(true);
                continue;
            }
            depth += character == u'(' ? 1 : character == u')' ? -1 : 0;
            if (character == u'=' && equals < 0) equals = value.size();
            value += character;
            ++m_at;
        }
        return equals;
    }

    static void splitAttribute(QueryNode& node, qsizetype& equals) {
        if (equals < 0) equals = node.value.indexOf(u'=');
        node.name = (equals < 0 ? node.value : node.value.left(equals)).trimmed();
        node.value = equals < 0 ? QString() : node.value.mid(equals + 1).trimmed();
    }

    const QString m_query;
    codebook::OffsetMap m_places;
    QStringList& m_notes;
    qsizetype m_at = 0;
};

}  // namespace

std::vector<QueryToken> queryTokens(const QString& query, QStringList& notes) {
    return Lexer(query, notes).tokens();
}

}  // namespace indexer
