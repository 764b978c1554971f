// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/revision_listing.h"

#include "app/cli/json.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/project.h"

namespace app {

namespace {

using codebook::Anchor;
using codebook::AnchoredRow;
using codebook::RevisionReport;

QString outcomeOf(const AnchoredRow& row) {
    if (row.kind == Anchor::Kind::Lost)
        return row.waited ? QStringLiteral("still waits") : QStringLiteral("not placed");
    if (row.waited) return QStringLiteral("placed again");
    return row.kind == Anchor::Kind::Moved ? QStringLiteral("moved") : QStringLiteral("adjusted");
}

/// The outcomes in the order in which they are told.
QStringList outcomes() {
    return {QStringLiteral("not placed"), QStringLiteral("adjusted"), QStringLiteral("moved"),
            QStringLiteral("placed again"), QStringLiteral("still waits")};
}

std::vector<const AnchoredRow*> rowsWith(const RevisionReport& report, const QString& outcome) {
    std::vector<const AnchoredRow*> rows;
    for (const AnchoredRow& row : report.rows)
        if (outcomeOf(row) == outcome) rows.push_back(&row);
    return rows;
}

/// Names of what a row refers to.
class RowNames {
   public:
    explicit RowNames(const codebook::Study& study) : m_study(study), m_tree(study) {}
    QString code(const AnchoredRow& row) const {
        return row.entity == codebook::Entity::Memo ? QString()
                                                    : m_tree.path(m_tree.effective(row.code));
    }
    QString coder(const AnchoredRow& row) const {
        const auto* coder = m_study.coders.find(row.coder);
        return coder ? coder->name : QString();
    }

   private:
    const codebook::Study& m_study;
    codebook::CodeTree m_tree;
};

Json rowJson(const RowNames& names, const AnchoredRow& row) {
    const bool isMemo = row.entity == codebook::Entity::Memo;
    Json object{{"guid", json(row.guid)}};
    if (isMemo)
        object["memo"] = json(row.title);
    else
        object["code"] = json(names.code(row));
    object["coder"] = json(names.coder(row));
    object["oldBegin"] = row.before.begin;
    object["oldEnd"] = row.before.end;
    object["oldText"] = json(row.wordsBefore);
    if (row.kind == Anchor::Kind::Lost) return object;
    object["begin"] = row.after.begin;
    object["end"] = row.after.end;
    object["text"] = json(row.wordsAfter);
    return object;
}

Json reportJson(const codebook::Study& study, const QString& document,
                const RevisionReport& report) {
    const RowNames names(study);
    const auto list = [&](const char* outcome) {
        Json rows = Json::array();
        for (const AnchoredRow* row : rowsWith(report, QLatin1String(outcome)))
            rows.push_back(rowJson(names, *row));
        return rows;
    };
    return {{"document", json(document)},
            {"changed", report.changesText},
            {"unchangedShare", report.unchangedShare},
            {"kept", report.kept},
            {"adjusted", list("adjusted")},
            {"moved", list("moved")},
            {"unplaced", list("not placed")},
            {"placedAgain", list("placed again")},
            {"stillWaiting", list("still waits")},
            {"speakers",
             {{"new", json(report.newSpeakers)},
              {"renamed", json(report.renamedSpeakers)},
              {"silent", json(report.silentSpeakers)},
              {"gone", json(report.goneSpeakers)}}}};
}

}  // namespace

Listing revisionListing(const codebook::Project& project, const QString& document,
                        const RevisionReport& report) {
    const RowNames names(project.study());
    Listing listing;
    auto& table = listing.table;
    for (const char* header : {"outcome", "code", "coder"}) table.addColumn(QLatin1String(header));
    for (const char* header : {"old begin", "old end"})
        table.addColumn(QLatin1String(header), true);
    table.addColumn(QStringLiteral("old words"));
    for (const char* header : {"begin", "end"}) table.addColumn(QLatin1String(header), true);
    for (const char* header : {"words", "guid"}) table.addColumn(QLatin1String(header));
    for (const QString& outcome : outcomes())
        for (const AnchoredRow* row : rowsWith(report, outcome)) {
            const bool isLost = row->kind == Anchor::Kind::Lost;
            const auto place = [&](std::int32_t position) {
                return isLost ? QString() : QString::number(position);
            };
            const QString code = row->entity == codebook::Entity::Memo
                                     ? QStringLiteral("(memo) %1").arg(row->title)
                                     : names.code(*row);
            table.addRow({outcome, code, names.coder(*row), QString::number(row->before.begin),
                          QString::number(row->before.end), row->wordsBefore.simplified(),
                          place(row->after.begin), place(row->after.end),
                          row->wordsAfter.simplified(), row->guid.toString(QUuid::WithoutBraces)});
        }
    listing.json = [&project, document, &report] {
        return dumped(reportJson(project.study(), document, report));
    };
    return listing;
}

QStringList revisionNotes(const RevisionReport& report) {
    QStringList counts{QStringLiteral("%1 kept their words").arg(report.kept)};
    for (const QString& outcome : outcomes())
        if (const auto rows = rowsWith(report, outcome); !rows.empty())
            counts << QStringLiteral("%1 %2").arg(rows.size()).arg(outcome);
    QStringList notes{
        QStringLiteral("Codings and memos: %1.").arg(counts.join(QStringLiteral(", ")))};
    const auto tell = [&](const QString& what, const QStringList& speakers) {
        if (!speakers.isEmpty())
            notes << QStringLiteral("%1: %2.").arg(what, speakers.join(QStringLiteral(", ")));
    };
    tell(QStringLiteral("New speakers"), report.newSpeakers);
    tell(QStringLiteral("Speakers renamed"), report.renamedSpeakers);
    tell(QStringLiteral("Speakers that say nothing any more and keep their case"),
         report.silentSpeakers);
    tell(QStringLiteral("Speakers that are gone"), report.goneSpeakers);
    return notes;
}

}  // namespace app
