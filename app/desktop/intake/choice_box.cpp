// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/choice_box.h"

#include <QWheelEvent>

namespace app {

ChoiceBox::ChoiceBox(const QString& accessibleName, QWidget* parent) : QComboBox(parent) {
    setAccessibleName(accessibleName);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    connect(this, &QComboBox::activated, this,
            [this](int index) { Q_EMIT chosen(itemData(index).toString()); });
}

void ChoiceBox::offer(const QString& recognised, const QStringList& stored,
                      const QStringList& texts, const QString& said) {
    clear();
    addItem(recognised, QString());
    for (qsizetype i = 0; i < stored.size(); ++i) {
        if (stored[i].isEmpty())
            insertSeparator(count());
        else
            addItem(texts[i], stored[i]);
    }
    if (said.isEmpty()) return setCurrentIndex(0);
    int at = findData(said);
    if (at < 0) {
        addItem(said, said);
        at = count() - 1;
    }
    setCurrentIndex(at);
}

}  // namespace app
