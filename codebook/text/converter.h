// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ICU's converters, asked once for a whole text.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <optional>

namespace codebook {

struct Converted {
    QString text;
    std::int32_t invalidBytes = 0;  ///< places that became U+FFFD
};

/// The text, or nothing unless every byte belongs to a valid sequence: overlong forms, surrogates
/// and a cut end are refused.
std::optional<QString> fromStrictUtf8(QByteArrayView bytes);

/// The text by ICU's converter of that name, or nothing if there is none.
std::optional<Converted> converted(QByteArrayView bytes, const QString& encoding);

/// The name to show: MIME's preferred one, else IANA's, else the name given. Empty if no converter
/// knows it.
QString preferredName(const QString& encoding);

}  // namespace codebook
