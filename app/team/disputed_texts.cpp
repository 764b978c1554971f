// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/team/disputed_texts.h"

#include <algorithm>

#include "codebook/error.h"
#include "codebook/project/project.h"

namespace app {

using codebook::Project;

namespace {

const QString Ellipsis = QStringLiteral("…");

class Reading {
   public:
    Reading(const Project& project, QString copy) : m_project(project), m_copy(std::move(copy)) {}

    void read(const codebook::Value& value, DisputedTexts& texts) {
        const auto* digest = std::get_if<QByteArray>(&value);
        if (!digest || digest->isEmpty() || texts.contains(*digest)) return;
        try {
            texts.insert(*digest, m_project.revisionText(*digest)->text);
        } catch (const codebook::Error&) {
            readFromCopy(*digest, texts);
        }
    }

   private:
    /// Before the merge only the copy has its text.
    void readFromCopy(const QByteArray& digest, DisputedTexts& texts) {
        try {
            Project::OpenOptions reading;
            reading.readOnly = true;
            if (!m_other) m_other = Project::open(m_copy, reading);
            texts.insert(digest, m_other->revisionText(digest)->text);
        } catch (const codebook::Error&) {
            // The conflict is told without its words.
        }
    }

    const Project& m_project;
    QString m_copy;
    std::unique_ptr<Project> m_other;
};

}  // namespace

DisputedTexts disputedTexts(const Project& project, const QStringList& copies,
                            const std::vector<codebook::MergeReport>& reports) {
    DisputedTexts texts;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        Reading reading(project, copies[static_cast<qsizetype>(i)]);
        for (const codebook::MergeConflict& conflict : reports[i].conflicts) {
            if (conflict.entity != codebook::Entity::Document ||
                conflict.field != codebook::field::document::text)
                continue;
            for (const codebook::Value* value :
                 {&conflict.ancestor, &conflict.ours, &conflict.theirs})
                reading.read(*value, texts);
        }
    }
    return texts;
}

QString differingLines(const QString& text, const QString& other) {
    QStringList lines = text.split(u'\n');
    const QStringList others = other.split(u'\n');
    const qsizetype most = std::min(lines.size(), others.size());
    qsizetype before = 0;
    while (before < most && lines[before] == others[before]) ++before;
    qsizetype behind = 0;
    while (behind < most - before &&
           lines[lines.size() - 1 - behind] == others[others.size() - 1 - behind])
        ++behind;
    lines = lines.mid(before, lines.size() - before - behind);
    if (before > 0) lines.prepend(Ellipsis);
    if (behind > 0) lines.append(Ellipsis);
    return lines.join(u'\n');
}

}  // namespace app
