// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/query_completion.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

#include "app/desktop/passages/code_marks.h"
#include "app/desktop/session/session.h"

namespace app {

namespace {

constexpr qsizetype mostOffers = 200;
constexpr int leastLetters = 2;

const QStringList& fields() {
    static const QStringList all{QStringLiteral("attribute:"),   QStringLiteral("code:"),
                                 QStringLiteral("coder:"),       QStringLiteral("document:"),
                                 QStringLiteral("group:"),       QStringLiteral("kind:"),
                                 QStringLiteral("language:"),    QStringLiteral("memo:"),
                                 QStringLiteral("perspective:"), QStringLiteral("speaker:")};
    return all;
}

/// Values with anything but letters and digits are quoted.
QString quoted(const QString& value) {
    const bool isPlain = std::all_of(value.begin(), value.end(), [](QChar character) {
        return character.isLetterOrNumber() || character == u'-' || character == u'_';
    });
    return isPlain && !value.isEmpty() ? value : u'"' + value + u'"';
}

template <class Rows, class Text>
QStringList textsOf(const Rows& rows, Text text) {
    QStringList texts;
    for (const auto& row : rows) texts << text(row);
    return texts;
}

QStringList attributeTexts(const codebook::Study& study) {
    QStringList texts;
    for (const codebook::AttributeValue& row : study.attributeValues)
        if (const codebook::Attribute* attribute = study.attributes.find(row.attribute))
            for (const QString& value : row.values)
                texts << quoted(attribute->name) + u'=' + quoted(value);
    return texts;
}

QStringList codersShown(const Session& session) {
    QStringList names;
    for (const codebook::Coder& coder : session.study().coders)
        if (session.shows(coder.id)) names << coder.name;
    return names;
}

QStringList valuesOf(const QString& field, const Session& session) {
    const codebook::Study& study = session.study();
    QStringList values;
    if (field == QLatin1String("attribute:")) return attributeTexts(study);
    if (field == QLatin1String("code:")) values = CodeMarks(study).codablePaths();
    if (field == QLatin1String("perspective:")) values = CodeMarks(study).perspectives();
    if (field == QLatin1String("coder:")) values = codersShown(session);
    if (field == QLatin1String("document:"))
        values = textsOf(study.documents, [](const auto& row) { return row.name; });
    if (field == QLatin1String("group:"))
        values = textsOf(study.documents, [](const auto& row) { return row.group; });
    if (field == QLatin1String("kind:"))
        values = textsOf(study.documents, [](const auto& row) { return row.kind; });
    if (field == QLatin1String("language:"))
        values = textsOf(study.documents, [](const auto& row) { return row.language; });
    if (field == QLatin1String("speaker:"))
        values = textsOf(study.speakers, [](const auto& row) { return row.label; });
    values.removeAll(QString());
    return textsOf(values, quoted);
}

/// Where the part of the query that holds the caret begins: after a space or a parenthesis that is
/// not quoted.
int beginOfPart(const QString& query, int caret) {
    int begin = 0;
    bool isQuoted = false;
    for (int i = 0; i < caret; ++i) {
        if (query[i] == u'"') isQuoted = !isQuoted;
        if (!isQuoted && (query[i].isSpace() || query[i] == u'(')) begin = i + 1;
    }
    return begin;
}

}  // namespace

QueryOffer offerFor(const QString& query, int caret, const Session& session) {
    QueryOffer offer{beginOfPart(query, caret), caret, {}};
    const QString part = query.mid(offer.begin, caret - offer.begin);
    const qsizetype colon = part.indexOf(u':');
    QStringList candidates = fields();
    QString typed = part;
    QString field;
    if (colon >= 0) {
        field = part.left(colon + 1).toLower();
        candidates = valuesOf(field, session);
        typed = part.mid(colon + 1).remove(u'"');
    } else if (part.size() < leastLetters) {
        return {};
    }
    candidates.removeDuplicates();
    for (const QString& candidate : candidates) {
        const QString plain = QString(candidate).remove(u'"');
        const bool isOffered = colon < 0 ? plain.startsWith(typed, Qt::CaseInsensitive)
                                         : plain.contains(typed, Qt::CaseInsensitive);
        if (isOffered && plain != typed) offer.texts << field + candidate;
        if (offer.texts.size() == mostOffers) break;
    }
    return offer.texts.isEmpty() ? QueryOffer{} : offer;
}

QueryCompletion::QueryCompletion(QLineEdit& line, Session& session)
    : QObject(&line),
      m_line(line),
      m_session(session),
      m_completer(new QCompleter(this)),
      m_texts(new QStringListModel(this)) {
    m_completer->setModel(m_texts);
    m_completer->setWidget(&line);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(&line, &QLineEdit::textEdited, this, &QueryCompletion::offer);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            &QueryCompletion::take);
}

bool QueryCompletion::isShown() const { return m_completer->popup()->isVisible(); }

void QueryCompletion::offer() {
    m_offer = offerFor(m_line.text(), m_line.cursorPosition(), m_session);
    if (m_offer.texts.isEmpty()) return m_completer->popup()->hide();
    m_texts->setStringList(m_offer.texts);
    m_completer->setCompletionPrefix({});
    m_completer->complete();
}

void QueryCompletion::take(const QString& text) {
    QString query = m_line.text();
    query.replace(m_offer.begin, m_offer.end - m_offer.begin, text);
    m_line.setText(query);
    m_line.setCursorPosition(m_offer.begin + static_cast<int>(text.size()));
    Q_EMIT m_line.textEdited(query);
}

}  // namespace app
