// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/code_edit_command.h"

#include <QRegularExpression>

#include "app/cli/output.h"
#include "codebook/analysis/similar_codes.h"
#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/code_steps.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"

namespace app {

namespace {

using codebook::Code;
using codebook::CodeId;
using codebook::CodeTree;
using codebook::Project;
using codebook::Step;
using codebook::Study;

/// Options that write a text into a field of the code.
struct FieldOption {
    const char* option;
    std::uint8_t field;
    const char* help;
};
constexpr FieldOption FieldOptions[] = {
    {"rename", codebook::field::code::name, "Its new name."},
    {"perspective", codebook::field::code::perspective,
     "structural, cultural or your own; \"\" takes the parent's."},
    {"color", codebook::field::code::color, "#rrggbb; \"\" leaves it to the program."},
    {"short-definition", codebook::field::code::shortDefinition, "One sentence."},
    {"definition", codebook::field::code::definition, "The whole definition."},
    {"when-to-use", codebook::field::code::whenToUse, "When to use it."},
    {"when-not-to-use", codebook::field::code::whenNotToUse, "When not to."},
    {"example", codebook::field::code::example, "An example."},
};

/// Options that do something which no other option can go with.
const QStringList& loneOptions() {
    static const QStringList options{QStringLiteral("merge-into"), QStringLiteral("split-into"),
                                     QStringLiteral("separate"), QStringLiteral("remove")};
    return options;
}

void requireColor(const QString& color) {
    static const QRegularExpression form(QStringLiteral("^(#[0-9A-Fa-f]{6})?$"));
    if (!form.match(color).hasMatch())
        throw UsageError(QStringLiteral("“%1” is no colour; write it as #0077bb.").arg(color));
}

/// The parent that --move names; none for the top.
CodeId parentNamed(const CodeTree& tree, const QString& path) {
    return path.isEmpty() || path == QLatin1String("/") ? CodeId{} : tree.resolve(path);
}

void warnOfSimilar(const Study& study, const QString& name, CodeId except) {
    for (const CodeId close : codebook::similarCodes(study, name, except))
        printNote(QStringLiteral("“%1” is close to “%2”.").arg(name, CodeTree(study).path(close)));
}

void place(Step& step, const Study& study, CodeId code, const Arguments& arguments) {
    const CodeTree tree(study);
    CodeId before;
    CodeId parent = tree.parent(code);
    if (arguments.has(QStringLiteral("before"))) {
        before = tree.resolve(arguments.value(QStringLiteral("before")));
        parent = tree.parent(before);
    }
    if (arguments.has(QStringLiteral("move"))) {
        const CodeId said = parentNamed(tree, arguments.value(QStringLiteral("move")));
        if (before && said != parent)
            throw codebook::Conflict(
                QStringLiteral("“%1” does not lie there.").arg(tree.path(before)));
        parent = said;
    }
    codebook::placeCodes(step, study, {code}, parent, before);
}

void edit(Step& step, const Project& project, CodeId code, const Arguments& arguments) {
    const Study& study = project.study();
    codebook::FieldValues fields;
    for (const FieldOption& each : FieldOptions) {
        const auto option = QLatin1String(each.option);
        if (!arguments.has(option)) continue;
        const QString value = arguments.value(option);
        if (each.field == codebook::field::code::color) requireColor(value);
        fields.emplace_back(each.field, value);
    }
    if (arguments.has(QStringLiteral("folder")) && arguments.has(QStringLiteral("codable")))
        throw UsageError(QStringLiteral("Say either --folder or --codable."));
    if (arguments.has(QStringLiteral("folder")) || arguments.has(QStringLiteral("codable")))
        fields.emplace_back(codebook::field::code::codable,
                            std::int64_t{arguments.has(QStringLiteral("codable"))});
    step.editCode(code, fields);
    if (arguments.has(QStringLiteral("move")) || arguments.has(QStringLiteral("before")))
        place(step, study, code, arguments);
    if (arguments.has(QStringLiteral("digit"))) {
        const int digit = arguments.number(QStringLiteral("digit"), 0);
        if (digit > codebook::shortcutDigits)
            throw UsageError(QStringLiteral("--digit takes 1 to 9, or 0 for none."));
        codebook::setDigit(step, study, project.guid(), code, digit);
    }
    if (step.isEmpty())
        throw UsageError(QStringLiteral("Say what is to change: --rename, --move, --color, …"));
    if (arguments.has(QStringLiteral("rename")))
        warnOfSimilar(study, arguments.value(QStringLiteral("rename")), code);
}

/// The codings that are to go into the other code: those named, or those in the document named.
std::vector<QUuid> chosenCodings(const Project& project, CodeId code, const Arguments& arguments) {
    const Study& study = project.study();
    const CodeTree tree(study);
    const auto guids = project.guids(codebook::Entity::Coding);
    QStringList named = arguments.value(QStringLiteral("codings")).split(u',', Qt::SkipEmptyParts);
    codebook::DocumentId document;
    if (arguments.has(QStringLiteral("in")))
        document = codebook::documentNamed(study, arguments.value(QStringLiteral("in")));
    if (named.isEmpty() == !document)
        throw UsageError(
            QStringLiteral("--split-into needs either --codings GUID,… or --in DOCUMENT."));
    std::vector<QUuid> chosen;
    for (const auto& coding : study.codings) {
        if (tree.effective(coding.code) != code) continue;
        const QUuid& guid = guids[static_cast<std::size_t>(coding.id.value)];
        const bool isNamed = named.removeAll(guid.toString(QUuid::WithoutBraces)) > 0;
        if (isNamed || (document && coding.document == document)) chosen.push_back(guid);
    }
    if (!named.isEmpty())
        throw codebook::Conflict(
            QStringLiteral("“%1” has no coding “%2”.").arg(tree.path(code), named.front()));
    if (chosen.empty())
        throw codebook::Conflict(QStringLiteral("“%1” has no codings in “%2”.")
                                     .arg(tree.path(code), study.documents.at(document).name));
    return chosen;
}

void split(Step& step, const Project& project, CodeId code, const Arguments& arguments) {
    const Study& study = project.study();
    const CodeTree tree(study);
    const QString target = arguments.value(QStringLiteral("split-into"));
    const std::vector<QUuid> codings = chosenCodings(project, code, arguments);
    const std::vector<CodeId> known = tree.named(target);
    if (known.size() > 1) tree.resolve(target);  // says so
    if (known.size() == 1 && known.front() == code)
        throw codebook::Conflict(
            QStringLiteral("The codings are coded with “%1” already.").arg(tree.path(code)));
    QUuid into = known.empty() ? QUuid() : study.codes.at(known.front()).guid;
    if (known.empty()) {
        const QStringList levels = codebook::pathLevels(target);
        const Code beside = codebook::besideCode(study, code, levels.back());
        CodeId parent = tree.parent(code);
        if (levels.size() > 1) parent = tree.resolve(target.section(u'/', 0, -2));
        into = step.addCode(beside, parent ? study.codes.at(parent).guid : QUuid());
    }
    codebook::recodeAll(step, codings, into);
    printNote(QStringLiteral("%1 codings go into “%2”.").arg(codings.size()).arg(target));
}

CodeId mergedNamed(const Study& study, CodeId into, const QString& name) {
    const CodeTree tree(study);
    for (const Code& code : study.codes)
        if (code.mergedInto == into && code.name == name) return code.id;
    throw codebook::Conflict(
        QStringLiteral("Nothing called “%1” was merged into “%2”.").arg(name, tree.path(into)));
}

void remove(Step& step, const Project& project, CodeId code) {
    step.removeCode(code);
    step.removeOrphans(project);
}

void create(Step& step, const Study& study, const QString& path) {
    const CodeTree tree(study);
    if (!tree.named(path).empty() && codebook::pathLevels(path).size() > 1)
        throw codebook::Conflict(QStringLiteral("There is a code “%1” already.").arg(path));
    const QStringList levels = codebook::pathLevels(path);
    CodeId parent;
    if (levels.size() > 1) parent = tree.resolve(path.section(u'/', 0, -2));
    Code added;
    added.name = levels.back();
    warnOfSimilar(study, added.name, {});
    step.addCode(added, parent ? study.codes.at(parent).guid : QUuid());
}

int runCodeEdit(const Arguments& arguments) {
    const auto project = arguments.openProject(true);
    const Study& study = project->study();
    const QString path = arguments.positional()[1];
    if (arguments.has(QStringLiteral("new"))) {
        Step step(study, QStringLiteral("Create a code"));
        create(step, study, path);
        project->execute(step.command());
        return 0;
    }
    const auto asks = [&](const char* option) { return arguments.has(QLatin1String(option)); };
    const CodeId code = CodeTree(study).resolve(path);
    const auto alone = std::count_if(loneOptions().begin(), loneOptions().end(),
                                     [&](const QString& option) { return arguments.has(option); });
    if (alone > 1)
        throw UsageError(
            QStringLiteral("Say one of --merge-into, --split-into, --separate and "
                           "--remove."));
    Step step(study, alone > 0 ? QStringLiteral("Rearrange codes") : QStringLiteral("Edit a code"));
    if (asks("merge-into"))
        codebook::mergeWhole(
            step, study, code,
            CodeTree(study).resolve(arguments.value(QStringLiteral("merge-into"))));
    else if (asks("separate"))
        codebook::separateCode(
            step, mergedNamed(study, code, arguments.value(QStringLiteral("separate"))));
    else if (asks("split-into"))
        split(step, *project, code, arguments);
    else if (asks("remove"))
        remove(step, *project, code);
    else
        edit(step, *project, code, arguments);
    project->execute(step.command());
    return 0;
}

}  // namespace

CommandSpec codeEditCommand() {
    CommandSpec command;
    command.name = QStringLiteral("code-edit");
    command.positional = QStringLiteral("PROJECT CODE");
    command.leastPositional = 2;
    command.mostPositional = 2;
    command.summary =
        QStringLiteral("Creates, changes, moves, merges, splits or removes one code.");
    command.description = QStringLiteral(
        "CODE is a path, or a name that only one code bears. Everything said in one go is one "
        "step\n"
        "that undo takes back; it says where a name is close to another code's.");
    command.options = {
        flagOption(QStringLiteral("new"), QStringLiteral("Creates the code at that path.")),
        valueOption(QStringLiteral("move"), QStringLiteral("Puts it below PARENT; / is the top."),
                    QStringLiteral("PARENT")),
        valueOption(QStringLiteral("before"), QStringLiteral("Puts it before that code."),
                    QStringLiteral("CODE")),
        flagOption(QStringLiteral("folder"), QStringLiteral("Nothing is coded with it any more.")),
        flagOption(QStringLiteral("codable"), QStringLiteral("It can be used for coding.")),
        valueOption(QStringLiteral("digit"),
                    QStringLiteral("The key that applies it in the window; 0 for none."),
                    QStringLiteral("1-9")),
        valueOption(QStringLiteral("merge-into"),
                    QStringLiteral("Its codings count as CODE's from now on."),
                    QStringLiteral("CODE")),
        valueOption(QStringLiteral("separate"),
                    QStringLiteral("Takes the merge of the code NAME into this one back."),
                    QStringLiteral("NAME")),
        valueOption(QStringLiteral("split-into"),
                    QStringLiteral("Moves some of its codings into CODE, new or not."),
                    QStringLiteral("CODE")),
        valueOption(QStringLiteral("codings"), QStringLiteral("Those to move; see codings."),
                    QStringLiteral("GUID,…")),
        valueOption(QStringLiteral("in"), QStringLiteral("Moves those in that document."),
                    QStringLiteral("DOCUMENT")),
        flagOption(QStringLiteral("remove"),
                   QStringLiteral("Removes it with the codes below and all their codings."))};
    for (const FieldOption& each : FieldOptions)
        command.options.push_back(valueOption(QLatin1String(each.option), QLatin1String(each.help),
                                              QStringLiteral("TEXT")));
    command.run = runCodeEdit;
    return command;
}

}  // namespace app
