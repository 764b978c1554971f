// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/dragged_data.h"

namespace app {

std::vector<codebook::CodeId> draggedCodes(const QMimeData& data) {
    std::vector<codebook::CodeId> codes;
    const QByteArray payload = data.data(QLatin1String(CodesMime));
    if (payload.isEmpty()) return codes;
    for (const QByteArray& number : payload.split(',')) {
        bool isNumber = false;
        const int value = number.trimmed().toInt(&isNumber);
        if (!isNumber || value <= 0) return {};
        codes.push_back({value});
    }
    return codes;
}

std::unique_ptr<QMimeData> passageData(codebook::DocumentId document, codebook::Span span,
                                       const QString& words) {
    auto data = std::make_unique<QMimeData>();
    const QString place =
        QStringLiteral("%1,%2,%3").arg(document.value).arg(span.begin).arg(span.end);
    data->setData(QLatin1String(PassageMime), place.toUtf8());
    data->setText(words);
    return data;
}

}  // namespace app
