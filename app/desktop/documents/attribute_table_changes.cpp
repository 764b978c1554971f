// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of attributes following the project, and writing into it.
#include <QSet>

#include "app/desktop/documents/attribute_table_model.h"
#include "app/desktop/documents/row_writing.h"
#include "app/desktop/session/session.h"
#include "codebook/exchange/attribute_column.h"

namespace app {

using codebook::Attribute;
using codebook::AttributeId;
using codebook::AttributeType;
using codebook::AttributeValue;
using codebook::AttributeValueId;
using codebook::Change;
using codebook::Entity;

namespace {

/// Where more rows come or go, views are quicker with a fresh table than with each row told.
constexpr std::size_t MostRowsTold = 40;

}  // namespace

void AttributeTableModel::readValues() {
    m_values.clear();
    m_keys.clear();
    for (const AttributeValue& value : m_session.study().attributeValues) readValue(value.id);
}

void AttributeTableModel::readValue(AttributeValueId id) {
    const auto before = m_keys.constFind(id.value);
    if (before != m_keys.constEnd()) {
        if (m_values.value(*before) == id) m_values.remove(*before);
        m_keys.erase(before);
    }
    const AttributeValue* value = m_session.study().attributeValues.find(id);
    if (!value) return;
    const std::int32_t owner =
        m_owner == TableOwner::Cases ? value->person.value : value->document.value;
    if (owner == 0) return;
    const Key key{owner, value->attribute.value};
    m_values.insert(key, id);
    m_keys.insert(id.value, key);
}

std::vector<AttributeId> AttributeTableModel::shownAttributes() const {
    const auto& study = m_session.study();
    std::vector<bool> isOurs(study.attributes.idLimit());
    std::vector<bool> isOthers(study.attributes.idLimit());
    for (const AttributeValue& value : study.attributeValues) {
        const auto index = static_cast<std::size_t>(value.attribute.value);
        if (index >= isOurs.size()) continue;
        const bool isOfCase = static_cast<bool>(value.person);
        (isOfCase == (m_owner == TableOwner::Cases) ? isOurs : isOthers)[index] = true;
    }
    std::vector<AttributeId> shown;
    for (const Attribute& attribute : study.attributes) {
        const auto index = static_cast<std::size_t>(attribute.id.value);
        const bool isAskedFor =
            std::find(m_askedFor.begin(), m_askedFor.end(), attribute.id) != m_askedFor.end();
        if (isOurs[index] || !isOthers[index] || isAskedFor) shown.push_back(attribute.id);
    }
    return shown;
}

bool AttributeTableModel::passes(std::int32_t owner) const {
    if (m_filter.isEmpty() || name(owner).contains(m_filter, Qt::CaseInsensitive)) return true;
    return std::any_of(m_attributes.begin(), m_attributes.end(), [&](AttributeId attribute) {
        return std::any_of(
            values(owner, attribute).begin(), values(owner, attribute).end(),
            [&](const QString& value) { return value.contains(m_filter, Qt::CaseInsensitive); });
    });
}

std::vector<std::int32_t> AttributeTableModel::owners() const {
    std::vector<std::int32_t> all;
    const auto add = [&](const auto& table) {
        for (const auto& row : table)
            if (passes(row.id.value)) all.push_back(row.id.value);
    };
    if (m_owner == TableOwner::Cases)
        add(m_session.study().cases);
    else
        add(m_session.study().documents);
    return all;
}

QUuid AttributeTableModel::guid(std::int32_t owner) const {
    if (m_owner == TableOwner::Cases)
        return m_session.study().cases.at(codebook::CaseId{owner}).guid;
    return m_session.study().documents.at(codebook::DocumentId{owner}).guid;
}

void AttributeTableModel::follow(const Change& change) {
    if (change.touches(Entity::AttributeValue)) followValues(change);
    if (change.touches(Entity::Attribute) || change.touches(Entity::AttributeValue))
        followAttributes();
    if (change.touches(Entity::Attribute)) tellAttributes();
    if (change.touches(m_owner == TableOwner::Cases ? Entity::Case : Entity::Document))
        followOwners();
}

void AttributeTableModel::followValues(const Change& change) {
    for (const codebook::RowsChanged& rows : change.rows)
        if (rows.entity == Entity::AttributeValue)
            for (const std::int32_t id : rows.ids) readValue(AttributeValueId{id});
    if (m_rows.empty() || m_attributes.empty()) return;
    Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1));
}

void AttributeTableModel::followAttributes() {
    const std::vector<AttributeId> shown = shownAttributes();
    const auto isShown = [&](AttributeId id) {
        return std::find(shown.begin(), shown.end(), id) != shown.end();
    };
    for (auto column = static_cast<int>(m_attributes.size()); column > 0; --column) {
        if (isShown(attribute(column))) continue;
        beginRemoveColumns({}, column, column);
        m_attributes.erase(m_attributes.begin() + column - 1);
        endRemoveColumns();
    }
    // Both lists ascend by id, so what is missing has one place.
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (i < m_attributes.size() && m_attributes[i] == shown[i]) continue;
        const auto column = static_cast<int>(i) + 1;
        beginInsertColumns({}, column, column);
        m_attributes.insert(m_attributes.begin() + static_cast<std::ptrdiff_t>(i), shown[i]);
        endInsertColumns();
    }
}

void AttributeTableModel::tellAttributes() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void AttributeTableModel::followOwners() {
    const std::vector<std::int32_t> all = owners();
    const QSet<std::int32_t> living(all.begin(), all.end());
    const QSet<std::int32_t> known(m_rows.begin(), m_rows.end());
    std::vector<std::int32_t> added;
    for (const std::int32_t owner : all)
        if (!known.contains(owner)) added.push_back(owner);
    const std::size_t removed = m_rows.size() + added.size() - all.size();
    if (added.size() + removed > MostRowsTold) {
        beginResetModel();
        std::erase_if(m_rows, [&](std::int32_t owner) { return !living.contains(owner); });
        m_rows.insert(m_rows.end(), added.begin(), added.end());
        return endResetModel();
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (living.contains(ownerId(row))) continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    if (!added.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
        m_rows.insert(m_rows.end(), added.begin(), added.end());
        endInsertRows();
    }
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

namespace {

QString misfitSentence(const QString& value, const Attribute& attribute) {
    switch (attribute.type) {
        case AttributeType::Number:
            return AttributeTableModel::tr("“%1” does not fit “%2”, whose values are numbers.")
                .arg(value, attribute.name);
        case AttributeType::Date:
            return AttributeTableModel::tr(
                       "“%1” does not fit “%2”, whose values are dates as 2026-05-04.")
                .arg(value, attribute.name);
        default:
            return AttributeTableModel::tr("“%1” does not fit “%2”, whose values are yes or no.")
                .arg(value, attribute.name);
    }
}

/// The values of the cell as the type writes them; the first that does not fit in `misfit`.
QStringList typedValues(const QString& cell, AttributeType type, QString& misfit) {
    QStringList typed;
    for (const QString& value : codebook::valuesInCell(cell)) {
        const auto fits = codebook::typedValue(value, type);
        if (!fits && misfit.isEmpty()) misfit = value;
        typed << fits.value_or(value);
    }
    return typed;
}

}  // namespace

QString AttributeTableModel::refusal(const std::vector<CellEdit>& edits) const {
    QString first;
    int others = 0;
    for (const CellEdit& edit : edits) {
        QString sentence;
        if (edit.column == 0 && edit.text.simplified().isEmpty()) {
            sentence = m_owner == TableOwner::Cases ? tr("A case needs a name.")
                                                    : tr("A document needs a name.");
        } else if (const Attribute* written = row(attribute(edit.column))) {
            QString misfit;
            typedValues(edit.text, written->type, misfit);
            if (!misfit.isEmpty()) sentence = misfitSentence(misfit, *written);
        }
        if (sentence.isEmpty()) continue;
        if (first.isEmpty())
            first = sentence;
        else
            ++others;
    }
    if (others == 0) return first;
    return tr("%1 %n other cells do not fit either.", nullptr, others).arg(first);
}

std::vector<CellEdit> AttributeTableModel::changing(const std::vector<CellEdit>& edits) const {
    std::vector<CellEdit> changed;
    for (const CellEdit& edit : edits) {
        const std::int32_t owner = ownerId(edit.row);
        const Attribute* written = row(attribute(edit.column));
        QString misfit;
        const bool isSame =
            owner != 0 &&
            (written ? typedValues(edit.text, written->type, misfit) == values(owner, written->id)
                     : edit.text.simplified() == name(owner));
        if (!isSame) changed.push_back(edit);
    }
    return changed;
}

bool AttributeTableModel::carryOut(const QString& text, const std::vector<CellEdit>& edits) {
    const std::vector<CellEdit> changed = changing(edits);
    if (const QString sentence = refusal(changed); !sentence.isEmpty()) {
        m_session.fail(sentence);
        return false;
    }
    if (changed.empty()) return true;
    std::vector<RowWriting> rows = writings(changed);
    if (changed.size() <= RowWritingRun::MostCellsAtOnce)
        return storeRows(m_session, m_owner, text, rows);
    Q_EMIT workStarted((new RowWritingRun(m_session, m_owner, text, std::move(rows)))->work());
    return true;
}

std::vector<RowWriting> AttributeTableModel::writings(const std::vector<CellEdit>& edits) const {
    std::vector<RowWriting> rows;
    QHash<int, std::size_t> known;
    for (const CellEdit& edit : edits) {
        const auto at = known.constFind(edit.row);
        const std::size_t place = at == known.constEnd() ? rows.size() : *at;
        if (at == known.constEnd()) {
            known.insert(edit.row, place);
            rows.emplace_back().owner = ownerId(edit.row);
        }
        const Attribute* written = row(attribute(edit.column));
        QString misfit;
        if (edit.column == 0)
            rows[place].name = edit.text.simplified();
        else if (written)
            rows[place].values.emplace_back(written->id,
                                            typedValues(edit.text, written->type, misfit));
    }
    return rows;
}

}  // namespace app
