// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/refi/exported_project.h"

#include <QFileInfo>

#include <map>

#include "codebook/exchange/refi/exported_values.h"
#include "codebook/model/code_tree.h"
#include "codebook/model/placement.h"
#include "codebook/store/store.h"
#include "codebook/words.h"

namespace codebook::refi {

namespace {

/// As other programs name a quotation: its beginning, cut near 100 characters.
QString quotationName(const QString& words) {
    constexpr qsizetype most = 100;
    QString name = words.simplified();
    if (name.size() <= most) return name;
    const bool isInsidePair = name[most - 1].isLowSurrogate();
    return name.left(isInsidePair ? most - 1 : most) + QChar(0x2026);
}

QString dateTime(qint64 milliseconds) {
    if (milliseconds <= 0) return {};
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODate);
}

class Exporter {
   public:
    explicit Exporter(const codebook::Project& project)
        : m_project(project), m_study(project.study()), m_tree(m_study) {}

    Project exported() {
        m_out = exportedCodebook(m_study);
        m_out.name = QFileInfo(m_project.path()).completeBaseName();
        const std::vector<JournalLine> journal = m_project.journal();
        if (!journal.empty()) m_out.created = journal.front().at.toString(Qt::ISODate);
        for (const Coder& coder : m_study.coders) {
            m_out.users.push_back({coder.guid, coder.name});
            if (coder.name == m_project.coderName()) m_out.creator = coder.guid;
        }
        addSources();
        addCases();
        addMemos();
        tellLosses(journal.size());
        return std::move(m_out);
    }

   private:
    void addSources() {
        const ExportedValues values(m_study);
        m_out.variables = values.variables();
        m_out.notCarried << values.notCarried();
        for (const Document& document : m_study.documents) {
            m_sources.insert(document.id, m_out.sources.size());
            Source source;
            source.guid = document.guid;
            source.name = document.name;
            source.textPath =
                QStringLiteral("internal://%1.txt").arg(written(document.guid).toLower());
            source.values = values.of(CaseId{}, document.id);
            m_out.sources.push_back(std::move(source));
            addCodings(document);
        }
    }

    /// One selection for each span that somebody coded, whoever and however often.
    void addCodings(const Document& document) {
        const auto text = m_project.text(document.id);
        std::map<std::pair<std::int32_t, std::int32_t>, Selection> selections;
        m_project.forEachCodingDetail(document.id, [&](const CodingDetail& detail) {
            const codebook::Coding& coding = m_study.codings.at(detail.id);
            if (!coding.isPlaced) {
                ++m_waiting;
                return;
            }
            Selection& at = selectionAt(selections, document, coding.span, *text);
            const CodeId code = m_tree.effective(coding.code);
            m_isMerged = m_isMerged || code != coding.code;
            m_hasWeights = m_hasWeights || coding.weight != 0;
            Coding out{detail.guid,
                       m_study.coders.at(coding.coder).guid,
                       dateTime(detail.created),
                       m_study.codes.at(code).guid,
                       {}};
            if (!detail.memo.isEmpty()) {
                const QUuid note = derivedGuid(detail.guid, QStringLiteral("memo"));
                addNote(note, {}, detail.memo, out.user, out.created);
                out.notes.push_back(note);
            }
            m_codings.insert(detail.guid, {document.id, coding.span});
            at.codings.push_back(std::move(out));
        });
        for (const Memo& memo : m_study.memos)
            if (memo.subject == MemoSubject::Passage && memo.about == document.guid &&
                memo.isPlaced)
                selectionAt(selections, document, memo.span, *text).notes.push_back(memo.guid);
        Source& source = m_out.sources.back();
        for (auto& [span, selection] : selections)
            source.selections.push_back(std::move(selection));
    }

    static Selection& selectionAt(
        std::map<std::pair<std::int32_t, std::int32_t>, Selection>& selections,
        const Document& document, Span span, const DocumentText& text) {
        Selection& at = selections[{span.begin, span.end}];
        if (!at.guid.isNull()) return at;
        at.guid =
            derivedGuid(document.guid, QStringLiteral("span %1 %2").arg(span.begin).arg(span.end));
        at.span = span;
        at.name = quotationName(text.slice(span));
        return at;
    }

    void addCases() {
        const ExportedValues values(m_study);
        for (const codebook::Case& person : m_study.cases) {
            Case out;
            out.guid = person.guid;
            out.name = person.name;
            out.values = values.of(person.id, DocumentId{});
            for (const Speaker& speaker : m_study.speakers) {
                if (speaker.person != person.id) continue;
                const QUuid source = m_study.documents.at(speaker.document).guid;
                if (std::find(out.sources.begin(), out.sources.end(), source) == out.sources.end())
                    out.sources.push_back(source);
            }
            m_out.cases.push_back(std::move(out));
        }
    }

    void addNote(const QUuid& guid, const QString& name, const QString& text, const QUuid& user,
                 const QString& created) {
        m_out.notes.push_back({guid, name, {}, text, user, created, {}});
    }

    void addMemos() {
        for (const Memo& memo : m_study.memos) {
            const bool isWaiting = memo.subject == MemoSubject::Passage && !memo.isPlaced;
            if (memo.subject == MemoSubject::Case || isWaiting || !refer(memo)) {
                ++m_memosLeft;
                continue;
            }
            const Coder* coder = m_study.coders.find(memo.coder);
            addNote(memo.guid, memo.title, memo.text, coder ? coder->guid : QUuid(), {});
        }
    }

    /// Has what the memo is about refer to it. False where nothing in the file can.
    bool refer(const Memo& memo) {
        switch (memo.subject) {
            case MemoSubject::Project:
                m_out.projectNotes.push_back(memo.guid);
                return true;
            case MemoSubject::Passage:
                return true;  // its selection does
            case MemoSubject::Document:
                for (Source& source : m_out.sources)
                    if (source.guid == memo.about) return source.notes.push_back(memo.guid), true;
                return false;
            case MemoSubject::Code:
                for (Code& code : m_out.codes)
                    if (code.guid == memo.about) return code.notes.push_back(memo.guid), true;
                return false;
            case MemoSubject::Coding:
                return referCoding(memo);
            case MemoSubject::Case:
                return false;
        }
        return false;
    }

    bool referCoding(const Memo& memo) {
        const auto place = m_codings.constFind(memo.about);
        if (place == m_codings.constEnd()) return false;
        Source& source = m_out.sources[m_sources.value(place->first)];
        for (Selection& selection : source.selections) {
            if (selection.span != place->second) continue;
            for (Coding& coding : selection.codings)
                if (coding.guid == memo.about) return coding.notes.push_back(memo.guid), true;
        }
        return false;
    }

    void tellLosses(std::size_t steps) {
        QStringList& left = m_out.notCarried;
        const auto count = [](auto number) { return QString::number(number); };
        left << Words::tr("The audit trail (steps: %1).").arg(count(steps));
        if (!m_study.speakers.isEmpty())
            left << Words::tr("Which turns are whose, and their times; cases refer to documents.");
        if (!m_study.analyses.isEmpty())
            left << Words::tr("Saved analyses (%1).").arg(count(m_study.analyses.count()));
        if (!m_out.codes.empty())
            left << Words::tr(
                "Fields of the codebook beside name and colour: they stand together in the "
                "description, and perspectives as sets of codes.");
        if (m_isMerged) left << Words::tr("Which codings were made with a code merged since.");
        if (m_hasWeights) left << Words::tr("The weights of codings.");
        if (m_waiting > 0)
            left << Words::tr("Codings that wait to be placed (%1).").arg(count(m_waiting));
        if (m_memosLeft > 0)
            left << Words::tr("Memos on cases and on what waits (%1).").arg(count(m_memosLeft));
        for (const Document& document : m_study.documents) {
            if (document.media.isEmpty()) continue;
            left << Words::tr("The recordings that documents are transcripts of.");
            break;
        }
    }

    const codebook::Project& m_project;
    const Study& m_study;
    CodeTree m_tree;
    Project m_out;
    QHash<DocumentId, std::size_t> m_sources;
    QHash<QUuid, std::pair<DocumentId, Span>> m_codings;
    int m_waiting = 0;
    int m_memosLeft = 0;
    bool m_isMerged = false;
    bool m_hasWeights = false;
};

}  // namespace

Project exported(const codebook::Project& project) { return Exporter(project).exported(); }

}  // namespace codebook::refi
