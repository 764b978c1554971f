// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/model/code_tree.h"

#include "codebook/error.h"

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
    for (const QChar character : name) {
        if (character == u'/' || character == u',' || character == u'\\') escaped += u'\\';
        escaped += character;
    }
    return escaped;
}

QStringList pathLevels(const QString& path) {
    QStringList levels;
    splitUnescaped(path, u'/', [&](const QString& level) { levels << unescaped(level.trimmed()); });
    return levels;
}

QStringList pathList(const QString& paths) {
    QStringList list;
    splitUnescaped(paths, u',', [&](const QString& path) {
        if (!path.trimmed().isEmpty()) list << path.trimmed();
    });
    return list;
}

CodeTree::CodeTree(const Study& study) : m_study(&study), m_children(study.codes.idLimit()) {
    for (const Code& code : study.codes) {
        if (code.mergedInto) continue;
        const bool isRoot = !study.codes.find(code.parent);
        (isRoot ? m_roots : m_children[indexOf(code.parent)]).push_back(code.id);
    }
    const auto byPosition = [&](CodeId left, CodeId right) {
        const Code& a = study.codes.at(left);
        const Code& b = study.codes.at(right);
        return std::pair(a.position, a.id) < std::pair(b.position, b.id);
    };
    std::sort(m_roots.begin(), m_roots.end(), byPosition);
    for (auto& siblings : m_children) std::sort(siblings.begin(), siblings.end(), byPosition);
}

const std::vector<CodeId>& CodeTree::children(CodeId code) const {
    static const std::vector<CodeId> none;
    return indexOf(code) < m_children.size() ? m_children[indexOf(code)] : none;
}

void CodeTree::append(CodeId code, std::vector<CodeId>& to) const {
    to.push_back(code);
    for (const CodeId child : children(code)) append(child, to);
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

QString CodeTree::path(CodeId code) const {
    QStringList levels;
    for (const Code* at = m_study->codes.find(code); at; at = m_study->codes.find(at->parent))
        levels.prepend(escapedName(at->name));
    return levels.join(u'/');
}

QString CodeTree::perspective(CodeId code) const {
    for (const Code* at = m_study->codes.find(code); at; at = m_study->codes.find(at->parent))
        if (!at->perspective.isEmpty()) return at->perspective;
    return {};
}

CodeId CodeTree::effective(CodeId code) const {
    const Code* at = m_study->codes.find(code);
    // A chain of merges is short; the bound only guards against a damaged file.
    for (int steps = 0; at && at->mergedInto && steps < 64; ++steps)
        at = m_study->codes.find(at->mergedInto);
    return at ? at->id : CodeId{};
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
        if (!code.mergedInto && code.name == levels.front()) matches.push_back(code.id);
    return matches;
}

CodeId CodeTree::resolve(const QString& path) const {
    const std::vector<CodeId> matches = named(path);
    if (matches.empty())
        throw Conflict(QStringLiteral("There is no code “%1” in the codebook.").arg(path));
    if (matches.size() > 1)
        throw Conflict(QStringLiteral("“%1” names %2 codes; write its whole path, as in “%3”.")
                           .arg(path)
                           .arg(matches.size())
                           .arg(this->path(matches.front())));
    return matches.front();
}

}  // namespace codebook
