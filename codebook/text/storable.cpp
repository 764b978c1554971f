// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/storable.h"

#include <QStringView>

namespace codebook {

namespace {

bool isHalf(QStringView text, qsizetype at) {
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate()) return at + 1 == text.size() || !text.at(at + 1).isLowSurrogate();
    return unit.isLowSurrogate() && (at == 0 || !text.at(at - 1).isHighSurrogate());
}

}  // namespace

qint64 makeStorable(QString& text) {
    qint64 count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t code = std::as_const(text).at(i).unicode();
        const bool isPlain = code != 0 && code < 0xD800;
        if (isPlain || (code != 0 && code < 0xFFFE && !isHalf(text, i))) continue;
        text[i] = QChar(QChar::ReplacementCharacter);
        ++count;
    }
    return count;
}

}  // namespace codebook
