// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/model/code_tree.h"

#include "codebook/error.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// Calls `part` with each stretch between unescaped separators, escapes still in it.
template <class Part>
void splitUnescaped(const QString& text, QChar separator, Part part) {
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
        } else if (text[i] == separator) {
            part(text.mid(begin, i - begin));
            begin = i + 1;
        }
    }
    part(text.mid(begin));
}

/// Without the white space at both ends, but for a last one that is escaped.
QString trimmedUnescaped(const QString& text) {
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isSpace()) --end;
    qsizetype backslashes = 0;
    while (backslashes < end && text[end - 1 - backslashes] == u'\\') ++backslashes;
    if (backslashes % 2 == 1 && end < text.size()) ++end;
    qsizetype begin = 0;
    while (begin < end && text[begin].isSpace()) ++begin;
    return text.mid(begin, end - begin);
}

QString unescaped(const QString& text) {
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size()) ++i;
        plain += text[i];
    }
    return plain;
}

std::size_t indexOf(CodeId code) { return static_cast<std::size_t>(code.value); }

}  // namespace

QString escapedName(const QString& name) {
    QString escaped;
    escaped.reserve(name.size());
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool isEdgeSpace = (i == 0 || i == name.size() - 1) && name[i].isSpace();
        if (isEdgeSpace || name[i] == u'/' || name[i] == u',' || name[i] == u'\\') escaped += u'\\';
        escaped += name[i];
    }
    return escaped;
}

QStringList pathLevels(const QString& path) {
    QStringList levels;
    splitUnescaped(path, u'/',
                   [&](const QString& level) { levels << unescaped(trimmedUnescaped(level)); });
    return levels;
}

QStringList pathList(const QString& paths) {
    QStringList list;
    splitUnescaped(paths, u',', [&](const QString& path) {
        const QString trimmed = trimmedUnescaped(path);
        if (!trimmed.isEmpty()) list << trimmed;
    });
    return list;
}

QStringList nameList(const QString& names) {
    QStringList list;
    for (const QString& name : pathList(names)) list << pathLevels(name).join(u'/');
    return list;
}

CodeTree::CodeTree(const Study& study)
    : m_study(&study),
      m_effective(study.codes.idLimit()),
      m_parents(study.codes.idLimit()),
      m_children(study.codes.idLimit()) {
    for (const Code& code : study.codes) m_effective[indexOf(code.id)] = endOfMerges(code);
    for (const Code& code : study.codes) m_parents[indexOf(code.id)] = effective(code.parent);
    breakCycles();
    for (const Code& code : study.codes) {
        if (effective(code.id) != code.id) continue;
        const CodeId parent = m_parents[indexOf(code.id)];
        (parent ? m_children[indexOf(parent)] : m_roots).push_back(code.id);
    }
    const auto byPosition = [&](CodeId left, CodeId right) {
        const Code& a = study.codes.at(left);
        const Code& b = study.codes.at(right);
        return std::pair(a.position, a.id) < std::pair(b.position, b.id);
    };
    std::sort(m_roots.begin(), m_roots.end(), byPosition);
    for (auto& siblings : m_children) std::sort(siblings.begin(), siblings.end(), byPosition);
}

CodeId CodeTree::endOfMerges(const Code& code) const {
    const Code* at = &code;
    for (std::size_t steps = 0; at->mergedInto; ++steps) {
        const Code* into = m_study->codes.find(at->mergedInto);
        if (!into) break;
        // Codes merged in a circle, in a damaged file: each counts as itself.
        if (steps > m_study->codes.count()) return code.id;
        at = into;
    }
    return at->id;
}

/// No command makes a code lie below itself, but a damaged file may say so: the code with the
/// smallest id of each circle becomes a root.
void CodeTree::breakCycles() {
    std::vector<std::int32_t> seenFrom(m_parents.size());
    for (const Code& code : m_study->codes) {
        CodeId at = code.id;
        while (at && seenFrom[indexOf(at)] == 0) {
            seenFrom[indexOf(at)] = code.id.value;
            at = m_parents[indexOf(at)];
        }
        if (!at || seenFrom[indexOf(at)] != code.id.value) continue;
        CodeId smallest = at;
        for (CodeId next = m_parents[indexOf(at)]; next != at; next = m_parents[indexOf(next)])
            smallest = std::min(smallest, next);
        m_parents[indexOf(smallest)] = CodeId{};
    }
}

const std::vector<CodeId>& CodeTree::children(CodeId code) const {
    static const std::vector<CodeId> none;
    return indexOf(code) < m_children.size() ? m_children[indexOf(code)] : none;
}

void CodeTree::append(CodeId code, std::vector<CodeId>& to) const {
    std::vector<CodeId> open{code};
    while (!open.empty()) {
        to.push_back(open.back());
        open.pop_back();
        const std::vector<CodeId>& below = children(to.back());
        open.insert(open.end(), below.rbegin(), below.rend());
    }
}

std::vector<CodeId> CodeTree::branch(CodeId code) const {
    std::vector<CodeId> codes;
    append(code, codes);
    return codes;
}

std::vector<CodeId> CodeTree::depthFirst() const {
    std::vector<CodeId> codes;
    for (const CodeId root : m_roots) append(root, codes);
    return codes;
}

CodeId CodeTree::parent(CodeId code) const {
    return m_study->codes.find(code) ? m_parents[indexOf(code)] : CodeId{};
}

QString CodeTree::path(CodeId code) const {
    QStringList levels;
    for (const Code* at = m_study->codes.find(code); at; at = m_study->codes.find(parent(at->id)))
        levels.prepend(escapedName(at->name));
    return levels.join(u'/');
}

QString CodeTree::perspective(CodeId code) const {
    for (const Code* at = m_study->codes.find(code); at; at = m_study->codes.find(parent(at->id)))
        if (!at->perspective.isEmpty()) return at->perspective;
    return {};
}

CodeId CodeTree::effective(CodeId code) const {
    return m_study->codes.find(code) ? m_effective[indexOf(code)] : CodeId{};
}

std::vector<CodeId> CodeTree::named(const QString& path) const {
    const QStringList levels = pathLevels(path);
    std::vector<CodeId> matches = m_roots;
    std::erase_if(matches, [&](CodeId id) { return m_study->codes.at(id).name != levels.front(); });
    for (qsizetype level = 1; level < levels.size(); ++level) {
        std::vector<CodeId> below;
        for (const CodeId parent : matches)
            for (const CodeId child : children(parent))
                if (m_study->codes.at(child).name == levels[level]) below.push_back(child);
        matches = std::move(below);
    }
    if (!matches.empty() || levels.size() > 1) return matches;
    for (const Code& code : m_study->codes)
        if (effective(code.id) == code.id && code.name == levels.front())
            matches.push_back(code.id);
    return matches;
}

CodeId CodeTree::resolve(const QString& path) const {
    const std::vector<CodeId> matches = named(path);
    if (matches.empty())
        throw Conflict(Words::tr("There is no code “%1” in the codebook.").arg(path));
    if (matches.size() > 1)
        throw Conflict(
            Words::tr("“%1” names %2 codes; write its whole path, as in “%3”.")
                .arg(path, QString::number(matches.size()), this->path(matches.front())));
    return matches.front();
}

}  // namespace codebook
