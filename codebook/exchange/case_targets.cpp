// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/case_targets.h"

#include "codebook/exchange/name_list.h"
#include "codebook/project/lookup.h"
#include "codebook/text/term.h"
#include "codebook/words.h"

namespace codebook {

CaseTargets::CaseTargets(const Study& study, Step& step, ImportProblems& problems)
    : m_study(&study), m_step(&step), m_problems(&problems), m_speakers(speakersByDocument(study)) {
    for (const Document& document : study.documents)
        m_documents[document.name].push_back(document.id);
    for (const Case& person : study.cases) {
        m_names.insert(person.guid, person.name);
        m_named[person.name].insert(person.guid);
    }
    for (const Speaker& speaker : study.speakers) {
        const Case* person = study.cases.find(speaker.person);
        if (!person) continue;
        m_persons.insert(speaker.id.value, person->guid);
        ++m_speakersOf[person->guid];
    }
}

std::optional<CaseTarget> CaseTargets::target(const CaseRow& row) {
    if (row.document.isEmpty()) {
        if (!row.speaker.isEmpty())
            return refuse(row, [&] {
                return Words::tr("the speaker “%1” needs a document").arg(row.speaker);
            });
        if (row.name.isEmpty())
            return refuse(row, [] { return Words::tr("it names neither case nor document"); });
        return caseAlone(row);
    }
    const auto document = documentOf(row);
    if (!document) return std::nullopt;
    return inDocument(row, *document);
}

std::optional<DocumentId> CaseTargets::documentOf(const CaseRow& row) {
    const QString name = m_documents.contains(row.document) ? row.document : composed(row.document);
    const std::vector<DocumentId> found = m_documents.value(name);
    if (found.size() == 1) return found.front();
    if (found.empty())
        return refuse(row,
                      [&] { return Words::tr("there is no document “%1”").arg(row.document); });
    return refuse(row, [&] {
        return Words::tr("%1 documents are called “%2”")
            .arg(QString::number(found.size()), row.document);
    });
}

std::optional<CaseTarget> CaseTargets::inDocument(const CaseRow& row, DocumentId document) {
    const auto& speakers = m_speakers[static_cast<std::size_t>(document.value)];
    const CaseTarget itself{m_study->documents.at(document).guid, true};
    if (row.speaker.isEmpty()) {
        if (row.name.isEmpty()) return itself;
        const bool isAnyoneNamed = std::any_of(speakers.begin(), speakers.end(),
                                               [](const auto* who) { return !who->isInterviewer; });
        if (!isAnyoneNamed) {
            m_toDocuments << row.document;
            return itself;
        }
    }
    const Speaker* speaker = speakerOf(row, speakers);
    if (!speaker) return std::nullopt;
    return spokenCase(row, *speaker);
}

/// Null where the row is a problem.
const Speaker* CaseTargets::speakerOf(const CaseRow& row,
                                      const std::vector<const Speaker*>& speakers) {
    std::vector<const Speaker*> people;
    QStringList labels;
    for (const Speaker* speaker : speakers)
        if (!speaker->isInterviewer) {
            people.push_back(speaker);
            labels << speaker->label;
        }
    const auto labelled = [&](const QString& label) -> const Speaker* {
        for (const Speaker* speaker : speakers)
            if (speaker->label == label || speaker->label == composed(label)) return speaker;
        return nullptr;
    };
    if (row.speaker.isEmpty() && people.size() == 1) return people.front();
    const Speaker* found = labelled(row.speaker.isEmpty() ? row.name : row.speaker);
    if (found && !found->isInterviewer) return found;
    if (row.speaker.isEmpty())
        refuse(row, [&] {
            return Words::tr(
                       "“%1” has %2 speakers, %3; the column “speaker” must say which of "
                       "them is “%4”")
                .arg(row.document, QString::number(people.size()), nameList(labels), row.name);
        });
    else if (found)
        refuse(row, [&] {
            return Words::tr("“%1” is the interviewer in “%2”, who is no case")
                .arg(row.speaker, row.document);
        });
    else
        refuse(row, [&] {
            return Words::tr("nobody called “%1” speaks in “%2”").arg(row.speaker, row.document);
        });
    return nullptr;
}

/// Whom the row means as far as the file or the project knows: null for nobody yet, none where it
/// could be several.
std::optional<QUuid> CaseTargets::knownCase(const CaseRow& row, const QUuid& own) {
    if (!row.guid.isNull()) {
        if (m_byGuid.contains(row.guid)) return m_byGuid.value(row.guid);
        if (m_names.contains(row.guid)) return row.guid;
        // Another project's GUID: its rows are one case here too, and none of those met before.
        if (!own.isNull() && m_names.value(own) == row.name && !m_about.contains(own)) return own;
        const QSet<QUuid> unmet = m_named.value(row.name) - m_about;
        if (row.document.isEmpty() && unmet.size() == 1) return *unmet.begin();
        return QUuid();
    }
    if (row.name.isEmpty()) return own;
    if (m_byName.contains(row.name)) return m_byName.value(row.name);
    if (!own.isNull() && m_names.value(own) == row.name) return own;
    const QSet<QUuid> named = m_named.value(row.name);
    if (named.size() > 1)
        return refuse(row, [&] {
            return row.document.isEmpty()
                       ? Words::tr(
                             "%1 cases are called “%2”; the column “document” must say "
                             "which one is meant")
                             .arg(QString::number(named.size()), row.name)
                       : Words::tr(
                             "%1 other cases are called “%2”; the column “guid” must say "
                             "which one is meant")
                             .arg(QString::number(named.size()), row.name);
        });
    return named.isEmpty() ? QUuid() : *named.begin();
}

std::optional<CaseTarget> CaseTargets::spokenCase(const CaseRow& row, const Speaker& speaker) {
    const QUuid own = m_persons.value(speaker.id.value);
    std::optional<QUuid> person = knownCase(row, own);
    if (!person) return std::nullopt;
    if (person->isNull()) {
        const bool isFree = !own.isNull() && m_speakersOf.value(own) == 1 && !m_about.contains(own);
        if (!isFree && row.name.isEmpty())
            return refuse(row, [&] {
                return Words::tr("“%1” in “%2” is no case yet, and the row gives no name")
                    .arg(row.speaker, row.document);
            });
        person = isFree ? own : created(row.name);
    }
    const QUuid said = m_saidOfSpeaker.value(speaker.id.value, *person);
    if (said != *person)
        return refuse(row, [&] {
            return Words::tr("“%1” in “%2” is the case “%3” in an earlier row")
                .arg(speaker.label, row.document, m_names.value(said));
        });
    m_saidOfSpeaker.insert(speaker.id.value, *person);
    if (*person != own) {
        m_persons.insert(speaker.id.value, *person);
        if (!own.isNull()) --m_speakersOf[own];
        ++m_speakersOf[*person];
    }
    return settled(row, *person);
}

std::optional<CaseTarget> CaseTargets::caseAlone(const CaseRow& row) {
    std::optional<QUuid> person = knownCase(row, {});
    if (!person) return std::nullopt;
    if (person->isNull()) person = created(row.name);
    return settled(row, *person);
}

/// The case with the name that the row gives it.
std::optional<CaseTarget> CaseTargets::settled(const CaseRow& row, const QUuid& person) {
    const QString name = m_names.value(person);
    if (!row.name.isEmpty() && name != row.name) {
        if (m_about.contains(person))
            return refuse(row, [&] {
                return Words::tr("the case “%1” is called “%2” in an earlier row")
                    .arg(row.name, name);
            });
        m_named[name].remove(person);
        m_named[row.name].insert(person);
        m_names.insert(person, row.name);
    }
    m_about.insert(person);
    if (!row.guid.isNull())
        m_byGuid.insert(row.guid, person);
    else if (!row.name.isEmpty())
        m_byName.insert(row.name, person);
    return CaseTarget{person, false};
}

QUuid CaseTargets::created(const QString& name) {
    const QUuid person = m_step->addCase(name);
    m_names.insert(person, name);
    m_named[name].insert(person);
    ++m_created;
    return person;
}

void CaseTargets::writeChanges() {
    for (const Case& person : m_study->cases) {
        const QString name = m_names.value(person.guid);
        if (name == person.name) continue;
        m_step->renameCase(person.id, name);
        ++m_renamed;
    }
    for (const Speaker& speaker : m_study->speakers) {
        const QUuid person = m_persons.value(speaker.id.value);
        const Case* before = m_study->cases.find(speaker.person);
        if (person == (before ? before->guid : QUuid())) continue;
        m_step->linkSpeaker(speaker.id, person);
        ++m_linked;
    }
}

RowBatch CaseTargets::removedOrphans() {
    QSet<QUuid> described;
    for (const AttributeValue& value : m_study->attributeValues)
        if (const Case* person = m_study->cases.find(value.person)) described.insert(person->guid);
    for (const Memo& memo : m_study->memos) described.insert(memo.about);
    RowBatch removed(Entity::Case, false, {field::alive});
    QSet<QUuid> spoke;
    for (const Speaker& speaker : m_study->speakers)
        if (const Case* person = m_study->cases.find(speaker.person)) spoke.insert(person->guid);
    for (const Case& person : m_study->cases) {
        const bool isOrphan = spoke.contains(person.guid) && m_speakersOf.value(person.guid) == 0;
        if (!isOrphan || m_about.contains(person.guid) || described.contains(person.guid)) continue;
        removed.add(person.guid, {std::int64_t{0}});
        ++m_removed;
    }
    return removed;
}

void CaseTargets::report(CaseImport& import) const {
    import.cases = static_cast<int>(m_about.size());
    import.created = m_created;
    import.renamed = m_renamed;
    import.removed = m_removed;
    import.linked = m_linked;
    import.toDocuments = m_toDocuments;
}

}  // namespace codebook
