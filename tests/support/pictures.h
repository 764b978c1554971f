// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of widgets, kept to be looked at by people.
#pragma once

#include <QString>

class QWidget;

namespace tests {

/// Draws the widget into pictures/NAME.png of the build's folder; a test fails that cannot.
void keepPicture(QWidget& widget, const QString& name);

}  // namespace tests
