// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/step.h"

#include "codebook/error.h"
#include "codebook/model/study_update.h"
#include "codebook/project/lookup.h"
#include "codebook/words.h"

namespace codebook {

Step::Step(const Study& study, QString text) : m_study(&study) { m_command.text = std::move(text); }

RowBatch& Step::batch(Entity entity, bool creates, const std::vector<std::uint8_t>& fields) {
    auto& batches = m_command.batches;
    const bool continues = !batches.empty() && batches.back().entity == entity &&
                           batches.back().creates == creates && batches.back().fields == fields;
    if (!continues) {
        batches.emplace_back(entity, creates, std::initializer_list<std::uint8_t>{});
        batches.back().fields = fields;
    }
    return batches.back();
}

void Step::write(Entity entity, const QUuid& row, const FieldValues& fields) {
    if (fields.empty()) return;
    std::vector<std::uint8_t> indexes;
    indexes.reserve(fields.size());
    for (const auto& written : fields) indexes.push_back(written.first);
    RowBatch& to = batch(entity, false, indexes);
    to.rows.push_back(row);
    for (const auto& written : fields) to.values.push_back(written.second);
}

QHash<QUuid, bool>& Step::derivedRows(Entity entity) {
    auto& rows = entity == Entity::Setting ? m_settings : m_values;
    if (rows) return *rows;
    rows.emplace();
    if (entity == Entity::Setting)
        for (const Setting& setting : m_study->settings) rows->insert(setting.guid, true);
    else
        for (const AttributeValue& value : m_study->attributeValues) rows->insert(value.guid, true);
    return *rows;
}

/// Rows with derived GUIDs may be written again and again, also in one step: the first time they
/// are created whole, then changed, and brought back where this very step removed them.
void Step::writeDerived(Entity entity, const QUuid& row, const FieldValues& whole,
                        const FieldValues& changes) {
    auto& rows = derivedRows(entity);
    const auto known = rows.constFind(row);
    if (known == rows.constEnd()) {
        std::vector<std::uint8_t> indexes;
        for (const auto& written : whole) indexes.push_back(written.first);
        RowBatch& to = batch(entity, true, indexes);
        to.rows.push_back(row);
        for (const auto& written : whole) to.values.push_back(written.second);
    } else if (*known) {
        write(entity, row, changes);
    } else {
        FieldValues back{{field::alive, std::int64_t{1}}};
        back.insert(back.end(), whole.begin(), whole.end());
        write(entity, row, back);
    }
    rows.insert(row, true);
}

void Step::removeDerived(Entity entity, const QUuid& row) {
    auto& rows = derivedRows(entity);
    if (!rows.value(row)) return;
    remove(entity, row);
    rows.insert(row, false);
}

void Step::remove(Entity entity, const QUuid& row) {
    batch(entity, false, {field::alive}).add(row, {std::int64_t{0}});
}

QUuid Step::addCoder(const QString& name) {
    const QUuid guid = QUuid::createUuid();
    batch(Entity::Coder, true, {field::coder::name}).add(guid, {name});
    return guid;
}

QUuid Step::coder(const QString& name) {
    if (const CoderId known = coderNamed(*m_study, name)) return m_study->coders.at(known).guid;
    for (const RowBatch& pending : m_command.batches)
        if (pending.entity == Entity::Coder && pending.creates)
            for (std::size_t row = 0; row < pending.rows.size(); ++row)
                if (pending.value(row, 0) == Value(name)) return pending.rows[row];
    return addCoder(name);
}

void Step::removeCoder(CoderId coder) { remove(Entity::Coder, m_study->coders.at(coder).guid); }

QUuid Step::addMemo(MemoSubject subject, const QUuid& about, Span span, const QString& title,
                    const QString& text, const QUuid& coder, std::int64_t created) {
    const QUuid guid = QUuid::createUuid();
    namespace memo = field::memo;
    const FieldValues written{{memo::subject, memoSubjectName(subject)},
                              {memo::about, about},
                              {memo::begin, std::int64_t{span.begin}},
                              {memo::end, std::int64_t{span.end}},
                              {memo::title, title},
                              {memo::text, text},
                              {memo::coder, coder},
                              {memo::created, created}};
    std::vector<std::uint8_t> indexes;
    std::vector<Value> values;
    for (const auto& [index, value] : written) {
        indexes.push_back(index);
        values.push_back(value);
    }
    // A document of this very step has no revision that could change before the memo is there.
    if (const Document* document = subject == MemoSubject::Passage ? documentOf(about) : nullptr) {
        indexes.push_back(memo::revision);
        values.emplace_back(QByteArray::fromHex(document->revision.toLatin1()));
    }
    RowBatch& to = batch(Entity::Memo, true, indexes);
    to.rows.push_back(guid);
    to.values.insert(to.values.end(), values.begin(), values.end());
    return guid;
}

void Step::editMemo(MemoId memo, const FieldValues& fields) {
    write(Entity::Memo, m_study->memos.at(memo).guid, fields);
}

void Step::placeMemo(MemoId memo, const QByteArray& revision, Span span) {
    editMemo(memo, {{field::memo::revision, revision},
                    {field::memo::begin, std::int64_t{span.begin}},
                    {field::memo::end, std::int64_t{span.end}}});
}

void Step::removeMemo(MemoId memo) { remove(Entity::Memo, m_study->memos.at(memo).guid); }

void Step::removeMemosAbout(const QUuid& row) {
    for (const Memo& memo : m_study->memos)
        if (memo.about == row) removeMemo(memo.id);
}

QUuid Step::saveAnalysis(const QString& name, const QString& kind, const QString& parameters,
                         std::int64_t created) {
    for (const Analysis& known : m_study->analyses) {
        if (known.name != name) continue;
        write(Entity::Analysis, known.guid,
              {{field::analysis::kind, kind}, {field::analysis::parameters, parameters}});
        return known.guid;
    }
    const QUuid guid = QUuid::createUuid();
    namespace analysis = field::analysis;
    batch(Entity::Analysis, true,
          {analysis::name, analysis::kind, analysis::parameters, analysis::created})
        .add(guid, {name, kind, parameters, created});
    return guid;
}

void Step::renameAnalysis(AnalysisId analysis, const QString& name) {
    if (name.trimmed().isEmpty()) throw Conflict(Words::tr("An analysis needs a name."));
    for (const Analysis& known : m_study->analyses)
        if (known.name == name && known.id != analysis)
            throw Conflict(Words::tr("There is an analysis “%1” already.").arg(name));
    write(Entity::Analysis, m_study->analyses.at(analysis).guid, {{field::analysis::name, name}});
}

void Step::removeAnalysis(AnalysisId analysis) {
    remove(Entity::Analysis, m_study->analyses.at(analysis).guid);
}

void Step::setSetting(const QUuid& project, const QString& name, const QString& value) {
    const FieldValues whole{{field::setting::name, name}, {field::setting::value, value}};
    writeDerived(Entity::Setting, derivedGuid(project, QStringLiteral("setting:") + name), whole,
                 {whole.back()});
}

}  // namespace codebook
