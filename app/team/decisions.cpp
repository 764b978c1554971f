// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/team/decisions.h"

#include <QSet>

#include <algorithm>

#include "codebook/model/study_update.h"
#include "codebook/project/document_revision.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/words.h"

namespace app {

namespace {

using codebook::Entity;
using codebook::MergeConflict;
using codebook::Project;
using codebook::RowBatch;
using codebook::Span;
using codebook::Value;
namespace field = codebook::field;

/// What the side wrote into the field together with the one in dispute.
const Value& written(const MergeConflict& conflict, bool isOurs, std::uint8_t index) {
    static const Value nothing;
    for (const MergeConflict::Written& each : conflict.together)
        if (each.field == index) return isOurs ? each.ours : each.theirs;
    return nothing;
}

template <class Type>
Type writtenAs(const MergeConflict& conflict, bool isOurs, std::uint8_t index) {
    const auto* value = std::get_if<Type>(&written(conflict, isOurs, index));
    return value ? *value : Type();
}

bool isAbout(const MergeConflict& conflict, std::uint8_t index) {
    return std::any_of(conflict.together.begin(), conflict.together.end(),
                       [index](const auto& each) { return each.field == index; });
}

class Deciding {
   public:
    explicit Deciding(const Project& project) : m_project(project), m_study(project.study()) {
        m_decided.command.text = codebook::Words::tr("Decide conflicts of a merge");
    }

    void take(const MergeConflict& conflict, bool isOurs) {
        const std::size_t before = m_decided.command.batches.size();
        decide(conflict, isOurs);
        if (m_decided.command.batches.size() > before) ++m_decided.conflicts;
    }

    Decided decided() && { return std::move(m_decided); }

   private:
    static constexpr std::int64_t Lives = 1;

    void decide(const MergeConflict& conflict, bool isOurs) {
        const std::vector<QUuid> rows = m_project.guids(conflict.entity);
        const auto row = std::find(rows.begin(), rows.end(), conflict.row);
        const bool lives = row != rows.end();
        if (conflict.field == field::alive) {
            const bool isWanted = (isOurs ? conflict.ours : conflict.theirs) == Value(Lives);
            if (lives && !isWanted) remove(conflict, static_cast<std::int32_t>(row - rows.begin()));
            if (!lives && isWanted) write(conflict, Value(Lives));
            return;
        }
        if (!lives) return;
        const auto id = static_cast<std::int32_t>(row - rows.begin());
        if (conflict.entity == Entity::Document && isAbout(conflict, field::document::text))
            return decideText(conflict, isOurs, {id});
        if (conflict.entity == Entity::Coding && isAbout(conflict, field::coding::text))
            return decideWords(conflict, isOurs, {id});
        if (conflict.entity == Entity::Memo && isAbout(conflict, field::memo::begin))
            return decidePlace(conflict, isOurs, {id});
        write(conflict, isOurs ? conflict.ours : conflict.theirs);
    }

    void write(const MergeConflict& conflict, const Value& value) {
        RowBatch batch(conflict.entity, false, {conflict.field});
        batch.add(conflict.row, {value});
        m_decided.command.batches.push_back(std::move(batch));
    }
    void add(codebook::Command&& command) {
        std::move(command.batches.begin(), command.batches.end(),
                  std::back_inserter(m_decided.command.batches));
    }
    template <class Fill>
    void addStep(Fill fill) {
        codebook::Step step(m_study, m_decided.command.text);
        fill(step);
        add(std::move(step).command());
    }

    void remove(const MergeConflict& conflict, std::int32_t id) {
        addStep([&](codebook::Step& step) {
            switch (conflict.entity) {
                case Entity::Document:
                    step.removeDocument({id});
                    break;
                case Entity::Case:
                    step.removeCase({id});
                    break;
                case Entity::Attribute:
                    step.removeAttribute({id});
                    break;
                case Entity::Code:
                    step.removeCode({id});
                    break;
                case Entity::Coding:
                    step.removeCoding(conflict.row);
                    break;
                case Entity::Memo:
                    step.removeMemo({id});
                    break;
                case Entity::Analysis:
                    step.removeAnalysis({id});
                    break;
                default:
                    return;  // goes with what it belongs to
            }
            step.removeOrphans(m_project);
        });
    }

    /// The document's text as that side has it, or where only turns were cut anew, these.
    void decideText(const MergeConflict& conflict, bool isOurs, codebook::DocumentId id) {
        const auto digest = writtenAs<QByteArray>(conflict, isOurs, field::document::text);
        const auto turns = writtenAs<QByteArray>(conflict, isOurs, field::document::turns);
        if (digest.isEmpty() || turns.isEmpty()) return;
        m_revised.insert(id.value);
        codebook::NewRevision revision;
        revision.text = m_project.revisionText(digest)->text;
        revision.turns = codebook::turnsFromText(m_project.revisionText(turns)->text);
        revision.source = writtenAs<QString>(conflict, isOurs, field::document::source);
        revision.digest = writtenAs<QString>(conflict, isOurs, field::document::digest);
        revision.encoding = writtenAs<QString>(conflict, isOurs, field::document::encoding);
        std::int32_t last = -1;
        for (const codebook::Turn& turn : revision.turns) last = std::max(last, turn.speaker);
        const auto speakers = codebook::speakersOf(m_study, id);
        for (std::int32_t ordinal = 0; ordinal <= last; ++ordinal) {
            const auto place = static_cast<std::size_t>(ordinal);
            const auto* known = place < speakers.size() ? speakers[place] : nullptr;
            revision.speakers.push_back(
                {labelIn(revision, ordinal, known ? known->label : QString()),
                 known && known->isInterviewer});
        }
        codebook::RevisionPlan plan = codebook::planRevision(m_project, id, revision);
        if (plan.report.changesText) return add(std::move(plan.command));
        addStep([&](codebook::Step& step) { step.setTurns(id, revision.turns); });
    }

    /// As the text itself names who speaks as that ordinal; else as the project does.
    static QString labelIn(const codebook::NewRevision& revision, std::int32_t ordinal,
                           const QString& known) {
        const codebook::OffsetMap map(revision.text);
        for (const codebook::Turn& turn : revision.turns) {
            if (turn.speaker != ordinal || turn.label.isEmpty()) continue;
            const QString label = map.slice(revision.text, turn.label).toString();
            if (!known.isEmpty() && label.contains(known)) return known;
            return label.endsWith(u':') ? label.chopped(1).trimmed() : label.trimmed();
        }
        return known;
    }

    void decideWords(const MergeConflict& conflict, bool isOurs, codebook::CodingId id) {
        const auto revision = writtenAs<QByteArray>(conflict, isOurs, field::coding::revision);
        const auto& coding = m_study.codings.at(id);
        const QString present = m_study.documents.at(coding.document).revision;
        if (QString::fromLatin1(revision.toHex()) != present) return;
        // With the other text it moves back to its words in that.
        if (m_revised.contains(coding.document.value)) return;
        const Span span = spanOf(conflict, isOurs, field::coding::begin, field::coding::end);
        addStep([&](codebook::Step& step) {
            step.placeCoding(conflict.row, revision, span,
                             writtenAs<QString>(conflict, isOurs, field::coding::text));
        });
    }

    void decidePlace(const MergeConflict& conflict, bool isOurs, codebook::MemoId id) {
        const auto revision = writtenAs<QByteArray>(conflict, isOurs, field::memo::revision);
        if (revision != m_project.revisionOf(id)) return;
        const Span span = spanOf(conflict, isOurs, field::memo::begin, field::memo::end);
        addStep([&](codebook::Step& step) { step.placeMemo(id, revision, span); });
    }

    static Span spanOf(const MergeConflict& conflict, bool isOurs, std::uint8_t begin,
                       std::uint8_t end) {
        return {static_cast<std::int32_t>(writtenAs<std::int64_t>(conflict, isOurs, begin)),
                static_cast<std::int32_t>(writtenAs<std::int64_t>(conflict, isOurs, end))};
    }

    const Project& m_project;
    const codebook::Study& m_study;
    Decided m_decided;
    QSet<std::int32_t> m_revised;  ///< documents whose text is decided
};

}  // namespace

bool isDecidable(const MergeConflict& conflict) {
    switch (conflict.entity) {
        case Entity::Document:
            return conflict.field != field::document::language;
        case Entity::Coding:
            return conflict.field != field::coding::document &&
                   conflict.field != field::coding::created;
        case Entity::Memo:
            return conflict.field == field::alive || conflict.field == field::memo::title ||
                   conflict.field == field::memo::text || isAbout(conflict, field::memo::begin);
        case Entity::Case:
        case Entity::Attribute:
        case Entity::Code:
        case Entity::Analysis:
            return true;
        case Entity::Setting:
            return false;
        default:
            return conflict.field != field::alive;
    }
}

Decided decisionsOn(const Project& project, const std::vector<Decision>& decisions) {
    Deciding deciding(project);
    for (const auto& [conflict, isOurs] : decisions)
        if (isDecidable(conflict) && conflict.keepsOurs != isOurs) deciding.take(conflict, isOurs);
    return std::move(deciding).decided();
}

}  // namespace app
