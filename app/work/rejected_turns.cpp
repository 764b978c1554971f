// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/rejected_turns.h"

#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "codebook/words.h"

namespace app {

using codebook::CodeId;
using codebook::Document;
using codebook::Setting;
using codebook::Study;
using codebook::Words;

namespace {

constexpr QLatin1String Rejected("yes");

QString digits(const QUuid& guid) { return guid.toString(QUuid::Id128); }

/// What settings on the code begin with: the text and the place in it follow.
QString prefixOf(const Study& study, CodeId code) {
    return codebook::settingName::unlike + digits(study.codes.at(code).guid) + u':';
}

/// Turns may be divided anew, but where one began it is still found; another text is another.
QString placeIn(const Document& document, std::int32_t begin) {
    return QStringLiteral("%1:%2:%3").arg(digits(document.guid), document.revision).arg(begin);
}

template <class Visit>
void forEachRejection(const Study& study, CodeId code, const Visit& visit) {
    if (!study.codes.find(code)) return;
    const QString prefix = prefixOf(study, code);
    for (const Setting& setting : study.settings)
        if (setting.value == Rejected && setting.name.startsWith(prefix))
            visit(setting, setting.name.mid(prefix.size()));
}

}  // namespace

codebook::TurnSet rejectedTurns(const Study& study, const codebook::TextSource& texts,
                                CodeId code) {
    QHash<QString, QList<std::int32_t>> begins;  // by text
    forEachRejection(study, code, [&](const Setting&, const QString& place) {
        begins[place.section(u':', 0, 1)] << place.section(u':', 2).toInt();
    });
    codebook::TurnSet rejected;
    if (begins.isEmpty()) return rejected;
    for (const Document& document : study.documents) {
        const auto there = begins.constFind(placeIn(document, 0).section(u':', 0, 1));
        if (there == begins.constEnd()) continue;
        const auto turns = texts.turns(document.id);
        for (const std::int32_t begin : *there) {
            const auto range = codebook::turnsOverlapping(*turns, {begin, begin + 1});
            if (!range.isEmpty()) rejected.add(document.id, range.first + 1);
        }
    }
    return rejected;
}

int rejectionCount(const Study& study, CodeId code) {
    int count = 0;
    forEachRejection(study, code, [&](const Setting&, const QString&) { ++count; });
    return count;
}

void rejectTurn(codebook::Step& step, const codebook::Project& project, CodeId code,
                codebook::DocumentId document, std::int32_t turn) {
    const Study& study = project.study();
    const auto turns = project.turns(document);
    if (turn < 1 || static_cast<std::size_t>(turn) > turns->size())
        throw codebook::Conflict(
            Words::tr("“%1” has no turn %2.").arg(study.documents.at(document).name).arg(turn));
    const std::int32_t begin = (*turns)[static_cast<std::size_t>(turn - 1)].span.begin;
    step.setSetting(project.guid(),
                    prefixOf(study, code) + placeIn(study.documents.at(document), begin), Rejected);
}

void forgiveTurns(codebook::Step& step, const codebook::Project& project, CodeId code) {
    forEachRejection(project.study(), code, [&](const Setting& setting, const QString&) {
        step.setSetting(project.guid(), setting.name, QString());
    });
}

}  // namespace app
