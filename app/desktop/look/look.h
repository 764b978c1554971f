// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paper and ink: the two themes, the typefaces and the measures of the window, as palettes and
// fonts that widgets inherit. Colours of codes are in code_colors.h.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

class QApplication;

namespace app {

enum class Scheme : std::uint8_t { Light, Dark };

/// What the person chose; System asks the desktop.
enum class SchemeChoice : std::uint8_t { System, Light, Dark };

/// The grid: every distance in the window is one of these, in device-independent pixels.
namespace space {
inline constexpr int hair = 1;
inline constexpr int unit = 4;
inline constexpr int inner = 8;     ///< inside controls
inline constexpr int between = 16;  ///< between groups
inline constexpr int page = 24;     ///< round the page
}  // namespace space

/// Colours by role. Window and Base are the paper, WindowText and Text the ink, PlaceholderText the
/// muted ink (4.5:1 on the paper), Mid the hairline, AlternateBase the raised panel, Highlight the
/// accent, HighlightedText what stands on it, LinkVisited a warning, BrightText an error.
QPalette paletteOf(Scheme scheme);
/// The scheme that a widget with this palette is drawn in.
Scheme schemeOf(const QPalette& palette);

/// The scheme that the desktop asks for: its portal's setting, else what the palette at start says.
Scheme systemScheme();

/// Style, palette, interface font, style sheet and icon theme for the whole program. May be called
/// again when the scheme changes.
void applyLook(QApplication& application, Scheme scheme);

/// The serif that transcripts are set in, at this size; `family` overrides the face where given.
QFont readingFont(qreal points, const QString& family = {});
/// The interface's face with figures of equal width, for tables and times.
QFont figuresFont(const QFont& interface);

/// An icon of the one set, by its freedesktop name ("edit-undo"), drawn for the scheme in use.
QIcon icon(const QString& name);

}  // namespace app
