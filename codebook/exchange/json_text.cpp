// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/json_text.h"

#include "codebook/error.h"
#include "codebook/words.h"

namespace codebook {

void requireJsonText(const QByteArray& bytes, const QString& fileName, qsizetype mostBytes) {
    if (bytes.trimmed().isEmpty()) throw FormatError(Words::tr("“%1” is empty.").arg(fileName));
    if (bytes.size() > mostBytes)
        throw FormatError(
            Words::tr("“%1” is larger than %2 MB.").arg(fileName).arg(mostBytes / (1 << 20)));
    if (!bytes.isValidUtf8())
        throw FormatError(Words::tr("“%1” is not UTF-8, as a JSON file must be.").arg(fileName));
}

void refuseJson(const QByteArray& bytes, const QString& fileName, std::size_t byte,
                const char* detail) {
    const qsizetype position =
        std::min<qsizetype>(static_cast<qsizetype>(byte > 0 ? byte - 1 : 0), bytes.size());
    const auto line = QByteArrayView(bytes).first(position).count('\n') + 1;
    throw FormatError(Words::tr("“%1” is not valid JSON: it goes wrong in line %2, at byte %3.")
                          .arg(fileName)
                          .arg(line)
                          .arg(position + 1),
                      QString::fromUtf8(detail));
}

}  // namespace codebook
