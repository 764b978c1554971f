// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What has to be said below a cross-tab: its tests, what its numbers mean, what it leaves out.
#pragma once

#include <QWidget>

#include "app/desktop/crosstab/crosstab_run.h"

class QToolButton;

namespace app {

class TableNotes : public QWidget {
    Q_OBJECT

   public:
    explicit TableNotes(QWidget* parent = nullptr);

    void show(const CrossTabAnswer& answer);
    void showTests(const CrossTabTests& tests);
    /// That tests are being computed.
    void showTesting();
    void clear();
    QString tests() const;
    /// All sentences, for an export.
    QStringList sentences() const;

    using QWidget::show;

   private:
    QLabel* m_tests;
    QLabel* m_caveat;
    QLabel* m_meaning;
    QToolButton* m_fold;
    QLabel* m_excluded;
    QString m_count;
};

}  // namespace app
