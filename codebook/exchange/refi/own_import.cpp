// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/refi/own_import.h"

#include <QCryptographicHash>

#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "codebook/words.h"

namespace codebook::refi {

namespace {

class OwnRows {
   public:
    OwnRows(const codebook::Project& project, const QdpxFile& file, ProjectRows& rows,
            BroughtRows& to)
        : m_project(project), m_file(file), m_rows(rows), m_to(to) {}

    void put() {
        for (const RowBatch& batch : m_rows.batches) {
            if (batch.entity == Entity::Code)
                putCodes(batch);
            else if (batch.entity == Entity::Setting)
                putSettings(batch);
            else
                for (std::size_t row = 0; row < batch.rows.size(); ++row) putRow(batch, row);
        }
        putJournal();
    }

   private:
    static FieldValues valuesOf(const RowBatch& batch, std::size_t row) {
        FieldValues values;
        for (std::size_t i = 0; i < batch.fields.size(); ++i)
            values.emplace_back(batch.fields[i], batch.value(row, i));
        return values;
    }

    void putRow(const RowBatch& batch, std::size_t row) {
        const QUuid guid = batch.rows[row];
        FieldValues values = valuesOf(batch, row);
        if (batch.entity == Entity::Document) {
            putDocument(guid, values);
            return;
        }
        if (m_to.has(batch.entity, guid)) return;
        if (batch.entity == Entity::Coder && isKnownPerson(guid, values)) return;
        useKnownPersons(batch.entity, values);
        requireTargets(batch.entity, values);
        holdOldText(batch.entity, values);
        m_to.put(batch.entity, guid, values);
    }

    /// True where the project has a coder of that name who has worked: the same person goes on. One
    /// who has done nothing yet gives way to the file's.
    bool isKnownPerson(const QUuid& guid, const FieldValues& values) {
        const Study& study = m_project.study();
        for (const auto& [field, value] : values) {
            const auto* name = std::get_if<QString>(&value);
            if (field != field::coder::name || !name) continue;
            const CoderId known = coderNamed(study, *name);
            if (!known) return false;
            const auto isOfThem = [&](const auto& row) { return row.coder == known; };
            const bool hasWorked =
                std::any_of(study.codings.begin(), study.codings.end(), isOfThem) ||
                std::any_of(study.memos.begin(), study.memos.end(), isOfThem);
            const QUuid own = study.coders.at(known).guid;
            if (hasWorked)
                m_persons.insert(guid, own);
            else
                m_to.change(Entity::Coder, own, {{field::alive, std::int64_t{0}}});
            return hasWorked;
        }
        return false;
    }

    void useKnownPersons(Entity entity, FieldValues& values) const {
        const auto& fields = schemaOf(entity).fields;
        for (auto& [field, value] : values)
            if (fields[field].type == FieldType::Reference &&
                fields[field].target == Entity::Coder && std::holds_alternative<QUuid>(value))
                value = m_persons.value(std::get<QUuid>(value), std::get<QUuid>(value));
    }

    void putDocument(const QUuid& guid, const FieldValues& values) {
        FieldValues withText = values;
        for (auto& [field, value] : withText) {
            const auto* digest = std::get_if<QByteArray>(&value);
            if (!digest) continue;
            value = textOf(*digest, guid);
            m_present.insert(guid, field == field::document::text ? std::get<QString>(value)
                                                                  : m_present.value(guid));
        }
        m_to.put(Entity::Document, guid, withText);
    }

    QString textOf(const QByteArray& digest, const QUuid& document) const {
        if (const auto known = m_rows.texts.constFind(digest); known != m_rows.texts.constEnd())
            return *known;
        const auto bytes = m_file.file(written(document) + QStringLiteral(".txt"));
        if (!bytes || QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) != digest)
            throw FormatError(
                Words::tr("The text of the document %1 is missing or was changed in the file.")
                    .arg(written(document)));
        return QString::fromUtf8(*bytes);
    }

    /// Words that wait to be placed count in a text that their document had: it is written as that
    /// document's first, so that the project holds it.
    void holdOldText(Entity entity, const FieldValues& values) {
        const int revision = fieldNamed(entity, QStringLiteral("revision"));
        if (revision < 0) return;
        QUuid document;
        QByteArray digest;
        for (const auto& [field, value] : values) {
            if (field == revision && std::holds_alternative<QByteArray>(value))
                digest = std::get<QByteArray>(value);
            const bool isDocument = entity == Entity::Coding ? field == field::coding::document
                                                             : field == field::memo::about;
            if (isDocument && std::holds_alternative<QUuid>(value))
                document = std::get<QUuid>(value);
        }
        const auto old = m_rows.texts.constFind(digest);
        if (digest.isEmpty() || old == m_rows.texts.constEnd() || !m_present.contains(document) ||
            m_held.contains(digest))
            return;
        m_held.insert(digest);
        m_to.change(Entity::Document, document, {{field::document::text, *old}});
        m_to.change(Entity::Document, document,
                    {{field::document::text, m_present.value(document)}});
    }

    /// Codes refer to one another: what they refer to is written when all are there.
    void putCodes(const RowBatch& batch) {
        std::vector<std::pair<QUuid, FieldValues>> references;
        for (std::size_t row = 0; row < batch.rows.size(); ++row) {
            FieldValues plain;
            FieldValues referring;
            for (const auto& value : valuesOf(batch, row)) {
                const bool refers =
                    value.first == field::code::parent || value.first == field::code::mergedInto;
                if (!refers)
                    plain.push_back(value);
                else if (std::get<QUuid>(value.second) != QUuid())
                    referring.push_back(value);
            }
            if (m_to.put(Entity::Code, batch.rows[row], plain) && !referring.empty())
                references.emplace_back(batch.rows[row], referring);
        }
        for (const auto& [guid, values] : references) {
            requireTargets(Entity::Code, values);
            m_to.change(Entity::Code, guid, values);
        }
    }

    /// A setting's GUID follows from the project's, and the person's own settings stay theirs.
    void putSettings(const RowBatch& batch) {
        Step step(m_project.study(), QString());
        for (std::size_t row = 0; row < batch.rows.size(); ++row) {
            QString name;
            QString value;
            for (const auto& [field, written] : valuesOf(batch, row)) {
                const auto* words = std::get_if<QString>(&written);
                if (field == field::setting::name && words) name = *words;
                if (field == field::setting::value && words) value = *words;
            }
            const auto& own = m_project.study().settings;
            const bool isKnown = name.isEmpty() || name == settingName::defaultCoder ||
                                 name == earlierJournalSetting ||
                                 std::any_of(own.begin(), own.end(), [&](const Setting& setting) {
                                     return setting.name == name;
                                 });
            if (!isKnown) step.setSetting(m_project.guid(), name, value);
        }
        m_to.append(step.command());
    }

    /// What was done before goes on being told.
    void putJournal() {
        if (m_rows.journal.empty() || m_to.isEmpty()) return;
        Step step(m_project.study(), QString());
        step.setSetting(m_project.guid(), earlierJournalSetting,
                        withJournal(m_project.study(), m_rows.journal));
        m_to.append(step.command());
    }

    void requireTargets(Entity entity, const FieldValues& values) const {
        const auto& fields = schemaOf(entity).fields;
        for (const auto& [field, value] : values) {
            const auto* target = std::get_if<QUuid>(&value);
            if (!target || target->isNull() || fields[field].type != FieldType::Reference) continue;
            if (!m_to.has(fields[field].target, *target))
                throw FormatError(
                    Words::tr("The file refers to the %1 %2, which it does not hold.")
                        .arg(QLatin1String(schemaOf(fields[field].target).name), written(*target)));
        }
    }

    const codebook::Project& m_project;
    const QdpxFile& m_file;
    ProjectRows& m_rows;
    BroughtRows& m_to;
    QHash<QUuid, QUuid> m_persons;  ///< the file's coders who are ours
    QHash<QUuid, QString> m_present;
    QSet<QByteArray> m_held;
};

}  // namespace

void putOwnRows(const codebook::Project& project, const QdpxFile& file, ProjectRows rows,
                BroughtRows& to) {
    OwnRows(project, file, rows, to).put();
}

}  // namespace codebook::refi
