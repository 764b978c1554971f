// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A few lines of running text in a row of a list.
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace app {

/// A stretch of text in one colour.
struct TextPiece {
    QString text;
    QColor color;
};

/// Draws the pieces one after the other, wrapped to the area's width; what does not fit into
/// `most` lines is cut with an ellipsis.
void drawWrapped(QPainter& painter, const QRectF& area, const std::vector<TextPiece>& pieces,
                 const QFont& font, qreal lineHeight, int most);
/// How many lines that takes.
int wrappedLines(const QString& text, const QFont& font, qreal width);

}  // namespace app
