// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/refi/code_description.h"
#include "codebook/exchange/refi/exported_project.h"
#include "codebook/model/code_tree.h"

namespace codebook::refi {

Project exportedCodebook(const Study& study) {
    Project project;
    project.origin = QStringLiteral("Samsyn");
    const CodeTree tree(study);
    QHash<CodeId, int> index;
    QHash<QString, std::size_t> sets;
    for (const CodeId id : tree.depthFirst()) {
        const codebook::Code& code = study.codes.at(id);
        index.insert(id, static_cast<int>(project.codes.size()));
        project.codes.push_back({code.guid,
                                 code.name,
                                 code.color,
                                 code.isCodable,
                                 describedCode(code),
                                 index.value(tree.parent(id), -1),
                                 {}});
        const QString perspective = tree.perspective(id);
        if (perspective.isEmpty()) continue;
        if (!sets.contains(perspective)) {
            sets.insert(perspective, project.sets.size());
            // The same set in every export, so that a re-import recognises it.
            project.sets.push_back(
                {derivedGuid(code.guid, QStringLiteral("perspective ") + perspective),
                 perspective,
                 {},
                 {}});
        }
        project.sets[sets.value(perspective)].codes.push_back(code.guid);
    }
    return project;
}

}  // namespace codebook::refi
