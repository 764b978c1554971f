// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/code_steps.h"

#include <limits>

#include "codebook/error.h"
#include "codebook/words.h"

namespace codebook {

namespace {

using Limits = std::numeric_limits<std::int32_t>;

bool contains(const std::vector<CodeId>& codes, CodeId code) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// Positions for a row of siblings, ascending, that leave alone all but the moved ones where there
/// is room between their neighbours.
std::vector<std::int32_t> positionsFor(const Study& study, const std::vector<CodeId>& siblings,
                                       const std::vector<CodeId>& moved) {
    std::vector<std::int32_t> positions;
    std::int64_t last = std::int64_t{Limits::min()} - 1;
    const auto settled = std::find_if(siblings.begin(), siblings.end(),
                                      [&](CodeId code) { return !contains(moved, code); });
    if (settled == siblings.end())
        last = -1;
    else if (settled != siblings.begin())
        last = study.codes.at(*settled).position - (settled - siblings.begin()) - 1;
    bool fits = last >= std::int64_t{Limits::min()} - 1;
    for (const CodeId code : siblings) {
        const std::int64_t own = study.codes.at(code).position;
        last = contains(moved, code) || own <= last ? last + 1 : own;
        fits = fits && last <= Limits::max();
        positions.push_back(static_cast<std::int32_t>(last));
    }
    if (!fits)
        for (std::size_t i = 0; i < positions.size(); ++i)
            positions[i] = static_cast<std::int32_t>(i);
    return positions;
}

QString settingOfDigit(int digit) { return QStringLiteral("codeShortcut%1").arg(digit); }

/// Which code each digit's setting names, merged or not.
CodeId namedByDigit(const Study& study, int digit) {
    const QString name = settingOfDigit(digit);
    for (const Setting& setting : study.settings) {
        if (setting.name != name || setting.value.isEmpty()) continue;
        const QUuid guid = QUuid::fromString(setting.value);
        for (const Code& code : study.codes)
            if (code.guid == guid) return code.id;
    }
    return {};
}

}  // namespace

std::vector<CodeId> topmost(const CodeTree& tree, const std::vector<CodeId>& codes) {
    std::vector<CodeId> tops;
    for (const CodeId code : codes) {
        CodeId above = tree.parent(code);
        while (above && !contains(codes, above)) above = tree.parent(above);
        if (!above && !contains(tops, code)) tops.push_back(code);
    }
    return tops;
}

void placeCodes(Step& step, const Study& study, const std::vector<CodeId>& codes, CodeId parent,
                CodeId before) {
    const CodeTree tree(study);
    const std::vector<CodeId> moved = topmost(tree, codes);
    std::vector<CodeId> siblings;
    bool isHere = false;
    bool isPlaced = false;
    const auto place = [&] {
        if (!isPlaced) siblings.insert(siblings.end(), moved.begin(), moved.end());
        isPlaced = true;
    };
    for (const CodeId sibling : parent ? tree.children(parent) : tree.roots()) {
        isHere = isHere || sibling == before;
        if (contains(moved, sibling)) continue;
        if (isHere) place();
        siblings.push_back(sibling);
    }
    place();
    const std::vector<std::int32_t> positions = positionsFor(study, siblings, moved);
    for (std::size_t i = 0; i < siblings.size(); ++i) {
        if (contains(moved, siblings[i]))
            step.moveCode(siblings[i], parent, positions[i]);
        else if (study.codes.at(siblings[i]).position != positions[i])
            step.editCode(siblings[i], {{field::code::position, std::int64_t{positions[i]}}});
    }
}

void mergeWhole(Step& step, const Study& study, CodeId from, CodeId into) {
    if (from == into) throw Conflict(Words::tr("A code cannot be merged into itself."));
    step.mergeCodes(from, into);
    const Code& source = study.codes.at(from);
    const Code& target = study.codes.at(into);
    FieldValues taken;
    const auto take = [&](std::uint8_t index, const QString& own, const QString& offered) {
        if (own.isEmpty() && !offered.isEmpty()) taken.emplace_back(index, offered);
    };
    namespace code = field::code;
    take(code::color, target.color, source.color);
    take(code::shortDefinition, target.shortDefinition, source.shortDefinition);
    take(code::definition, target.definition, source.definition);
    take(code::whenToUse, target.whenToUse, source.whenToUse);
    take(code::whenNotToUse, target.whenNotToUse, source.whenNotToUse);
    take(code::example, target.example, source.example);
    if (!target.isCodable && source.isCodable) taken.emplace_back(code::codable, std::int64_t{1});
    step.editCode(into, taken);
    for (const Memo& memo : study.memos)
        if (memo.subject == MemoSubject::Code && memo.about == source.guid)
            step.editMemo(memo.id, {{field::memo::about, target.guid}});
}

void separateCode(Step& step, CodeId merged) {
    step.editCode(merged, {{field::code::mergedInto, QUuid()}});
}

void recodeAll(Step& step, const std::vector<QUuid>& codings, const QUuid& code) {
    for (const QUuid& coding : codings) step.editCoding(coding, {{field::coding::code, code}});
}

Code besideCode(const Study& study, CodeId code, const QString& name) {
    const Code& other = study.codes.at(code);
    Code beside;
    beside.guid = newGuid();
    beside.name = name;
    beside.perspective = other.perspective;
    return beside;
}

CodeId codeOfDigit(const Study& study, int digit) {
    CodeId code = namedByDigit(study, digit);
    // The bound guards against codes merged in a circle, in a damaged file.
    for (int steps = 0; code && steps < 10'000; ++steps) {
        const CodeId into = study.codes.at(code).mergedInto;
        if (!study.codes.find(into)) return code;
        code = into;
    }
    return code;
}

int digitOfCode(const Study& study, CodeId code) {
    for (int digit = 1; digit <= shortcutDigits; ++digit)
        if (codeOfDigit(study, digit) == code) return digit;
    return 0;
}

void setDigit(Step& step, const Study& study, const QUuid& project, CodeId code, int digit) {
    for (int other = 1; other <= shortcutDigits; ++other)
        if (other != digit && codeOfDigit(study, other) == code)
            step.setSetting(project, settingOfDigit(other), QString());
    if (digit < 1 || digit > shortcutDigits) return;
    step.setSetting(project, settingOfDigit(digit),
                    study.codes.at(code).guid.toString(QUuid::WithoutBraces));
}

}  // namespace codebook
