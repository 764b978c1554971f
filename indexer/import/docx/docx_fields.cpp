// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/docx/docx_fields.h"

#include <QRegularExpression>

#include <algorithm>

#include "indexer/import/flow/docx_symbols.h"

namespace indexer {

namespace {

/// { SYMBOL 74 \f "Wingdings" \s 12 }; the number is one of the font's, or of Unicode with \u.
QString symbolOf(const QString& arguments) {
    static const QRegularExpression number(QStringLiteral("^\\s*(0x[0-9A-Fa-f]{1,6}|\\d{1,7})"));
    static const QRegularExpression fontName(QStringLiteral("\\\\f\\s+(?:\"([^\"]*)\"|(\\S+))"));
    const QString digits = number.match(arguments).captured(1);
    const char32_t code = digits.toUInt(nullptr, 0);
    const QRegularExpressionMatch font = fontName.match(arguments);
    QString plain = plainSymbol(font.captured(1) + font.captured(2), code | 0xF000U);
    if (!plain.isEmpty()) return plain;
    return code < 0x20 || code > 0x10FFFFU || QChar::isSurrogate(code)
               ? QString()
               : QString::fromUcs4(&code, 1);
}

QString shownBy(const QString& instruction) {
    static const QRegularExpression form(
        QStringLiteral("^\\s*(SYMBOL|MACROBUTTON|GOTOBUTTON)\\s+(.*)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(instruction);
    if (!match.hasMatch()) return {};
    const QString arguments = match.captured(2);
    if (match.captured(1).compare(QLatin1String("SYMBOL"), Qt::CaseInsensitive) == 0)
        return symbolOf(arguments);
    static const QRegularExpression firstWord(QStringLiteral("^\\S+\\s*"));
    return QString(arguments).remove(firstWord).trimmed();
}

}  // namespace

void DocxFields::begin(const QString& formText) {
    Field field;
    field.formText = formText;
    m_open.push_back(field);
}

void DocxFields::separate(qsizetype characters) {
    if (m_open.empty()) return;
    m_open.back().isInstruction = false;
    m_open.back().resultBegin = characters;
    letGo();
}

QString DocxFields::end(qsizetype characters) {
    if (m_open.empty()) return {};
    const Field field = m_open.back();
    m_open.pop_back();
    letGo();
    if (field.resultBegin >= 0 && characters > field.resultBegin) return {};
    return field.formText.isEmpty() ? shownBy(field.instruction) : field.formText;
}

void DocxFields::instruct(QStringView text) {
    constexpr qsizetype LongestInstruction = 10'000;
    if (m_open.empty() || !m_open.back().isInstruction) return;
    QString& instruction = m_open.back().instruction;
    instruction += text.left(LongestInstruction - instruction.size());
}

bool DocxFields::isInInstruction() const {
    return std::any_of(m_open.begin(), m_open.end(),
                       [](const Field& field) { return field.isInstruction; });
}

void DocxFields::letGo() {
    if (!isInInstruction()) m_held.clear();
}

QString DocxFields::release() {
    if (m_held.isEmpty()) return {};
    for (Field& field : m_open) field.isInstruction = false;
    QString held;
    held.swap(m_held);
    return held;
}

}  // namespace indexer
