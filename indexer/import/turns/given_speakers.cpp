// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/turns/given_speakers.h"

#include <QStringList>

#include "indexer/import/source/words.h"
#include "indexer/import/turns/speaker_names.h"

namespace indexer {

namespace {

using codebook::FormatError;

/// A label stands at the start of a line; what comes later is not looked at.
constexpr qsizetype LookedAt = 400;

/// The parts between separators, escapes left as they are.
QStringList divided(const QString& text, QChar separator) {
    QStringList parts{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == separator) {
            parts.append(QString());
            continue;
        }
        parts.last() += c;
        if (c == u'\\' && i + 1 < text.size()) parts.last() += text.at(++i);
    }
    return parts;
}

QString unescaped(const QString& text) {
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\\' && i + 1 < text.size()) ++i;
        plain += text.at(i);
    }
    return plain.normalized(QString::NormalizationForm_C).trimmed();
}

}  // namespace

GivenSpeakers::GivenSpeakers(const QString& list, const QString& pattern) {
    if (!list.trimmed().isEmpty()) read(list);
    if (!pattern.isEmpty()) compile(pattern);
}

void GivenSpeakers::read(const QString& list) {
    for (const QString& item : divided(list, u',')) {
        if (item.trimmed().isEmpty()) continue;
        const QStringList sides = divided(item, u'=');
        if (sides.size() > 2)
            throw FormatError(Words::tr("“%1” in the list of speakers has more than one “=”.")
                                  .arg(item.trimmed()));
        const QString name = unescaped(sides.first());
        const QString meaning = sides.size() > 1 ? unescaped(sides.at(1)) : QString();
        if (name.isEmpty() || (sides.size() > 1 && meaning.isEmpty()))
            throw FormatError(
                Words::tr("“%1” in the list of speakers lacks a name.").arg(item.trimmed()));
        add(name, meaning);
    }
    resolve();
}

void GivenSpeakers::add(const QString& written, const QString& meaning) {
    if (written == QLatin1String("*")) {
        if (meaning != QLatin1String("-"))
            throw FormatError(
                Words::tr("“*” stands for everybody else in the list of speakers and can "
                          "only be “*=-”."));
        m_isClosed = true;
        return;
    }
    const QString key = speakerKey(written);
    if (m_names.contains(key))
        throw FormatError(Words::tr("“%1” stands twice in the list of speakers.").arg(written));
    Name name;
    if (meaning == QLatin1String("-")) {
        name.role = Role::Nobody;
    } else if (meaning == QLatin1String("interviewer")) {
        name.role = Role::Interviewer;
    } else if (meaning == QLatin1String("speaker")) {
        name.role = Role::Respondent;
    } else if (!meaning.isEmpty()) {
        name.joins = speakerKey(meaning);
        name.label = meaning;
    }
    m_names.insert(key, name);
}

/// Gives the label to the name that is joined, and makes a speaker of a target nobody listed.
void GivenSpeakers::resolve() {
    const QMap<QString, Name> read = m_names;
    for (auto it = read.begin(); it != read.end(); ++it) {
        if (it->role != Role::Nobody) m_namesSpeakers = true;
        if (it->role == Role::Interviewer) m_namesInterviewers = true;
        if (it->joins.isEmpty()) continue;
        const Name target = read.value(it->joins);
        const bool isSelf = it->joins == it.key();  // "anna=ANNA" only spells
        if (!isSelf && (!target.joins.isEmpty() || target.role == Role::Nobody))
            throw FormatError(
                Words::tr("“%1” in the list of speakers is to be somebody else and is to be "
                          "joined at the same time.")
                    .arg(it->label));
        m_names[it->joins].label = it->label;
        if (isSelf)
            m_names[it.key()].joins.clear();
        else
            m_names[it.key()].label.clear();
    }
}

void GivenSpeakers::compile(const QString& pattern) {
    const auto options = QRegularExpression::UseUnicodePropertiesOption;
    const QRegularExpression written(pattern, options);
    if (!written.isValid())
        throw FormatError(
            Words::tr("The pattern for speakers is not a regular expression: %1 at character "
                      "%2.")
                .arg(written.errorString())
                .arg(written.patternErrorOffset()));
    if (written.captureCount() == 0)
        throw FormatError(
            Words::tr("The pattern for speakers needs a group for the name, as in “(\\w+):”."));
    const qsizetype named = written.namedCaptureGroups().indexOf(QLatin1String("name"));
    m_group = named > 0 ? static_cast<int>(named) : 1;
    // Some patterns try without end; a label needs few steps.
    m_pattern = QRegularExpression(QStringLiteral("(*LIMIT_MATCH=20000)") + pattern, options);
    m_hasPattern = true;
}

QString GivenSpeakers::joined(const QString& key) const {
    const auto found = m_names.find(key);
    return found != m_names.end() && !found->joins.isEmpty() ? found->joins : key;
}

std::optional<QString> GivenSpeakers::label(const QString& key) const {
    const auto found = m_names.find(key);
    if (found == m_names.end() || found->label.isEmpty()) return std::nullopt;
    return found->label;
}

bool GivenSpeakers::names(const QString& key) const {
    const auto found = m_names.find(key);
    return found != m_names.end() && found->role != Role::Nobody;
}

bool GivenSpeakers::excludes(const QString& key) const {
    const auto found = m_names.find(key);
    return found == m_names.end() ? m_isClosed : found->role == Role::Nobody;
}

bool GivenSpeakers::asks(const QString& key) const {
    const auto found = m_names.find(key);
    return found != m_names.end() && found->role == Role::Interviewer;
}

bool GivenSpeakers::answers(const QString& key) const {
    const auto found = m_names.find(key);
    return found != m_names.end() && found->role == Role::Respondent;
}

std::optional<GivenSpeakers::Match> GivenSpeakers::match(QStringView line) const {
    if (!m_hasPattern) return std::nullopt;
    const auto match = m_pattern.match(line.first(std::min(line.size(), LookedAt)).toString(), 0,
                                       QRegularExpression::NormalMatch,
                                       QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.isValid())
        throw FormatError(Words::tr(
            "The pattern for speakers takes too many steps on a line; it can be matched in too "
            "many ways."));
    if (!match.hasMatch() || match.captured(m_group).trimmed().isEmpty()) return std::nullopt;
    Match found{match.capturedStart(m_group), match.capturedEnd(m_group), match.capturedEnd()};
    while (line.at(found.nameBegin).isSpace()) ++found.nameBegin;
    while (line.at(found.nameEnd - 1).isSpace()) --found.nameEnd;
    return found;
}

}  // namespace indexer
