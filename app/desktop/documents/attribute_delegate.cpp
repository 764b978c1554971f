// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/attribute_delegate.h"

#include <QComboBox>

#include "app/desktop/documents/attribute_table_model.h"
#include "app/desktop/documents/value_edit.h"

namespace app {

using codebook::AttributeType;

namespace {

AttributeType typeOf(const QModelIndex& index) {
    return static_cast<AttributeType>(index.data(AttributeTableModel::TypeRole).toInt());
}

QString nameOf(const QModelIndex& index) {
    return index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
}

}  // namespace

QWidget* AttributeDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                         const QModelIndex& index) const {
    const bool isOneValue = index.data(AttributeTableModel::ValuesRole).toStringList().size() < 2;
    QWidget* editor = typeOf(index) == AttributeType::YesNo && isOneValue
                          ? yesNoEditor(parent)
                          : textEditor(parent, index);
    editor->setAccessibleName(nameOf(index));
    return editor;
}

QWidget* AttributeDelegate::textEditor(QWidget* parent, const QModelIndex& index) const {
    auto* line = new ValueEdit(typeOf(index), parent);
    const auto* model = qobject_cast<const AttributeTableModel*>(index.model());
    if (model && index.column() > 0 && typeOf(index) == AttributeType::Text)
        line->setKnownValues(model->valuesInUse(index.column()));
    return line;
}

QWidget* AttributeDelegate::yesNoEditor(QWidget* parent) const {
    auto* combo = new QComboBox(parent);
    combo->addItem(QString(), QString());
    combo->addItem(AttributeTableModel::tr("yes"), QStringLiteral("yes"));
    combo->addItem(AttributeTableModel::tr("no"), QStringLiteral("no"));
    return combo;
}

void AttributeDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* combo = qobject_cast<QComboBox*>(editor))
        combo->setCurrentIndex(std::max(0, combo->findData(text)));
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(text);
}

void AttributeDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                     const QModelIndex& index) const {
    QString text;
    if (auto* combo = qobject_cast<QComboBox*>(editor))
        text = combo->currentData().toString();
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        text = line->text();
    if (text != index.data(Qt::EditRole).toString()) model->setData(index, text, Qt::EditRole);
}

}  // namespace app
