// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"
#include "app/cli/listings.h"
#include "app/cli/turn_times.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "indexer/import/languages/turn_languages.h"

namespace app {

namespace {

using codebook::Document;
using codebook::Project;

struct DocumentLine {
    const Document* document;
    std::shared_ptr<const codebook::Turns> turns;
    TurnTimes times;
    QStringList speakers;
};

std::vector<DocumentLine> documentLines(const Project& project) {
    const auto speakers = codebook::speakersByDocument(project.study());
    std::vector<DocumentLine> lines;
    for (const Document& document : project.study().documents) {
        QStringList labels;
        for (const auto* speaker : speakers[static_cast<std::size_t>(document.id.value)])
            labels << speaker->label;
        const auto turns = project.turns(document.id);
        lines.push_back({&document, turns, turnTimes(*turns), labels});
    }
    return lines;
}

Json documentsJson(const Project& project) {
    Json list = Json::array();
    for (const DocumentLine& line : documentLines(project))
        list.push_back(
            {{"name", json(line.document->name)},
             {"guid", json(line.document->guid)},
             {"group", json(line.document->group)},
             {"kind", json(line.document->kind)},
             {"language", json(line.document->language)},
             {"languages", json(indexer::turnsByLanguage(*line.turns, line.document->language))},
             {"characters", line.document->characters},
             {"turns", line.turns->size()},
             {"timedTurns", line.times.timedTurns},
             {"begins", timeJson(line.times.first)},
             {"ends", timeJson(line.times.last)},
             {"speakers", json(line.speakers)},
             {"digest", json(line.document->revision)},
             {"source", json(line.document->source)},
             {"sourceDigest", json(line.document->digest)},
             {"encoding", json(line.document->encoding)},
             {"media", json(line.document->media)}});
    return list;
}

QStringList labelsOf(const Project& project, codebook::DocumentId document) {
    QStringList labels;
    for (const auto* speaker : codebook::speakersOf(project.study(), document))
        labels << speaker->label;
    return labels;
}

Json turnsJson(const codebook::Turns& turns, const QStringList& labels, const QString& ofDocument) {
    Json list = Json::array();
    for (std::size_t i = 0; i < turns.size(); ++i) {
        const codebook::Turn& turn = turns[i];
        list.push_back({{"turn", i + 1},
                        {"speaker", turn.speaker < 0 ? Json() : json(labels.value(turn.speaker))},
                        {"begin", turn.span.begin},
                        {"end", turn.span.end},
                        {"wordsBegin", turn.words.begin},
                        {"wordsEnd", turn.words.end},
                        {"begins", timeJson(turn.begins)},
                        {"ends", timeJson(turn.ends)},
                        {"language", json(codebook::languageOf(turn, ofDocument))},
                        {"ownLanguage", !turn.language.isEmpty()}});
    }
    return list;
}

}  // namespace

QString languagesText(const codebook::Turns& turns, const QString& ofDocument) {
    QStringList others;
    for (const auto& [language, count] : indexer::turnsByLanguage(turns, ofDocument))
        if (language != ofDocument) others << QStringLiteral("%1 %2").arg(count).arg(language);
    return others.isEmpty()
               ? ofDocument
               : QStringLiteral("%1 (%2)").arg(ofDocument, others.join(QStringLiteral(", ")));
}

Listing documentsListing(const Project& project) {
    Listing listing;
    auto& table = listing.table;
    for (const char* header : {"name", "kind", "language"}) table.addColumn(QLatin1String(header));
    for (const char* header : {"characters", "turns"}) table.addColumn(QLatin1String(header), true);
    for (const char* header : {"speakers", "times"}) table.addColumn(QLatin1String(header));
    const bool hasGroups =
        std::any_of(project.study().documents.begin(), project.study().documents.end(),
                    [](const Document& document) { return !document.group.isEmpty(); });
    if (hasGroups) table.addColumn(QStringLiteral("group"));
    for (const DocumentLine& line : documentLines(project)) {
        QStringList cells{line.document->name,
                          line.document->kind,
                          languagesText(*line.turns, line.document->language),
                          QString::number(line.document->characters),
                          QString::number(line.turns->size()),
                          line.speakers.join(QStringLiteral(", ")),
                          timesText(line.times)};
        if (hasGroups) cells << line.document->group;
        table.addRow(cells);
    }
    listing.json = [&project] { return dumped(documentsJson(project)); };
    return listing;
}

Listing turnsListing(const Project& project, codebook::DocumentId document) {
    const auto turns = project.turns(document);
    const QStringList labels = labelsOf(project, document);
    const QString language = project.study().documents.at(document).language;
    const auto text = project.text(document);
    Listing listing;
    auto& table = listing.table;
    table.addColumn(QStringLiteral("turn"), true);
    for (const char* header : {"speaker", "language", "begins", "ends"})
        table.addColumn(QLatin1String(header));
    for (const char* header : {"begin", "end"}) table.addColumn(QLatin1String(header), true);
    table.addColumn(QStringLiteral("words"));
    constexpr int shownWords = 60;
    int number = 0;
    for (const codebook::Turn& turn : *turns) {
        const QString words = text->slice(turn.words).simplified();
        table.addRow({QString::number(++number), labels.value(turn.speaker),
                      codebook::languageOf(turn, language), timeText(turn.begins),
                      timeText(turn.ends), QString::number(turn.span.begin),
                      QString::number(turn.span.end),
                      words.size() > shownWords ? words.left(shownWords) + QChar(0x2026) : words});
    }
    listing.json = [turns, labels, language] {
        return dumped(turnsJson(*turns, labels, language));
    };
    return listing;
}

QString speakerOf(const Project& project, codebook::DocumentId document, std::int32_t turn) {
    const auto turns = project.turns(document);
    if (turn < 1 || static_cast<std::size_t>(turn) > turns->size()) return {};
    const std::int32_t ordinal = (*turns)[static_cast<std::size_t>(turn - 1)].speaker;
    for (const auto* speaker : codebook::speakersOf(project.study(), document))
        if (speaker->ordinal == ordinal) return speaker->label;
    return {};
}

}  // namespace app
