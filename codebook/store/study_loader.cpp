// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/study_loader.h"

#include <QHash>
#include <QVariant>

#include <functional>

#include "codebook/error.h"
#include "codebook/model/placement.h"
#include "codebook/model/study_update.h"
#include "codebook/store/database.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// Runs the query and calls `read` with each row.
template <class Read>
void forEachRow(Database& database, const QString& sql, Read read) {
    Statement query = database.statement(sql);
    query.run();
    while (query.next()) read(query);
}

QUuid guidAt(const Statement& row, int column) {
    return QUuid::fromRfc4122(row.value(column).toByteArray());
}

Span spanAt(const Statement& row, int column) {
    return {row.value(column).toInt(), row.value(column + 1).toInt()};
}

void loadDocuments(Database& database, Study& study) {
    forEachRow(
        database,
        QStringLiteral(
            "SELECT d.id, d.guid, d.name, d.kind, d.language, d.source, d.digest, "
            "d.encoding, d.characters, t.digest, d.\"group\", u.digest, d.media FROM "
            "document AS d LEFT JOIN long_text AS t ON t.id = d.text LEFT JOIN long_text AS u "
            "ON u.id = d.turns WHERE d.alive = 1"),
        [&](const Statement& row) {
            Document document;
            document.id = DocumentId{row.value(0).toInt()};
            document.guid = guidAt(row, 1);
            document.name = row.value(2).toString();
            document.kind = row.value(3).toString();
            document.language = row.value(4).toString();
            document.source = row.value(5).toString();
            document.digest = row.value(6).toString();
            document.encoding = row.value(7).toString();
            document.characters = row.value(8).toInt();
            document.revision = QString::fromLatin1(row.value(9).toByteArray().toHex());
            document.group = row.value(10).toString();
            document.turnTable = row.value(11).toByteArray();
            document.media = row.value(12).toString();
            study.documents.put(std::move(document));
        });
    forEachRow(database,
               QStringLiteral("SELECT id, guid, document, ordinal, label, interviewer, person FROM "
                              "speaker WHERE alive = 1"),
               [&](const Statement& row) {
                   Speaker speaker;
                   speaker.id = SpeakerId{row.value(0).toInt()};
                   speaker.guid = guidAt(row, 1);
                   speaker.document = DocumentId{row.value(2).toInt()};
                   speaker.ordinal = row.value(3).toInt();
                   speaker.label = row.value(4).toString();
                   speaker.isInterviewer = row.value(5).toInt() != 0;
                   speaker.person = CaseId{row.value(6).toInt()};
                   study.speakers.put(std::move(speaker));
               });
}

void loadCases(Database& database, Study& study) {
    forEachRow(database, QStringLiteral("SELECT id, guid, name FROM study_case WHERE alive = 1"),
               [&](const Statement& row) {
                   study.cases.put(
                       {CaseId{row.value(0).toInt()}, guidAt(row, 1), row.value(2).toString()});
               });
    forEachRow(database,
               QStringLiteral("SELECT id, guid, name, type FROM attribute WHERE alive = 1"),
               [&](const Statement& row) {
                   study.attributes.put({AttributeId{row.value(0).toInt()}, guidAt(row, 1),
                                         row.value(2).toString(),
                                         attributeTypeNamed(row.value(3).toString())});
               });
    forEachRow(database,
               QStringLiteral("SELECT id, guid, attribute, person, document, \"values\" FROM "
                              "attribute_value WHERE alive = 1"),
               [&](const Statement& row) {
                   study.attributeValues.put(
                       {AttributeValueId{row.value(0).toInt()}, guidAt(row, 1),
                        AttributeId{row.value(2).toInt()}, CaseId{row.value(3).toInt()},
                        DocumentId{row.value(4).toInt()}, valuesFromText(row.value(5).toString())});
               });
}

void loadCodes(Database& database, Study& study) {
    forEachRow(database, QStringLiteral("SELECT id, guid, name FROM coder WHERE alive = 1"),
               [&](const Statement& row) {
                   study.coders.put(
                       {CoderId{row.value(0).toInt()}, guidAt(row, 1), row.value(2).toString()});
               });
    forEachRow(
        database,
        QStringLiteral("SELECT id, guid, parent, position, name, perspective, color, "
                       "\"shortDefinition\", definition, \"whenToUse\", \"whenNotToUse\", example, "
                       "codable, \"mergedInto\" FROM code WHERE alive = 1"),
        [&](const Statement& row) {
            Code code;
            code.id = CodeId{row.value(0).toInt()};
            code.guid = guidAt(row, 1);
            code.parent = CodeId{row.value(2).toInt()};
            code.position = row.value(3).toInt();
            code.name = row.value(4).toString();
            code.perspective = row.value(5).toString();
            code.color = row.value(6).toString();
            code.shortDefinition = row.value(7).toString();
            code.definition = row.value(8).toString();
            code.whenToUse = row.value(9).toString();
            code.whenNotToUse = row.value(10).toString();
            code.example = row.value(11).toString();
            code.isCodable = row.value(12).toInt() != 0;
            code.mergedInto = CodeId{row.value(13).toInt()};
            study.codes.put(std::move(code));
        });
}

/// The marks of all long texts, by their ids: there are few, and codings are many.
using RevisionMarks = QHash<std::int32_t, RevisionMark>;

RevisionMarks revisionMarks(Database& database) {
    RevisionMarks marks;
    forEachRow(database, QStringLiteral("SELECT id, digest FROM long_text"),
               [&](const Statement& row) {
                   marks.insert(row.value(0).toInt(), revisionMark(row.value(1).toByteArray()));
               });
    return marks;
}

void loadCodings(Database& database, Study& study, const RevisionMarks& marks) {
    study.codings.reserve(
        database.single(QStringLiteral("SELECT max(id) FROM coding")).toULongLong());
    forEachRow(database,
               QStringLiteral("SELECT id, document, code, coder, \"begin\", \"end\", weight, memo, "
                              "revision FROM coding WHERE alive = 1"),
               [&](const Statement& row) {
                   Coding coding;
                   coding.id = CodingId{row.value(0).toInt()};
                   coding.document = DocumentId{row.value(1).toInt()};
                   coding.code = CodeId{row.value(2).toInt()};
                   coding.coder = CoderId{row.value(3).toInt()};
                   coding.span = spanAt(row, 4);
                   coding.weight = row.value(6).toFloat();
                   coding.hasMemo = !row.value(7).toString().isEmpty();
                   coding.revision = marks.value(row.value(8).toInt());
                   study.codings.put(coding);
               });
}

void loadRemarks(Database& database, Study& study, const RevisionMarks& marks) {
    forEachRow(database,
               QStringLiteral("SELECT id, guid, subject, about, \"begin\", \"end\", title, text, "
                              "coder, revision FROM memo WHERE alive = 1"),
               [&](const Statement& row) {
                   Memo memo;
                   memo.id = MemoId{row.value(0).toInt()};
                   memo.guid = guidAt(row, 1);
                   memo.subject = memoSubjectNamed(row.value(2).toString());
                   memo.about = guidAt(row, 3);
                   memo.span = spanAt(row, 4);
                   memo.title = row.value(6).toString();
                   memo.text = row.value(7).toString();
                   memo.coder = CoderId{row.value(8).toInt()};
                   memo.revision = marks.value(row.value(9).toInt());
                   study.memos.put(std::move(memo));
               });
    forEachRow(
        database,
        QStringLiteral("SELECT id, guid, name, kind, parameters FROM analysis WHERE alive = 1"),
        [&](const Statement& row) {
            study.analyses.put({AnalysisId{row.value(0).toInt()}, guidAt(row, 1),
                                row.value(2).toString(), row.value(3).toString(),
                                row.value(4).toString()});
        });
    forEachRow(database,
               QStringLiteral("SELECT id, guid, name, value FROM setting WHERE alive = 1"),
               [&](const Statement& row) {
                   study.settings.put({SettingId{row.value(0).toInt()}, guidAt(row, 1),
                                       row.value(2).toString(), row.value(3).toString()});
               });
}

/// Ids count up from 1 and are never given away again, so the largest is no more than there are
/// rows: arrays over ids stay small. A damaged file that says otherwise must not fill the memory.
void requireDenseIds(Database& database) {
    constexpr qint64 leastBytesOfARow = 16;  // its GUID alone
    const qint64 rowsThatFit = database.single(QStringLiteral("PRAGMA page_count")).toLongLong() *
                               database.single(QStringLiteral("PRAGMA page_size")).toLongLong() /
                               leastBytesOfARow;
    for (int kind = 0; kind < entityCount; ++kind) {
        const QLatin1String table(schemaOf(static_cast<Entity>(kind)).table);
        const auto limit = [&](QLatin1String which) {
            return database.single(QStringLiteral("SELECT %1(id) FROM %2").arg(which, table));
        };
        const QVariant smallest = limit(QLatin1String("min"));
        if (smallest.isNull()) continue;
        if (smallest.toLongLong() < 1 || limit(QLatin1String("max")).toLongLong() > rowsThatFit)
            throw StoreError(
                Words::tr("“%1” is damaged: its table %2 has rows under impossible numbers.")
                    .arg(database.path(), table));
    }
}

template <class Row>
void keepOnly(Table<Row>& table, const std::function<bool(Row&)>& isWhole) {
    std::vector<decltype(Row::id)> strays;
    for (const Row& row : table)
        if (!isWhole(*table.find(row.id))) strays.push_back(row.id);
    for (const auto id : strays) table.remove(id);
}

/// No command leaves a living row that needs one that does not live, but a damaged file may: such
/// rows are not shown, and `check` tells of them. So whoever reads a study may follow every id.
void leaveOutStrays(Study& study) {
    const auto loosen = [](const auto& table, auto& id) {
        if (!table.find(id)) id = {};
    };
    for (const Code& code : study.codes) {
        loosen(study.codes, study.codes.find(code.id)->parent);
        loosen(study.codes, study.codes.find(code.id)->mergedInto);
    }
    for (const Memo& memo : study.memos) loosen(study.coders, study.memos.find(memo.id)->coder);
    keepOnly<Speaker>(study.speakers, [&](Speaker& speaker) {
        loosen(study.cases, speaker.person);
        return study.documents.find(speaker.document) != nullptr;
    });
    keepOnly<AttributeValue>(study.attributeValues, [&](const AttributeValue& value) {
        return study.attributes.find(value.attribute) &&
               (study.cases.find(value.person) || study.documents.find(value.document));
    });
    keepOnly<Coding>(study.codings, [&](const Coding& coding) {
        return study.documents.find(coding.document) && study.codes.find(coding.code) &&
               study.coders.find(coding.coder);
    });
}

}  // namespace

Study loadStudy(Database& database) {
    requireDenseIds(database);
    Study study;
    loadDocuments(database, study);
    loadCases(database, study);
    loadCodes(database, study);
    const RevisionMarks marks = revisionMarks(database);
    loadCodings(database, study, marks);
    loadRemarks(database, study, marks);
    leaveOutStrays(study);
    placeAll(study);
    return study;
}

}  // namespace codebook
