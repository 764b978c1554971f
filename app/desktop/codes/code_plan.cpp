// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/code_plan.h"

#include "app/desktop/codes/perspectives.h"
#include "codebook/model/code_tree.h"
#include "codebook/text/collation.h"

namespace app {

using codebook::CodeId;

std::int32_t HeadingKeys::of(const QString& perspective) {
    const QString key = Perspectives::key(perspective);
    const auto known = m_keys.constFind(key);
    if (known != m_keys.constEnd()) return *known;
    const auto fresh = -1 - static_cast<std::int32_t>(m_keys.size());
    m_keys.insert(key, fresh);
    return fresh;
}

namespace {

class Plan {
   public:
    Plan(const codebook::Study& study, CodeGrouping grouping) : m_study(study), m_tree(study) {
        m_rowsOf.resize(study.codes.idLimit());
        m_perspectives.resize(study.codes.idLimit());
        for (const CodeId code : m_tree.depthFirst()) {
            const CodeId parent = m_tree.parent(code);
            const QString own = Perspectives::key(study.codes.at(code).perspective);
            QString& perspective = m_perspectives[index(code)];
            perspective = own.isEmpty() && parent ? m_perspectives[index(parent)] : own;
            const bool isGrouped = grouping == CodeGrouping::ByPerspective;
            if (parent && (!isGrouped || m_perspectives[index(parent)] == perspective))
                m_rowsOf[index(parent)].push_back(code);
            else
                m_tops[isGrouped ? perspective : QString()].push_back(code);
        }
    }

    void sort(const QString& language) {
        const codebook::Collator collator(language);
        const auto before = [&](CodeId left, CodeId right) {
            return collator(m_study.codes.at(left).name, m_study.codes.at(right).name);
        };
        for (auto& rows : m_rowsOf) std::stable_sort(rows.begin(), rows.end(), before);
        for (auto& [perspective, rows] : m_tops) std::stable_sort(rows.begin(), rows.end(), before);
    }

    std::vector<CodeRow> topsOf(const QString& perspective) const {
        const auto tops = m_tops.find(Perspectives::key(perspective));
        return tops == m_tops.end() ? std::vector<CodeRow>() : rowsOf(tops->second);
    }

   private:
    static std::size_t index(CodeId code) { return static_cast<std::size_t>(code.value); }
    std::vector<CodeRow> rowsOf(const std::vector<CodeId>& codes) const {
        std::vector<CodeRow> rows;
        rows.reserve(codes.size());
        for (const CodeId code : codes)
            rows.push_back({code.value, {}, rowsOf(m_rowsOf[index(code)])});
        return rows;
    }

    const codebook::Study& m_study;
    codebook::CodeTree m_tree;
    std::vector<std::vector<CodeId>> m_rowsOf;  // by CodeId::value
    std::vector<QString> m_perspectives;        // keys, by CodeId::value
    std::map<QString, std::vector<CodeId>> m_tops;
};

}  // namespace

std::vector<CodeRow> plannedRows(const codebook::Study& study, CodeGrouping grouping,
                                 CodeSorting sorting, const QString& language, HeadingKeys& keys) {
    Plan plan(study, grouping);
    if (sorting == CodeSorting::Alphabet) plan.sort(language);
    QStringList perspectives = Perspectives(study).inUse();
    if (grouping == CodeGrouping::Plain || perspectives.isEmpty()) return plan.topsOf(QString());
    std::vector<CodeRow> headings;
    for (const QString& perspective : perspectives << QString()) {
        std::vector<CodeRow> rows = plan.topsOf(perspective);
        if (!rows.empty()) headings.push_back({keys.of(perspective), perspective, std::move(rows)});
    }
    return headings;
}

}  // namespace app
