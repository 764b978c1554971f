// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The language of queries on one card, with examples that can be tried.
#pragma once

#include <QLabel>

namespace app {

class QueryHelp : public QLabel {
    Q_OBJECT

   public:
    explicit QueryHelp(QWidget* parent = nullptr);

   Q_SIGNALS:
    void exampleChosen(const QString& query);

   protected:
    void changeEvent(QEvent* event) override;

   private:
    void write();
};

}  // namespace app
