// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/speaker_model.h"

#include <QLocale>

#include "app/desktop/documents/document_outline.h"
#include "app/desktop/session/session.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/speaker_links.h"

namespace app {

using codebook::Case;
using codebook::DocumentId;
using codebook::Entity;
using codebook::Speaker;
using codebook::SpeakerId;

SpeakerModel::SpeakerModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {
    connect(&session, &Session::changed, this, &SpeakerModel::follow);
    m_rows = speakers();
}

void SpeakerModel::showDocument(DocumentId document) {
    if (document == m_document) return;
    beginResetModel();
    m_document = document;
    m_rows = speakers();
    endResetModel();
}

SpeakerId SpeakerModel::speaker(int row) const {
    const auto index = static_cast<std::size_t>(row);
    return row >= 0 && index < m_rows.size() ? m_rows[index] : SpeakerId{};
}

/// By their documents' names, then in the order in which they first speak.
std::vector<SpeakerId> SpeakerModel::speakers() const {
    const auto& study = m_session.study();
    const auto byDocument = codebook::speakersByDocument(study);
    const auto documents =
        m_document ? std::vector<DocumentId>{m_document} : documentsByName(study);
    std::vector<SpeakerId> ids;
    for (const DocumentId document : documents)
        if (study.documents.find(document))
            for (const Speaker* speaker : byDocument[static_cast<std::size_t>(document.value)])
                ids.push_back(speaker->id);
    return ids;
}

QStringList SpeakerModel::caseNames() const {
    QStringList names;
    for (const Case& person : m_session.study().cases) names << person.name;
    names.removeDuplicates();
    return names;
}

void SpeakerModel::follow(const codebook::Change& change) {
    for (const codebook::RowsChanged& rows : change.rows)
        if (rows.entity == Entity::Document)
            for (const std::int32_t id : rows.ids) m_turnCounts.remove(id);
    if (changesDocumentNames(change) || change.touches(Entity::Speaker)) takeIn(speakers());
    const bool shows = change.touches(Entity::Document) || change.touches(Entity::Speaker) ||
                       change.touches(Entity::Case);
    if (shows && !m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void SpeakerModel::takeIn(std::vector<SpeakerId> speakers) {
    if (speakers == m_rows) return;
    beginResetModel();
    m_rows = std::move(speakers);
    endResetModel();
}

int SpeakerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SpeakerModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

int SpeakerModel::turnCount(const Speaker& speaker) const {
    const auto known = m_turnCounts.constFind(speaker.document.value);
    const auto ordinal = static_cast<std::size_t>(speaker.ordinal);
    if (known != m_turnCounts.constEnd()) return ordinal < known->size() ? (*known)[ordinal] : 0;
    std::vector<int> counts;
    try {
        for (const codebook::Turn& turn : *m_session.project().turns(speaker.document)) {
            const auto who = static_cast<std::size_t>(turn.speaker);
            if (turn.speaker < 0) continue;
            if (who >= counts.size()) counts.resize(who + 1);
            ++counts[who];
        }
    } catch (const std::exception&) {
        // A document that cannot be read has other places to say so.
    }
    m_turnCounts.insert(speaker.document.value, counts);
    return ordinal < counts.size() ? counts[ordinal] : 0;
}

QString SpeakerModel::words(const Speaker& speaker, int column) const {
    const auto& study = m_session.study();
    switch (column) {
        case SpeakerColumn:
            return speaker.label;
        case DocumentColumn: {
            const auto* document = study.documents.find(speaker.document);
            return document ? document->name : QString();
        }
        case CaseColumn: {
            const Case* person = study.cases.find(speaker.person);
            return person ? person->name : QString();
        }
        case TurnsColumn:
            return QLocale().toString(turnCount(speaker));
        default:
            return {};
    }
}

QVariant SpeakerModel::data(const QModelIndex& index, int role) const {
    const Speaker* speaker =
        index.isValid() ? m_session.study().speakers.find(this->speaker(index.row())) : nullptr;
    if (!speaker) return {};
    if (role == Qt::DisplayRole) return m_session.shown(words(*speaker, index.column()));
    if (role == Qt::EditRole) return words(*speaker, index.column());
    if (role == Qt::CheckStateRole && index.column() == AsksColumn)
        return int(speaker->isInterviewer ? Qt::Checked : Qt::Unchecked);
    if (role == Qt::TextAlignmentRole && index.column() == TurnsColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && index.column() == AsksColumn)
        return speaker->isInterviewer ? tr("Interviewer") : tr("Not the interviewer");
    return {};
}

bool SpeakerModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const Speaker* speaker =
        index.isValid() ? m_session.study().speakers.find(this->speaker(index.row())) : nullptr;
    if (!speaker) return false;
    if (role == Qt::EditRole && index.column() == CaseColumn)
        return assign(*speaker, value.toString().simplified());
    if (role == Qt::CheckStateRole && index.column() == AsksColumn)
        return mark(*speaker, value.toInt() == Qt::Checked);
    return false;
}

bool SpeakerModel::assign(const Speaker& speaker, const QString& name) {
    const auto& study = m_session.study();
    const Case* own = study.cases.find(speaker.person);
    if (name == (own ? own->name : QString())) return true;
    const auto named = codebook::casesNamed(study, name);
    if (named.size() > 1) {
        m_session.fail(tr("%n cases are called “%1”. Join them first, or give this one a name of "
                          "its own.",
                          nullptr, static_cast<int>(named.size()))
                           .arg(name));
        return false;
    }
    const QString text = name.isEmpty() ? tr("Take “%1” from its case").arg(speaker.label)
                                        : tr("Say that “%1” is “%2”").arg(speaker.label, name);
    return m_session.perform(text, [&](codebook::Step& step) {
        QUuid person;
        if (!named.empty()) person = study.cases.at(named.front()).guid;
        if (named.empty() && !name.isEmpty()) person = step.addCase(name);
        codebook::linkSpeakers(step, study, {{speaker.id, person, false}});
    });
}

bool SpeakerModel::mark(const Speaker& speaker, bool isInterviewer) {
    const auto& study = m_session.study();
    const QString text = isInterviewer ? tr("Mark “%1” as the interviewer").arg(speaker.label)
                                       : tr("Mark “%1” as not the interviewer").arg(speaker.label);
    return m_session.perform(text, [&](codebook::Step& step) {
        const QUuid person = isInterviewer ? QUuid() : step.addCase(speaker.label);
        codebook::linkSpeakers(step, study, {{speaker.id, person, isInterviewer}});
    });
}

QVariant SpeakerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == TurnsColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case SpeakerColumn:
            return tr("Speaker");
        case DocumentColumn:
            return tr("Document");
        case CaseColumn:
            return tr("Case");
        case AsksColumn:
            return tr("Interviewer");
        case TurnsColumn:
            return tr("Turns");
        default:
            return {};
    }
}

Qt::ItemFlags SpeakerModel::flags(const QModelIndex& index) const {
    const Speaker* speaker =
        index.isValid() ? m_session.study().speakers.find(this->speaker(index.row())) : nullptr;
    if (!speaker) return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_session.project().isReadOnly()) return flags;
    if (index.column() == AsksColumn) return flags | Qt::ItemIsUserCheckable;
    if (index.column() == CaseColumn && !speaker->isInterviewer) return flags | Qt::ItemIsEditable;
    return flags;
}

}  // namespace app
