// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/code_filter.h"

#include "app/desktop/codes/code_tree_model.h"
#include "app/desktop/session/session.h"
#include "codebook/text/term.h"

namespace app {

using codebook::Code;
using codebook::CodeId;

namespace {

/// Folds as if no language had accented letters of its own.
QString withoutAccents(const QString& text) {
    return codebook::foldedTerm(text, QStringLiteral("en"));
}
QString withAccents(const QString& text) { return codebook::foldedTerm(text, QString()); }

QStringList fieldsOf(const Code& code) {
    return {code.name,      code.shortDefinition, code.definition,
            code.whenToUse, code.whenNotToUse,    code.example};
}

QString nameOfField(qsizetype field) {
    switch (field) {
        case 1:
        case 2:
            return CodeFilter::tr("Definition: %1");
        case 3:
            return CodeFilter::tr("When to use: %1");
        case 4:
            return CodeFilter::tr("When not to use: %1");
        default:
            return CodeFilter::tr("Example: %1");
    }
}

/// Some words from where the first that holds the sought one stands.
QString excerpt(const QString& text, const QString& sought, bool keepsAccents) {
    constexpr qsizetype WordsBefore = 2;
    constexpr qsizetype WordsShown = 12;
    const QStringList words = text.simplified().split(u' ');
    qsizetype at = 0;
    while (at < words.size() - 1) {
        const QString folded = keepsAccents ? withAccents(words[at]) : withoutAccents(words[at]);
        if (folded.contains(sought)) break;
        ++at;
    }
    const qsizetype first = std::max<qsizetype>(0, at - WordsBefore);
    QString cut = words.mid(first, WordsShown).join(u' ');
    if (first > 0) cut.prepend(QStringLiteral("… "));
    if (first + WordsShown < words.size()) cut.append(QStringLiteral(" …"));
    return cut;
}

}  // namespace

CodeFilter::CodeFilter(Session& session, CodeTreeModel& codes, QObject* parent)
    : QSortFilterProxyModel(parent), m_session(session) {
    setRecursiveFilteringEnabled(true);
    setSourceModel(&codes);
}

void CodeFilter::setText(const QString& text) {
    m_words.clear();
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString bare = withoutAccents(word);
        const bool keepsAccents = bare != withAccents(word);
        m_words.push_back({keepsAccents ? withAccents(word) : bare, keepsAccents});
    }
    invalidateFilter();
}

const CodeFilter::Searched& CodeFilter::searched(const Code& code) const {
    Searched& known = m_searched[code.id.value];
    if (known.plain.isEmpty() || !(known.code == code)) {
        known = {code, {}, {}};
        for (const QString& text : fieldsOf(code)) {
            known.plain << withAccents(text);
            known.accentless << withoutAccents(text);
        }
    }
    return known;
}

bool CodeFilter::fits(const Code& code) const {
    const Searched& in = searched(code);
    return std::all_of(m_words.begin(), m_words.end(), [&](const Word& word) {
        const QStringList& texts = word.keepsAccents ? in.plain : in.accentless;
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString& text) { return text.contains(word.text); });
    });
}

bool CodeFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const {
    if (m_words.empty()) return true;
    const QModelIndex row = sourceModel()->index(sourceRow, 0, sourceParent);
    const Code* code = m_session.study().codes.find(CodeTreeModel::codeAt(row));
    return code && fits(*code);
}

QModelIndex CodeFilter::firstFitting() const {
    QModelIndex byDefinition;
    std::vector<QModelIndex> open{QModelIndex()};
    while (!open.empty()) {
        const QModelIndex row = open.back();
        open.pop_back();
        const Code* code = m_session.study().codes.find(CodeTreeModel::codeAt(row));
        if (code && fits(*code)) {
            if (why(*code).isEmpty()) return row;
            if (!byDefinition.isValid()) byDefinition = row;
        }
        for (int below = rowCount(row) - 1; below >= 0; --below)
            open.push_back(index(below, 0, row));
    }
    return byDefinition;
}

QString CodeFilter::why(const Code& code) const {
    const Searched& in = searched(code);
    const QStringList fields = fieldsOf(code);
    for (const Word& word : m_words) {
        const QStringList& texts = word.keepsAccents ? in.plain : in.accentless;
        if (texts.front().contains(word.text)) continue;
        for (qsizetype field = 1; field < texts.size(); ++field)
            if (texts[field].contains(word.text))
                return nameOfField(field).arg(excerpt(fields[field], word.text, word.keepsAccents));
    }
    return {};
}

QVariant CodeFilter::data(const QModelIndex& index, int role) const {
    if (role != WhyRole) return QSortFilterProxyModel::data(index, role);
    if (m_words.empty() || index.column() != 0) return {};
    const Code* code = m_session.study().codes.find(CodeTreeModel::codeAt(index));
    return code && fits(*code) ? why(*code) : QString();
}

}  // namespace app
