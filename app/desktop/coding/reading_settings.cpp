// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/coding/reading_settings.h"

#include <QSettings>

namespace app {

namespace {

QString key(const char* name) { return QStringLiteral("reading/") + QLatin1String(name); }

}  // namespace

ReadingStyle readReadingStyle() {
    const QSettings settings;
    ReadingStyle style;
    style.family = settings.value(key("family")).toString();
    // A settings file that was written by hand must not make the text unreadable.
    style.points = std::clamp(settings.value(key("points"), style.points).toDouble(), 6.0, 48.0);
    style.leading = std::clamp(settings.value(key("leading"), style.leading).toDouble(), 1.0, 3.0);
    style.charactersPerLine =
        std::clamp(settings.value(key("width"), style.charactersPerLine).toInt(), 30, 160);
    style.showsNumbers = settings.value(key("numbers"), style.showsNumbers).toBool();
    style.showsTimes = settings.value(key("times"), style.showsTimes).toBool();
    style.showsStripes = settings.value(key("stripes"), style.showsStripes).toBool();
    return style;
}

void writeReadingStyle(const ReadingStyle& style) {
    if (style == readReadingStyle()) return;
    QSettings settings;
    settings.setValue(key("family"), style.family);
    settings.setValue(key("points"), style.points);
    settings.setValue(key("leading"), style.leading);
    settings.setValue(key("width"), style.charactersPerLine);
    settings.setValue(key("numbers"), style.showsNumbers);
    settings.setValue(key("times"), style.showsTimes);
    settings.setValue(key("stripes"), style.showsStripes);
}

}  // namespace app
