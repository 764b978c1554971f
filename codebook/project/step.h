// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One step of work being put together, before the project carries it out.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <vector>

#include "codebook/model/change.h"
#include "codebook/model/study.h"

namespace codebook {

class Project;

struct NewSpeaker {
    QString label;
    bool isInterviewer = false;
    QUuid person = {};  ///< the case that speaks, where it is there already; else one is made
};

struct NewDocument {
    QString name;
    QString kind;
    QString language;
    QString source;
    QString digest;
    QString encoding;
    QString group;
    QString text;
    Turns turns;
    std::vector<NewSpeaker> speakers;  ///< element n speaks as ordinal n
};

/// A document's text as it is now, in place of the one before. Text, turns and length are always
/// written together.
struct NewRevision {
    QString text;
    Turns turns;
    std::vector<NewSpeaker> speakers;  ///< element n speaks as ordinal n
    QString language;                  ///< empty keeps the document's
    QString source;
    QString digest;
    QString encoding;
};

/// What becomes of the speakers that a document has, when its text is revised.
struct SpeakerFates {
    /// Element n: who speaks as ordinal n of the new revision; none where somebody new does.
    std::vector<SpeakerId> speaking;
    std::vector<SpeakerId> silent;  ///< speak no more, but somebody worked on them: they stay
    std::vector<SpeakerId> gone;
};

struct NewCoding {
    QUuid guid = newGuid();
    QUuid document;
    QByteArray revision;  ///< SHA-256 of the text that the span counts in
    QUuid code;
    QUuid coder;
    Span span;
    double weight = 0;
    QString memo;
    std::int64_t created = 0;  ///< milliseconds since 1970, UTC
    QString text;
};

/// The fields of a row that a step changes, by field index.
using FieldValues = std::vector<std::pair<std::uint8_t, Value>>;

/// Gathers what a person does in one go into one Command. Rows that the step creates can be
/// referred to by the GUIDs it returns. What contradicts the study is refused when it is added,
/// with Conflict.
class Step {
   public:
    Step(const Study& study, QString text);

    QUuid addCoder(const QString& name);
    /// The coder of that name, created if there is none yet.
    QUuid coder(const QString& name);
    /// One whose codings and memos this very step gives to another.
    void removeCoder(CoderId coder);
    /// With a case for each speaker who has none, but interviewers.
    QUuid addDocument(const NewDocument& added);
    /// With its codings, speakers, memos and attribute values, and the cases that spoke only there.
    void removeDocument(DocumentId document);
    void renameDocument(DocumentId document, const QString& name);
    /// The document's language; turns without one of their own follow it.
    void setLanguage(DocumentId document, const QString& language);
    void setKind(DocumentId document, const QString& kind);
    /// The folders that the document is shown in, levels joined by "/"; empty is the top.
    void setGroup(DocumentId document, const QString& group);
    /// The recording that the document is the transcript of, as mediaPlace writes it; empty takes
    /// it away.
    void setMedia(DocumentId document, const QString& place);
    /// Replaces the turn table of a text that stays as it is.
    void setTurns(DocumentId document, const Turns& turns);
    /// Text, turns and speakers alone; planRevision takes codings and memos along. Speakers keep
    /// case and mark; a new label renames speaker and, where that bears the old one, case.
    void reviseDocument(DocumentId document, const NewRevision& revision,
                        const SpeakerFates& speakers);

    QUuid addCase(const QString& name);
    void renameCase(CaseId person, const QString& name);
    void removeCase(CaseId person);
    /// A case that by this very step nobody speaks as: its speakers are left as they are written.
    void removeSilentCase(CaseId person);
    /// Says who speaks: from now on the speaker is that case.
    void linkSpeaker(SpeakerId speaker, const QUuid& person);
    /// Who asks is no case of the study: linking a speaker unmarks nobody, so say both.
    void markInterviewer(SpeakerId speaker, bool isInterviewer);
    QUuid addAttribute(const QString& name, AttributeType type);
    /// @throws Conflict if the name is empty or another attribute has it
    void renameAttribute(AttributeId attribute, const QString& name);
    /// The type alone: values that the type writes otherwise are to be set in the same step.
    void retypeAttribute(AttributeId attribute, AttributeType type);
    /// With all its values.
    void removeAttribute(AttributeId attribute);
    /// The values that a case or a document has in an attribute; none removes them. Said twice in
    /// one step, the last word counts.
    void setValues(const QUuid& attribute, Entity ownerKind, const QUuid& owner,
                   const QStringList& values);

    /// Fields beside name, parent and position as in `added`; its guid is taken over where set.
    /// The code is put after its siblings.
    QUuid addCode(const Code& added, const QUuid& parent);
    void editCode(CodeId code, const FieldValues& fields);
    /// @throws Conflict if the parent is the code itself or below it
    void moveCode(CodeId code, CodeId parent, std::int32_t position);
    /// The first code's codings count as the second's from now on. @throws Conflict if one lies
    /// below the other
    void mergeCodes(CodeId from, CodeId into);
    /// With the codes below, and the codings and memos of all of them.
    void removeCode(CodeId code);

    /// @throws Conflict if the span is empty or ends behind the text of a document that the study
    /// holds in that revision, or the weight is no number. A coding in an older revision waits to
    /// be placed.
    void addCoding(const NewCoding& added);
    void editCoding(const QUuid& coding, const FieldValues& fields);
    /// Says which words a coding stands on. Revision, span and words are written together here and
    /// nowhere apart, so that whoever undoes something finds them whole.
    void placeCoding(const QUuid& coding, const QByteArray& revision, Span span,
                     const QString& text);
    void removeCoding(const QUuid& coding);

    QUuid addMemo(MemoSubject subject, const QUuid& about, Span span, const QString& title,
                  const QString& text, const QUuid& coder, std::int64_t created);
    void editMemo(MemoId memo, const FieldValues& fields);
    /// Says on which words a memo on a passage stands.
    void placeMemo(MemoId memo, const QByteArray& revision, Span span);
    void removeMemo(MemoId memo);
    QUuid saveAnalysis(const QString& name, const QString& kind, const QString& parameters,
                       std::int64_t created);
    /// @throws Conflict if the name is empty or another analysis has it
    void renameAnalysis(AnalysisId analysis, const QString& name);
    void removeAnalysis(AnalysisId analysis);
    void setSetting(const QUuid& project, const QString& name, const QString& value);

    bool isEmpty() const { return m_command.isEmpty(); }
    Command command() const& { return m_command; }
    Command command() && { return std::move(m_command); }
    /// Codings go with the code or document that they belong to. The study does not hold their
    /// GUIDs, so after removeCode and removeDocument this must be called with those of all codings,
    /// by id (Project::guids); else the project refuses the command.
    void removeOrphans(const std::vector<QUuid>& codingGuids);
    /// The same with the GUIDs that the project has for them.
    void removeOrphans(const Project& project);

   private:
    RowBatch& batch(Entity entity, bool creates, const std::vector<std::uint8_t>& fields);
    void write(Entity entity, const QUuid& row, const FieldValues& fields);
    void remove(Entity entity, const QUuid& row);
    void removeMemosAbout(const QUuid& row);
    void removeValuesOf(CaseId person, DocumentId document);
    void writeDerived(Entity entity, const QUuid& row, const FieldValues& whole,
                      const FieldValues& changes);
    void removeDerived(Entity entity, const QUuid& row);
    QHash<QUuid, bool>& derivedRows(Entity entity);
    const Document* documentOf(const QUuid& document);
    void relabel(const Speaker& speaker, const QString& label);
    void writeSpeakers(const QUuid& document, const NewRevision& revision,
                       const SpeakerFates& speakers);

    const Study* m_study;
    Command m_command;
    std::vector<CodingId> m_orphanedCodings;
    std::int32_t m_nextPosition = 0;
    // Looked up so often in an import that they are gathered when they are first asked for:
    std::optional<QHash<QUuid, bool>> m_values;    ///< true: lives
    std::optional<QHash<QUuid, bool>> m_settings;  ///< true: lives
    std::optional<QHash<QUuid, DocumentId>> m_documents;
};

}  // namespace codebook
