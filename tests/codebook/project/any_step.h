// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps that nobody would think of, for long histories; the same seed makes the same ones.
#pragma once

#include <random>

#include "codebook/model/code_tree.h"
#include "tests/support/revised_study.h"
#include "tests/support/rich_study.h"

namespace tests {

using namespace codebook;

/// Makes any step that the study allows, and some that it does not.
class AnyStep {
   public:
    explicit AnyStep(unsigned seed) : m_random(seed) {}

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    Command of(const Project& project) {
        if (below(6) == 0)
            if (const Document* document = any(project.study().documents))
                return revision(project, *document);
        Step step(project.study(), QStringLiteral("Step %1").arg(++m_count));
        for (int parts = 1 + below(3); parts > 0; --parts) add(step, project);
        step.removeOrphans(project.guids(Entity::Coding));
        return step.command();
    }

   private:
    template <class Row>
    const Row* any(const Table<Row>& table) {
        if (table.isEmpty()) return nullptr;
        auto row = table.begin();
        for (int steps = below(static_cast<int>(table.count())); steps > 0; --steps) ++row;
        return &*row;
    }
    /// Takes some of the text away, puts some in, or brings an older text back.
    Command revision(const Project& project, const Document& document) {
        QString text = project.text(document.id)->text;
        for (int edits = 1 + below(3); edits > 0 && !text.isEmpty(); --edits) {
            const auto at = below(static_cast<int>(text.size()));
            if (below(2))
                text.remove(at, 1 + below(20));
            else
                text.insert(at, below(3) ? anyName() : QStringLiteral("\nC: new\n"));
        }
        const Coding* coding = any(project.study().codings);
        if (coding && coding->document == document.id && below(3) == 0)
            text = project.revisionText(project.revisionOf(coding->id))->text;
        if (text.isEmpty()) text = QStringLiteral("A: nothing left");
        return planRevision(project, document.id, revisionWith(text)).command;
    }
    QString anyName() { return QStringLiteral("name %1 🙂").arg(below(100)); }

    void add(Step& step, const Project& project) {
        switch (below(4)) {
            case 0:
                return addToDocuments(step, project.study());
            case 1:
                return addToCodes(step, project.study());
            case 2:
                return addToCodings(step, project);
            default:
                return addToRemarks(step, project);
        }
    }

    void addToDocuments(Step& step, const Study& study) {
        const Document* document = any(study.documents);
        const Case* person = any(study.cases);
        const Speaker* speaker = any(study.speakers);
        switch (below(7)) {
            case 0: {
                NewDocument added;
                added.name = anyName();
                added.text = QStringLiteral("A: one 🙂 two\nB: three");
                added.speakers = {{QStringLiteral("A"), false},
                                  {QStringLiteral("B"), below(2) == 0}};
                step.addDocument(added);
                break;
            }
            case 1:
                if (document && below(3) == 0) step.removeDocument(document->id);
                break;
            case 2:
                if (document) step.renameDocument(document->id, anyName());
                break;
            case 3:
                step.addCase(anyName());
                break;
            case 4:
                if (person) step.removeCase(person->id);
                break;
            case 5:
                if (speaker && person) step.linkSpeaker(speaker->id, person->guid);
                break;
            default:
                if (person) step.renameCase(person->id, anyName());
        }
    }

    void addToCodes(Step& step, const Study& study) {
        const Code* code = any(study.codes);
        const Code* other = any(study.codes);
        Code added;
        added.name = anyName();
        switch (below(6)) {
            case 0:
                step.addCode(added, code && below(2) ? code->guid : QUuid());
                break;
            case 1:
                if (code) step.editCode(code->id, {{field::code::name, anyName()}});
                break;
            case 2:
            case 3:
                if (code) step.moveCode(code->id, below(3) ? other->id : CodeId{}, below(9));
                break;
            case 4:
                if (code) step.mergeCodes(code->id, other->id);
                break;
            default:
                if (code && below(3) == 0) step.removeCode(code->id);
        }
    }

    void addToCodings(Step& step, const Project& project) {
        const Study& study = project.study();
        const Coding* coding = any(study.codings);
        const Document* document = any(study.documents);
        const Code* code = any(study.codes);
        const auto guids = project.guids(Entity::Coding);
        const auto guidOf = [&](const Coding* of) {
            return guids[static_cast<std::size_t>(of->id.value)];
        };
        switch (below(6)) {
            case 0:
                if (coding) step.removeCoding(guidOf(coding));
                break;
            case 1:
                if (coding && code)
                    step.editCoding(guidOf(coding), {{field::coding::code, code->guid}});
                break;
            case 2:
                if (coding) step.editCoding(guidOf(coding), {{field::coding::memo, anyName()}});
                break;
            default: {
                if (!document || !code || document->characters == 0) break;
                const std::int32_t begin = below(document->characters);
                NewCoding added;
                added.span = {begin, begin + 1 + below(document->characters - begin)};
                added.document = document->guid;
                added.revision = QByteArray::fromHex(document->revision.toLatin1());
                added.code = code->guid;
                added.coder = step.coder(below(2) ? QStringLiteral("Ada") : anyName());
                added.text = project.text(document->id)->slice(added.span);
                step.addCoding(added);
            }
        }
    }

    void addToRemarks(Step& step, const Project& project) {
        const Study& study = project.study();
        const Memo* memo = any(study.memos);
        const Attribute* attribute = any(study.attributes);
        const Case* person = any(study.cases);
        const Coder* coder = any(study.coders);
        const Code* code = any(study.codes);
        switch (below(6)) {
            case 0:
                if (code)
                    step.addMemo(MemoSubject::Code, code->guid, {}, anyName(), anyName(),
                                 coder->guid, 1);
                break;
            case 1:
                if (memo) step.removeMemo(memo->id);
                break;
            case 2:
                if (memo) step.editMemo(memo->id, {{field::memo::text, anyName()}});
                break;
            case 3:
                step.setSetting(project.guid(), QStringLiteral("s%1").arg(below(3)), anyName());
                break;
            case 4:
                step.addAttribute(anyName(), AttributeType::Text);
                break;
            default:
                if (attribute && person) {
                    QStringList values;
                    if (below(3)) values << anyName();
                    step.setValues(attribute->guid, Entity::Case, person->guid, values);
                }
        }
    }

    std::mt19937 m_random;
    int m_count = 0;
};

}  // namespace tests
