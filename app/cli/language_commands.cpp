// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listings.h"
#include "app/cli/output.h"
#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "indexer/import/languages/turn_languages.h"

namespace app {

namespace {

using codebook::Conflict;
using codebook::LanguageCode;
using codebook::Turns;

UsageError noTurns(const QString& list) {
    return UsageError(
        QStringLiteral("--turns takes numbers and ranges as 3,7-9, not “%1”.").arg(list));
}

int turnNumber(const QString& text, const QString& list) {
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    if (!isNumber || number < 1) throw noTurns(list);
    return number;
}

/// Which turns "3,7-9" names, by turn index. @throws UsageError, Conflict
std::vector<bool> namedTurns(const QString& list, std::size_t count, const QString& document) {
    std::vector<bool> isNamed(count);
    for (QString part : list.split(u',')) {
        part.replace(u'–', u'-');
        const qsizetype dash = part.indexOf(u'-');
        const int first = turnNumber(dash < 0 ? part : part.left(dash), list);
        const int last = dash < 0 ? first : turnNumber(part.mid(dash + 1), list);
        if (last < first) throw noTurns(list);
        if (static_cast<std::size_t>(last) > count)
            throw Conflict(QStringLiteral("“%1” has %2 turns, so there is no turn %3.")
                               .arg(document)
                               .arg(count)
                               .arg(last));
        std::fill(isNamed.begin() + first - 1, isNamed.begin() + last, true);
    }
    return isNamed;
}

struct Languages {
    QString ofDocument;
    Turns turns;
};

/// All turns follow the document, or are guessed anew with it.
void setWhole(Languages& languages, const QString& wanted, QStringView text) {
    const bool isGuess = wanted == QLatin1String("auto");
    if (isGuess)
        for (codebook::Turn& turn : languages.turns) turn.language = {};
    languages.ofDocument =
        indexer::recogniseLanguages(languages.turns, text, isGuess ? QString() : wanted, isGuess);
}

void setTurns(Languages& languages, const std::vector<bool>& isNamed, const QString& wanted,
              QStringView text) {
    Turns guessed = languages.turns;
    for (std::size_t i = 0; i < isNamed.size(); ++i)
        if (isNamed[i]) guessed[i].language = LanguageCode(wanted);
    if (wanted == QLatin1String("auto")) {
        for (std::size_t i = 0; i < isNamed.size(); ++i)
            if (isNamed[i]) guessed[i].language = {};
        indexer::recogniseLanguages(guessed, text, languages.ofDocument, true);
    }
    const LanguageCode documents(languages.ofDocument);
    for (std::size_t i = 0; i < isNamed.size(); ++i) {
        if (!isNamed[i]) continue;
        const bool isDocuments = guessed[i].language == documents;
        languages.turns[i].language = isDocuments ? LanguageCode() : guessed[i].language;
    }
}

int runLanguage(const Arguments& arguments) {
    const QString& said = arguments.positional()[2];
    const QString wanted = said == QLatin1String("auto") ? said : languageFrom(said);
    const auto project = arguments.openProject(true);
    const auto id = codebook::documentNamed(project->study(), arguments.positional()[1]);
    const codebook::Document document = project->study().documents.at(id);
    const Turns before = *project->turns(id);
    const auto text = project->text(id);

    Languages languages{document.language, before};
    QString what = QStringLiteral("“%1”").arg(document.name);
    if (const QString turns = arguments.value(QStringLiteral("turns")); !turns.isEmpty()) {
        const std::vector<bool> isNamed = namedTurns(turns, before.size(), document.name);
        setTurns(languages, isNamed, wanted, text->text);
        what = QStringLiteral("turns %1 of ").arg(turns) + what;
    } else {
        setWhole(languages, wanted, text->text);
    }
    codebook::Step step(project->study(), QStringLiteral("Set the language of ") + what);
    if (languages.ofDocument != document.language) step.setLanguage(id, languages.ofDocument);
    if (languages.turns != before) step.setTurns(id, languages.turns);
    project->execute(std::move(step).command());
    printText(QStringLiteral("“%1”: %2\n")
                  .arg(document.name, languagesText(languages.turns, languages.ofDocument)));
    return 0;
}

}  // namespace

std::vector<CommandSpec> languageCommands() {
    CommandSpec language;
    language.name = QStringLiteral("language");
    language.positional = QStringLiteral("PROJECT DOCUMENT LANGUAGE|auto");
    language.summary = QStringLiteral("Says which language a document or its turns are in.");
    language.description = QStringLiteral(
        "Words are found by the rules of their turn's language. Turns without one of their own\n"
        "follow the document; auto guesses again, for the document with all its turns or for the\n"
        "turns named.");
    language.leastPositional = 3;
    language.mostPositional = 3;
    language.options = {valueOption(QStringLiteral("turns"),
                                    QStringLiteral("Only these turns, as 3,7-9."),
                                    QStringLiteral("NUMBERS"))};
    language.run = runLanguage;
    return {language};
}

}  // namespace app
