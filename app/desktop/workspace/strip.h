// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The strip at the top of a workspace: which analysis at the left; what is going on, and what can
// be done with the answer, at the right.
#pragma once

#include <QString>

#include <initializer_list>

class QMenu;
class QToolButton;
class QWidget;

namespace app {

QToolButton* stripButton(const QString& text);
/// A button that opens a menu, and its menu. @param accessibleName where the text says too little
QToolButton* stripMenuButton(const QString& text, QMenu*& menu, const QString& accessibleName = {});
QWidget* workspaceStrip(QWidget* analysis, std::initializer_list<QWidget*> atRight);

}  // namespace app
