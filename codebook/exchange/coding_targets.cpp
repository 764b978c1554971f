// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/coding_targets.h"

#include "codebook/exchange/codebook_entries.h"
#include "codebook/text/term.h"
#include "codebook/words.h"

namespace codebook {

namespace {

CodingTarget refused(const QString& clause) { return {0, {}, clause}; }

}  // namespace

CodingTargets::CodingTargets(const Study& study, const CodingRows& file, Step& step)
    : m_study(&study), m_tree(study), m_places(study, m_tree), m_step(&step) {
    for (const Code& code : study.codes)
        if (m_tree.effective(code.id) != code.id)
            m_mergedPaths.insert(m_tree.path(code.id), m_tree.effective(code.id));
    findDocuments(file.documents);
    for (const QString& path : file.codes) m_codes.push_back(codeAt(path));
    for (const QString& name : file.coders) m_coders.push_back(coderNamed(name));
}

void CodingTargets::findDocuments(const QStringList& names) {
    QHash<QString, std::vector<DocumentId>> known;
    for (const Document& document : m_study->documents) known[document.name].push_back(document.id);
    for (const QString& name : names) {
        // A name typed on a Mac may be decomposed; the project's are composed.
        const auto& found = known.contains(name) ? known[name] : known[composed(name)];
        if (found.empty())
            m_documents.push_back(refused(Words::tr("there is no document “%1”").arg(name)));
        else if (found.size() > 1)
            m_documents.push_back(refused(Words::tr("%1 documents are called “%2”")
                                              .arg(QString::number(found.size()), name)));
        else
            m_documents.push_back(
                {found.front().value, m_study->documents.at(found.front()).guid, {}});
    }
}

CodingTarget CodingTargets::codeAt(const QString& path) {
    for (const QString& spelling : {path, composed(path)}) {
        const std::vector<CodeId> found = m_tree.named(spelling);
        if (!found.empty()) return existing(found, path);
        const auto merged = m_mergedPaths.constFind(spelling);
        if (merged != m_mergedPaths.constEnd()) return existing({*merged}, path);
    }
    return createdCode(composed(path));
}

CodingTarget CodingTargets::existing(const std::vector<CodeId>& codes, const QString& path) const {
    if (codes.size() > 1)
        return refused(Words::tr("“%1” names %2 codes; write the whole path, as in “%3”")
                           .arg(path, QString::number(codes.size()), m_tree.path(codes.front())));
    const Code& code = m_study->codes.at(codes.front());
    if (!code.isCodable)
        return refused(Words::tr("“%1” is a folder, not a code to code with").arg(path));
    return {code.id.value, code.guid, {}};
}

CodingTarget CodingTargets::createdCode(const QString& path) {
    const QStringList levels = pathLevels(path);
    if (levels.size() > deepestCodebook)
        return refused(Words::tr("the code has more than %1 levels").arg(deepestCodebook));
    CodeId above;       // as far as the path exists …
    CodingTarget made;  // … and from there on
    QString walked;
    for (const QString& level : levels) {
        if (level.trimmed().isEmpty())
            return refused(Words::tr("a level of the code “%1” has no name").arg(path));
        if (made.guid.isNull()) {
            const std::vector<CodeId> known = m_places.at(above, level);
            if (known.size() > 1)
                return refused(
                    Words::tr("“%1” begins with a code that stands there twice").arg(path));
            if (!known.empty()) {
                above = known.front();
                walked += escapedName(level) + u'/';
                continue;
            }
        }
        walked += escapedName(level);
        CodingTarget& at = m_newCodes[walked];
        if (at.guid.isNull()) {
            Code code;
            code.name = level;
            const QUuid parent = !made.guid.isNull() ? made.guid
                                 : above             ? m_study->codes.at(above).guid
                                                     : QUuid();
            m_createdCodes << walked;
            at.key = static_cast<std::int32_t>(m_study->codes.idLimit()) +
                     static_cast<std::int32_t>(m_createdCodes.size());
            at.guid = m_step->addCode(code, parent);
        }
        made = at;
        walked += u'/';
    }
    return made;
}

CodingTarget CodingTargets::coderNamed(const QString& name) {
    const QString composedName = composed(name);
    for (const Coder& coder : m_study->coders)
        if (coder.name == name || coder.name == composedName)
            return {coder.id.value, coder.guid, {}};
    CodingTarget& made = m_newCoders[composedName];
    if (made.guid.isNull()) {
        m_createdCoders << composedName;
        made.key = static_cast<std::int32_t>(m_study->coders.idLimit()) +
                   static_cast<std::int32_t>(m_createdCoders.size());
        made.guid = m_step->addCoder(composedName);
    }
    return made;
}

}  // namespace codebook
