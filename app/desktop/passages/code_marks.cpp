// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/code_marks.h"

#include <QPainter>
#include <QPixmap>

#include "app/desktop/look/code_colors.h"

namespace app {

using codebook::Code;
using codebook::CodeId;

CodeMarks::CodeMarks(const codebook::Study& study) : m_study(&study), m_tree(study) {}

QString CodeMarks::name(CodeId code) const {
    const Code* row = m_study->codes.find(m_tree.effective(code));
    return row ? row->name : QString();
}

QColor CodeMarks::color(CodeId code) const {
    const Code* row = m_study->codes.find(m_tree.effective(code));
    return row ? codeColor(row->color, row->id.value) : QColor();
}

QString CodeMarks::perspective(CodeId code) const {
    return m_tree.perspective(m_tree.effective(code));
}

QStringList CodeMarks::codablePaths() const {
    QStringList paths;
    for (const CodeId code : m_tree.depthFirst())
        if (m_study->codes.at(code).isCodable) paths << m_tree.path(code);
    return paths;
}

QStringList CodeMarks::perspectives() const {
    QStringList all;
    for (const CodeId code : m_tree.depthFirst())
        if (const QString perspective = m_tree.perspective(code); !perspective.isEmpty())
            all << perspective;
    all.sort(Qt::CaseInsensitive);
    all.removeDuplicates();
    return all;
}

QString shortened(const QString& name, qsizetype most) {
    if (name.size() <= most) return name;
    const bool isInsidePair = name[most - 1].isLowSurrogate();
    return name.left(isInsidePair ? most - 2 : most - 1).trimmed() + QChar(0x2026);
}

QPixmap colorMark(const QColor& color) {
    constexpr int side = 10;
    constexpr qreal density = 2;
    QPixmap mark(static_cast<int>(side * density), static_cast<int>(side * density));
    mark.setDevicePixelRatio(density);
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(0, 0, side, side), 2, 2);
    return mark;
}

}  // namespace app
