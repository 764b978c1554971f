// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/cues/chat_headers.h"

#include <algorithm>

#include "indexer/import/source/words.h"
#include "indexer/import/turns/speaker_names.h"

namespace indexer {

namespace {

/// So many people can be in a room; more are a broken file's.
constexpr std::size_t MostParticipants = 1'000;

bool asks(const QString& role) {
    static const QStringList askers = {QStringLiteral("investigator"), QStringLiteral("examiner"),
                                       QStringLiteral("experimenter")};
    const QString key = speakerKey(role);
    return askers.contains(key) || isInterviewerName(key);
}

/// Roles are written as one word: Target_Child.
QString readable(QString word) { return word.replace(QLatin1Char('_'), QLatin1Char(' ')); }

}  // namespace

void ChatHeaders::add(const QString& header) {
    const QString name = header.section(QLatin1Char(':'), 0, 0).trimmed();
    const QString value = header.section(QLatin1Char(':'), 1).trimmed();
    if (name == QLatin1String("@Participants")) addParticipants(value);
    if (name == QLatin1String("@ID")) addId(value);
    // Old files write one, "@Language".
    if (name == QLatin1String("@Languages") || name == QLatin1String("@Language"))
        for (const QString& language : value.split(QLatin1Char(','), Qt::SkipEmptyParts))
            m_languages.append(language.trimmed());
}

ChatHeaders::Participant& ChatHeaders::participant(const QString& code) {
    const auto found = std::find_if(m_participants.begin(), m_participants.end(),
                                    [&](const Participant& known) { return known.code == code; });
    if (found != m_participants.end()) return *found;
    if (m_participants.size() >= MostParticipants) return m_participants.back();
    m_participants.push_back({code, {}, {}});
    return m_participants.back();
}

/// "CHI Ross Target_Child": code, name where there is one, role.
void ChatHeaders::addParticipants(const QString& value) {
    for (const QString& entry : value.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QStringList words = entry.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.isEmpty()) continue;
        Participant& one = participant(words.first());
        if (words.size() > 1) one.role = words.last();
        if (words.size() > 2) one.name = words.mid(1, words.size() - 2).join(QLatin1Char(' '));
    }
}

/// language|corpus|code|age|sex|group|SES|role|education|custom|
void ChatHeaders::addId(const QString& value) {
    const QStringList fields = value.split(QLatin1Char('|'));
    if (fields.size() < 8 || fields.at(2).trimmed().isEmpty()) return;
    Participant& one = participant(fields.at(2).trimmed());
    if (one.role.isEmpty()) one.role = fields.at(7).trimmed();
}

QStringList ChatHeaders::interviewers() const {
    QStringList codes;
    for (const Participant& one : m_participants)
        if (asks(one.role)) codes.append(one.code);
    return codes;
}

bool ChatHeaders::namesRoles() const {
    return std::any_of(m_participants.begin(), m_participants.end(),
                       [](const Participant& one) { return !one.role.isEmpty(); });
}

QString ChatHeaders::participants() const {
    QStringList people;
    for (const Participant& one : m_participants) {
        QStringList said;
        if (!one.name.isEmpty()) said.append(readable(one.name));
        if (!one.role.isEmpty()) said.append(readable(one.role));
        if (!said.isEmpty())
            people.append(Words::tr("%1 is %2").arg(one.code, said.join(QLatin1String(", "))));
    }
    return people.join(QLatin1String("; "));
}

}  // namespace indexer
