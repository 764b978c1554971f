// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the rows of CodeTreeModel say.
#include <QLocale>

#include "app/desktop/codes/code_counts.h"
#include "app/desktop/codes/code_tree_node.h"
#include "app/desktop/codes/words.h"
#include "app/desktop/look/code_colors.h"
#include "app/desktop/session/session.h"
#include "codebook/model/code_tree.h"

namespace app {

using codebook::Code;
using codebook::CodeId;

QVariant CodeTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Node& node = nodeAt(index);
    if (node.key < 0) return headingData(node, index.column(), role);
    // A row may be asked while it goes, when its code is gone already.
    const Code* code = m_session.study().codes.find(CodeId{node.key});
    return code ? codeData(*code, index.column(), role) : QVariant();
}

const CodeTreeModel::Derived& CodeTreeModel::derivedOf(CodeId code) const {
    static const Derived none;
    const auto at = static_cast<std::size_t>(code.value);
    return at < m_derived.size() ? m_derived[at] : none;
}

QVariant CodeTreeModel::headingData(const Node& heading, int column, int role) const {
    if (role == CodeRole || role == DigitRole) return 0;
    if (role == PerspectiveRole) return heading.perspective;
    if (role == ShapeRole) return static_cast<int>(m_perspectives->shapeOf(heading.perspective));
    const bool isName = column == Name;
    if (isName && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return Perspectives::nameOf(heading.perspective);
    return {};
}

QVariant CodeTreeModel::codeData(const Code& code, int column, int role) const {
    switch (role) {
        case Qt::DisplayRole:
            return column == Name ? QVariant(code.name) : countData(code.id, column);
        case Qt::EditRole:
            return column == Name ? code.name : QVariant();
        case Qt::TextAlignmentRole:
            return column == Name
                       ? QVariant()
                       : QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        case Qt::ToolTipRole:
            return toolTip(code);
        case Qt::AccessibleTextRole:
            return column == Name ? QVariant(spoken(code)) : countData(code.id, column);
        case CodeRole:
            return code.id.value;
        case ColorRole:
            return codeColor(code.color, code.id.value);
        case ShapeRole:
            return static_cast<int>(m_perspectives->shapeOf(derivedOf(code.id).perspective));
        case PerspectiveRole:
            return derivedOf(code.id).perspective;
        case DigitRole:
            return derivedOf(code.id).digit;
        case FolderRole:
            return !code.isCodable;
        case CountRole:
            return m_counts.use(code.id).codings;
        default:
            return {};
    }
}

QVariant CodeTreeModel::countData(CodeId code, int column) const {
    const codebook::CodeUse& use = m_counts.use(code);
    const bool isFolder = !m_session.study().codes.at(code).isCodable;
    // A folder that was coded with earlier still says so.
    if (isFolder && use.codings == 0) return {};
    const QLocale locale;
    if (column == Codings) return locale.toString(use.codings);
    if (column == Documents) return locale.toString(use.documents);
    return m_counts.casesAreKnown() ? locale.toString(use.cases) : QStringLiteral("…");
}

QString CodeTreeModel::spoken(const Code& code) const {
    QStringList parts{code.name};
    const Derived& derived = derivedOf(code.id);
    if (!derived.perspective.isEmpty()) parts << Perspectives::nameOf(derived.perspective);
    parts << (code.isCodable ? words::uses(m_counts.use(code.id), m_counts.casesAreKnown())
                             : tr("folder"));
    if (derived.digit > 0) parts << tr("key %1").arg(derived.digit);
    return parts.join(QStringLiteral(", "));
}

QString CodeTreeModel::toolTip(const Code& code) const {
    QStringList paragraphs{QStringLiteral("<b>%1</b>").arg(code.name.toHtmlEscaped())};
    const Derived& derived = derivedOf(code.id);
    if (!derived.perspective.isEmpty())
        paragraphs << Perspectives::nameOf(derived.perspective).toHtmlEscaped();
    const QString meaning = code.shortDefinition.isEmpty() ? code.definition : code.shortDefinition;
    constexpr qsizetype Longest = 400;
    if (!meaning.isEmpty()) paragraphs << meaning.left(Longest).toHtmlEscaped();
    paragraphs << words::uses(m_counts.use(code.id), m_counts.casesAreKnown()).toHtmlEscaped();
    if (derived.digit > 0) paragraphs << tr("The key %1 codes with it.").arg(derived.digit);
    return QStringLiteral("<p>%1</p>").arg(paragraphs.join(QStringLiteral("<br>")));
}

QVariant CodeTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section != Name)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    const bool isWhole = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && !isWhole) return {};
    switch (section) {
        case Name:
            return tr("Code");
        case Codings:
            return isWhole ? tr("Codings") : tr("Cod.", "short for codings");
        case Documents:
            return isWhole ? tr("Documents") : tr("Doc.", "short for documents");
        case Cases:
            return isWhole ? tr("Cases") : tr("Case", "short for cases");
        default:
            return {};
    }
}

}  // namespace app
