// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/named_codes.h"

#include "codebook/error.h"
#include "codebook/words.h"

namespace app {

codebook::CodeId NamedCodes::known(const QString& path) const {
    return m_tree.named(path).empty() ? codebook::CodeId() : m_tree.resolve(path);
}

QUuid NamedCodes::at(const QString& path) {
    const auto [entry, isNew] = m_codes.try_emplace(path);
    if (!isNew) return entry->second;
    if (const codebook::CodeId id = known(path)) {
        const codebook::Code& code = m_study.codes.at(id);
        if (!code.isCodable)
            throw codebook::Conflict(
                codebook::Words::tr("“%1” is a folder; codings need a code below it.").arg(path));
        return entry->second = code.guid;
    }
    entry->second = made(path);
    m_notes << codebook::Words::tr("The code “%1” did not exist and is created.").arg(path);
    return entry->second;
}

QUuid NamedCodes::made(const QString& path) {
    QUuid parent;
    QStringList above;
    for (const QString& level : codebook::pathLevels(path)) {
        above << codebook::escapedName(level);
        const QString here = above.join(u'/');
        const auto [entry, isNew] = m_made.try_emplace(here);
        if (isNew) {
            const auto existing = m_tree.named(here);
            const bool isThere = existing.size() == 1 && m_tree.path(existing.front()) == here;
            codebook::Code code;
            code.name = level;
            entry->second =
                isThere ? m_study.codes.at(existing.front()).guid : m_step.addCode(code, parent);
        }
        parent = entry->second;
    }
    return parent;
}

}  // namespace app
