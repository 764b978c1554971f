// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/pseudonyms/pseudonymised_copy.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>

#include "codebook/error.h"
#include "codebook/model/batches_by_fields.h"
#include "codebook/model/schema.h"
#include "codebook/model/study_update.h"
#include "codebook/project/lookup.h"
#include "codebook/words.h"

namespace codebook {

namespace {

constexpr std::array order{Entity::Coder,          Entity::Case,   Entity::Document,
                           Entity::Attribute,      Entity::Code,   Entity::Speaker,
                           Entity::AttributeValue, Entity::Coding, Entity::Memo,
                           Entity::Analysis,       Entity::Setting};

QByteArray sha256(const QString& text) {
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

Turns movedTurns(const Turns& turns, const ReplacedText& text) {
    Turns moved = turns;
    for (Turn& turn : moved)
        for (Span* span : {&turn.span, &turn.label, &turn.words}) *span = text.moved(*span);
    return moved;
}

class Copying {
   public:
    Copying(const Project& from, Project& to, const PseudonymOverlay& overlay)
        : m_from(from), m_to(to), m_overlay(overlay) {
        for (const Document& document : from.study().documents)
            m_documents.emplace(document.guid, ReplacedText(overlay, from.text(document.id)->text));
    }

    PseudonymisedCopy copy() {
        m_command.text = Words::tr("Copy with pseudonyms");
        for (const Entity entity : order) copyRows(entity);
        m_done.documents = m_documents.size();
        m_to.execute(std::move(m_command));
        m_done.codings = m_to.study().codings.count();
        return m_done;
    }

   private:
    using Row = std::map<std::uint8_t, Value>;

    void copyRows(Entity entity) {
        const RowBatch whole = m_from.wholeRows(entity);
        BatchesByFields created(entity, true);
        BatchesByFields loops(entity);
        for (std::size_t i = 0; i < whole.rows.size(); ++i) {
            QUuid guid = whole.rows[i];
            Row row;
            for (std::size_t column = 0; column < whole.fields.size(); ++column)
                if (whole.fields[column] != field::alive)
                    row[whole.fields[column]] = whole.value(i, column);
            if (!rewrite(entity, guid, row)) continue;
            Row later;  // what refers to rows of its own kind is told afterwards
            if (entity == Entity::Code)
                for (const std::uint8_t own : {field::code::parent, field::code::mergedInto})
                    if (const auto at = row.find(own); at != row.end()) {
                        later.insert(*at);
                        row.erase(at);
                    }
            add(created, guid, row);
            if (!later.empty()) add(loops, guid, later);
        }
        for (BatchesByFields* batches : {&created, &loops})
            for (RowBatch& batch : batches->take()) m_command.batches.push_back(std::move(batch));
    }

    static void add(BatchesByFields& batches, const QUuid& guid, const Row& row) {
        std::vector<std::uint8_t> fields;
        std::vector<Value> values;
        for (const auto& [index, value] : row) {
            fields.push_back(index);
            values.push_back(value);
        }
        batches.add(guid, fields, values);
    }

    /// False where the row stays behind.
    bool rewrite(Entity entity, QUuid& guid, Row& row) {
        for (auto& [index, value] : row) {
            if (auto* text = std::get_if<QString>(&value)) *text = replaced(*text);
            if (auto* to = std::get_if<QUuid>(&value)) *to = m_coders.value(*to, *to);
        }
        switch (entity) {
            case Entity::Coder:
                return rewriteCoder(guid, row);
            case Entity::Document:
                rewriteDocument(guid, row);
                return true;
            case Entity::Coding:
                return place(guid, row, field::coding::document, field::coding::revision,
                             field::coding::begin, field::coding::end);
            case Entity::Memo:
                return rewriteMemo(guid, row);
            case Entity::Setting:
                return rewriteSetting(guid, row);
            default:
                return true;
        }
    }

    QString replaced(const QString& text) {
        m_done.replaced += static_cast<int>(m_overlay.places(text).size());
        return m_overlay.replaced(text);
    }

    /// Whoever makes the copy is in it already.
    bool rewriteCoder(const QUuid& guid, const Row& row) {
        const auto* name = std::get_if<QString>(&row.at(field::coder::name));
        const CoderId there = name ? coderNamed(m_to.study(), *name) : CoderId{};
        if (!there) return true;
        m_coders.insert(guid, m_to.study().coders.at(there).guid);
        return false;
    }

    void rewriteDocument(const QUuid& guid, Row& row) {
        const ReplacedText& text = m_documents.at(guid);
        const auto& documents = m_from.study().documents;
        const auto document = std::find_if(documents.begin(), documents.end(),
                                           [&](const Document& each) { return each.guid == guid; });
        m_done.replaced +=
            static_cast<int>(m_overlay.places(m_from.text(document->id)->text).size());
        for (const std::uint8_t hidden :
             {field::document::source, field::document::digest, field::document::media})
            row[hidden] = QString();
        row[field::document::text] = text.text();
        row[field::document::turns] = turnsToText(movedTurns(*m_from.turns(document->id), text));
        row[field::document::characters] = std::int64_t{text.codePoints()};
    }

    /// Puts a span into the document's new text; false where it counts in an older one.
    bool place(const QUuid& guid, Row& row, std::uint8_t document, std::uint8_t revision,
               std::uint8_t begin, std::uint8_t end) {
        const auto* of = std::get_if<QUuid>(&row[document]);
        const auto text = of ? m_documents.find(*of) : m_documents.end();
        const auto* counted = std::get_if<QByteArray>(&row[revision]);
        const bool isWaiting = text == m_documents.end() ||
                               (counted && !counted->isEmpty() && *counted != currentDigest(*of));
        if (isWaiting) {
            m_waiting.insert(guid);
            ++m_done.leftOut;
            return false;
        }
        const auto number = [&](std::uint8_t index) {
            const auto* value = std::get_if<std::int64_t>(&row[index]);
            return value ? static_cast<std::int32_t>(*value) : 0;
        };
        const Span moved = text->second.moved({number(begin), number(end)});
        row[begin] = std::int64_t{moved.begin};
        row[end] = std::int64_t{moved.end};
        row[revision] = sha256(text->second.text());
        if (document == field::coding::document && revision == field::coding::revision)
            row[field::coding::text] = text->second.slice(moved);
        return true;
    }

    QByteArray currentDigest(const QUuid& document) const {
        for (const Document& each : m_from.study().documents)
            if (each.guid == document) return QByteArray::fromHex(each.revision.toLatin1());
        return {};
    }

    bool rewriteMemo(const QUuid& guid, Row& row) {
        if (const auto* about = std::get_if<QUuid>(&row[field::memo::about]))
            if (m_waiting.contains(*about)) {
                ++m_done.leftOut;
                return false;
            }
        const auto* subject = std::get_if<QString>(&row[field::memo::subject]);
        if (!subject || *subject != memoSubjectName(MemoSubject::Passage)) return true;
        return placePassage(guid, row);
    }

    bool placePassage(const QUuid& guid, Row& row) {
        return place(guid, row, field::memo::about, field::memo::revision, field::memo::begin,
                     field::memo::end);
    }

    bool rewriteSetting(QUuid& guid, const Row& row) const {
        const auto* name = std::get_if<QString>(&row.at(field::setting::name));
        if (!name || name->startsWith(pseudonymSetting) || *name == settingName::defaultCoder ||
            name->startsWith(settingName::unlike) ||  // it names a text by its digest
            *name == QLatin1String("earlierJournal"))
            return false;
        guid = derivedGuid(m_to.guid(), QStringLiteral("setting:") + *name);
        return true;
    }

    const Project& m_from;
    Project& m_to;
    const PseudonymOverlay& m_overlay;
    std::map<QUuid, ReplacedText> m_documents;
    QHash<QUuid, QUuid> m_coders;  ///< those that are another row in the copy
    QSet<QUuid> m_waiting;
    Command m_command;
    PseudonymisedCopy m_done;
};

}  // namespace

PseudonymisedCopy writePseudonymisedCopy(const Project& project, const PseudonymOverlay& overlay,
                                         const QString& path) {
    Project::OpenOptions options;
    options.coder = overlay.replaced(project.coderName());
    const auto copy = Project::create(path, options);
    try {
        return Copying(project, *copy, overlay).copy();
    } catch (...) {
        for (const auto* suffix : {"", "-wal", "-shm"}) QFile::remove(path + QLatin1String(suffix));
        throw;
    }
}

}  // namespace codebook
