// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person says about who speaks, before anything is stored: the recogniser's guess gives way
// to it.
#pragma once

#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringView>

#include <optional>

#include "codebook/error.h"

namespace indexer {

/// A list of names, a pattern, both or neither.
///
/// The list is written "I=interviewer,P1,Fru Ek=Anna Ek,Note=-": a name alone speaks;
/// =interviewer asks as well, and then nobody else does who is not marked so; =speaker speaks and
/// does not ask; =- is none; =OTHER is the same person as OTHER and called so. *=- says that nobody
/// else speaks. A comma, an equals sign or a backslash in a name has a backslash before it. Without
/// *=- others than those named speak where the evidence is strong (StrongEvidence); a list that
/// names no speaker leaves the others alone.
///
/// The pattern is a regular expression for the marker at the start of a line. The group called
/// "name", else the first one, is the name; the words begin after the match. With a pattern only
/// its matches and the names of the list are markers.
class GivenSpeakers {
   public:
    /// From here on somebody who is not in the list speaks all the same; see RecognisedSpeaker.
    static constexpr int StrongEvidence = 70;

    GivenSpeakers() = default;
    /// @throws codebook::FormatError with a sentence that says what is wrong in which of the two
    GivenSpeakers(const QString& list, const QString& pattern);

    bool isEmpty() const { return m_names.isEmpty() && !m_isClosed && !hasPattern(); }
    bool hasPattern() const { return m_hasPattern; }
    bool isClosed() const { return m_isClosed; }  ///< *=-
    /// True where the list says of somebody that he or she speaks.
    bool namesSpeakers() const { return m_namesSpeakers; }
    bool namesInterviewers() const { return m_namesInterviewers; }

    /// The key under which a written key speaks: another where the list joins two.
    QString joined(const QString& key) const;
    /// The label for a joined key; nothing where it is as written in the file.
    std::optional<QString> label(const QString& key) const;
    bool names(const QString& key) const;     ///< says that it speaks
    bool excludes(const QString& key) const;  ///< =-, or *=- and not named
    bool asks(const QString& key) const;
    bool answers(const QString& key) const;  ///< =speaker

    struct Match {
        qsizetype nameBegin = 0;
        qsizetype nameEnd = 0;
        qsizetype end = 0;
    };
    /// The pattern's match at the start of the line, in UTF-16 units.
    /// @throws codebook::FormatError if the pattern takes too many steps
    std::optional<Match> match(QStringView line) const;

   private:
    enum class Role : std::uint8_t { Speaker, Interviewer, Respondent, Nobody };
    struct Name {
        Role role = Role::Speaker;
        QString joins;  ///< a key; empty for none
        QString label;  ///< of a name that others join
    };
    void read(const QString& list);
    void add(const QString& written, const QString& meaning);
    void resolve();
    void compile(const QString& pattern);

    QMap<QString, Name> m_names;  ///< by speakerKey
    bool m_isClosed = false;
    bool m_namesSpeakers = false;
    bool m_namesInterviewers = false;
    bool m_hasPattern = false;
    QRegularExpression m_pattern;
    int m_group = 1;
};

}  // namespace indexer
