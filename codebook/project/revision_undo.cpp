// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/revision_undo.h"

#include <QHash>

#include "codebook/project/dropped.h"
#include "codebook/words.h"

namespace codebook {

namespace {

bool isOfTheText(Entity entity, std::uint8_t index) {
    namespace of = field::document;
    return entity == Entity::Document &&
           (index == of::text || index == of::turns || index == of::characters);
}

bool writes(const RowBatch& batch, std::uint8_t index) {
    return std::find(batch.fields.begin(), batch.fields.end(), index) != batch.fields.end();
}

class Keeping {
   public:
    Keeping(const Study& study, const std::vector<RowBatch>& revived, const RowLookup& lookup)
        : m_study(study), m_lookup(lookup) {
        for (const RowBatch& batch : revived)
            if (batch.entity == Entity::Speaker)
                for (std::size_t row = 0; row < batch.rows.size(); ++row)
                    if (const auto* document =
                            std::get_if<QUuid>(&batch.value(row, field::speaker::document)))
                        m_revivedSpeakers.insert(m_lookup(Entity::Speaker, batch.rows[row]),
                                                 *document);
    }

    void keep(const QUuid& document) { m_documents.insert(document); }
    bool isNeeded() const { return !m_documents.isEmpty(); }

    void takeOut(std::vector<RowBatch>& batches) {
        Dropped dropped;
        for (const RowBatch& batch : batches)
            for (const QUuid& row : batch.rows)
                if (belongs(batch.entity, m_lookup(batch.entity, row))) drop(batch, row, dropped);
        dropped.takeOut(batches, Dropped::Of::RowsAndFields);
    }

   private:
    bool isKept(DocumentId document) const {
        const Document* row = m_study.documents.find(document);
        return row && m_documents.contains(row->guid);
    }

    bool belongs(Entity entity, std::int32_t id) const {
        switch (entity) {
            case Entity::Document:
                return isKept(DocumentId{id});
            case Entity::Speaker: {
                const Speaker* speaker = m_study.speakers.find(SpeakerId{id});
                return speaker ? isKept(speaker->document)
                               : m_documents.contains(m_revivedSpeakers.value(id));
            }
            case Entity::Coding: {
                const Coding* coding = m_study.codings.find(CodingId{id});
                return coding && isKept(coding->document);
            }
            case Entity::Memo: {
                const Memo* memo = m_study.memos.find(MemoId{id});
                return memo && memo->subject == MemoSubject::Passage &&
                       m_documents.contains(memo->about);
            }
            default:
                return false;
        }
    }

    static void drop(const RowBatch& batch, const QUuid& row, Dropped& dropped) {
        const auto dropFields = [&](std::initializer_list<std::uint8_t> fields) {
            for (const std::uint8_t index : fields) dropped.field(batch.entity, row, index);
        };
        namespace document = field::document;
        if (batch.entity == Entity::Document)
            dropFields({document::text, document::turns, document::characters, document::source,
                        document::digest, document::encoding, document::language});
        if (batch.entity == Entity::Speaker) dropped.row(batch.entity, row);
        if (batch.entity == Entity::Coding)
            dropFields({field::coding::revision, field::coding::begin, field::coding::end,
                        field::coding::text});
        if (batch.entity == Entity::Memo)
            dropFields({field::memo::revision, field::memo::begin, field::memo::end});
    }

    const Study& m_study;
    const RowLookup& m_lookup;
    QSet<QUuid> m_documents;
    QHash<std::int32_t, QUuid> m_revivedSpeakers;  ///< their documents
};

}  // namespace

QStringList keepRevisionsWhole(const Study& study, Inverse& inverse,
                               const std::vector<RowBatch>& revived, const RowLookup& lookup) {
    Keeping keeping(study, revived, lookup);
    QStringList sentences;
    for (const Inverse::Kept& kept : inverse.changedSince) {
        if (!isOfTheText(kept.entity, kept.field)) continue;
        keeping.keep(kept.row);
        const Document* document =
            study.documents.find(DocumentId{lookup(Entity::Document, kept.row)});
        if (document)
            sentences << Words::tr(
                             "The document “%1” was revised again since; its text and "
                             "what stands in it stay as they are.")
                             .arg(document->name);
    }
    if (keeping.isNeeded()) keeping.takeOut(inverse.batches);
    sentences.removeDuplicates();
    return sentences;
}

std::vector<bool> placedButFor(const Study& study, const std::vector<RowBatch>& batches,
                               const RowLookup& lookup) {
    const bool revises = std::any_of(batches.begin(), batches.end(), [](const RowBatch& batch) {
        return batch.entity == Entity::Document && writes(batch, field::document::text);
    });
    if (!revises) return {};
    std::vector<bool> placed(study.codings.idLimit());
    for (const Coding& coding : study.codings)
        placed[static_cast<std::size_t>(coding.id.value)] = coding.isPlaced;
    for (const RowBatch& batch : batches)
        if (batch.entity == Entity::Coding && writes(batch, field::coding::revision))
            for (const QUuid& row : batch.rows)
                if (const auto id = static_cast<std::size_t>(lookup(Entity::Coding, row));
                    id < placed.size())
                    placed[id] = false;
    return placed;
}

QStringList nowWaiting(const Study& study, const std::vector<bool>& wasPlaced) {
    qsizetype waiting = 0;
    for (std::size_t id = 0; id < wasPlaced.size(); ++id) {
        const Coding* coding = study.codings.find(CodingId{static_cast<std::int32_t>(id)});
        if (wasPlaced[id] && coding && !coding->isPlaced) ++waiting;
    }
    if (waiting == 0) return {};
    return {waiting == 1 ? Words::tr("1 coding was made in the text that is gone now; it is "
                                     "kept and waits to be placed.")
                         : Words::tr("%1 codings were made in the text that is gone now; they "
                                     "are kept and wait to be placed.")
                               .arg(waiting)};
}

}  // namespace codebook
