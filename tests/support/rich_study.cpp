// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rich_study.h"

#include "codebook/model/code_tree.h"
#include "codebook/project/lookup.h"
#include "codebook/store/store.h"

namespace tests {

using namespace codebook;

namespace {

constexpr auto drawing = R"(
    + factors (structural)
    + factors/trust (cultural)
    + factors/law
    + factors/law/duty
    + dilemmas
    + dilemmas/support
    + old name
    + habit
    == P1
    I: How do you work together 🙂?
    P1: We meet [every morning](habit, factors/trust@Bo) and {the law [says](factors/law) so}(duty).
    A paragraph that nobody says, with [an old word](old name).
    P1: My [colleagues do not help](dilemmas/support, dilemmas/support@Bo).
    == P2
    I: And you?
    N1: I [trust](factors/trust) them, [mostly](habit@Bo).
    N2: [Não sei](duty).
    % P1: side = police, area = north|south
    % N1: side = ngo
)";

QUuid coderGuid(const Study& study) { return study.coders.begin()->guid; }

void addRemarks(Project& project) {
    const Study& study = project.study();
    Step step(study, QStringLiteral("Add remarks"));
    const auto memo = [&](MemoSubject subject, const QUuid& about, Span span = {}) {
        step.addMemo(subject, about, span, memoSubjectName(subject), QStringLiteral("Why? 🙂"),
                     coderGuid(study), 1);
    };
    const DocumentId first = documentNamed(study, QStringLiteral("P1"));
    const QUuid document = study.documents.at(first).guid;
    memo(MemoSubject::Project, QUuid());
    memo(MemoSubject::Document, document);
    memo(MemoSubject::Passage, document, {3, 9});
    memo(MemoSubject::Code, study.codes.at(CodeTree(study).resolve(QStringLiteral("duty"))).guid);
    memo(MemoSubject::Case, study.cases.begin()->guid);
    memo(MemoSubject::Coding, project.guids(Entity::Coding).back());
    step.saveAnalysis(QStringLiteral("Main table"), QStringLiteral("crosstab"),
                      QStringLiteral("{}"), 2);
    step.setSetting(project.guid(), QStringLiteral("language"), QStringLiteral("sv"));
    const QUuid tag = step.addAttribute(QStringLiteral("tag"), AttributeType::Text);
    step.setValues(tag, Entity::Document, document, {QStringLiteral("pilot")});
    step.setMedia(first, QStringLiteral("sound/P1.wav"));
    project.execute(step.command());
}

void mergeOldName(Project& project) {
    const CodeTree tree(project.study());
    Step step(project.study(), QStringLiteral("Merge codes"));
    step.mergeCodes(tree.resolve(QStringLiteral("old name")),
                    tree.resolve(QStringLiteral("habit")));
    project.execute(step.command());
}

}  // namespace

std::unique_ptr<Project> richProject(const QString& path) {
    auto project = drawProject(path, QString::fromUtf8(drawing));
    addRemarks(*project);
    mergeOldName(*project);
    return project;
}

Snapshot snapshotOf(const Project& project) {
    Snapshot snapshot;
    snapshot.study = project.study();
    for (const Document& document : project.study().documents) {
        snapshot.texts << project.text(document.id)->text;
        snapshot.texts << turnsToText(*project.turns(document.id));
    }
    project.forEachCodingDetail([&](const CodingDetail& detail) {
        snapshot.codings << QStringLiteral("%1 %2 %3 ")
                                    .arg(QString::number(detail.id.value), detail.guid.toString(),
                                         QString::number(detail.created)) +
                                detail.memo + u' ' + detail.text;
    });
    return snapshot;
}

Snapshot freshSnapshot(const QString& path) {
    return snapshotOf(*Project::open(path, drawnOptions(QStringLiteral("Reader"), true)));
}

QStringList danglingIn(const Study& study) {
    QStringList findings;
    const auto require = [&](bool holds, const QString& what, std::int32_t id) {
        if (!holds) findings << what + QString::number(id);
    };
    for (const Speaker& speaker : study.speakers) {
        require(study.documents.find(speaker.document), QStringLiteral("document of speaker "),
                speaker.id.value);
        require(!speaker.person || study.cases.find(speaker.person),
                QStringLiteral("case of speaker "), speaker.id.value);
    }
    for (const AttributeValue& value : study.attributeValues) {
        require(study.attributes.find(value.attribute), QStringLiteral("attribute of value "),
                value.id.value);
        require(study.cases.find(value.person) || study.documents.find(value.document),
                QStringLiteral("owner of value "), value.id.value);
    }
    for (const Coding& coding : study.codings) {
        require(study.documents.find(coding.document), QStringLiteral("document of coding "),
                coding.id.value);
        require(study.codes.find(coding.code), QStringLiteral("code of coding "), coding.id.value);
        require(study.coders.find(coding.coder), QStringLiteral("coder of coding "),
                coding.id.value);
    }
    for (const Code& code : study.codes) {
        require(!code.parent || study.codes.find(code.parent), QStringLiteral("parent of code "),
                code.id.value);
        require(!code.mergedInto || study.codes.find(code.mergedInto),
                QStringLiteral("target of code "), code.id.value);
        const Code* at = &code;
        std::size_t steps = 0;
        while (at && steps++ <= study.codes.count())
            at = study.codes.find(at->mergedInto ? at->mergedInto : at->parent);
        require(!at, QStringLiteral("circle above code "), code.id.value);
    }
    return findings;
}

}  // namespace tests
