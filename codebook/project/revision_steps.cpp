// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps that put a corrected text in place of the one before.
#include "codebook/error.h"
#include "codebook/model/study_update.h"
#include "codebook/project/step.h"
#include "codebook/words.h"

namespace codebook {

void Step::reviseDocument(DocumentId document, const NewRevision& revision,
                          const SpeakerFates& speakers) {
    if (revision.text.isEmpty()) throw Conflict(Words::tr("A revision needs a text."));
    const Document& known = m_study->documents.at(document);
    namespace to = field::document;
    write(Entity::Document, known.guid,
          {{to::language, revision.language.isEmpty() ? known.language : revision.language},
           {to::source, revision.source},
           {to::digest, revision.digest},
           {to::encoding, revision.encoding},
           {to::characters, static_cast<std::int64_t>(OffsetMap(revision.text).codePoints())},
           {to::text, revision.text},
           {to::turns, turnsToText(revision.turns)}});
    writeSpeakers(known.guid, revision, speakers);
}

void Step::relabel(const Speaker& speaker, const QString& label) {
    write(Entity::Speaker, speaker.guid, {{field::speaker::label, label}});
    const Case* person = m_study->cases.find(speaker.person);
    if (!person || person->name != speaker.label || label.trimmed().isEmpty()) return;
    const bool speaksElsewhere = std::any_of(
        m_study->speakers.begin(), m_study->speakers.end(),
        [&](const Speaker& other) { return other.person == person->id && other.id != speaker.id; });
    if (!speaksElsewhere) renameCase(person->id, label);
}

void Step::writeSpeakers(const QUuid& document, const NewRevision& revision,
                         const SpeakerFates& speakers) {
    namespace to = field::speaker;
    // Rows one after the other with their cases: a batch of either kind would have to wait.
    std::vector<QUuid> people(revision.speakers.size());
    for (std::size_t ordinal = 0; ordinal < revision.speakers.size(); ++ordinal)
        if (!speakers.speaking[ordinal] && !revision.speakers[ordinal].isInterviewer)
            people[ordinal] = addCase(revision.speakers[ordinal].label);
    for (std::size_t ordinal = 0; ordinal < revision.speakers.size(); ++ordinal) {
        const NewSpeaker& speaks = revision.speakers[ordinal];
        const Value place = static_cast<std::int64_t>(ordinal);
        if (const Speaker* known = m_study->speakers.find(speakers.speaking[ordinal])) {
            if (known->ordinal != static_cast<std::int32_t>(ordinal))
                write(Entity::Speaker, known->guid, {{to::ordinal, place}});
            if (known->label != speaks.label) relabel(*known, speaks.label);
        } else {
            batch(Entity::Speaker, true,
                  {to::document, to::ordinal, to::label, to::interviewer, to::person})
                .add(QUuid::createUuid(), {document, place, speaks.label,
                                           std::int64_t{speaks.isInterviewer}, people[ordinal]});
        }
    }
    auto ordinal = static_cast<std::int64_t>(revision.speakers.size());
    for (const SpeakerId silent : speakers.silent)
        write(Entity::Speaker, m_study->speakers.at(silent).guid, {{to::ordinal, ordinal++}});
    for (const SpeakerId gone : speakers.gone) {
        const Speaker& speaker = m_study->speakers.at(gone);
        remove(Entity::Speaker, speaker.guid);
        if (speaker.person) removeCase(speaker.person);
    }
}

}  // namespace codebook
