// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What rows of both lists have in common: the ground of the chosen one, and headings.
#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace app {

/// A quiet ground for what is selected, with a rule in the accent where the keys are.
void paintGround(QPainter& painter, const QStyleOptionViewItem& option);
/// A document's name and how many rows are below it, over a hairline.
void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& name,
                  int count);

}  // namespace app
