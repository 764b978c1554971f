// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/asked_sets.h"

#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/words.h"

namespace codebook {

namespace {

constexpr std::size_t mostSets = 60;

/// Turns what is asked for into codes, merged ones left to the caller.
class Asking {
   public:
    explicit Asking(const Study& study) : m_study(study), m_tree(study) {}

    const CodeTree& tree() const { return m_tree; }

    std::vector<CodeId> codes(const AskedCode& asked) const {
        const CodeId code = m_tree.effective(asked.code);
        if (!code) throw Conflict(Words::tr("A code that is asked for is not there any more."));
        return asked.withBranch ? m_tree.branch(code) : std::vector<CodeId>{code};
    }
    std::vector<CodeId> codes(const AskedCodes& asked) const {
        std::vector<CodeId> all;
        for (const AskedCode& one : asked) {
            const auto more = codes(one);
            all.insert(all.end(), more.begin(), more.end());
        }
        return all;
    }
    std::vector<CodeId> codes(const QString& perspective) const {
        std::vector<CodeId> all;
        for (const Code& code : m_study.codes)
            if (!code.mergedInto && m_tree.perspective(code.id) == perspective)
                all.push_back(code.id);
        return all;
    }
    std::vector<CodeId> everything() const { return m_tree.depthFirst(); }

   private:
    const Study& m_study;
    CodeTree m_tree;
};

}  // namespace

AskedSets::AskedSets(const Study& study, const RetrievalQuestion& question)
    : m_bits(study.codes.idLimit()) {
    if (question.all.size() > mostSets)
        throw Conflict(Words::tr("More than sixty codes at once cannot be asked for."));
    const Asking asking(study);
    for (const AskedCodes& alternatives : question.all)
        add(asking.codes(alternatives), SetBits{1} << m_required++);
    if (question.perspective) add(asking.codes(*question.perspective), SetBits{1} << m_required++);
    if (m_required == 0) add(asking.everything(), SetBits{1} << m_required++);
    add(asking.codes(question.none), forbidden());
    if (question.lackedPerspective) add(asking.codes(*question.lackedPerspective), forbidden());
    for (const Code& code : study.codes)
        if (code.mergedInto)
            m_bits[static_cast<std::size_t>(code.id.value)] =
                m_bits[static_cast<std::size_t>(asking.tree().effective(code.id).value)];
}

void AskedSets::add(const std::vector<CodeId>& codes, SetBits set) {
    for (const CodeId code : codes) m_bits[static_cast<std::size_t>(code.value)] |= set;
}

}  // namespace codebook
