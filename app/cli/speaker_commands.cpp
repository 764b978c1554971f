// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/listings.h"
#include "app/cli/output.h"
#include "codebook/error.h"
#include "codebook/exchange/csv.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/speaker_links.h"

namespace app {

namespace {

using codebook::Conflict;
using codebook::DocumentId;
using codebook::Project;
using codebook::Speaker;
using codebook::SpeakerLink;
using codebook::Study;

const QString Link = QStringLiteral("link");
const QString Unlink = QStringLiteral("unlink");
const QString Interviewer = QStringLiteral("interviewer");
const QString Join = QStringLiteral("join");
const QString SpeakerOption = QStringLiteral("speaker");

const Speaker& speakerNamed(const Study& study, DocumentId document, const QString& label) {
    const Speaker* found = nullptr;
    for (const Speaker* speaker : codebook::speakersOf(study, document)) {
        if (speaker->label != label) continue;
        if (found)
            throw Conflict(QStringLiteral("Two speakers of “%1” are called “%2”.")
                               .arg(study.documents.at(document).name, label));
        found = speaker;
    }
    if (!found)
        throw Conflict(QStringLiteral("Nobody called “%1” speaks in “%2”.")
                           .arg(label, study.documents.at(document).name));
    return *found;
}

/// The one case of that name, made if there is none.
QUuid caseNamed(const Study& study, codebook::Step& step, const QString& name) {
    const auto cases = codebook::casesNamed(study, name);
    if (cases.size() > 1)
        throw Conflict(
            QStringLiteral("There are %1 cases called “%2”.").arg(cases.size()).arg(name));
    return cases.empty() ? step.addCase(name) : study.cases.at(cases.front()).guid;
}

void noteGone(int cases) {
    if (cases > 0)
        printNote(
            QStringLiteral("Cases that nobody speaks as any more and of which nothing was said, "
                           "removed: %1.")
                .arg(cases));
}

int changeSpeaker(Project& project, const Arguments& arguments) {
    if (arguments.positional().size() < 2)
        throw UsageError(QStringLiteral("The document of the speaker must be named."));
    const Study& study = project.study();
    const DocumentId document = codebook::documentNamed(study, arguments.positional()[1]);
    const Speaker& speaker = speakerNamed(study, document, arguments.required(SpeakerOption));
    codebook::Step step(study, QStringLiteral("Say who “%1” is").arg(speaker.label));
    const codebook::Case* own = study.cases.find(speaker.person);
    SpeakerLink link{speaker.id, own ? own->guid : QUuid(), speaker.isInterviewer};
    if (arguments.has(Interviewer)) {
        const auto said = codebook::yesNoInCell(arguments.value(Interviewer));
        if (!said) throw UsageError(QStringLiteral("--interviewer takes yes or no."));
        link.isInterviewer = *said;
    }
    if (arguments.has(Unlink)) link.person = {};
    if (arguments.has(Link)) {
        if (link.isInterviewer)
            throw Conflict(
                QStringLiteral("“%1” is the interviewer, who is no case.").arg(speaker.label));
        const QString name = arguments.value(Link).trimmed();
        if (name.isEmpty()) throw UsageError(QStringLiteral("--link needs the name of a case."));
        link.person = caseNamed(study, step, name);
    }
    const int gone = codebook::linkSpeakers(step, study, {link});
    project.execute(std::move(step).command());
    noteGone(gone);
    return 0;
}

int joinSpeakers(Project& project, const QString& label) {
    const Study& study = project.study();
    for (const codebook::EqualSpeakers& equal : codebook::equalSpeakers(study)) {
        if (equal.label != label) continue;
        codebook::Step step(study, QStringLiteral("Join “%1” as one case").arg(label));
        const codebook::CaseId fullest = codebook::fullestCase(study, equal.cases);
        const QUuid person = fullest ? study.cases.at(fullest).guid : step.addCase(label);
        std::vector<SpeakerLink> links;
        for (const codebook::SpeakerId speaker : equal.speakers) links.push_back({speaker, person});
        const int gone = codebook::linkSpeakers(step, study, links);
        project.execute(std::move(step).command());
        printNote(QStringLiteral("“%1” is one case in %2 documents now.")
                      .arg(label)
                      .arg(equal.speakers.size()));
        noteGone(gone);
        return 0;
    }
    throw Conflict(
        QStringLiteral("There are no speakers called “%1” who are different cases.").arg(label));
}

int runSpeakers(const Arguments& arguments) {
    const bool changes = arguments.has(Link) || arguments.has(Unlink) || arguments.has(Interviewer);
    const auto project = arguments.openProject(changes || arguments.has(Join));
    if (arguments.has(Join)) return joinSpeakers(*project, arguments.value(Join));
    if (changes) return changeSpeaker(*project, arguments);
    DocumentId document;
    if (arguments.positional().size() > 1)
        document = codebook::documentNamed(project->study(), arguments.positional()[1]);
    print(speakersListing(*project, document), arguments);
    return 0;
}

std::vector<int> turnsOfSpeakers(const codebook::Turns& turns, std::size_t speakers) {
    std::vector<int> counts(speakers);
    for (const codebook::Turn& turn : turns)
        if (turn.speaker >= 0 && static_cast<std::size_t>(turn.speaker) < speakers)
            ++counts[static_cast<std::size_t>(turn.speaker)];
    return counts;
}

}  // namespace

Listing speakersListing(const Project& project, DocumentId only) {
    const Study& study = project.study();
    Listing listing;
    for (const char* header : {"document", "speaker", "case", "interviewer"})
        listing.table.addColumn(QLatin1String(header));
    listing.table.addColumn(QStringLiteral("turns"), true);
    Json list = Json::array();
    const auto speakers = codebook::speakersByDocument(study);
    for (const codebook::Document& document : study.documents) {
        if (only && document.id != only) continue;
        const auto& speaking = speakers[static_cast<std::size_t>(document.id.value)];
        const auto turns = turnsOfSpeakers(*project.turns(document.id), speaking.size());
        for (std::size_t i = 0; i < speaking.size(); ++i) {
            const codebook::Case* person = study.cases.find(speaking[i]->person);
            listing.table.addRow({document.name, speaking[i]->label,
                                  person ? person->name : QString(),
                                  speaking[i]->isInterviewer ? QStringLiteral("yes") : QString(),
                                  QString::number(turns[i])});
            list.push_back({{"document", json(document.name)},
                            {"speaker", json(speaking[i]->label)},
                            {"case", person ? json(person->name) : Json()},
                            {"interviewer", speaking[i]->isInterviewer},
                            {"turns", turns[i]},
                            {"guid", json(speaking[i]->guid)}});
        }
    }
    listing.json = [list = std::move(list)] { return dumped(list); };
    return listing;
}

std::vector<CommandSpec> speakerCommands() {
    CommandSpec speakers;
    speakers.name = QStringLiteral("speakers");
    speakers.positional = QStringLiteral("PROJECT [DOCUMENT]");
    speakers.summary =
        QStringLiteral("Lists who speaks, or says which case a speaker is and who only asks.");
    speakers.description = QStringLiteral(
        "Speakers of one name in several documents are never taken for one case by themselves;\n"
        "--join says that they are. A case that nobody speaks as any more goes, if it has neither\n"
        "attributes nor memos.");
    speakers.mostPositional = 2;
    speakers.options = {
        valueOption(SpeakerOption, QStringLiteral("The speaker that the other options are about."),
                    QStringLiteral("LABEL")),
        valueOption(Link, QStringLiteral("The speaker is this case, which is made if it is new."),
                    QStringLiteral("CASE")),
        flagOption(Unlink, QStringLiteral("The speaker is no case.")),
        valueOption(Interviewer, QStringLiteral("yes: the speaker only asks and is no case."),
                    QStringLiteral("yes|no")),
        valueOption(Join,
                    QStringLiteral("All speakers of this name, in all documents, are one case."),
                    QStringLiteral("LABEL")),
        formatOption()};
    speakers.run = runSpeakers;
    return {speakers};
}

}  // namespace app
