// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/report/checked_list.h"

#include <QKeyEvent>

#include <algorithm>

#include "app/desktop/look/look.h"

namespace app {

namespace {

constexpr int MostRowsSeen = 8;

}  // namespace

CheckedList::CheckedList(Order order, QWidget* parent) : QListWidget(parent), m_order(order) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTextElideMode(Qt::ElideMiddle);
    setUniformItemSizes(true);
    if (order == Order::Chosen) {
        setDragDropMode(QAbstractItemView::InternalMove);
        setToolTip(tr("Drag a row to move it, or press Alt and an arrow key."));
    }
    connect(this, &QListWidget::itemChanged, this, [this] {
        if (!m_isShowing) Q_EMIT changed();
    });
}

void CheckedList::add(const Choice& choice, bool isChecked) {
    auto* item = new QListWidgetItem(choice.text, this);
    item->setData(Qt::UserRole, choice.key);
    if (!choice.spoken.isEmpty()) {
        item->setData(Qt::AccessibleTextRole, choice.spoken);
        item->setToolTip(choice.spoken);
    }
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                   Qt::ItemIsDragEnabled);
    item->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
}

void CheckedList::setChoices(const std::vector<Choice>& choices, const QStringList& checked) {
    m_isShowing = true;
    const QString stoodOn =
        currentItem() ? currentItem()->data(Qt::UserRole).toString() : QString();
    clear();
    const auto choiceOf = [&](const QString& key) {
        return std::find_if(choices.begin(), choices.end(),
                            [&](const Choice& choice) { return choice.key == key; });
    };
    for (const QString& key : checked) {
        const auto choice = choiceOf(key);
        if (choice == choices.end())
            add({key, tr("%1 (gone)").arg(key)}, true);
        else if (m_order == Order::Chosen)
            add(*choice, true);
    }
    for (const Choice& choice : choices) {
        const bool isChecked = checked.contains(choice.key);
        if (m_order == Order::Fixed || !isChecked) add(choice, isChecked);
    }
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(Qt::UserRole).toString() == stoodOn) setCurrentRow(row);
    if (!hasFocus()) clearSelection();
    m_isShowing = false;
    updateGeometry();
    Q_EMIT filled(count());
}

QStringList CheckedList::checked() const {
    QStringList keys;
    for (int row = 0; row < count(); ++row)
        if (item(row)->checkState() == Qt::Checked)
            keys << item(row)->data(Qt::UserRole).toString();
    return keys;
}

QSize CheckedList::sizeHint() const {
    const int rows = std::clamp(count(), 1, MostRowsSeen);
    const int height = count() > 0 ? sizeHintForRow(0) : fontMetrics().height() + space::inner;
    return {QListWidget::sizeHint().width(), rows * height + 2 * frameWidth()};
}

QSize CheckedList::minimumSizeHint() const { return {0, sizeHint().height()}; }

void CheckedList::move(int by) {
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count()) return;
    m_isShowing = true;
    QListWidgetItem* moved = takeItem(from);
    insertItem(to, moved);
    setCurrentRow(to);
    m_isShowing = false;
    Q_EMIT changed();
}

/// Among other fields a row is marked only where the keyboard is.
void CheckedList::focusInEvent(QFocusEvent* event) {
    QListWidget::focusInEvent(event);
    if (currentRow() < 0 && count() > 0) setCurrentRow(0);
    if (currentItem()) currentItem()->setSelected(true);
}

void CheckedList::focusOutEvent(QFocusEvent* event) {
    QListWidget::focusOutEvent(event);
    clearSelection();
}

void CheckedList::keyPressEvent(QKeyEvent* event) {
    const bool isMove = m_order == Order::Chosen && event->modifiers() == Qt::AltModifier;
    if (isMove && event->key() == Qt::Key_Up) return move(-1);
    if (isMove && event->key() == Qt::Key_Down) return move(1);
    QListWidget::keyPressEvent(event);
}

void CheckedList::dropEvent(QDropEvent* event) {
    m_isShowing = true;
    QListWidget::dropEvent(event);
    m_isShowing = false;
    Q_EMIT changed();
}

}  // namespace app
