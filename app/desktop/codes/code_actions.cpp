// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/code_actions.h"

#include "app/desktop/codes/perspectives.h"
#include "app/desktop/look/code_colors.h"
#include "app/desktop/session/session.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/code_steps.h"
#include "codebook/project/project.h"

namespace app {

using codebook::Code;
using codebook::CodeId;
using codebook::CodeTree;
using codebook::Step;
namespace field = codebook::field;

namespace {

QUuid guidOf(const codebook::Study& study, CodeId code) {
    const Code* found = study.codes.find(code);
    return found ? found->guid : QUuid();
}

CodeId codeWith(const codebook::Study& study, const QUuid& guid) {
    for (const Code& code : study.codes)
        if (code.guid == guid) return code.id;
    return {};
}

/// Writes the perspective that makes the code show below its heading, once it lies below `parent`.
void adapt(Step& step, const codebook::Study& study, CodeId code, CodeId parent,
           const QString& wanted) {
    const QString inherited = parent ? CodeTree(study).perspective(parent) : QString();
    const QString& own = study.codes.at(code).perspective;
    const bool inherits = Perspectives::key(inherited) == Perspectives::key(wanted);
    if (inherits && (own.isEmpty() || Perspectives::key(own) == Perspectives::key(wanted))) return;
    const QString fresh = inherits ? QString() : wanted;
    if (fresh != own) step.editCode(code, {{field::code::perspective, fresh}});
}

}  // namespace

const codebook::Study& CodeActions::study() const { return m_session.study(); }

QString CodeActions::name(CodeId code) const {
    const Code* found = study().codes.find(code);
    return found ? found->name : QString();
}

CodeId CodeActions::create(const QString& name, CodeId parent, const QString& perspective) {
    Code code;
    code.guid = codebook::newGuid();
    code.name = name.trimmed();
    code.perspective = perspective;
    code.color = freshCodeColor(study().codes.count());
    const bool isDone =
        m_session.perform(tr("Create the code “%1”").arg(code.name),
                          [&](Step& step) { step.addCode(code, guidOf(study(), parent)); });
    return isDone ? codeWith(study(), code.guid) : CodeId{};
}

bool CodeActions::rename(CodeId code, const QString& name) {
    const QString fresh = name.trimmed();
    const QString before = this->name(code);
    if (fresh == before) return false;
    return m_session.perform(tr("Rename “%1” to “%2”").arg(before, fresh), [&](Step& step) {
        step.editCode(code, {{field::code::name, fresh}});
    });
}

bool CodeActions::edit(CodeId code, std::uint8_t field, const codebook::Value& value,
                       const QString& fieldName) {
    if (!study().codes.find(code)) return false;
    return m_session.perform(tr("Change the %1 of “%2”").arg(fieldName, name(code)),
                             [&](Step& step) {
                                 step.editCode(code, {{field, value}});
                             });
}

bool CodeActions::recolor(const std::vector<CodeId>& codes, const QString& color) {
    if (codes.empty()) return false;
    const auto count = static_cast<int>(codes.size());
    const QString text = count == 1 ? tr("Colour “%1”").arg(name(codes.front()))
                                    : tr("Colour %n code(s)", nullptr, count);
    return m_session.perform(text, [&](Step& step) {
        for (const CodeId code : codes) step.editCode(code, {{field::code::color, color}});
    });
}

bool CodeActions::place(const std::vector<CodeId>& codes, const CodePlace& place) {
    const std::vector<CodeId> moved = codebook::topmost(CodeTree(study()), codes);
    if (moved.empty()) return false;
    const auto count = static_cast<int>(moved.size());
    const QString text = count == 1 ? tr("Move “%1”").arg(name(moved.front()))
                                    : tr("Move %n code(s)", nullptr, count);
    return m_session.perform(text, [&](Step& step) {
        codebook::placeCodes(step, study(), moved, place.parent, place.before);
        if (!place.perspective) return;
        for (const CodeId code : moved)
            adapt(step, study(), code, place.parent, *place.perspective);
    });
}

bool CodeActions::merge(const std::vector<CodeId>& codes, CodeId into) {
    std::vector<CodeId> from = codes;
    std::erase(from, into);
    if (from.empty() || !study().codes.find(into)) return false;
    const auto count = static_cast<int>(from.size());
    const QString text = count == 1
                             ? tr("Merge “%1” into “%2”").arg(name(from.front()), name(into))
                             : tr("Merge %n code(s) into “%1”", nullptr, count).arg(name(into));
    return m_session.perform(text, [&](Step& step) {
        for (const CodeId code : from) codebook::mergeWhole(step, study(), code, into);
    });
}

bool CodeActions::separate(CodeId merged) {
    return m_session.perform(tr("Separate “%1” again").arg(name(merged)),
                             [&](Step& step) { codebook::separateCode(step, merged); });
}

bool CodeActions::split(CodeId code, const std::vector<codebook::CodingId>& codings, CodeId into,
                        const QString& newName) {
    if (codings.empty() || into == code || (!into && newName.trimmed().isEmpty())) return false;
    const auto guids = m_session.project().guids(codebook::Entity::Coding);
    std::vector<QUuid> moved;
    for (const codebook::CodingId coding : codings)
        if (study().codings.find(coding))
            moved.push_back(guids[static_cast<std::size_t>(coding.value)]);
    const QString target = into ? name(into) : newName.trimmed();
    return m_session.perform(tr("Split “%1” from “%2”").arg(target, name(code)), [&](Step& step) {
        QUuid guid = guidOf(study(), into);
        if (!into) {
            Code beside = codebook::besideCode(study(), code, target);
            beside.color = freshCodeColor(study().codes.count());
            guid = step.addCode(beside, guidOf(study(), CodeTree(study()).parent(code)));
        }
        codebook::recodeAll(step, moved, guid);
    });
}

bool CodeActions::remove(const std::vector<CodeId>& codes) {
    const std::vector<CodeId> removed = codebook::topmost(CodeTree(study()), codes);
    if (removed.empty()) return false;
    const auto count = static_cast<int>(removed.size());
    const QString text = count == 1 ? tr("Remove “%1”").arg(name(removed.front()))
                                    : tr("Remove %n code(s)", nullptr, count);
    return m_session.perform(text, [&](Step& step) {
        for (const CodeId code : removed) step.removeCode(code);
        step.removeOrphans(m_session.project());
    });
}

bool CodeActions::giveDigit(CodeId code, int digit) {
    if (!study().codes.find(code) || codebook::digitOfCode(study(), code) == digit) return false;
    const QString text = digit > 0 ? tr("Give “%1” the key %2").arg(name(code)).arg(digit)
                                   : tr("Take the key from “%1”").arg(name(code));
    return m_session.perform(text, [&](Step& step) {
        codebook::setDigit(step, study(), m_session.project().guid(), code, digit);
    });
}

const codebook::Memo* memoOn(const codebook::Study& study, CodeId code, codebook::CoderId coder) {
    const QUuid guid = guidOf(study, code);
    for (const codebook::Memo& memo : study.memos)
        if (memo.subject == codebook::MemoSubject::Code && memo.about == guid &&
            memo.coder == coder)
            return &memo;
    return nullptr;
}

bool CodeActions::writeMemo(CodeId code, const QString& text) {
    const codebook::CoderId me = m_session.me();
    const codebook::Memo* memo = me ? memoOn(study(), code, me) : nullptr;
    if ((memo ? memo->text : QString()) == text) return false;
    return m_session.perform(tr("Change the memo on “%1”").arg(name(code)), [&](Step& step) {
        if (memo && text.isEmpty())
            step.removeMemo(memo->id);
        else if (memo)
            step.editMemo(memo->id, {{field::memo::text, text}});
        else
            step.addMemo(codebook::MemoSubject::Code, guidOf(study(), code), {}, QString(), text,
                         step.coder(m_session.project().coderName()),
                         m_session.project().now().toMSecsSinceEpoch());
    });
}

}  // namespace app
