// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/text_correction.h"

#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/text/storable.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// Where the positions of a text go when one stretch of it gets another length.
class Shift {
   public:
    Shift(Span replaced, std::int32_t length)
        : m_replaced(replaced), m_by(length - replaced.length()) {}

    Span operator()(Span span) const {
        // What begins or ends inside the stretch cannot be: a turn holds it whole.
        const bool beginsBehind = span.begin >= m_replaced.end && span.begin > m_replaced.begin;
        const bool endsBehind = span.end >= m_replaced.end;
        return {span.begin + (beginsBehind ? m_by : 0), span.end + (endsBehind ? m_by : 0)};
    }

   private:
    Span m_replaced;
    std::int32_t m_by;
};

void requireInsideATurn(const Turns& turns, Span span) {
    if (turns.empty()) return;
    const bool isInside = std::any_of(turns.begin(), turns.end(), [&](const Turn& turn) {
        return turn.words.begin <= span.begin && span.end <= turn.words.end;
    });
    if (!isInside)
        throw Conflict(
            Words::tr("Only words inside one turn can be corrected, not its speaker's label."));
}

}  // namespace

RevisionPlan planCorrection(const Project& project, DocumentId id, Span span,
                            const QString& words) {
    const Study& study = project.study();
    const Document& document = study.documents.at(id);
    const auto text = project.text(id);
    const auto turns = project.turns(id);
    if (span.begin < 0 || span.end < span.begin || span.end > text->map.codePoints())
        throw Conflict(Words::tr("%1 to %2 are no words of “%3”, which has %4 characters.")
                           .arg(QString::number(span.begin), QString::number(span.end),
                                document.name, QString::number(text->map.codePoints())));
    requireInsideATurn(*turns, span);

    QString written = words;
    written.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    makeStorable(written);
    NewRevision revision;
    const qsizetype begin = text->map.toUtf16(span.begin);
    revision.text = text->text;
    revision.text.replace(begin, text->map.toUtf16(span.end) - begin, written);
    const Shift shift(span, OffsetMap(written).codePoints());
    for (Turn turn : *turns) {
        turn.span = shift(turn.span);
        turn.label = turn.label.isEmpty() ? turn.label : shift(turn.label);
        const bool hadWords = !turn.words.isEmpty();
        turn.words = shift(turn.words);
        if (hadWords && turn.words.isEmpty())
            throw Conflict(Words::tr("A turn needs at least one word."));
        revision.turns.push_back(turn);
    }
    if (revision.text.trimmed().isEmpty())
        throw Conflict(Words::tr("A document needs at least one word."));
    for (const Speaker* speaker : speakersOf(study, id)) {
        const Case* person = study.cases.find(speaker->person);
        revision.speakers.push_back(
            {speaker->label, speaker->isInterviewer, person ? person->guid : QUuid()});
    }
    revision.source = document.source;
    revision.digest = document.digest;
    revision.encoding = document.encoding;
    RevisionPlan plan = planRevision(project, id, std::move(revision));
    plan.command.text = Words::tr("Correct “%1” to “%2” in “%3”")
                            .arg(text->slice(span).simplified().left(40),
                                 written.simplified().left(40), document.name);
    return plan;
}

}  // namespace codebook
