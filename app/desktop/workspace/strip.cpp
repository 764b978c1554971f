// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace/strip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include "app/desktop/look/look.h"

namespace app {

QToolButton* stripButton(const QString& text) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton* stripMenuButton(const QString& text, QMenu*& menu, const QString& accessibleName) {
    QToolButton* button = stripButton(text + QStringLiteral(" ▾"));
    button->setAccessibleName(accessibleName.isEmpty() ? text : accessibleName);
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    menu = new QMenu(button);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

QWidget* workspaceStrip(QWidget* analysis, std::initializer_list<QWidget*> atRight) {
    auto* strip = new QWidget;
    auto* layout = new QHBoxLayout(strip);
    layout->setContentsMargins(space::between, space::inner, space::between, 0);
    layout->setSpacing(space::inner);
    layout->addWidget(analysis);
    layout->addStretch();
    for (QWidget* one : atRight) layout->addWidget(one);
    return strip;
}

}  // namespace app
