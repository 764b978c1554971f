// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/lookup.h"

#include "codebook/error.h"
#include "codebook/words.h"

namespace codebook {

namespace {

bool isNameTaken(const Study& study, const QString& name) {
    return std::any_of(study.documents.begin(), study.documents.end(),
                       [&](const Document& document) { return document.name == name; });
}

}  // namespace

QString settingValue(const Study& study, QLatin1String name) {
    for (const Setting& setting : study.settings)
        if (setting.name == name) return setting.value;
    return {};
}

DocumentId documentNamed(const Study& study, const QString& name) {
    DocumentId found;
    for (const Document& document : study.documents) {
        if (document.name != name) continue;
        if (found)
            throw Conflict(
                Words::tr("More than one document is called “%1”; rename one first.").arg(name));
        found = document.id;
    }
    if (!found) throw Conflict(Words::tr("There is no document “%1”.").arg(name));
    return found;
}

QString freeDocumentName(const Study& study, const QString& name, const QStringList& alsoTaken) {
    QString candidate = name;
    for (int number = 2; isNameTaken(study, candidate) || alsoTaken.contains(candidate); ++number)
        candidate = name + QStringLiteral(" (%1)").arg(number);
    return candidate;
}

CoderId coderNamed(const Study& study, const QString& name) {
    for (const Coder& coder : study.coders)
        if (coder.name == name) return coder.id;
    return {};
}

std::vector<CaseId> casesNamed(const Study& study, const QString& name) {
    std::vector<CaseId> found;
    for (const Case& person : study.cases)
        if (person.name == name) found.push_back(person.id);
    return found;
}

AttributeId attributeNamed(const Study& study, const QString& name) {
    for (const Attribute& attribute : study.attributes)
        if (attribute.name == name) return attribute.id;
    return {};
}

std::vector<const Speaker*> speakersOf(const Study& study, DocumentId document) {
    std::vector<const Speaker*> speakers;
    for (const Speaker& speaker : study.speakers)
        if (speaker.document == document) speakers.push_back(&speaker);
    std::sort(speakers.begin(), speakers.end(),
              [](const Speaker* a, const Speaker* b) { return a->ordinal < b->ordinal; });
    return speakers;
}

std::vector<std::vector<const Speaker*>> speakersByDocument(const Study& study) {
    std::vector<std::vector<const Speaker*>> all(study.documents.idLimit());
    for (const Speaker& speaker : study.speakers) {
        const auto document = static_cast<std::size_t>(speaker.document.value);
        if (document < all.size()) all[document].push_back(&speaker);
    }
    for (auto& speakers : all)
        std::sort(speakers.begin(), speakers.end(),
                  [](const Speaker* a, const Speaker* b) { return a->ordinal < b->ordinal; });
    return all;
}

}  // namespace codebook
