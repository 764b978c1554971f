// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/speaker_links.h"

#include <QSet>

namespace codebook {

namespace {

QUuid caseOf(const Study& study, const Speaker& speaker) {
    const Case* person = study.cases.find(speaker.person);
    return person ? person->guid : QUuid();
}

/// Cases of which attributes or a memo say something.
QSet<QUuid> describedCases(const Study& study) {
    QSet<QUuid> described;
    for (const AttributeValue& value : study.attributeValues)
        if (const Case* person = study.cases.find(value.person)) described.insert(person->guid);
    for (const Memo& memo : study.memos) described.insert(memo.about);
    return described;
}

}  // namespace

int linkSpeakers(Step& step, const Study& study, const std::vector<SpeakerLink>& links) {
    QSet<QUuid> left;
    QHash<std::int32_t, QUuid> persons;
    for (const SpeakerLink& link : links) {
        const Speaker* speaker = study.speakers.find(link.speaker);
        if (!speaker) continue;
        const QUuid before = caseOf(study, *speaker);
        const QUuid person = link.isInterviewer ? QUuid() : link.person;
        if (speaker->isInterviewer != link.isInterviewer)
            step.markInterviewer(speaker->id, link.isInterviewer);
        if (person != before) {
            step.linkSpeaker(speaker->id, person);
            if (!before.isNull()) left.insert(before);
        }
        persons.insert(speaker->id.value, person);
    }
    if (left.isEmpty()) return 0;
    for (const Speaker& speaker : study.speakers)
        left.remove(persons.value(speaker.id.value, caseOf(study, speaker)));
    left -= describedCases(study);
    int gone = 0;
    for (const Case& person : study.cases) {
        if (!left.contains(person.guid)) continue;
        step.removeSilentCase(person.id);
        ++gone;
    }
    return gone;
}

std::vector<EqualSpeakers> equalSpeakers(const Study& study) {
    QHash<QString, std::size_t> met;
    std::vector<EqualSpeakers> all;
    for (const Speaker& speaker : study.speakers) {
        if (speaker.isInterviewer || speaker.label.isEmpty()) continue;
        const auto known = met.constFind(speaker.label);
        const std::size_t index = known == met.constEnd() ? all.size() : *known;
        if (index == all.size()) {
            all.push_back({speaker.label, {}, {}});
            met.insert(speaker.label, index);
        }
        all[index].speakers.push_back(speaker.id);
        auto& cases = all[index].cases;
        const auto at = std::lower_bound(cases.begin(), cases.end(), speaker.person);
        if (at == cases.end() || *at != speaker.person) cases.insert(at, speaker.person);
    }
    std::erase_if(all, [](const EqualSpeakers& equal) {
        return equal.speakers.size() < 2 || (equal.cases.size() < 2 && equal.cases.front());
    });
    return all;
}

CaseId fullestCase(const Study& study, const std::vector<CaseId>& cases) {
    CaseId fullest;
    int most = -1;
    for (const CaseId person : cases) {
        if (!study.cases.find(person)) continue;
        const auto values = static_cast<int>(
            std::count_if(study.attributeValues.begin(), study.attributeValues.end(),
                          [&](const AttributeValue& value) { return value.person == person; }));
        if (values <= most) continue;
        most = values;
        fullest = person;
    }
    return fullest;
}

}  // namespace codebook
