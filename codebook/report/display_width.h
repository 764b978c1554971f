// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace codebook {

/// Columns that the text takes in a terminal: combining marks none, East Asian wide characters and
/// emoji two (Unicode Standard Annex 11, by blocks), all others one.
qsizetype displayWidth(QStringView text);

/// One line that cannot steer a terminal: line ends and tabs become blanks, other control
/// characters, and those that turn the direction of what follows, U+FFFD.
QString terminalLine(const QString& text);

}  // namespace codebook
