// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/project_agreement.h"
#include "codebook/analysis/axis.h"
#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// What all of these codes count as, where that is one code.
CodeId onlyCode(const CodeTree& tree, const std::vector<bool>& codes) {
    CodeId only;
    for (std::size_t id = 0; id < codes.size(); ++id) {
        if (!codes[id]) continue;
        const CodeId effective = tree.effective(CodeId{static_cast<std::int32_t>(id)});
        if (!effective) continue;
        if (only && only != effective) return {};
        only = effective;
    }
    return only;
}

}  // namespace

std::vector<ComparedCode> everyUsedCode(const Study& study) {
    const CodeTree tree(study);
    std::vector<CodeId> effective(study.codes.idLimit());
    for (const Code& code : study.codes)
        effective[static_cast<std::size_t>(code.id.value)] = tree.effective(code.id);
    std::vector<bool> isUsed(study.codes.idLimit(), false);
    for (const Coding& coding : study.codings)
        if (coding.isPlaced && study.codes.find(coding.code))
            isUsed[static_cast<std::size_t>(
                effective[static_cast<std::size_t>(coding.code.value)].value)] = true;
    std::vector<ComparedCode> compared;
    std::vector<std::size_t> placeOf(study.codes.idLimit(), 0);
    for (const CodeId code : tree.depthFirst()) {
        if (!isUsed[static_cast<std::size_t>(code.value)]) continue;
        placeOf[static_cast<std::size_t>(code.value)] = compared.size();
        compared.push_back(
            {tree.path(code), code, std::vector<bool>(study.codes.idLimit(), false)});
    }
    for (const Code& code : study.codes) {
        const auto target =
            static_cast<std::size_t>(effective[static_cast<std::size_t>(code.id.value)].value);
        if (isUsed[target])
            compared[placeOf[target]].codes[static_cast<std::size_t>(code.id.value)] = true;
    }
    return compared;
}

std::vector<ComparedCode> comparedCodes(const Study& study, const QString& axis,
                                        const QString& language) {
    const CodeTree tree(study);
    std::vector<ComparedCode> compared;
    for (const AxisCategory& category : axisFrom(axis, study, language).categories) {
        if (category.codeSets.empty() || category.coder || !category.places.empty())
            throw Conflict(
                Words::tr("Agreement is about codes; “%1” is something else.").arg(axis));
        ComparedCode code{category.label(), {}, *category.codeSets.front()};
        for (const auto& mask : category.codeSets)
            for (std::size_t i = 0; i < code.codes.size(); ++i)
                code.codes[i] = code.codes[i] && i < mask->size() && (*mask)[i];
        code.code = onlyCode(tree, code.codes);
        compared.push_back(std::move(code));
    }
    return compared;
}

}  // namespace codebook
