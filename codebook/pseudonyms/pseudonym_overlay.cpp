// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/pseudonyms/pseudonym_overlay.h"

#include <QStringList>

#include <algorithm>

namespace codebook {

namespace {

constexpr std::int32_t LongestName = 120;  // characters

QString wordsPattern(const QString& name) {
    QStringList words;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts))
        words << QRegularExpression::escape(word);
    return words.join(QStringLiteral("[\\s\\x{00A0}]+"));
}

/// A name in all forms that it is written in.
QString formsOf(const Pseudonym& pseudonym) {
    const QString name = pseudonym.original.simplified();
    QStringList forms;
    const auto add = [&](const QString& form) {
        for (const auto normal : {QString::NormalizationForm_C, QString::NormalizationForm_D})
            if (const QString pattern = wordsPattern(form.normalized(normal));
                !forms.contains(pattern))
                forms << pattern;
    };
    add(name);
    if (pseudonym.isCaseSensitive) add(name.toUpper());
    return (pseudonym.isCaseSensitive ? QStringLiteral("(?:%1)") : QStringLiteral("(?i:%1)"))
        .arg(forms.join(u'|'));
}

/// The genitive of a name in the way in which the original's was written: "s", "’s" or "S".
QString withGenitive(const QString& name, const QString& ending) {
    if (ending.isEmpty()) return name;
    const bool hidesIt = name.endsWith(u's', Qt::CaseInsensitive) ||
                         name.endsWith(u'x', Qt::CaseInsensitive) ||
                         name.endsWith(u'z', Qt::CaseInsensitive);
    return hidesIt && ending.size() == 1 ? name : name + ending;
}

}  // namespace

PseudonymOverlay::PseudonymOverlay(std::vector<Pseudonym> pseudonyms)
    : m_pseudonyms(std::move(pseudonyms)) {
    std::erase_if(m_pseudonyms, [](const Pseudonym& each) {
        return each.original.trimmed().isEmpty() || each.replacement.isEmpty();
    });
    std::stable_sort(m_pseudonyms.begin(), m_pseudonyms.end(),
                     [](const Pseudonym& left, const Pseudonym& right) {
                         return left.original.size() > right.original.size();
                     });
    QStringList alternatives;
    for (const Pseudonym& each : m_pseudonyms)
        alternatives << QStringLiteral("(%1)").arg(formsOf(each));
    m_names =
        QRegularExpression(QStringLiteral("(?<![\\p{L}\\p{M}])(?:%1)(['’]?[sS])?(?![\\p{L}\\p{M}])")
                               .arg(alternatives.join(u'|')),
                           QRegularExpression::UseUnicodePropertiesOption);
    m_names.optimize();
}

std::vector<NamePlace> PseudonymOverlay::places(const QString& text) const {
    std::vector<NamePlace> found;
    if (isEmpty()) return found;
    const auto count = static_cast<int>(m_pseudonyms.size());
    QRegularExpressionMatchIterator matches = m_names.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        int group = 1;
        while (group <= count && match.capturedStart(group) < 0) ++group;
        if (group > count) continue;
        const auto index = static_cast<std::size_t>(group) - 1;
        found.push_back({match.capturedStart(), match.capturedEnd(), index,
                         withGenitive(m_pseudonyms[index].replacement, match.captured(count + 1))});
    }
    return found;
}

QString PseudonymOverlay::replaced(const QString& text) const {
    const std::vector<NamePlace> found = places(text);
    if (found.empty()) return text;
    QString result;
    qsizetype at = 0;
    for (const NamePlace& place : found) {
        result += QStringView(text).mid(at, place.begin - at);
        result += place.text;
        at = place.end;
    }
    result += QStringView(text).mid(at);
    return result;
}

ReplacedText::ReplacedText(const PseudonymOverlay& overlay, const QString& original)
    : m_oldMap(original) {
    qsizetype at = 0;
    for (const NamePlace& place : overlay.places(original)) {
        m_text += QStringView(original).mid(at, place.begin - at);
        const qsizetype begin = m_text.size();
        m_text += place.text;
        m_pieces.push_back({place.begin, place.end, begin, m_text.size()});
        at = place.end;
    }
    m_text += QStringView(original).mid(at);
    m_newMap = OffsetMap(m_text);
}

qsizetype ReplacedText::movedUnit(qsizetype unit, bool isEnd) const {
    // The last name that begins before the unit.
    const auto after = std::partition_point(m_pieces.begin(), m_pieces.end(),
                                            [&](const Piece& piece) { return piece.begin < unit; });
    if (after == m_pieces.begin()) return unit;
    const Piece& piece = *std::prev(after);
    if (unit >= piece.end) return piece.newEnd + (unit - piece.end);
    return isEnd ? piece.newEnd : piece.newBegin;
}

Span ReplacedText::moved(Span span) const {
    return m_newMap.span(movedUnit(m_oldMap.toUtf16(span.begin), false),
                         movedUnit(m_oldMap.toUtf16(span.end), true));
}

qsizetype ReplacedText::restoredUnit(qsizetype unit, bool isEnd) const {
    const auto after =
        std::partition_point(m_pieces.begin(), m_pieces.end(),
                             [&](const Piece& piece) { return piece.newBegin < unit; });
    if (after == m_pieces.begin()) return unit;
    const Piece& piece = *std::prev(after);
    if (unit >= piece.newEnd) return piece.end + (unit - piece.newEnd);
    return isEnd ? piece.end : piece.begin;
}

Span ReplacedText::restored(Span moved) const {
    return m_oldMap.span(restoredUnit(m_newMap.toUtf16(moved.begin), false),
                         restoredUnit(m_newMap.toUtf16(moved.end), true));
}

ReplacedPiece replacedAround(const PseudonymOverlay& overlay, const DocumentText& text, Span span,
                             std::int32_t around) {
    // What is taken is wider by a long name, so that none is cut within `around`.
    const std::int32_t margin = around + LongestName;
    const Span taken{std::max(0, span.begin - margin),
                     std::min(text.map.codePoints(), span.end + margin)};
    const ReplacedText replaced(overlay, text.slice(taken));
    return {DocumentText(replaced.text()),
            replaced.moved({span.begin - taken.begin, span.end - taken.begin})};
}

}  // namespace codebook
