// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Documents and what was coded in them.
#include "codebook/exchange/refi/foreign_import.h"

#include <QCryptographicHash>

#include "codebook/error.h"
#include "codebook/model/study_update.h"
#include "codebook/project/lookup.h"
#include "codebook/text/offset_map.h"
#include "codebook/words.h"

namespace codebook::refi {

namespace {

QByteArray digestOf(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// A source is what it is, whoever spoke in it.
QString kindOf(const Source& source, const QString& recognised) {
    const bool isRecording = source.kind == SourceKind::Audio || source.kind == SourceKind::Video;
    if (!isRecording) return recognised;
    return recognised == QLatin1String("interview") ? recognised : QStringLiteral("media");
}

}  // namespace

std::int64_t momentOf(const QString& dateTime) {
    const QDateTime moment = QDateTime::fromString(dateTime.trimmed(), Qt::ISODate);
    return moment.isValid() ? moment.toMSecsSinceEpoch() : 0;
}

void finish(RefiImport& import, BroughtRows&& rows) {
    BroughtCounts& counts = import.counts;
    counts = {rows.brought(Entity::Document), rows.brought(Entity::Code),
              rows.brought(Entity::Coding),   rows.brought(Entity::Coder),
              rows.brought(Entity::Case),     rows.brought(Entity::Memo)};
    import.summary =
        Words::tr("documents: %1, codes: %2, codings: %3, coders: %4, cases: %5, memos: %6")
            .arg(QString::number(counts.documents), QString::number(counts.codes),
                 QString::number(counts.codings), QString::number(counts.coders),
                 QString::number(counts.cases), QString::number(counts.memos));
    import.command = std::move(rows).command();
}

ForeignImport::ForeignImport(const codebook::Project& project, const Project& from, BroughtRows& to,
                             QStringList& notes)
    : m_project(project),
      m_study(project.study()),
      m_from(from),
      m_to(to),
      m_notes(notes),
      m_tree(m_study) {
    for (const Note& note : from.notes) m_noteOf.insert(note.guid, &note);
    for (const codebook::Code& code : m_study.codes)
        m_position = std::max(m_position, code.position + 1);
}

void ForeignImport::put(const FileContents& file, const TextRecogniser& recognise) {
    m_file = file;
    putCoders();
    putCodebook();
    putVariables();
    noteHeld();
    for (const Source& source : m_from.sources) putSource(source, recognise);
    putCases();
    putNotes();
    tellLeft();
}

void ForeignImport::putSource(const Source& source, const TextRecogniser& recognise) {
    std::optional<QByteArray> bytes = m_file(source.textPath);
    if (!bytes && source.hasContent) bytes = source.textContent.toUtf8();
    if (!bytes) {
        std::size_t codings = source.codings.size();
        for (const Selection& selection : source.selections) codings += selection.codings.size();
        m_notes << (source.textPath.isEmpty()
                        ? Words::tr("“%1” has no plain text, and was left out (codings: %2).")
                        : Words::tr("The text of “%1” is not in the file; it was left out "
                                    "(codings: %2)."))
                       .arg(source.name, QString::number(codings));
        return;
    }
    const CountedText text(*bytes);
    const Brought document = putDocument(source, text, recognise);
    m_documents.insert(source.guid, document);
    if (document.text != text.text()) {
        m_notes << Words::tr(
                       "“%1” is in the project with another text, which stays; its codings "
                       "were left out.")
                       .arg(source.name);
        return;
    }
    putSelections(source, text, document);
    putValues(source.values, Entity::Document, document.guid);
}

ForeignImport::Brought ForeignImport::putDocument(const Source& source, const CountedText& text,
                                                  const TextRecogniser& recognise) {
    Brought brought;
    brought.guid = source.guid;
    for (const Document& known : m_study.documents) {
        if (known.guid != source.guid) continue;
        brought.text = m_project.text(known.id)->text;
        brought.revision = QByteArray::fromHex(known.revision.toLatin1());
        for (const Speaker* speaker : speakersOf(m_study, known.id))
            if (!speaker->isInterviewer)
                brought.speakers.emplace_back(speaker->label, speaker->guid);
        return brought;
    }
    NewDocument made = recognise(text.text());
    const QByteArray bytes = text.text().toUtf8();
    brought.text = text.text();
    brought.revision = digestOf(bytes);
    brought.isNew = true;
    const QString wanted = source.name.trimmed().isEmpty() ? Words::tr("Source") : source.name;
    const QString name = freeDocumentName(m_study, wanted, m_names);
    m_names << name;
    if (text.isEncodingDoubtful())
        m_notes << Words::tr("“%1” was read as %2, which is a guess.").arg(name, text.encoding());
    namespace document = field::document;
    m_to.put(Entity::Document, source.guid,
             {{document::name, name},
              {document::kind, kindOf(source, made.kind)},
              {document::language, made.language},
              {document::source, source.textPath.section(u'/', -1)},
              {document::digest, QString::fromLatin1(brought.revision.toHex())},
              {document::encoding, text.encoding()},
              {document::characters, std::int64_t{text.characters()}},
              {document::text, text.text()},
              {document::turns, turnsToText(made.turns)},
              {document::group, source.group}});
    namespace speaker = field::speaker;
    for (std::size_t ordinal = 0; ordinal < made.speakers.size(); ++ordinal) {
        const NewSpeaker& speaks = made.speakers[ordinal];
        const QUuid row = derivedGuid(source.guid, QStringLiteral("speaker %1").arg(ordinal));
        m_to.put(Entity::Speaker, row,
                 {{speaker::document, source.guid},
                  {speaker::ordinal, static_cast<std::int64_t>(ordinal)},
                  {speaker::label, speaks.label},
                  {speaker::interviewer, std::int64_t{speaks.isInterviewer}},
                  {speaker::person, QUuid()}});
        if (!speaks.isInterviewer) brought.speakers.emplace_back(speaks.label, row);
    }
    return brought;
}

void ForeignImport::putSelections(const Source& source, const CountedText& text,
                                  const Brought& document) {
    const Counting counting = text.countingOf(source.selections);
    if (!(counting == Counting{}))
        m_notes << Words::tr("“%1”: its positions fit the words best where %2; so they were read.")
                       .arg(source.name, counting.inWords());
    const std::vector<std::int32_t> places = text.places(counting);
    const OffsetMap map(document.text);
    for (const Selection& selection : source.selections) {
        const std::optional<Span> span = placed(selection.span, places);
        if (!span) {
            count(Words::tr("passages without a place in their text"));
            continue;
        }
        for (const Coding& coding : selection.codings) putCoding(coding, *span, document, map);
        for (const QUuid& reference : selection.notes) {
            const Note* note = m_noteOf.value(reference);
            if (!note) continue;
            m_usedNotes.insert(reference);
            putPassageMemo(note->guid, note->name, textOf(*note), *span, document, note->user,
                           note->created);
        }
        if (!selection.description.trimmed().isEmpty())
            putPassageMemo(derivedGuid(selection.guid, QStringLiteral("description")), {},
                           selection.description, *span, document, selection.user,
                           selection.created);
    }
    const Span whole{0, text.characters()};
    for (const Coding& coding : source.codings)
        if (!whole.isEmpty()) putCoding(coding, whole, document, map);
    if (!source.codings.empty())
        m_notes << Words::tr("“%1” is coded as a whole: its %2 codes stand on all of its text.")
                       .arg(source.name, QString::number(source.codings.size()));
}

void ForeignImport::noteHeld() {
    QSet<QUuid> sources;
    for (const Source& source : m_from.sources) sources.insert(source.guid);
    for (const codebook::Coding& coding : m_study.codings) {
        const QUuid& document = m_study.documents.at(coding.document).guid;
        if (sources.contains(document))
            m_held.emplace(document, m_study.codes.at(m_tree.effective(coding.code)).guid,
                           m_study.coders.at(coding.coder).guid, coding.span.begin,
                           coding.span.end);
    }
}

void ForeignImport::putCoding(const Coding& coding, Span span, const Brought& document,
                              const OffsetMap& map) {
    const QUuid code = m_codes.value(coding.code);
    if (code.isNull()) return count(Words::tr("codings with a code that the file does not hold"));
    const QUuid coder = coderOf(coding.user);
    const auto key = std::tuple(document.guid, code, coder, span.begin, span.end);
    if (m_seen.contains(key)) return count(Words::tr("codings given twice"));
    m_seen.insert(key);
    if (m_held.contains(key)) {
        // Its memos are there with it.
        if (m_to.has(Entity::Coding, coding.guid))
            for (const QUuid& reference : coding.notes) m_usedNotes.insert(reference);
        return;
    }
    QStringList memo;
    for (const QUuid& reference : coding.notes) {
        const Note* note = m_noteOf.value(reference);
        if (!note) continue;
        m_usedNotes.insert(reference);
        memo << textOf(*note);
    }
    namespace field = field::coding;
    m_to.put(Entity::Coding, coding.guid,
             {{field::document, document.guid},
              {field::revision, document.revision},
              {field::code, code},
              {field::coder, coder},
              {field::begin, std::int64_t{span.begin}},
              {field::end, std::int64_t{span.end}},
              {field::weight, coding.weight},
              {field::memo, memo.join(QStringLiteral("\n\n"))},
              {field::created, momentOf(coding.created)},
              {field::text, map.slice(document.text, span).toString()}});
}

void ForeignImport::putPassageMemo(const QUuid& guid, const QString& title, const QString& text,
                                   Span span, const Brought& document, const QUuid& user,
                                   const QString& created) {
    namespace memo = field::memo;
    m_to.put(Entity::Memo, guid,
             {{memo::subject, memoSubjectName(MemoSubject::Passage)},
              {memo::about, document.guid},
              {memo::begin, std::int64_t{span.begin}},
              {memo::end, std::int64_t{span.end}},
              {memo::title, title},
              {memo::text, text},
              {memo::coder, coderOf(user)},
              {memo::created, momentOf(created)},
              {memo::revision, document.revision}});
}

void ForeignImport::tellLeft() {
    if (m_from.origin != QLatin1String("Samsyn") && !m_from.sets.empty())
        m_left[Words::tr("sets, which are not kept here")] = static_cast<int>(m_from.sets.size());
    for (const auto& [what, number] : m_left)
        m_notes << Words::tr("Left out: %1 (%2).").arg(what, QString::number(number));
    m_notes << m_from.notCarried;
}

}  // namespace codebook::refi
