// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/listings.h"
#include "app/cli/output.h"
#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/model/study_update.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace app {

namespace {

using codebook::Memo;
using codebook::MemoSubject;
using codebook::Project;

struct Subject {
    MemoSubject kind = MemoSubject::Project;
    QUuid guid;
    codebook::Span span = {};  ///< of a passage
};

/// Reads "NAME:BEGIN-END".
Subject passageFrom(const Project& project, const QString& words) {
    static const QRegularExpression form(QStringLiteral("^(.+):(\\d+)-(\\d+)$"));
    const auto match = form.match(words);
    if (!match.hasMatch())
        throw UsageError(QStringLiteral("A passage is written as passage:DOCUMENT:BEGIN-END."));
    const auto& study = project.study();
    const auto& document = study.documents.at(documentNamed(study, match.captured(1)));
    const codebook::Span span{match.captured(2).toInt(), match.captured(3).toInt()};
    if (span.isEmpty() || span.end > document.characters)
        throw codebook::Conflict(QStringLiteral("“%1” has no words at %2–%3.")
                                     .arg(document.name, match.captured(2), match.captured(3)));
    return {MemoSubject::Passage, document.guid, span};
}

/// Reads "document:NAME", "passage:NAME:BEGIN-END", "code:PATH", "case:NAME", "coding:GUID";
/// nothing means the project.
Subject subjectFrom(const Project& project, const QString& words) {
    const auto& study = project.study();
    if (words.isEmpty() || words == QLatin1String("project")) return {};
    const QString kind = words.section(u':', 0, 0);
    const QString name = words.section(u':', 1);
    if (kind == QLatin1String("document"))
        return {MemoSubject::Document, study.documents.at(documentNamed(study, name)).guid};
    if (kind == QLatin1String("passage")) return passageFrom(project, name);
    if (kind == QLatin1String("code"))
        return {MemoSubject::Code, study.codes.at(codebook::CodeTree(study).resolve(name)).guid};
    if (kind == QLatin1String("case")) {
        const auto cases = codebook::casesNamed(study, name);
        if (cases.size() != 1)
            throw codebook::Conflict(
                QStringLiteral("There are %1 cases called “%2”.").arg(cases.size()).arg(name));
        return {MemoSubject::Case, study.cases.at(cases.front()).guid};
    }
    if (kind == QLatin1String("coding")) {
        const QUuid guid = QUuid::fromString(name);
        const auto guids = project.guids(codebook::Entity::Coding);
        if (guid.isNull() || std::find(guids.begin(), guids.end(), guid) == guids.end())
            throw codebook::Conflict(QStringLiteral("There is no coding “%1”.").arg(name));
        return {MemoSubject::Coding, guid};
    }
    throw UsageError(QStringLiteral(
        "--about takes project, document:NAME, passage:NAME:BEGIN-END, code:PATH, case:NAME or "
        "coding:GUID."));
}

QString subjectText(const Project& project, const Memo& memo) {
    const auto& study = project.study();
    const auto named = [&](const auto& table) {
        for (const auto& row : table)
            if (row.guid == memo.about) return row.name;
        return QString();
    };
    QString name;
    if (memo.subject == MemoSubject::Document || memo.subject == MemoSubject::Passage)
        name = named(study.documents);
    if (memo.subject == MemoSubject::Case) name = named(study.cases);
    if (memo.subject == MemoSubject::Coding) name = memo.about.toString(QUuid::WithoutBraces);
    if (memo.subject == MemoSubject::Code)
        for (const auto& code : study.codes)
            if (code.guid == memo.about) name = codebook::CodeTree(study).path(code.id);
    if (memo.subject == MemoSubject::Passage)
        name += QStringLiteral(":%1-%2").arg(memo.span.begin).arg(memo.span.end);
    const QString kind = codebook::memoSubjectName(memo.subject);
    if (memo.isPlaced) return name.isEmpty() ? kind : kind + u':' + name;
    return QStringLiteral("%1:%2 (waits to be placed)").arg(kind, name);
}

int runMemo(const Arguments& arguments) {
    const bool adds = arguments.has(QStringLiteral("add"));
    const QString removed = arguments.value(QStringLiteral("remove"));
    const auto project = arguments.openProject(adds || !removed.isEmpty());
    if (adds) {
        const Subject subject = subjectFrom(*project, arguments.value(QStringLiteral("about")));
        codebook::Step step(project->study(), QStringLiteral("Write a memo"));
        const QUuid coder = step.coder(project->coderName());
        step.addMemo(
            subject.kind, subject.guid, subject.span, arguments.value(QStringLiteral("title")),
            arguments.value(QStringLiteral("add")), coder, project->now().toMSecsSinceEpoch());
        project->execute(step.command());
    } else if (!removed.isEmpty()) {
        const QUuid guid = QUuid::fromString(removed);
        for (const Memo& memo : project->study().memos) {
            if (memo.guid != guid) continue;
            codebook::Step step(project->study(), QStringLiteral("Remove a memo"));
            step.removeMemo(memo.id);
            project->execute(step.command());
            return 0;
        }
        throw codebook::Conflict(QStringLiteral("There is no memo “%1”.").arg(removed));
    } else {
        print(memosListing(*project), arguments);
    }
    return 0;
}

}  // namespace

Listing memosListing(const Project& project) {
    const auto& study = project.study();
    Listing listing;
    for (const char* header : {"about", "title", "text", "coder", "guid"})
        listing.table.addColumn(QLatin1String(header));
    Json list = Json::array();
    for (const Memo& memo : study.memos) {
        const auto* coder = study.coders.find(memo.coder);
        const QString by = coder ? coder->name : QString();
        const QString about = subjectText(project, memo);
        listing.table.addRow(
            {about, memo.title, memo.text, by, memo.guid.toString(QUuid::WithoutBraces)});
        list.push_back({{"guid", json(memo.guid)},
                        {"about", json(about)},
                        {"title", json(memo.title)},
                        {"text", json(memo.text)},
                        {"coder", json(by)}});
        if (!memo.isPlaced) list.back()["placed"] = false;
    }
    listing.json = [list = std::move(list)] { return dumped(list); };
    return listing;
}

std::vector<CommandSpec> memoCommands() {
    CommandSpec memo;
    memo.name = QStringLiteral("memo");
    memo.positional = QStringLiteral("PROJECT");
    memo.summary = QStringLiteral("Lists, writes or removes memos on anything.");
    memo.options = {
        valueOption(QStringLiteral("add"), QStringLiteral("Writes a memo with this text."),
                    QStringLiteral("TEXT")),
        valueOption(QStringLiteral("title"), QStringLiteral("Its title."), QStringLiteral("TITLE")),
        valueOption(
            QStringLiteral("about"),
            QStringLiteral("project (default), document:NAME, passage:NAME:BEGIN-END, code:PATH,\n"
                           "case:NAME, coding:GUID."),
            QStringLiteral("SUBJECT")),
        valueOption(QStringLiteral("remove"), QStringLiteral("Removes the memo."),
                    QStringLiteral("GUID")),
        formatOption()};
    memo.run = runMemo;
    return {memo};
}

}  // namespace app
