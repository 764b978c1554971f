// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/page_document.h"

#include <QImage>
#include <QUrl>

#include "app/desktop/look/look.h"

namespace app {

namespace {

constexpr double BodyPoints = 10.5;

}  // namespace

PageDocument::PageDocument() { setDefaultFont(readingFont(BodyPoints)); }

QVariant PageDocument::loadResource(int type, const QUrl& name) {
    const QByteArray address = name.toEncoded();
    const qsizetype comma = address.indexOf(',');
    if (type != ImageResource || !address.startsWith("data:") || comma < 0) return {};
    return QImage::fromData(
        QByteArray::fromBase64(QByteArray::fromPercentEncoding(address.mid(comma + 1))));
}

}  // namespace app
