// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/team/merge_words.h"

#include <QSet>

#include "codebook/model/code_tree.h"
#include "codebook/model/row_words.h"
#include "codebook/project/project.h"
#include "codebook/words.h"

namespace app {

using codebook::Entity;
using codebook::MergeNote;
using codebook::MergeReport;
using codebook::Words;

namespace {

QString called(Entity entity, const QString& label) {
    const QString kind = codebook::kindWord(entity);
    return label.isEmpty() ? kind : QStringLiteral("%1 “%2”").arg(kind, label);
}

QString noteSentence(MergeNote::Kind kind) {
    switch (kind) {
        case MergeNote::Kind::Revived:
            return Words::tr("It was removed on one side and is needed on the other: it stays.");
        case MergeNote::Kind::CircleOpened:
            return Words::tr("Two moves put codes below each other: the later one gave way.");
        case MergeNote::Kind::Reanchored:
            return Words::tr("It followed its words into the revised text.");
        case MergeNote::Kind::Waiting:
            return Words::tr("Its words are not in the revised text: it waits to be placed.");
        case MergeNote::Kind::TurnsKept:
            return Words::tr("Turns that do not fit the revised text gave way to its own.");
    }
    return {};
}

/// "3 codings, 1 code": what changed in one way, by kind.
QString tallied(const MergeReport& report, std::size_t MergeReport::Tally::*way) {
    QStringList parts;
    for (int kind = 0; kind < codebook::entityCount; ++kind) {
        const std::size_t count = report.tallies[static_cast<std::size_t>(kind)].*way;
        if (count > 0)
            parts << QStringLiteral("%1 × %2").arg(count).arg(
                codebook::kindWord(static_cast<Entity>(kind)));
    }
    return parts.join(QStringLiteral(", "));
}

QString coders(const std::vector<codebook::MergedStep>& steps) {
    QStringList names;
    for (const codebook::MergedStep& step : steps)
        if (!names.contains(step.coder)) names << step.coder;
    return names.join(QStringLiteral(", "));
}

}  // namespace

MergeWords::MergeWords(const codebook::Project& project, DisputedTexts texts)
    : m_texts(std::move(texts)) {
    const codebook::Study& study = project.study();
    const codebook::CodeTree tree(study);
    for (const auto& row : study.codes) m_names.insert(row.guid, tree.path(row.id));
    for (const auto& row : study.coders) m_names.insert(row.guid, row.name);
    for (const auto& row : study.documents) m_names.insert(row.guid, row.name);
    for (const auto& row : study.cases) m_names.insert(row.guid, row.name);
    for (const auto& row : study.attributes) m_names.insert(row.guid, row.name);
}

QString MergeWords::value(Entity entity, std::uint8_t field, const codebook::Value& value) const {
    if (field == codebook::field::alive)
        return value == codebook::Value(std::int64_t{1}) ? Words::tr("there")
                                                         : Words::tr("removed");
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        const bool isYesNo =
            (entity == Entity::Code && field == codebook::field::code::codable) ||
            (entity == Entity::Speaker && field == codebook::field::speaker::interviewer);
        if (isYesNo) return *number != 0 ? Words::tr("yes") : Words::tr("no");
        return QString::number(*number);
    }
    if (const auto* number = std::get_if<double>(&value)) return QString::number(*number);
    if (const auto* text = std::get_if<QString>(&value)) return *text;
    if (const auto* guid = std::get_if<QUuid>(&value))
        return guid->isNull() ? QString()
                              : m_names.value(*guid, Words::tr("one that only the copy has"));
    if (const auto* digest = std::get_if<QByteArray>(&value))
        return digest->isEmpty()
                   ? QString()
                   : Words::tr("text %1").arg(QString::fromLatin1(digest->toHex().left(8)));
    return {};
}

/// Where two texts differ, as far as they could be read.
QString MergeWords::text(const codebook::Value& digest, const codebook::Value& other) const {
    const auto textOf = [this](const codebook::Value& of) -> std::optional<QString> {
        const auto* known = std::get_if<QByteArray>(&of);
        const auto found = known ? m_texts.constFind(*known) : m_texts.constEnd();
        return found == m_texts.constEnd() ? std::nullopt : std::optional(*found);
    };
    const auto own = textOf(digest);
    const auto another = textOf(other);
    return own && another ? differingLines(*own, *another)
                          : value(Entity::Document, codebook::field::document::text, digest);
}

std::vector<MergeLine> MergeWords::lines(const MergeReport& report) const {
    std::vector<MergeLine> lines;
    for (const codebook::MergeConflict& conflict : report.conflicts) {
        MergeLine line;
        line.row = called(conflict.entity, conflict.label);
        line.field = conflict.field == codebook::field::alive
                         ? Words::tr("existence")
                         : codebook::fieldWord(conflict.entity, conflict.field);
        line.ancestor = value(conflict.entity, conflict.field, conflict.ancestor);
        line.ours = value(conflict.entity, conflict.field, conflict.ours);
        line.theirs = value(conflict.entity, conflict.field, conflict.theirs);
        if (conflict.entity == Entity::Document &&
            conflict.field == codebook::field::document::text) {
            line.ancestor = text(conflict.ancestor, conflict.ours);
            line.ours = text(conflict.ours, conflict.theirs);
            line.theirs = text(conflict.theirs, conflict.ours);
        }
        line.keepsOurs = conflict.keepsOurs;
        line.outcome = conflict.keepsOurs ? Words::tr("Ours holds: it was written later.")
                                          : Words::tr("Theirs holds: it was written later.");
        if (conflict.field == codebook::field::alive)
            line.outcome = (conflict.keepsOurs ? line.ours : line.theirs) == Words::tr("there")
                               ? Words::tr("It stays: it was worked on.")
                               : Words::tr("It stays removed.");
        lines.push_back(line);
    }
    for (const MergeNote& note : report.notes) {
        MergeLine line;
        line.kind = MergeLine::Kind::Settled;
        line.row = called(note.entity, note.label);
        line.outcome = noteSentence(note.kind);
        lines.push_back(line);
    }
    for (const codebook::SameNamed& same : report.sameNamed) {
        MergeLine line;
        line.kind = MergeLine::Kind::SameNamed;
        line.row = called(same.entity, same.name);
        line.outcome = Words::tr("There are %1 of it, from different origins; they can be unified.")
                           .arg(same.others.size() + 1);
        lines.push_back(line);
    }
    return lines;
}

QStringList MergeWords::sentences(const MergeReport& report, const QString& file) {
    if (!report.hasNews()) return {Words::tr("“%1” holds nothing new.").arg(file)};
    QStringList said{Words::tr("“%1” brings %2 steps by %3; %4 are common, %5 are ours alone.")
                         .arg(file)
                         .arg(report.theirs.size())
                         .arg(coders(report.theirs))
                         .arg(report.commonSteps)
                         .arg(report.ours.size())};
    const auto tell = [&](const QString& words, std::size_t MergeReport::Tally::*way) {
        const QString counts = tallied(report, way);
        if (!counts.isEmpty()) said << words.arg(counts);
    };
    tell(Words::tr("Added: %1."), &MergeReport::Tally::added);
    tell(Words::tr("Changed: %1."), &MergeReport::Tally::changed);
    tell(Words::tr("Removed: %1."), &MergeReport::Tally::removed);
    return said;
}

}  // namespace app
