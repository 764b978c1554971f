// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the @-headers of a CHAT file say about who takes part and in which languages.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace indexer {

class ChatHeaders {
   public:
    /// @param header without continuation lines: "@Participants:\tCHI Ross Child, MOT Mother"
    void add(const QString& header);

    /// As written, the main one first.
    const QStringList& languages() const { return m_languages; }
    /// Codes of those whose role it is to ask.
    QStringList interviewers() const;
    /// True where any role is named.
    bool namesRoles() const;
    /// "CHI is Ross, Target Child; MOT is Mother"; empty where nobody is described.
    QString participants() const;

   private:
    struct Participant {
        QString code;
        QString name;
        QString role;
    };
    Participant& participant(const QString& code);
    void addParticipants(const QString& value);
    void addId(const QString& value);

    std::vector<Participant> m_participants;
    QStringList m_languages;
};

}  // namespace indexer
