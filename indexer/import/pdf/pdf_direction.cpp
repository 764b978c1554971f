// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/pdf/pdf_direction.h"

#include <algorithm>
#include <utility>

namespace indexer {

namespace {

bool isFromRight(QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; }

bool isFromLeft(QChar c) {
    switch (c.direction()) {
        case QChar::DirL:
        case QChar::DirEN:
        case QChar::DirAN:
            return true;
        default:
            return c.isSurrogate();
    }
}

bool anyOf(const QString& text, bool (*claim)(QChar)) {
    return std::any_of(text.begin(), text.end(), claim);
}

/// Between two of the same number or name: "1,5", "x@y".
bool staysWithin(const QString& text, qsizetype at) {
    return at > 0 && at + 1 < text.size() && !text.at(at).isSpace() &&
           isFromLeft(text.at(at - 1)) && isFromLeft(text.at(at + 1));
}

bool isPresentationForm(QChar c) {
    const char16_t code = c.unicode();
    return (code >= 0xFB1D && code <= 0xFDFB) || (code >= 0xFE70 && code <= 0xFEFC);
}

}  // namespace

bool runsFromRight(const PdfPage& page) {
    qsizetype right = 0;
    qsizetype left = 0;
    for (const PdfWord& word : page.words) {
        right += std::count_if(word.text.begin(), word.text.end(), isFromRight);
        left += std::count_if(word.text.begin(), word.text.end(),
                              [](QChar c) { return c.direction() == QChar::DirL; });
    }
    return right > left;
}

void mirror(PdfPage& page) {
    for (PdfWord& word : page.words) {
        const double left = page.width - word.right;
        word.right = page.width - word.left;
        word.left = left;
    }
}

QString asRead(const QString& word) {
    if (!anyOf(word, isFromRight)) return word;
    QString turned;
    for (auto c = word.rbegin(); c != word.rend(); ++c) turned += *c;
    for (qsizetype begin = 0; begin < turned.size();) {
        qsizetype end = begin;
        while (end < turned.size() && (isFromLeft(turned.at(end)) || staysWithin(turned, end)))
            ++end;
        std::reverse(turned.begin() + begin, turned.begin() + end);
        begin = end + 1;
    }
    QString read;
    for (const QChar c : std::as_const(turned))
        read += isPresentationForm(c) ? QString(c).normalized(QString::NormalizationForm_KC)
                                      : QString(c);
    return read;
}

void readFromRight(std::vector<PdfWord>& row) {
    for (std::size_t i = 1; i < row.size(); ++i) row[i - 1].hasSpaceAfter = row[i].hasSpaceAfter;
    const auto isForeign = [](const PdfWord& word) { return !anyOf(word.text, isFromRight); };
    const auto isNamed = [](const PdfWord& word) {
        return anyOf(word.text, [](QChar c) { return c.direction() == QChar::DirL; });
    };
    for (auto begin = row.begin(); begin != row.end();) {
        begin = std::find_if(begin, row.end(),
                             [&](const PdfWord& word) { return isForeign(word) && isNamed(word); });
        auto end = std::find_if_not(begin, row.end(), isForeign);
        while (end != begin && !isNamed(*(end - 1))) --end;
        for (auto first = begin, last = end; first < last && first < --last; ++first)
            std::swap(first->text, last->text);
        begin = end;
    }
}

}  // namespace indexer
