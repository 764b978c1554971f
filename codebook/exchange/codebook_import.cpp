// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/codebook_import.h"

#include <QHash>
#include <QSet>

#include "codebook/error.h"
#include "codebook/exchange/code_places.h"
#include "codebook/words.h"

namespace codebook {

namespace {

class CodebookMerge {
   public:
    CodebookMerge(const Study& study, const CodebookEntries& file)
        : m_study(&study),
          m_file(&file),
          m_tree(study),
          m_places(study, m_tree),
          m_step(study, Words::tr("Import the codebook “%1”").arg(file.fileName)) {
        for (const Code& code : study.codes) {
            m_byGuid.insert(code.guid, code.id);
            m_nextPosition = std::max(m_nextPosition, code.position + 1);
        }
        for (const CodebookEntry& entry : file.entries)
            if (m_byGuid.contains(entry.guid)) m_taken.insert(m_byGuid.value(entry.guid));
    }

    Command command(QStringList& notes) {
        for (const CodebookEntry& entry : m_file->entries) m_placed.push_back(placed(entry));
        for (const Placed& entry : m_placed) requireNoCircle(entry.guid);
        notes << Words::tr("Codes: %1 created, %2 changed, %3 unchanged.")
                     .arg(m_created)
                     .arg(m_changed)
                     .arg(m_unchanged);
        notes << m_notes;
        if (!m_file->unknownKeys.isEmpty())
            notes << Words::tr("Not read, as this version does not know it: “%1”.")
                         .arg(m_file->unknownKeys.join(QStringLiteral("”, “")));
        return m_step.command();
    }

   private:
    /// Where an entry ended: in a code of the project, or one that the step creates.
    struct Placed {
        CodeId known;
        QUuid guid;
    };

    Placed parentOf(const CodebookEntry& entry) const {
        return entry.parent < 0 ? Placed{} : m_placed[static_cast<std::size_t>(entry.parent)];
    }

    CodeId found(const CodebookEntry& entry, const Placed& parent) {
        if (!entry.guid.isNull() && m_byGuid.contains(entry.guid)) return m_byGuid[entry.guid];
        if (!parent.known && !parent.guid.isNull()) return {};
        for (const CodeId id : m_places.at(parent.known, entry.name)) {
            if (m_taken.contains(id)) continue;
            m_taken.insert(id);
            return id;
        }
        return {};
    }

    Placed placed(const CodebookEntry& entry) {
        const Placed parent = parentOf(entry);
        const CodeId id = found(entry, parent);
        if (!id) return created(entry, parent);
        const CodeId effective = m_tree.effective(id);
        const Code& code = m_study->codes.at(effective);
        if (effective != id) {
            m_notes << Words::tr("“%1” was merged into “%2” and is not brought back.")
                           .arg(m_study->codes.at(id).name, code.name);
            ++m_unchanged;
        } else {
            change(code, entry, parent);
        }
        return {effective, code.guid};
    }

    Placed created(const CodebookEntry& entry, const Placed& parent) {
        Code code;
        code.guid = entry.guid;
        code.name = entry.name;
        for (const auto& [index, value] : entry.values) setCodeValue(code, index, value);
        ++m_created;
        ++m_nextPosition;
        const QUuid guid = m_step.addCode(code, parent.guid);
        m_moved.insert(guid, parent.guid);
        return {{}, guid};
    }

    void change(const Code& code, const CodebookEntry& entry, const Placed& parent) {
        FieldValues changes;
        if (code.name != entry.name) changes.emplace_back(field::code::name, entry.name);
        for (const auto& [index, value] : entry.values)
            if (codeValue(code, index) != value) changes.emplace_back(index, value);
        const CodeId above = m_tree.effective(code.parent);
        if (above != parent.known || (!above && !parent.guid.isNull())) {
            changes.emplace_back(field::code::parent, parent.guid);
            m_moved.insert(code.guid, parent.guid);
            changes.emplace_back(field::code::position, std::int64_t{m_nextPosition});
        }
        ++(changes.empty() ? m_unchanged : m_changed);
        m_step.editCode(code.id, changes);
    }

    /// A file has no circles, and nearly all codes take the place that the file gives them; but one
    /// that was merged into another stands where that one stands, perhaps below the file's own.
    void requireNoCircle(const QUuid& code) const {
        QSet<QUuid> above;
        for (QUuid at = code; !at.isNull(); at = parentAfterwards(at)) {
            if (above.contains(at))
                throw Conflict(Words::tr("“%1” would place the code “%2” below itself.")
                                   .arg(m_file->fileName, nameOf(at)));
            above.insert(at);
        }
    }

    QUuid parentAfterwards(const QUuid& code) const {
        const auto moved = m_moved.constFind(code);
        if (moved != m_moved.constEnd()) return *moved;
        const Code* known = m_study->codes.find(m_byGuid.value(code));
        const Code* above = known ? m_study->codes.find(m_tree.effective(known->parent)) : nullptr;
        return above ? above->guid : QUuid();
    }

    QString nameOf(const QUuid& code) const {
        const Code* known = m_study->codes.find(m_byGuid.value(code));
        return known ? known->name : QString();
    }

    const Study* m_study;
    const CodebookEntries* m_file;
    CodeTree m_tree;
    CodePlaces m_places;
    Step m_step;
    QHash<QUuid, CodeId> m_byGuid;
    QSet<CodeId> m_taken;
    std::vector<Placed> m_placed;
    QHash<QUuid, QUuid> m_moved;      ///< parents of codes that are moved or created
    std::int32_t m_nextPosition = 0;  ///< as the step counts it
    int m_created = 0;
    int m_changed = 0;
    int m_unchanged = 0;
    QStringList m_notes;
};

}  // namespace

Command codebookImport(const Study& study, const CodebookEntries& file, QStringList& notes) {
    return CodebookMerge(study, file).command(notes);
}

}  // namespace codebook
