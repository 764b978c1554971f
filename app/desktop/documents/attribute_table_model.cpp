// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/attribute_table_model.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/desktop/session/session.h"
#include "codebook/exchange/attribute_column.h"
#include "codebook/project/project.h"
#include "codebook/text/collation.h"

namespace app {

using codebook::Attribute;
using codebook::AttributeId;
using codebook::AttributeType;
using codebook::AttributeValue;

QString typeWord(AttributeType type) {
    switch (type) {
        case AttributeType::Number:
            return QCoreApplication::translate("app::AttributeTypes", "number");
        case AttributeType::Date:
            return QCoreApplication::translate("app::AttributeTypes", "date");
        case AttributeType::YesNo:
            return QCoreApplication::translate("app::AttributeTypes", "yes or no");
        case AttributeType::Text:
            break;
    }
    return QCoreApplication::translate("app::AttributeTypes", "text");
}

AttributeTableModel::AttributeTableModel(Session& session, TableOwner owner, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_owner(owner) {
    connect(&session, &Session::changed, this, &AttributeTableModel::follow);
    readValues();
    m_attributes = shownAttributes();
    m_rows = owners();
    AttributeTableModel::sort(0, Qt::AscendingOrder);
}

AttributeId AttributeTableModel::attribute(int column) const {
    const auto index = static_cast<std::size_t>(column) - 1;
    return column > 0 && index < m_attributes.size() ? m_attributes[index] : AttributeId{};
}

int AttributeTableModel::columnOf(AttributeId attribute) const {
    const auto at = std::find(m_attributes.begin(), m_attributes.end(), attribute);
    return at == m_attributes.end() ? -1 : static_cast<int>(at - m_attributes.begin()) + 1;
}

std::int32_t AttributeTableModel::ownerId(int row) const {
    const auto index = static_cast<std::size_t>(row);
    return row >= 0 && index < m_rows.size() ? m_rows[index] : 0;
}

int AttributeTableModel::rowOf(std::int32_t owner) const {
    const auto at = std::find(m_rows.begin(), m_rows.end(), owner);
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

const Attribute* AttributeTableModel::row(AttributeId attribute) const {
    return m_session.study().attributes.find(attribute);
}

QString AttributeTableModel::name(std::int32_t owner) const {
    if (m_owner == TableOwner::Cases) {
        const auto* person = m_session.study().cases.find(codebook::CaseId{owner});
        return person ? person->name : QString();
    }
    const auto* document = m_session.study().documents.find(codebook::DocumentId{owner});
    return document ? document->name : QString();
}

const QStringList& AttributeTableModel::values(std::int32_t owner, AttributeId attribute) const {
    static const QStringList none;
    const auto known = m_values.constFind({owner, attribute.value});
    if (known == m_values.constEnd()) return none;
    const AttributeValue* value = m_session.study().attributeValues.find(*known);
    return value ? value->values : none;
}

QStringList AttributeTableModel::valuesInUse(int column) const {
    QHash<QString, int> uses;
    for (const AttributeValue& value : m_session.study().attributeValues)
        if (value.attribute == attribute(column))
            for (const QString& word : value.values) ++uses[word];
    QStringList words = uses.keys();
    std::sort(words.begin(), words.end(), [&](const QString& one, const QString& other) {
        return std::pair(-uses[one], one) < std::pair(-uses[other], other);
    });
    return words;
}

void AttributeTableModel::showAttribute(AttributeId attribute) {
    if (std::find(m_askedFor.begin(), m_askedFor.end(), attribute) == m_askedFor.end())
        m_askedFor.push_back(attribute);
    followAttributes();
}

void AttributeTableModel::setFilter(const QString& words) {
    if (words == m_filter) return;
    m_filter = words;
    beginResetModel();
    // The rows that stay keep their order, those that come back are sorted in by the next sort.
    m_rows = owners();
    endResetModel();
    sort(0, Qt::AscendingOrder);
}

int AttributeTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AttributeTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_attributes.size()) + 1;
}

namespace {

QString shownValue(const QString& value, AttributeType type) {
    if (type != AttributeType::YesNo) return value;
    if (value == QLatin1String("yes")) return AttributeTableModel::tr("yes");
    return value == QLatin1String("no") ? AttributeTableModel::tr("no") : value;
}

QString shownCell(const QStringList& values, AttributeType type) {
    QStringList words;
    for (const QString& value : values) words << shownValue(value, type);
    return words.join(QStringLiteral(" | "));
}

}  // namespace

/// In which documents the case speaks; the first of them, where they are many.
QString AttributeTableModel::whereSpeaking(std::int32_t owner) const {
    constexpr qsizetype most = 12;
    if (m_owner != TableOwner::Cases) return {};
    QStringList names;
    for (const codebook::Speaker& speaker : m_session.study().speakers) {
        const auto* document = m_session.study().documents.find(speaker.document);
        if (document && speaker.person.value == owner) names << document->name;
    }
    names.removeDuplicates();
    if (names.isEmpty()) return tr("Speaks in no document.");
    const QString listed = names.mid(0, most).join(QStringLiteral(", "));
    return names.size() <= most
               ? tr("Speaks in %1.").arg(listed)
               : tr("Speaks in %1, and %n more.", nullptr, static_cast<int>(names.size() - most))
                     .arg(listed);
}

QVariant AttributeTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const std::int32_t owner = ownerId(index.row());
    if (index.column() == 0) {
        if (role == Qt::ToolTipRole) return m_session.shown(whereSpeaking(owner));
        if (role == Qt::DisplayRole) return m_session.shown(name(owner));
        return role == Qt::EditRole ? QVariant(name(owner)) : QVariant();
    }
    const Attribute* attribute = row(this->attribute(index.column()));
    if (!attribute) return {};
    const QStringList& values = this->values(owner, attribute->id);
    switch (role) {
        case Qt::DisplayRole:
            return m_session.shown(shownCell(values, attribute->type));
        case Qt::EditRole:
            return codebook::cellOfValues(values);
        case ValuesRole:
            return values;
        case TypeRole:
            return int(attribute->type);
        case Qt::AccessibleTextRole:
            return values.isEmpty()
                       ? tr("%1: no value").arg(attribute->name)
                       : QStringLiteral("%1: %2").arg(
                             attribute->name, m_session.shown(shownCell(values, attribute->type)));
        case Qt::TextAlignmentRole:
            return int(
                (attribute->type == AttributeType::Number ? Qt::AlignTrailing : Qt::AlignLeading) |
                Qt::AlignVCenter);
        default:
            return {};
    }
}

bool AttributeTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole) return false;
    const QString owner = name(ownerId(index.row()));
    const Attribute* attribute = row(this->attribute(index.column()));
    const CellEdit edit{index.row(), index.column(), value.toString()};
    if (!attribute)
        return carryOut(tr("Rename “%1” to “%2”").arg(owner, edit.text.simplified()), {edit});
    return carryOut(tr("Set “%1” of “%2”").arg(attribute->name, owner), {edit});
}

QVariant AttributeTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return role == Qt::DisplayRole ? section + 1 : QVariant();
    const Attribute* attribute = row(this->attribute(section));
    if (role == TypeRole) return attribute ? QVariant(int(attribute->type)) : QVariant();
    if (section == 0 && role == Qt::DisplayRole)
        return m_owner == TableOwner::Cases ? tr("Case") : tr("Document");
    if (!attribute) return {};
    if (role == Qt::DisplayRole) return attribute->name;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return QStringLiteral("%1 (%2)").arg(attribute->name, typeWord(attribute->type));
    return {};
}

Qt::ItemFlags AttributeTableModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_session.project().isReadOnly() ? flags : flags | Qt::ItemIsEditable;
}

namespace {

/// Compares cells of one type; what is empty comes last, whichever way the rows are sorted.
class CellOrder {
   public:
    CellOrder(AttributeType type, Qt::SortOrder order)
        : m_collator(QLocale().name()), m_type(type), m_isDown(order == Qt::DescendingOrder) {}

    bool operator()(const QString& one, const QString& other) const {
        if (one.isEmpty() || other.isEmpty()) return !one.isEmpty() && other.isEmpty();
        const int order = compared(one, other);
        return m_isDown ? order > 0 : order < 0;
    }

   private:
    int compared(const QString& one, const QString& other) const {
        if (m_type == AttributeType::Number) {
            const double left = one.section(u'|', 0, 0).toDouble();
            const double right = other.section(u'|', 0, 0).toDouble();
            if (left != right) return left < right ? -1 : 1;
        }
        return m_collator.compare(one, other);
    }

    codebook::Collator m_collator;
    AttributeType m_type;
    bool m_isDown;
};

}  // namespace

void AttributeTableModel::sort(int column, Qt::SortOrder order) {
    const Attribute* attribute = row(this->attribute(column));
    if (column > 0 && !attribute) return;
    std::vector<std::pair<QString, std::int32_t>> keyed;
    keyed.reserve(m_rows.size());
    for (const std::int32_t owner : m_rows)
        keyed.emplace_back(
            attribute ? codebook::cellOfValues(values(owner, attribute->id)) : name(owner), owner);
    const CellOrder less(attribute ? attribute->type : AttributeType::Text, order);
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto& one, const auto& other) {
        return less(one.first, other.first);
    });
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<std::int32_t, int> to;
    for (std::size_t i = 0; i < keyed.size(); ++i) to.insert(keyed[i].second, static_cast<int>(i));
    QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& old : before)
        after << index(to.value(ownerId(old.row())), old.column());
    for (std::size_t i = 0; i < keyed.size(); ++i) m_rows[i] = keyed[i].second;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

}  // namespace app
