// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/agreement_asked.h"

#include <nlohmann/json.hpp>

#include <algorithm>

#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/lookup.h"
#include "codebook/words.h"

namespace app {

using codebook::Study;
using codebook::Words;

namespace {

using Json = nlohmann::ordered_json;

bool liesIn(const codebook::Document& document, const QString& folder) {
    return document.group == folder || document.group.startsWith(folder + u'/');
}

}  // namespace

QString askedToText(const AgreementAsked& asked) {
    Json coders = Json::array();
    for (const QString& coder : asked.coders) coders.push_back(coder.toStdString());
    const Json object{{"coders", std::move(coders)},
                      {"codes", asked.codes.toStdString()},
                      {"unit", codebook::nameOf(asked.unit).toStdString()},
                      {"tolerance", asked.tolerance},
                      {"universe", asked.isEverythingGiven ? "all" : "coded"},
                      {"documents", asked.documents.toStdString()},
                      {"bootstrap", asked.draws}};
    return QString::fromStdString(object.dump());
}

AgreementAsked askedFromText(const QString& text) {
    const QString unreadable = Words::tr("The saved analysis cannot be read.");
    try {
        const Json object = Json::parse(text.toStdString());
        AgreementAsked asked;
        for (const Json& coder : object.at("coders"))
            asked.coders << QString::fromStdString(coder.get<std::string>());
        asked.codes = QString::fromStdString(object.at("codes").get<std::string>());
        const auto unit = codebook::agreementUnitNamed(
            QString::fromStdString(object.at("unit").get<std::string>()));
        if (!unit) throw codebook::FormatError(unreadable);
        asked.unit = *unit;
        asked.tolerance = object.at("tolerance").get<int>();
        asked.isEverythingGiven = object.at("universe").get<std::string>() == "all";
        asked.documents = QString::fromStdString(object.at("documents").get<std::string>());
        asked.draws = object.at("bootstrap").get<int>();
        if (asked.tolerance < 0 || asked.draws < 0) throw codebook::FormatError(unreadable);
        return asked;
    } catch (const Json::exception& error) {
        throw codebook::FormatError(unreadable, QString::fromUtf8(error.what()));
    }
}

std::vector<codebook::CoderId> codersNamed(const Study& study, const QStringList& names) {
    std::vector<codebook::CoderId> coders;
    for (const QString& name : names) {
        const codebook::CoderId coder = codebook::coderNamed(study, name.trimmed());
        if (!coder)
            throw codebook::Conflict(
                Words::tr("There is no coder “%1” in the project.").arg(name.trimmed()));
        if (std::find(coders.begin(), coders.end(), coder) == coders.end()) coders.push_back(coder);
    }
    return coders;
}

std::vector<codebook::DocumentId> documentsIn(const Study& study, const QString& names) {
    std::vector<codebook::DocumentId> documents;
    for (const QString& part : codebook::pathList(names)) {
        const QString name = codebook::pathLevels(part.trimmed()).join(u'/');
        if (name.isEmpty()) continue;
        bool isFound = false;
        for (const codebook::Document& document : study.documents) {
            if (document.name != name && !liesIn(document, name)) continue;
            documents.push_back(document.id);
            isFound = true;
        }
        if (!isFound)
            throw codebook::Conflict(
                Words::tr("No document and no folder is called “%1”.").arg(name));
    }
    std::sort(documents.begin(), documents.end());
    documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
    return documents;
}

codebook::AgreementQuestion questionOf(const Study& study, const AgreementAsked& asked) {
    codebook::AgreementQuestion question;
    question.coders = codersNamed(study, asked.coders);
    question.codes = asked.codes.isEmpty() ? codebook::everyUsedCode(study)
                                           : codebook::comparedCodes(study, asked.codes);
    question.unit = asked.unit;
    question.tolerance = asked.tolerance;
    question.isEverythingGiven = asked.isEverythingGiven;
    if (!asked.documents.trimmed().isEmpty())
        question.documents = documentsIn(study, asked.documents);
    return question;
}

codebook::ProjectResultOptions optionsOf(const AgreementAsked& asked) {
    codebook::ProjectResultOptions options;
    options.draws = asked.draws;
    if (asked.draws > 0) options.resampling = codebook::Resampling::Documents;
    return options;
}

}  // namespace app
