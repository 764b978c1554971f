// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/document_kinds.h"

#include <QCoreApplication>
#include <QLocale>

#include "codebook/text/collation.h"

namespace app {

namespace {

struct KindWord {
    const char* kind;
    const char* name;
};

constexpr KindWord Kinds[] = {
    {"interview", QT_TRANSLATE_NOOP("app::DocumentKinds", "Interview")},
    {"focus group", QT_TRANSLATE_NOOP("app::DocumentKinds", "Focus group")},
    {"observation", QT_TRANSLATE_NOOP("app::DocumentKinds", "Observation")},
    {"document", QT_TRANSLATE_NOOP("app::DocumentKinds", "Document")},
    {"media", QT_TRANSLATE_NOOP("app::DocumentKinds", "Media")},
    {"questionnaire", QT_TRANSLATE_NOOP("app::DocumentKinds", "Questionnaire")},
};

}  // namespace

QStringList knownKinds() {
    QStringList kinds;
    for (const KindWord& word : Kinds) kinds << QLatin1String(word.kind);
    return kinds;
}

QStringList kindsIn(const codebook::Study& study) {
    QStringList kinds = knownKinds();
    for (const codebook::Document& document : study.documents)
        if (!document.kind.isEmpty() && !kinds.contains(document.kind)) kinds << document.kind;
    return kinds;
}

QString kindName(const QString& kind) {
    for (const KindWord& word : Kinds)
        if (kind == QLatin1String(word.kind))
            return QCoreApplication::translate("app::DocumentKinds", word.name);
    return kind;
}

QString languageName(const QString& code) {
    if (code.isEmpty()) return {};
    // Qt names these by the country that it takes them to be of.
    if (code == QLatin1String("en")) return QStringLiteral("English");
    if (code == QLatin1String("es")) return QStringLiteral("español");
    if (code == QLatin1String("zh")) return QStringLiteral("中文");
    const QLocale locale(code);
    const QString name = locale.nativeLanguageName();
    return locale.language() == QLocale::C || name.isEmpty() ? code : name;
}

QStringList languagesFor(const codebook::Study& study) {
    QStringList codes;
    for (const char* code :
         {"ar", "bs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "hr", "is", "it",
          "lt", "lv", "nl", "no", "pl", "pt", "ro", "ru", "so", "sr", "sv", "tr", "uk", "zh"})
        codes << QLatin1String(code);
    for (const codebook::Document& document : study.documents)
        if (!document.language.isEmpty() && !codes.contains(document.language))
            codes << document.language;
    const codebook::Collator collator(QLocale().name());
    std::sort(codes.begin(), codes.end(), [&](const QString& one, const QString& other) {
        return collator(languageName(one), languageName(other));
    });
    return codes;
}

}  // namespace app
