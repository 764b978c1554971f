// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/perspectives.h"

#include <QCoreApplication>
#include <QLocale>

#include "codebook/text/collation.h"

namespace app {

namespace {

bool isStructural(const QString& key) { return key.startsWith(QLatin1String("stru")); }
bool isCultural(const QString& key) {
    return key.startsWith(QLatin1String("cultur")) || key.startsWith(QLatin1String("kultur"));
}

int rank(const QString& key) {
    if (isStructural(key)) return 0;
    return isCultural(key) ? 1 : 2;
}

}  // namespace

Perspectives::Perspectives(const codebook::Study& study) {
    QStringList keys;
    for (const codebook::Code& code : study.codes) {
        const QString own = key(code.perspective);
        if (own.isEmpty() || keys.contains(own)) continue;
        keys << own;
        m_inUse << code.perspective.trimmed();
    }
    const codebook::Collator collator(QLocale().name());
    std::sort(m_inUse.begin(), m_inUse.end(), [&](const QString& left, const QString& right) {
        const int difference = rank(key(left)) - rank(key(right));
        return difference != 0 ? difference < 0 : collator(left, right);
    });
}

QString Perspectives::key(const QString& perspective) {
    return perspective.trimmed().toCaseFolded();
}

QString Perspectives::nameOf(const QString& perspective) {
    const QString own = key(perspective);
    if (own.isEmpty()) return QCoreApplication::translate("app::Perspectives", "No perspective");
    if (own == QLatin1String("structural"))
        return QCoreApplication::translate("app::Perspectives", "Structural");
    if (own == QLatin1String("cultural"))
        return QCoreApplication::translate("app::Perspectives", "Cultural");
    QString name = perspective.trimmed();
    name[0] = name[0].toUpper();
    return name;
}

SwatchShape Perspectives::shapeOf(const QString& perspective) const {
    const QString own = key(perspective);
    if (own.isEmpty()) return SwatchShape::Square;
    if (isStructural(own)) return SwatchShape::Straight;
    if (isCultural(own)) return SwatchShape::Rounded;
    for (const QString& other : m_inUse)
        if (rank(key(other)) == 2)
            return key(other) == own ? SwatchShape::Dashed : SwatchShape::Dotted;
    return SwatchShape::Dashed;
}

void paintSwatch(QPainter& painter, const QRectF& within, const QColor& color, SwatchShape shape) {
    constexpr qreal Height = 14;
    const qreal width = shape == SwatchShape::Square ? 8 : 4;
    const qreal height = shape == SwatchShape::Square ? 8 : Height;
    const QRectF bar(within.center().x() - width / 2, within.center().y() - height / 2, width,
                     height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (shape) {
        case SwatchShape::Square:
        case SwatchShape::Straight:
            painter.drawRect(bar);
            break;
        case SwatchShape::Rounded: {
            const QRectF wide = bar.adjusted(-1.5, 0, 1.5, 0);
            painter.drawRoundedRect(wide, wide.width() / 2, wide.width() / 2);
            break;
        }
        case SwatchShape::Dashed:
            for (const qreal top : {0.0, 5.0, 10.0})
                painter.drawRect(QRectF(bar.left(), bar.top() + top, width, 4));
            break;
        case SwatchShape::Dotted:
            for (const qreal top : {0.0, 5.0, 10.0})
                painter.drawEllipse(QRectF(bar.left(), bar.top() + top, width, width));
            break;
    }
    painter.restore();
}

QIcon swatchIcon(const QColor& color, SwatchShape shape) {
    constexpr int Side = 16;
    constexpr int Density = 2;
    QPixmap pixmap(Side * Density, Side * Density);
    pixmap.setDevicePixelRatio(Density);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSwatch(painter, QRectF(0, 0, Side, Side), color, shape);
    return QIcon(pixmap);
}

}  // namespace app
