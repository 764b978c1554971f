// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/refi/project_rows.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>

#include "codebook/error.h"
#include "codebook/model/study_update.h"
#include "codebook/project/lookup.h"
#include "codebook/words.h"

namespace codebook::refi {

namespace {

// Ordered, so that the same project always gives the same bytes.
using Json = nlohmann::ordered_json;

constexpr auto form = "samsyn-project/1";

/// What refers comes after what it refers to; codes refer to one another.
constexpr Entity order[] = {Entity::Coder,    Entity::Case,      Entity::Document,
                            Entity::Speaker,  Entity::Attribute, Entity::AttributeValue,
                            Entity::Code,     Entity::Coding,    Entity::Memo,
                            Entity::Analysis, Entity::Setting};

std::string utf8(const QString& text) { return text.toStdString(); }
QString text(const Json& json) { return QString::fromStdString(json.get<std::string>()); }

Json jsonOf(const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    if (const auto* number = std::get_if<double>(&value)) return *number;
    if (const auto* words = std::get_if<QString>(&value)) return utf8(*words);
    if (const auto* digest = std::get_if<QByteArray>(&value))
        return digest->isEmpty() ? Json() : Json(digest->toHex().toStdString());
    if (const auto* guid = std::get_if<QUuid>(&value))
        return guid->isNull() ? Json() : Json(utf8(guid->toString(QUuid::WithoutBraces)));
    return {};
}

Value valueOf(const FieldSchema& field, const Json& json) {
    if (json.is_null()) {
        const bool refers = field.type == FieldType::Reference || field.type == FieldType::Guid;
        return refers ? Value(QUuid()) : Value();
    }
    switch (field.type) {
        case FieldType::Integer:
            return json.get<std::int64_t>();
        case FieldType::Real:
            return json.get<double>();
        case FieldType::Text:
            return text(json);
        case FieldType::LongText:
            return QByteArray::fromHex(text(json).toLatin1());
        case FieldType::Reference:
        case FieldType::Guid:
            return QUuid::fromString(text(json));
    }
    return {};
}

void addTexts(const codebook::Project& project, ProjectRows& rows) {
    for (const Document& document : project.study().documents)
        rows.texts.insert(document.turnTable, turnsToText(*project.turns(document.id)));
    // Words that wait to be placed count in a text that the document has no more.
    for (const RowBatch& batch : rows.batches) {
        const int column = fieldNamed(batch.entity, QStringLiteral("revision"));
        if (column < 0) continue;
        for (std::size_t row = 0; row < batch.rows.size(); ++row) {
            const auto* digest =
                std::get_if<QByteArray>(&batch.value(row, static_cast<std::size_t>(column)));
            if (!digest || digest->isEmpty() || rows.texts.contains(*digest)) continue;
            const auto& documents = project.study().documents;
            const QString revision = QString::fromLatin1(digest->toHex());
            if (std::none_of(documents.begin(), documents.end(), [&](const Document& document) {
                    return document.revision == revision;
                }))
                rows.texts.insert(*digest, project.revisionText(*digest)->text);
        }
    }
}

Json journalJson(const std::vector<JournalLine>& journal) {
    Json lines = Json::array();
    for (const JournalLine& line : journal)
        lines.push_back({{"change", utf8(line.change.toString(QUuid::WithoutBraces))},
                         {"at", utf8(line.at.toString(Qt::ISODateWithMs))},
                         {"coder", utf8(line.coder)},
                         {"text", utf8(line.text)}});
    return lines;
}

std::vector<JournalLine> journalFrom(const Json& json) {
    std::vector<JournalLine> journal;
    for (const Json& line : json)
        journal.push_back({QUuid::fromString(text(line.at("change"))),
                           QDateTime::fromString(text(line.at("at")), Qt::ISODateWithMs),
                           text(line.at("coder")), text(line.at("text"))});
    return journal;
}

RowBatch batchOf(Entity entity, const Json& json) {
    const auto& fields = schemaOf(entity).fields;
    RowBatch batch(entity, true, {});
    for (const Json& name : json.at("fields")) {
        const int field = fieldNamed(entity, text(name));
        if (field <= 0)
            throw FormatError(Words::tr("“%1” is no field of a %2.")
                                  .arg(text(name), QLatin1String(schemaOf(entity).name)));
        batch.fields.push_back(static_cast<std::uint8_t>(field));
    }
    for (const Json& row : json.at("rows")) {
        if (row.size() != batch.fields.size() + 1)
            throw FormatError(Words::tr("A row of the %1s has too few or too many values.")
                                  .arg(QLatin1String(schemaOf(entity).name)));
        const QUuid guid = QUuid::fromString(text(row.at(0)));
        if (guid.isNull()) throw FormatError(Words::tr("A row has no GUID."));
        batch.rows.push_back(guid);
        for (std::size_t i = 0; i < batch.fields.size(); ++i)
            batch.values.push_back(valueOf(fields[batch.fields[i]], row.at(i + 1)));
    }
    return batch;
}

}  // namespace

std::vector<JournalLine> earlierJournal(const Study& study) {
    const QString kept = settingValue(study, earlierJournalSetting);
    if (kept.isEmpty()) return {};
    try {
        return journalFrom(Json::parse(kept.toStdString()));
    } catch (const nlohmann::json::exception&) {
        return {};  // nothing that a number rests on
    }
}

QString withJournal(const Study& study, const std::vector<JournalLine>& journal) {
    std::vector<JournalLine> all = earlierJournal(study);
    all.insert(all.end(), journal.begin(), journal.end());
    return QString::fromStdString(
        journalJson(all).dump(-1, ' ', false, Json::error_handler_t::replace));
}

ProjectRows rowsOf(const codebook::Project& project) {
    ProjectRows rows;
    for (const Entity entity : order) {
        RowBatch whole = project.wholeRows(entity);
        if (!whole.isEmpty()) rows.batches.push_back(std::move(whole));
    }
    addTexts(project, rows);
    rows.journal = earlierJournal(project.study());
    for (const JournalLine& line : project.journal()) rows.journal.push_back(line);
    return rows;
}

QByteArray projectRowsJson(const ProjectRows& rows) {
    Json file{{"form", form}, {"qde", utf8(rows.qdeDigest)}};
    for (const RowBatch& batch : rows.batches) {
        const EntitySchema& schema = schemaOf(batch.entity);
        Json fields = Json::array();
        for (const std::uint8_t field : batch.fields)
            if (field != field::alive) fields.push_back(schema.fields[field].name);
        Json list = Json::array();
        for (std::size_t row = 0; row < batch.rows.size(); ++row) {
            Json one = Json::array({utf8(batch.rows[row].toString(QUuid::WithoutBraces))});
            for (std::size_t i = 0; i < batch.fields.size(); ++i)
                if (batch.fields[i] != field::alive) one.push_back(jsonOf(batch.value(row, i)));
            list.push_back(std::move(one));
        }
        file["rows"][schema.name] = {{"fields", std::move(fields)}, {"rows", std::move(list)}};
    }
    QList<QByteArray> digests = rows.texts.keys();
    std::sort(digests.begin(), digests.end());
    for (const QByteArray& digest : digests)
        file["texts"][digest.toHex().toStdString()] = utf8(rows.texts.value(digest));
    if (!rows.journal.empty()) file["journal"] = journalJson(rows.journal);
    return QByteArray::fromStdString(file.dump(-1, ' ', false, Json::error_handler_t::replace));
}

ProjectRows readProjectRows(const QByteArray& bytes, const QString& fileName) {
    try {
        const Json file = Json::parse(bytes.constBegin(), bytes.constEnd());
        if (text(file.at("form")) != QLatin1String(form))
            throw FormatError(
                Words::tr("“%1” was written by a newer Samsyn than this one.").arg(fileName));
        ProjectRows rows;
        rows.qdeDigest = text(file.at("qde"));
        const Json none = Json::object();
        const Json& all = file.contains("rows") ? file.at("rows") : none;
        for (const Entity entity : order)
            if (all.contains(schemaOf(entity).name))
                rows.batches.push_back(batchOf(entity, all.at(schemaOf(entity).name)));
        if (file.contains("texts"))
            for (const auto& [digest, content] : file.at("texts").items())
                rows.texts.insert(QByteArray::fromHex(QByteArray::fromStdString(digest)),
                                  text(content));
        if (file.contains("journal")) rows.journal = journalFrom(file.at("journal"));
        return rows;
    } catch (const nlohmann::json::exception& error) {
        throw FormatError(Words::tr("“%1” is damaged.").arg(fileName),
                          QString::fromLatin1(error.what()));
    }
}

}  // namespace codebook::refi
