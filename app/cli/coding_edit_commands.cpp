// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/coding_verbs.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "codebook/store/store.h"

namespace app {

namespace {

using codebook::CodingId;
using codebook::CodingVerbs;
using codebook::Project;

std::vector<CodingId> codingsNamed(const Project& project, const QStringList& names) {
    const auto guids = project.guids(codebook::Entity::Coding);
    std::vector<CodingId> codings;
    for (const QString& name : names) {
        const QUuid guid = QUuid::fromString(name);
        const auto at = std::find(guids.begin(), guids.end(), guid);
        if (guid.isNull() || at == guids.end())
            throw codebook::Conflict(QStringLiteral("There is no coding “%1”.").arg(name));
        codings.push_back(CodingId{static_cast<std::int32_t>(at - guids.begin())});
    }
    return codings;
}

codebook::Span spanFrom(const QString& words) {
    const QStringList parts = words.split(u'-');
    bool isBegin = false;
    bool isEnd = false;
    if (parts.size() == 2) {
        const codebook::Span span{parts[0].toInt(&isBegin), parts[1].toInt(&isEnd)};
        if (isBegin && isEnd) return span;
    }
    throw UsageError(QStringLiteral("--resize takes BEGIN-END, not “%1”.").arg(words));
}

double weightFrom(const QString& words) {
    bool isNumber = false;
    const double weight = words.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(weight))
        throw UsageError(QStringLiteral("--weight takes a number, not “%1”.").arg(words));
    return weight;
}

/// What is done to the codings, as the history calls it.
struct Edit {
    const char* option;
    QString text;
    std::function<void(const Project&, codebook::Step&, const std::vector<CodingId>&,
                       const QString& value)>
        apply;
};

void writeField(const Project& project, codebook::Step& step, const std::vector<CodingId>& codings,
                std::uint8_t field, const codebook::Value& value) {
    for (const CodingId coding : codings)
        step.editCoding(project.codingDetail(coding).guid, {{field, value}});
}

CodingId theOne(const std::vector<CodingId>& codings) {
    if (codings.size() != 1) throw UsageError(QStringLiteral("This takes one coding."));
    return codings.front();
}

std::vector<Edit> edits() {
    using Codings = std::vector<CodingId>;
    using codebook::Step;
    return {
        {"recode", QStringLiteral("Change the code of codings"),
         [](const Project& project, Step& step, const Codings& codings, const QString& value) {
             const auto code = codebook::CodeTree(project.study()).resolve(value);
             for (const CodingId coding : codings) CodingVerbs(project, step).recode(coding, code);
         }},
        {"resize", QStringLiteral("Move the edges of a coding"),
         [](const Project& project, Step& step, const Codings& codings, const QString& value) {
             CodingVerbs(project, step).resize(theOne(codings), spanFrom(value));
         }},
        {"divide", QStringLiteral("Divide a coding"),
         [](const Project& project, Step& step, const Codings& codings, const QString& value) {
             bool isNumber = false;
             const int at = value.toInt(&isNumber);
             if (!isNumber) throw UsageError(QStringLiteral("--divide takes a position."));
             CodingVerbs(project, step).divide(theOne(codings), at);
         }},
        {"join", QStringLiteral("Join codings"),
         [](const Project& project, Step& step, const Codings& codings, const QString&) {
             CodingVerbs(project, step).join(codings);
         }},
        {"weight", QStringLiteral("Change the weight of codings"),
         [](const Project& project, Step& step, const Codings& codings, const QString& value) {
             const double weight = weightFrom(value);
             writeField(project, step, codings, codebook::field::coding::weight,
                        weight == 0 ? codebook::Value() : codebook::Value(weight));
         }},
        {"memo", QStringLiteral("Write the memo of codings"),
         [](const Project& project, Step& step, const Codings& codings, const QString& value) {
             writeField(project, step, codings, codebook::field::coding::memo,
                        value.isEmpty() ? codebook::Value() : codebook::Value(value));
         }},
        {"remove", QStringLiteral("Remove codings"),
         [](const Project& project, Step& step, const Codings& codings, const QString&) {
             for (const CodingId coding : codings)
                 step.removeCoding(project.codingDetail(coding).guid);
         }},
    };
}

int runCoding(const Arguments& arguments) {
    std::vector<Edit> asked;
    for (Edit& edit : edits())
        if (arguments.has(QLatin1String(edit.option))) asked.push_back(std::move(edit));
    if (asked.size() != 1)
        throw UsageError(
            QStringLiteral("Say one of --recode, --resize, --divide, --join, --weight, --memo and "
                           "--remove."));
    const auto project = arguments.openProject(true);
    const auto codings = codingsNamed(*project, arguments.positional().mid(1));
    const Edit& edit = asked.front();
    codebook::Step step(project->study(), edit.text);
    edit.apply(*project, step, codings, arguments.value(QLatin1String(edit.option)));
    project->execute(std::move(step).command());
    printNote(QStringLiteral("%1: done.").arg(edit.text));
    return 0;
}

}  // namespace

std::vector<CommandSpec> codingEditCommands() {
    CommandSpec coding;
    coding.name = QStringLiteral("coding");
    coding.positional = QStringLiteral("PROJECT GUID…");
    coding.summary =
        QStringLiteral("Changes codings: code, edges, weight, memo; joins, divides, removes.");
    coding.description = QStringLiteral(
        "Codings are named by the GUIDs that codings --format json lists. All is one step.");
    coding.leastPositional = 2;
    coding.mostPositional = -1;
    coding.options = {
        valueOption(QStringLiteral("recode"),
                    QStringLiteral("Codes the words with this code instead."),
                    QStringLiteral("CODE")),
        valueOption(QStringLiteral("resize"), QStringLiteral("Puts the coding on these words."),
                    QStringLiteral("BEGIN-END")),
        valueOption(QStringLiteral("divide"),
                    QStringLiteral("Makes two of it, cut at the position."), QStringLiteral("AT")),
        flagOption(QStringLiteral("join"),
                   QStringLiteral("Makes one of several of the same document, code and coder.")),
        valueOption(QStringLiteral("weight"),
                    QStringLiteral("Gives them this weight; 0 takes it away."),
                    QStringLiteral("NUMBER")),
        valueOption(QStringLiteral("memo"), QStringLiteral("Writes their memo; empty removes it."),
                    QStringLiteral("TEXT")),
        flagOption(QStringLiteral("remove"),
                   QStringLiteral("Removes them; undo brings them back."))};
    coding.run = runCoding;
    return {coding};
}

}  // namespace app
