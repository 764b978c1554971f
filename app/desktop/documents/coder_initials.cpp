// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/coder_initials.h"

#include <QTextBoundaryFinder>

namespace app {

namespace {

/// The first characters as a reader counts them, so that no letter loses its accent.
QString firstLetters(const QString& word, int count) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype end = 0;
    for (int i = 0; i < count && end >= 0 && end < word.size(); ++i) end = finder.toNextBoundary();
    return end < 0 ? word : word.left(end);
}

QString shortForm(const QString& name, int letters) {
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) return QStringLiteral("?");
    QString form = firstLetters(words.front(), 1).toUpper();
    if (letters > 1) form += firstLetters(words.front(), letters).mid(form.size());
    if (words.size() > 1) form += firstLetters(words.back(), 1).toUpper();
    return form;
}

}  // namespace

QString initialsOf(const QString& name) { return shortForm(name, 1); }

QStringList initialsOf(const QStringList& names) {
    constexpr int most = 4;
    QStringList forms;
    for (const QString& name : names) forms << shortForm(name, 1);
    for (int letters = 2; letters <= most; ++letters) {
        const QStringList before = forms;
        for (qsizetype i = 0; i < names.size(); ++i)
            if (before.count(before[i]) > 1) forms[i] = shortForm(names[i], letters);
    }
    const QStringList before = forms;
    for (qsizetype i = 0; i < names.size(); ++i)
        if (before.count(before[i]) > 1) forms[i] = names[i];
    return forms;
}

QHash<std::int32_t, QString> coderInitials(const codebook::Study& study) {
    QStringList names;
    for (const codebook::Coder& coder : study.coders) names << coder.name;
    const QStringList forms = initialsOf(names);
    QHash<std::int32_t, QString> initials;
    qsizetype i = 0;
    for (const codebook::Coder& coder : study.coders) initials.insert(coder.id.value, forms[i++]);
    return initials;
}

}  // namespace app
