// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/question_names.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "codebook/error.h"
#include "codebook/model/code_tree.h"

namespace codebook {

namespace {

QString renamedPaths(const QString& paths, const Renaming& renaming) {
    QStringList renamed = pathList(paths);
    const QStringList before = renamed;
    for (QString& path : renamed) path = renaming.code(path);
    return renamed == before ? paths : renamed.join(u',');
}

/// Of names that are escaped as paths are.
QString renamedNames(const QString& names, const std::function<QString(const QString&)>& renamed) {
    const QStringList before = nameList(names);
    QStringList after;
    for (const QString& name : before) after << renamed(name);
    if (after == before) return names;
    for (QString& name : after) name = escapedName(name);
    return after.join(u',');
}

QJsonValue renamedValue(const QString& key, const QJsonValue& value, const Renaming& renaming) {
    if (value.isArray()) {
        QJsonArray renamed;
        for (const auto& each : value.toArray()) renamed.append(renamedValue(key, each, renaming));
        return renamed;
    }
    if (!value.isString()) return value;
    const QString text = value.toString();
    if (key == u"rows" || key == u"columns") return renamedInAxis(text, renaming);
    if (key == u"where" || key == u"query") return renamedInQuery(text, renaming);
    if (key == u"code" || key == u"codes") return renamedPaths(text, renaming);
    if (key == u"attribute" || key == u"attributedBy") return renaming.attribute(text);
    if (key == u"crosstabs") return renaming.analysis(text);
    if (key == u"coders") return renaming.coder(text);
    return value;
}

/// One level of an axis, as it is written between stars.
QString renamedLevel(const QString& level, const Renaming& renaming) {
    const qsizetype colon = level.indexOf(u':');
    const QString kind = level.left(std::max<qsizetype>(colon, 0)).trimmed();
    QString name = level.mid(colon + 1).trimmed();
    if (name.isEmpty()) return level;
    name.replace(QStringLiteral("\\*"), QStringLiteral("*"));
    QString renamed = name;
    if (kind == u"attribute") renamed = renaming.attribute(name);
    if (kind == u"code") renamed = renamedPaths(name, renaming);
    if (kind == u"codes") renamed = renaming.code(name);
    if (kind == u"document") renamed = renamedNames(name, renaming.document);
    if (kind == u"coder") renamed = renamedNames(name, renaming.coder);
    if (renamed == name) return level;
    return kind + u':' + renamed.replace(u'*', QStringLiteral("\\*"));
}

/// The codes as they are after the batches, as far as paths depend on it.
Study codesAfter(const Study& study, const std::vector<RowBatch>& batches) {
    Study after;
    after.codes = study.codes;
    QHash<QUuid, CodeId> ids;
    for (const Code& code : study.codes) ids.insert(code.guid, code.id);
    const auto write = [&](Code& code, std::uint8_t index, const Value& value) {
        const auto* row = std::get_if<QUuid>(&value);
        const auto* text = std::get_if<QString>(&value);
        if (index == field::code::name && text) code.name = *text;
        if (index == field::code::parent) code.parent = row ? ids.value(*row) : CodeId{};
        if (index == field::code::mergedInto) code.mergedInto = row ? ids.value(*row) : CodeId{};
    };
    for (const RowBatch& batch : batches) {
        if (batch.entity != Entity::Code || batch.creates) continue;
        for (std::size_t row = 0; row < batch.rows.size(); ++row)
            if (Code* code = after.codes.find(ids.value(batch.rows[row])))
                for (std::size_t i = 0; i < batch.fields.size(); ++i)
                    write(*code, batch.fields[i], batch.value(row, i));
    }
    return after;
}

/// New names by old ones, of rows that have theirs in the field.
template <class Rows>
QHash<QString, QString> namesAfter(const Rows& rows, Entity entity, std::uint8_t field,
                                   const std::vector<RowBatch>& batches) {
    QHash<QString, QString> names;
    QHash<QUuid, QString> before;
    for (const auto& row : rows) before.insert(row.guid, row.name);
    for (const RowBatch& batch : batches) {
        if (batch.entity != entity || batch.creates) continue;
        for (std::size_t row = 0; row < batch.rows.size(); ++row)
            for (std::size_t i = 0; i < batch.fields.size(); ++i) {
                const Value& value = batch.value(row, i);
                const auto* name = std::get_if<QString>(&value);
                if (batch.fields[i] == field && name)
                    names.insert(before.value(batch.rows[row]), *name);
            }
    }
    return names;
}

bool changesNames(const std::vector<RowBatch>& batches) {
    const auto isName = [](Entity entity, std::uint8_t index) {
        switch (entity) {
            case Entity::Code:
                return index == field::code::name || index == field::code::parent ||
                       index == field::code::mergedInto;
            case Entity::Attribute:
                return index == field::attribute::name;
            case Entity::Analysis:
                return index == field::analysis::name;
            case Entity::Document:
                return index == field::document::name;
            case Entity::Coder:
                return index == field::coder::name;
            default:
                return false;
        }
    };
    return std::any_of(batches.begin(), batches.end(), [&](const RowBatch& batch) {
        return !batch.creates &&
               std::any_of(batch.fields.begin(), batch.fields.end(),
                           [&](std::uint8_t index) { return isName(batch.entity, index); });
    });
}

/// The path that names after the change the code that this one names before it.
QString pathAfter(const QString& path, const CodeTree& before, const CodeTree& after) {
    const std::vector<CodeId> meant = before.named(path);
    if (meant.size() != 1) return path;
    const CodeId code = after.effective(meant.front());
    const std::vector<CodeId> found = after.named(path);
    const bool isStill = found.size() == 1 && found.front() == code;
    return isStill || !code ? path : after.path(code);
}

}  // namespace

QString renamedInAxis(const QString& axis, const Renaming& renaming) {
    QString renamed;
    QString level;
    for (qsizetype i = 0; i < axis.size(); ++i) {
        if (axis[i] == u'*') {
            renamed += renamedLevel(level, renaming) + u'*';
            level.clear();
            continue;
        }
        const bool isEscapedStar = axis[i] == u'\\' && i + 1 < axis.size() && axis[i + 1] == u'*';
        level += axis[i];
        if (isEscapedStar) level += axis[++i];
    }
    return renamed + renamedLevel(level, renaming);
}

QString renamedInParameters(const QString& parameters, const Renaming& renaming) {
    const QJsonDocument document = QJsonDocument::fromJson(parameters.toUtf8());
    if (!document.isObject()) return parameters;
    const QJsonObject before = document.object();
    QJsonObject after = before;
    for (auto value = before.begin(); value != before.end(); ++value)
        after[value.key()] = renamedValue(value.key(), value.value(), renaming);
    if (after == before) return parameters;
    return QString::fromUtf8(QJsonDocument(after).toJson(QJsonDocument::Compact));
}

RowBatch analysesAfter(const Study& study, const std::vector<RowBatch>& batches) {
    RowBatch written(Entity::Analysis, false, {field::analysis::parameters});
    if (study.analyses.isEmpty() || !changesNames(batches)) return written;
    const Study codes = codesAfter(study, batches);
    const CodeTree before(study);
    const CodeTree after(codes);
    const auto names = [&](const auto& rows, Entity entity, std::uint8_t field) {
        return [after = namesAfter(rows, entity, field, batches)](const QString& name) {
            return after.value(name, name);
        };
    };
    const Renaming renaming{[&](const QString& path) { return pathAfter(path, before, after); },
                            names(study.attributes, Entity::Attribute, field::attribute::name),
                            names(study.analyses, Entity::Analysis, field::analysis::name),
                            names(study.documents, Entity::Document, field::document::name),
                            names(study.coders, Entity::Coder, field::coder::name)};
    const auto isWritten = [&](const QUuid& analysis) {
        return std::any_of(batches.begin(), batches.end(), [&](const RowBatch& batch) {
            return batch.entity == Entity::Analysis &&
                   std::find(batch.rows.begin(), batch.rows.end(), analysis) != batch.rows.end();
        });
    };
    for (const Analysis& analysis : study.analyses) {
        const QString renamed = renamedInParameters(analysis.parameters, renaming);
        if (renamed != analysis.parameters && !isWritten(analysis.guid))
            written.add(analysis.guid, {renamed});
    }
    return written;
}

}  // namespace codebook
