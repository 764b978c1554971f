// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/line_mark.h"

#include <QInputMethodEvent>
#include <QTextCharFormat>

namespace app {

/// A line edit paints what an input method would mark, and nothing else.
void markCharacter(QLineEdit& line, int place) {
    const bool isInside = place >= 0 && place < line.text().size();
    const QColor color = line.palette().color(QPalette::BrightText);
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(color);
    format.setForeground(color);
    QList<QInputMethodEvent::Attribute> attributes;
    if (isInside)
        attributes.append(
            {QInputMethodEvent::TextFormat, place - line.cursorPosition(), 1, format});
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(&line, &event);
}

}  // namespace app
