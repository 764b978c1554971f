// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/preferences.h"

#include <QLocale>
#include <QSettings>

namespace app {

namespace {

constexpr auto SchemeKey = "window/scheme";
constexpr auto LanguageKey = "window/language";

QString schemeName(SchemeChoice choice) {
    switch (choice) {
        case SchemeChoice::Light:
            return QStringLiteral("light");
        case SchemeChoice::Dark:
            return QStringLiteral("dark");
        case SchemeChoice::System:
            break;
    }
    return QStringLiteral("system");
}

}  // namespace

Preferences readPreferences() {
    const QSettings settings;
    Preferences preferences;
    const QString scheme = settings.value(QLatin1String(SchemeKey)).toString();
    for (const SchemeChoice choice : {SchemeChoice::Light, SchemeChoice::Dark})
        if (scheme == schemeName(choice)) preferences.scheme = choice;
    preferences.language = settings.value(QLatin1String(LanguageKey)).toString();
    return preferences;
}

void writePreferences(const Preferences& preferences) {
    QSettings settings;
    settings.setValue(QLatin1String(SchemeKey), schemeName(preferences.scheme));
    settings.setValue(QLatin1String(LanguageKey), preferences.language);
}

Scheme schemeToUse(const Preferences& preferences) {
    switch (preferences.scheme) {
        case SchemeChoice::Light:
            return Scheme::Light;
        case SchemeChoice::Dark:
            return Scheme::Dark;
        case SchemeChoice::System:
            break;
    }
    return systemScheme();
}

QString languageToUse(const Preferences& preferences) {
    if (!preferences.language.isEmpty()) return preferences.language;
    return QLocale::system().language() == QLocale::Swedish ? QStringLiteral("sv")
                                                            : QStringLiteral("en");
}

}  // namespace app
