// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/team/same_named.h"

#include <algorithm>
#include <optional>

#include "codebook/model/code_tree.h"
#include "codebook/project/code_steps.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/words.h"

namespace app {

using codebook::CaseId;
using codebook::Entity;
using codebook::Project;
using codebook::Step;
using codebook::Study;

namespace {

template <class Row>
const Row* rowOf(const codebook::Table<Row>& table, const QUuid& guid) {
    const auto at =
        std::find_if(table.begin(), table.end(), [&](const Row& row) { return row.guid == guid; });
    return at == table.end() ? nullptr : &*at;
}

class Unifying {
   public:
    explicit Unifying(const Project& project)
        : m_study(project.study()),
          m_codings(project.guids(Entity::Coding)),
          m_step(m_study, codebook::Words::tr("Unify what bears one name")) {}

    void codes(const QUuid& other, const QUuid& kept) {
        const auto* from = rowOf(m_study.codes, other);
        const auto* into = rowOf(m_study.codes, kept);
        if (!from || !into || from->mergedInto || into->mergedInto) return;
        const codebook::CodeTree tree(m_study);
        for (codebook::CodeId above : {from->id, into->id})
            for (above = tree.parent(above); above; above = tree.parent(above))
                if (above == from->id || above == into->id) return;
        codebook::mergeWhole(m_step, m_study, from->id, into->id);
    }

    void coders(const QUuid& other, const QUuid& kept) {
        const auto* from = rowOf(m_study.coders, other);
        if (!from || !rowOf(m_study.coders, kept)) return;
        for (const codebook::Coding& coding : m_study.codings)
            if (coding.coder == from->id)
                m_step.editCoding(guidOf(coding), {{codebook::field::coding::coder, kept}});
        for (const codebook::Memo& memo : m_study.memos)
            if (memo.coder == from->id)
                m_step.editMemo(memo.id, {{codebook::field::memo::coder, kept}});
        m_step.removeCoder(from->id);
    }

    void documents(const QUuid& other, const QUuid& kept) {
        const auto* from = rowOf(m_study.documents, other);
        const auto* into = rowOf(m_study.documents, kept);
        if (!from || !into || from->revision != into->revision) return;
        for (const codebook::Coding& coding : m_study.codings)
            if (coding.document == from->id)
                m_step.editCoding(guidOf(coding), {{codebook::field::coding::document, kept}});
        for (const codebook::Memo& memo : m_study.memos)
            if (memo.about == from->guid)
                m_step.editMemo(memo.id, {{codebook::field::memo::about, kept}});
        giveValues(from->id, {}, into->id, {});
        const auto theirs = codebook::speakersOf(m_study, from->id);
        const auto ours = codebook::speakersOf(m_study, into->id);
        for (std::size_t i = 0; i < std::min(theirs.size(), ours.size()); ++i)
            if (theirs[i] && ours[i] && theirs[i]->person && ours[i]->person &&
                theirs[i]->person != ours[i]->person)
                giveValues({}, theirs[i]->person, {}, ours[i]->person);
        m_step.removeDocument(from->id);
    }

    codebook::Command command() { return std::move(m_step).command(); }

   private:
    QUuid guidOf(const codebook::Coding& coding) const {
        return m_codings[static_cast<std::size_t>(coding.id.value)];
    }

    /// Of one document or case to another that has none in that attribute.
    void giveValues(codebook::DocumentId from, CaseId fromCase, codebook::DocumentId into,
                    CaseId intoCase) {
        for (const codebook::AttributeValue& given : m_study.attributeValues) {
            if (given.document != from || given.person != fromCase) continue;
            const auto& all = m_study.attributeValues;
            const bool hasOwn = std::any_of(all.begin(), all.end(), [&](const auto& own) {
                return own.attribute == given.attribute && own.document == into &&
                       own.person == intoCase;
            });
            if (hasOwn) continue;
            const QUuid attribute = m_study.attributes.at(given.attribute).guid;
            if (into)
                m_step.setValues(attribute, Entity::Document, m_study.documents.at(into).guid,
                                 given.values);
            else
                m_step.setValues(attribute, Entity::Case, m_study.cases.at(intoCase).guid,
                                 given.values);
        }
    }

    const Study& m_study;
    std::vector<QUuid> m_codings;
    Step m_step;
};

}  // namespace

codebook::Command unification(const Project& project,
                              const std::vector<codebook::SameNamed>& sameNamed) {
    Unifying unifying(project);
    for (const codebook::SameNamed& same : sameNamed)
        for (const QUuid& other : same.others) {
            if (same.entity == Entity::Code) unifying.codes(other, same.kept);
            if (same.entity == Entity::Coder) unifying.coders(other, same.kept);
            if (same.entity == Entity::Document) unifying.documents(other, same.kept);
        }
    return unifying.command();
}

}  // namespace app
