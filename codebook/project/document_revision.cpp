// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/document_revision.h"

#include <QCryptographicHash>

#include <map>

#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/speaker_fates.h"
#include "codebook/store/store.h"
#include "codebook/words.h"

namespace codebook {

namespace {

QByteArray digestOf(const QString& text) {
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

/// What a memo about a place, rather than words, is carried forward by: the letter behind it, or at
/// the text's end the one before.
Span carrierOf(Span span, std::int32_t length) {
    if (!span.isEmpty()) return span;
    return span.begin < length ? Span{span.begin, span.begin + 1}
                               : Span{span.begin - 1, span.begin};
}

class Planning {
   public:
    Planning(const Project& project, DocumentId document, NewRevision revision)
        : m_project(project),
          m_study(project.study()),
          m_document(m_study.documents.at(document)),
          m_present(QByteArray::fromHex(m_document.revision.toLatin1())),
          m_revision(std::move(revision)),
          m_digest(digestOf(m_revision.text)),
          m_text(m_revision.text),
          m_step(m_study, Words::tr("Revise “%1”").arg(m_document.name)) {}

    RevisionPlan plan() {
        if (m_digest == m_present) return {};
        m_report.changesText = true;
        collectCodings();
        collectMemos();
        revise();
        for (const auto& [revision, rows] : m_rows) place(revision, rows);
        std::stable_sort(m_report.rows.begin(), m_report.rows.end(),
                         [](const AnchoredRow& a, const AnchoredRow& b) {
                             return std::tuple(a.waited, a.before) < std::tuple(b.waited, b.before);
                         });
        return {std::move(m_step).command(), std::move(m_report)};
    }

   private:
    struct Row {
        AnchoredRow row;
        MemoId memo;
        bool hasItsWords = true;  ///< the words at its span are those that were coded
    };

    void collectCodings() {
        m_project.forEachCodingDetail(m_document.id, [&](const CodingDetail& detail) {
            const Coding* coding = m_study.codings.find(detail.id);
            if (!coding) return;
            Row row;
            row.row.guid = detail.guid;
            row.row.code = coding->code;
            row.row.coder = coding->coder;
            row.row.waited = !coding->isPlaced;
            row.row.before = coding->span;
            row.row.wordsBefore = detail.text;
            m_rows[coding->isPlaced ? m_present : m_project.revisionOf(coding->id)].push_back(row);
        });
    }

    void collectMemos() {
        for (const Memo& memo : m_study.memos) {
            if (memo.subject != MemoSubject::Passage || memo.about != m_document.guid) continue;
            Row row;
            row.memo = memo.id;
            row.row.entity = Entity::Memo;
            row.row.guid = memo.guid;
            row.row.coder = memo.coder;
            row.row.title = memo.title;
            row.row.waited = !memo.isPlaced;
            row.row.before = memo.span;
            m_rows[memo.isPlaced ? m_present : m_project.revisionOf(memo.id)].push_back(row);
        }
    }

    void revise() {
        const auto before = m_project.text(m_document.id);
        const auto turnsBefore = m_project.turns(m_document.id);
        const AnchorMap& map = mapFrom(m_present, *before);
        m_report.unchangedShare = map.unchangedShare();
        std::vector<Span> words;
        for (const Turn& turn : *turnsBefore) words.push_back(turn.words);
        const RevisedTurns turns{*turnsBefore, m_revision.turns, map.forward(words)};
        const SpeakerFates fates = speakerFates(m_study, m_document.id, m_revision.speakers, turns);
        tellOf(fates);
        m_revision.turns = withWhatWasKnown(turns);
        m_step.reviseDocument(m_document.id, m_revision, fates);
    }

    const AnchorMap& mapFrom(const QByteArray& revision, const DocumentText& before) {
        return m_maps.try_emplace(revision, before.text, m_text.text).first->second;
    }

    void tellOf(const SpeakerFates& fates) {
        for (std::size_t i = 0; i < fates.speaking.size(); ++i) {
            const QString& label = m_revision.speakers[i].label;
            const Speaker* known = m_study.speakers.find(fates.speaking[i]);
            if (!known)
                m_report.newSpeakers << label;
            else if (known->label != label)
                m_report.renamedSpeakers << QStringLiteral("%1 → %2").arg(known->label, label);
        }
        for (const SpeakerId id : fates.silent)
            m_report.silentSpeakers << m_study.speakers.at(id).label;
        for (const SpeakerId id : fates.gone)
            m_report.goneSpeakers << m_study.speakers.at(id).label;
    }

    void place(const QByteArray& revision, std::vector<Row> rows) {
        const auto before = m_project.revisionText(revision);
        std::vector<Span> spans;
        for (Row& row : rows) {
            const QString words = before->slice(row.row.before);
            if (row.row.entity == Entity::Memo) row.row.wordsBefore = words;
            row.hasItsWords = words == row.row.wordsBefore;
            spans.push_back(carrierOf(row.row.before, before->map.codePoints()));
        }
        const std::vector<Anchor> anchors = mapFrom(revision, *before).forward(spans);
        for (std::size_t i = 0; i < rows.size(); ++i) place(revision, rows[i], anchors[i]);
    }

    void place(const QByteArray& revision, Row& of, const Anchor& anchor) {
        AnchoredRow& row = of.row;
        // Words that are not those that were coded lead nowhere; `check` tells of them.
        row.kind = of.hasItsWords ? anchor.kind : Anchor::Kind::Lost;
        if (row.kind != Anchor::Kind::Lost) {
            row.after =
                row.before.isEmpty() ? Span{anchor.span.begin, anchor.span.begin} : anchor.span;
            row.wordsAfter = m_text.slice(row.after);
        }
        write(revision, of);
        if (row.kind == Anchor::Kind::Exact && !row.waited)
            ++m_report.kept;
        else
            m_report.rows.push_back(std::move(row));
    }

    void write(const QByteArray& revision, const Row& of) {
        const AnchoredRow& row = of.row;
        const bool isLost = row.kind == Anchor::Kind::Lost;
        if (row.entity == Entity::Coding) {
            if (!isLost) m_step.placeCoding(row.guid, m_digest, row.after, row.wordsAfter);
        } else if (!isLost) {
            m_step.placeMemo(of.memo, m_digest, row.after);
        } else if (m_study.memos.at(of.memo).revision == 0) {
            // It counted in the present text, which from now on is a text of the past.
            m_step.placeMemo(of.memo, revision, row.before);
        }
    }

    const Project& m_project;
    const Study& m_study;
    const Document& m_document;
    QByteArray m_present;
    NewRevision m_revision;
    QByteArray m_digest;
    DocumentText m_text;
    Step m_step;
    RevisionReport m_report;
    std::map<QByteArray, std::vector<Row>> m_rows;  // by the revision that they stand in
    std::map<QByteArray, AnchorMap> m_maps;         // from that revision
};

}  // namespace

RevisionPlan planRevision(const Project& project, DocumentId document, NewRevision revision) {
    // The store keeps Unicode, and the digest must be that of what it keeps.
    if (!revision.text.isValidUtf16()) revision.text = QString::fromUtf8(revision.text.toUtf8());
    if (revision.text.isEmpty()) throw Conflict(Words::tr("A revision needs a text."));
    return Planning(project, document, std::move(revision)).plan();
}

}  // namespace codebook
