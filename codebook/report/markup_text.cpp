// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/report/markup_text.h"

#include <QHash>

namespace codebook {

namespace {

/// What LaTeX would read as a command or a ligature. Brackets too: after the end of a row they
/// would be its spacing.
const QHash<QChar, QString>& replacements() {
    static const QHash<QChar, QString> all{
        {u'\\', QStringLiteral("\\textbackslash{}")},
        {u'{', QStringLiteral("\\{")},
        {u'}', QStringLiteral("\\}")},
        {u'$', QStringLiteral("\\$")},
        {u'&', QStringLiteral("\\&")},
        {u'#', QStringLiteral("\\#")},
        {u'%', QStringLiteral("\\%")},
        {u'_', QStringLiteral("\\_")},
        {u'~', QStringLiteral("\\textasciitilde{}")},
        {u'^', QStringLiteral("\\textasciicircum{}")},
        {u'<', QStringLiteral("\\textless{}")},
        {u'>', QStringLiteral("\\textgreater{}")},
        {u'|', QStringLiteral("\\textbar{}")},
        {u'"', QStringLiteral("\\char34{}")},
        {u'`', QStringLiteral("\\textasciigrave{}")},
        {u'[', QStringLiteral("{[}")},
        {u']', QStringLiteral("{]}")},
        {u'*', QStringLiteral("{*}")},
        {u'-', QStringLiteral("-{}")},
        {u'\n', QStringLiteral(" ")},
        {u'\t', QStringLiteral(" ")},
    };
    return all;
}

/// An underscore inside a word emphasises nothing on GitHub, so names like "a_b" stay readable.
bool isInsideWord(const QString& text, qsizetype at) {
    return at > 0 && at + 1 < text.size() && text[at - 1].isLetterOrNumber() &&
           text[at + 1].isLetterOrNumber();
}

/// XML 1.0, production 2, for one UTF-16 unit that is no surrogate.
bool isXmlCharacter(QChar character) {
    if (character == u'\t' || character == u'\n') return true;
    return character.unicode() >= 0x20 && character.unicode() < 0xFFFE &&
           !(character.unicode() >= 0x7F && character.unicode() <= 0x9F);
}

/// @param replacement of what XML cannot hold
QString storable(const QString& text, const QString& replacement) {
    QString xml;
    xml.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            xml += character;
            xml += text[++i];
        } else if (character == u'\r') {
            xml += u'\n';
        } else {
            const bool isFine = !character.isSurrogate() && isXmlCharacter(character);
            xml += isFine ? QString(character) : replacement;
        }
    }
    return xml;
}

}  // namespace

QString xmlText(const QString& text) {
    return storable(text, QString(QChar(QChar::ReplacementCharacter)));
}

QString htmlText(const QString& text) {
    return storable(text, {}).toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>"));
}

QString latexText(const QString& text) {
    QString latex;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        const bool isLoneHyphen =
            character == u'-' && (i + 1 == text.size() || text[i + 1] != u'-');
        const auto replacement = replacements().constFind(character);
        if (replacement != replacements().constEnd() && !isLoneHyphen)
            latex += *replacement;
        else if (character.category() != QChar::Other_Control)
            latex += character;
    }
    return latex;
}

QString markdownText(const QString& text) {
    QString markdown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character == u'\r') continue;
        if (character == u'\n') {
            markdown += QStringLiteral("<br>");
            continue;
        }
        const bool isMarkup = QStringView(u"\\|<&*`[]~").contains(character) ||
                              (character == u'_' && !isInsideWord(text, i));
        if (isMarkup) markdown += u'\\';
        markdown += character;
    }
    return markdown;
}

}  // namespace codebook
