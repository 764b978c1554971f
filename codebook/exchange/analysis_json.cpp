// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/analysis_json.h"

#include <nlohmann/json.hpp>

#include <QSet>

#include "codebook/error.h"
#include "codebook/exchange/json_text.h"
#include "codebook/project/step.h"

namespace codebook {

namespace {

using Json = nlohmann::ordered_json;

constexpr auto formatName = "samsyn-analyses/1";
constexpr qsizetype mostBytes = 16 << 20;
constexpr std::size_t mostAnalyses = 10'000;

[[noreturn]] void refuse(const QString& fileName, const QString& reason) {
    throw FormatError(QStringLiteral("“%1” holds no saved analyses: %2.").arg(fileName, reason));
}

[[noreturn]] void refuse(const QString& fileName, int number, const QString& reason) {
    throw FormatError(
        QStringLiteral("“%1”, analysis %2: %3.").arg(fileName, QString::number(number), reason));
}

Json parsed(const QByteArray& bytes, const QString& fileName) {
    requireJsonText(bytes, fileName, mostBytes);
    try {
        return Json::parse(bytes.begin(), bytes.end());
    } catch (const Json::parse_error& error) {
        refuseJson(bytes, fileName, error.byte, error.what());
    } catch (const Json::exception& error) {  // a number that no type can hold
        refuseJson(bytes, fileName, 0, error.what());
    }
}

Json listIn(Json file, const QString& fileName) {
    if (file.is_array()) return file;
    if (!file.is_object() || !file.contains("analyses") || !file.at("analyses").is_array())
        refuse(fileName, QStringLiteral("there is no list “analyses”"));
    if (file.contains("format") && file.at("format") != formatName)
        refuse(fileName, QStringLiteral("its format is %1, and this version reads “%2”")
                             .arg(QString::fromStdString(file.at("format").dump()),
                                  QLatin1String(formatName)));
    return file.at("analyses");
}

QString textIn(const Json& analysis, const char* key, const QString& fileName, int number) {
    if (!analysis.contains(key) || !analysis.at(key).is_string())
        refuse(fileName, number, QStringLiteral("it has no “%1”").arg(QLatin1String(key)));
    QString text = QString::fromStdString(analysis.at(key).get_ref<const std::string&>()).trimmed();
    if (text.isEmpty() || text.contains(QChar(QChar::Null)))
        refuse(fileName, number, QStringLiteral("its “%1” is no text").arg(QLatin1String(key)));
    return text;
}

AnalysisEntry entryOf(const Json& analysis, const QString& fileName, int number) {
    if (!analysis.is_object()) refuse(fileName, number, QStringLiteral("it is no object"));
    AnalysisEntry entry;
    entry.name = textIn(analysis, "name", fileName, number);
    entry.kind = textIn(analysis, "kind", fileName, number);
    if (!analysis.contains("parameters") || !analysis.at("parameters").is_object())
        refuse(fileName, number, QStringLiteral("“parameters” is no object"));
    entry.parameters = QString::fromStdString(analysis.at("parameters").dump());
    return entry;
}

}  // namespace

std::vector<AnalysisEntry> readAnalysesJson(const QByteArray& bytes, const QString& fileName) {
    const Json list = listIn(parsed(bytes, fileName), fileName);
    if (list.size() > mostAnalyses)
        refuse(fileName, QStringLiteral("there are more than %1").arg(mostAnalyses));
    std::vector<AnalysisEntry> entries;
    QSet<QString> names;
    for (const Json& analysis : list) {
        const int number = static_cast<int>(entries.size()) + 1;
        entries.push_back(entryOf(analysis, fileName, number));
        if (names.contains(entries.back().name))
            refuse(fileName, number,
                   QStringLiteral("“%1” is there twice").arg(entries.back().name));
        names.insert(entries.back().name);
    }
    return entries;
}

Command analysisImport(const Study& study, const std::vector<AnalysisEntry>& entries,
                       const QString& fileName, std::int64_t now, QStringList& notes) {
    QSet<QString> known;
    for (const Analysis& analysis : study.analyses) known.insert(analysis.name);
    Step step(study, QStringLiteral("Import the analyses “%1”").arg(fileName));
    int replaced = 0;
    for (const AnalysisEntry& entry : entries) {
        replaced += known.contains(entry.name) ? 1 : 0;
        step.saveAnalysis(entry.name, entry.kind, entry.parameters, now);
    }
    notes << QStringLiteral("Analyses: %1 added, %2 there already and now as in the file.")
                 .arg(static_cast<int>(entries.size()) - replaced)
                 .arg(replaced);
    return step.command();
}

QByteArray analysesJson(const Study& study) {
    Json list = Json::array();
    for (const Analysis& analysis : study.analyses) {
        Json written;
        written["name"] = analysis.name.toStdString();
        written["kind"] = analysis.kind.toStdString();
        const Json parameters = Json::parse(analysis.parameters.toStdString(), nullptr, false);
        written["parameters"] = parameters.is_object() ? parameters : Json::object();
        list.push_back(std::move(written));
    }
    Json file;
    file["format"] = formatName;
    file["analyses"] = std::move(list);
    return QByteArray::fromStdString(file.dump(2)) + '\n';
}

}  // namespace codebook
