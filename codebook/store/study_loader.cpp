// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/study_loader.h"

#include <QVariant>

#include "codebook/model/study_update.h"
#include "codebook/store/database.h"

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
        QStringLiteral("SELECT d.id, d.guid, d.name, d.kind, d.language, d.source, d.digest, "
                       "d.encoding, d.characters, t.digest FROM document AS d LEFT JOIN long_text "
                       "AS t ON t.id = d.text WHERE d.alive = 1"),
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

void loadCodings(Database& database, Study& study) {
    study.codings.reserve(
        database.single(QStringLiteral("SELECT max(id) FROM coding")).toULongLong());
    forEachRow(database,
               QStringLiteral("SELECT id, document, code, coder, \"begin\", \"end\", weight, memo "
                              "FROM coding WHERE alive = 1"),
               [&](const Statement& row) {
                   Coding coding;
                   coding.id = CodingId{row.value(0).toInt()};
                   coding.document = DocumentId{row.value(1).toInt()};
                   coding.code = CodeId{row.value(2).toInt()};
                   coding.coder = CoderId{row.value(3).toInt()};
                   coding.span = spanAt(row, 4);
                   coding.weight = row.value(6).toFloat();
                   coding.hasMemo = !row.value(7).toString().isEmpty();
                   study.codings.put(coding);
               });
}

void loadRemarks(Database& database, Study& study) {
    forEachRow(database,
               QStringLiteral("SELECT id, guid, subject, about, \"begin\", \"end\", title, text, "
                              "coder FROM memo WHERE alive = 1"),
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

}  // namespace

Study loadStudy(Database& database) {
    Study study;
    loadDocuments(database, study);
    loadCases(database, study);
    loadCodes(database, study);
    loadCodings(database, study);
    loadRemarks(database, study);
    return study;
}

}  // namespace codebook
