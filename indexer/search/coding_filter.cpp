// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/search/coding_filter.h"

#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/words.h"
#include "indexer/search/query_error.h"
#include "indexer/search/value_pattern.h"

namespace indexer {

namespace {

using codebook::Study;

template <class Id>
std::size_t indexOf(Id id) {
    return static_cast<std::size_t>(id.value);
}

/// The codes that a value names, with all below them, as flags by CodeId::value.
std::vector<bool> codesNamed(const Study& study, const codebook::CodeTree& tree,
                             const QueryNode& field) {
    std::vector<codebook::CodeId> named;
    if (field.value.contains(u'*')) {
        const ValuePattern pattern(field.value);
        for (const codebook::CodeId code : tree.depthFirst())
            if (pattern.matches(tree.path(code))) named.push_back(code);
    } else {
        try {
            named.push_back(tree.resolve(field.value));
        } catch (const codebook::Conflict& error) {
            throw QueryError(field.place, error.message(), error.detail());
        }
    }
    std::vector<bool> isIn(study.codes.idLimit());
    for (const codebook::CodeId code : named)
        for (const codebook::CodeId below : tree.branch(code)) isIn[indexOf(below)] = true;
    return isIn;
}

std::vector<bool> codesOfPerspective(const Study& study, const codebook::CodeTree& tree,
                                     const QueryNode& field, QStringList& notes) {
    const ValuePattern pattern(field.value);
    std::vector<bool> isIn(study.codes.idLimit());
    for (const codebook::CodeId code : tree.depthFirst())
        if (const QString perspective = tree.perspective(code);
            !perspective.isEmpty() && pattern.matches(perspective))
            isIn[indexOf(code)] = true;
    if (std::find(isIn.begin(), isIn.end(), true) == isIn.end())
        notes << codebook::Words::tr("No code has the perspective “%1”.").arg(field.value);
    return isIn;
}

/// A code that was merged counts as the one it was merged into.
std::vector<bool> withMerged(const Study& study, const codebook::CodeTree& tree,
                             std::vector<bool> isIn) {
    for (const codebook::Code& code : study.codes)
        if (const codebook::CodeId effective = tree.effective(code.id); effective != code.id)
            isIn[indexOf(code.id)] = effective && isIn[indexOf(effective)];
    return isIn;
}

std::vector<bool> codersNamed(const Study& study, const QueryNode& field) {
    const ValuePattern pattern(field.value, Qt::CaseSensitive);
    std::vector<bool> isIn(study.coders.idLimit());
    bool isAny = false;
    for (const codebook::Coder& coder : study.coders)
        if (pattern.matches(coder.name)) isAny = isIn[indexOf(coder.id)] = true;
    if (!isAny && !pattern.hasWildcard())
        throw QueryError(field.place,
                         codebook::Words::tr("There is no coder “%1” (character %2 of the query).")
                             .arg(field.value, QString::number(field.place)));
    return isIn;
}

}  // namespace

CodingFilter::CodingFilter(const Study& study, const QueryNode& field, QStringList& notes)
    : m_codes(study.codes.idLimit(), true), m_coders(study.coders.idLimit(), true) {
    const codebook::CodeTree tree(study);
    if (field.field == QueryField::Code)
        m_codes = withMerged(study, tree, codesNamed(study, tree, field));
    if (field.field == QueryField::Perspective)
        m_codes = withMerged(study, tree, codesOfPerspective(study, tree, field, notes));
    if (field.field == QueryField::Coder) m_coders = codersNamed(study, field);
}

bool CodingFilter::takes(const Study& study, const codebook::Coding& coding) const {
    return study.codes.find(coding.code) && m_codes[indexOf(coding.code)] &&
           study.coders.find(coding.coder) && m_coders[indexOf(coding.coder)];
}

}  // namespace indexer
